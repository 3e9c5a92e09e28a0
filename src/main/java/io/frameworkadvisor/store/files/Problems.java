package io.frameworkadvisor.store.files;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects mistakes, so that all of them are reported at once, each of them once, as long as somebody can read them. */
final class Problems {

    static final int MOST = 1_000;
    static final int LONGEST = 500;

    private final Set<CatalogProblem> found = new LinkedHashSet<>();

    void add(String file, String path, String reason) {
        if (found.size() < MOST) {
            found.add(new CatalogProblem(file, shortened(path), shortened(reason)));
        } else if (found.size() == MOST) {
            found.add(new CatalogProblem(file, "/", "there are more mistakes than these " + MOST));
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** The same list, for mistakes of one file. */
    InFile in(String file) {
        return (path, reason) -> add(file, path, reason);
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidCatalog(List.copyOf(found));
        }
    }

    /** Takes the mistakes of one file. */
    @FunctionalInterface
    interface InFile {
        void add(String path, String reason);
    }
}
