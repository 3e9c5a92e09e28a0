package io.frameworkadvisor.store.files;

import java.util.ArrayList;
import java.util.List;

/** Collects mistakes, so that all of them are reported at once. */
final class Problems {

    private final List<CatalogProblem> found = new ArrayList<>();

    void add(String file, String path, String reason) {
        found.add(new CatalogProblem(file, path, reason));
    }

    /** The same list, for mistakes of one file. */
    InFile in(String file) {
        return (path, reason) -> add(file, path, reason);
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidCatalog(found);
        }
    }

    /** Takes the mistakes of one file. */
    @FunctionalInterface
    interface InFile {
        void add(String path, String reason);
    }
}
