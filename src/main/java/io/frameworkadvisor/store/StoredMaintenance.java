package io.frameworkadvisor.store;

import io.frameworkadvisor.catalog.CatalogMaintenance;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.Examination;
import io.frameworkadvisor.catalog.Examination.Mistake;
import io.frameworkadvisor.catalog.Publication;
import io.frameworkadvisor.store.files.CatalogFiles;
import io.frameworkadvisor.store.files.InvalidCatalog;
import java.util.List;

/** Maintenance of the catalog in files and tables. */
final class StoredMaintenance implements CatalogMaintenance {

    private final CatalogFiles files;
    private final Publications publications;
    private final StoredCatalog catalog;

    StoredMaintenance(CatalogFiles files, Publications publications, StoredCatalog catalog) {
        this.files = files;
        this.publications = publications;
        this.catalog = catalog;
    }

    @Override
    public Examination examine() {
        try {
            return new Examination(files.read(), List.of());
        } catch (InvalidCatalog e) {
            return new Examination(
                    null,
                    e.problems().stream()
                            .map(it -> new Mistake(it.file(), it.path(), it.reason()))
                            .toList());
        }
    }

    @Override
    public List<Publication> history() {
        return publications.all();
    }

    @Override
    public List<String> stored() {
        return publications.stored();
    }

    @Override
    public Outcome publish(Expectation expected, String note) {
        CatalogRevision revision = examine().revision();
        if (revision == null || !revision.id().equals(expected.revision())) {
            return Outcome.FILES_CHANGED;
        }
        return taken(publications.publish(revision, expected, note));
    }

    @Override
    public Outcome rollBack(Expectation expected, String note) {
        return taken(publications.rollBack(expected, note));
    }

    // The other instances find out by themselves, this one need not wait.
    private Outcome taken(Outcome outcome) {
        catalog.refresh();
        return outcome;
    }
}
