package io.frameworkadvisor.store;

import io.frameworkadvisor.catalog.CatalogMaintenance.Expectation;
import io.frameworkadvisor.catalog.CatalogMaintenance.Outcome;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.Publication;
import io.frameworkadvisor.catalog.Publication.Kind;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** What a maintainer takes into service, and the audit trail of it. */
class Publications {

    private final Revisions revisions;
    private final RevisionRepository rows;
    private final PublicationRepository publications;

    Publications(Revisions revisions, RevisionRepository rows, PublicationRepository publications) {
        this.revisions = revisions;
        this.rows = rows;
        this.publications = publications;
    }

    @Transactional(readOnly = true)
    public List<Publication> all() {
        return publications.findFirst100ByOrderByIdDesc().stream()
                .map(PublicationEntity::toPublication)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<String> stored() {
        return rows.ids();
    }

    /** Takes what files make into service, unless another revision is served than expected. */
    @Transactional
    public Outcome publish(CatalogRevision revision, Expectation expected, String note) {
        if (!isServedAndHeld(expected.served())) {
            return Outcome.SERVED_CHANGED;
        }
        revisions.serve(revision, Kind.PUBLISH, note);
        return Outcome.DONE;
    }

    /** Takes a stored revision into service again, unless another one is served than expected. */
    @Transactional
    public Outcome rollBack(Expectation expected, String note) {
        if (!isServedAndHeld(expected.served())) {
            return Outcome.SERVED_CHANGED;
        }
        Optional<CatalogRevision> stored = revisions.read(expected.revision());
        stored.ifPresent(it -> revisions.serve(it, Kind.ROLLBACK, note));
        return stored.isPresent() ? Outcome.DONE : Outcome.GONE;
    }

    // Of two who decide at the same moment, on whatever instance, the second one waits for the row and then sees that
    // it is no longer the one that is served.
    private boolean isServedAndHeld(String id) {
        return rows.hold(id).isPresent()
                && revisions.servedId().filter(id::equals).isPresent();
    }
}
