package io.frameworkadvisor.catalog;

import java.util.Optional;

/** The door through which revisions come in. */
@FunctionalInterface
public interface CatalogSource {

    /** The revision that is served now; the same object until another one is imported. */
    CatalogRevision current();

    /** The revision with this id, also one that is no longer served; nothing if it is not known any more. */
    default Optional<CatalogRevision> find(String id) {
        return Optional.of(current()).filter(it -> it.id().equals(id));
    }
}
