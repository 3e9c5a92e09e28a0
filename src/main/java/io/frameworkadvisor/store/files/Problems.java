package io.frameworkadvisor.store.files;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects mistakes, so that all of them are reported at once, each of them once. */
final class Problems {

    private final Set<CatalogProblem> found = new LinkedHashSet<>();

    void add(String file, String path, String reason) {
        found.add(new CatalogProblem(file, path, reason));
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
