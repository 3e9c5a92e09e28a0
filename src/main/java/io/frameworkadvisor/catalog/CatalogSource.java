package io.frameworkadvisor.catalog;

/** The door through which revisions come in. */
@FunctionalInterface
public interface CatalogSource {

    /** The revision that is served now; the same object until another one is imported. */
    CatalogRevision current();
}
