package io.frameworkadvisor.store;

import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.CatalogSource;
import io.frameworkadvisor.store.files.CatalogFiles;
import io.frameworkadvisor.store.files.InvalidCatalog;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;
import tools.jackson.core.JacksonException;

/**
 * The catalog that is served: imported from files at start, kept in tables, held in memory.
 *
 * <p>Unchanged files change nothing, and neither do files that were in service before a maintainer chose something else.
 * Faulty files leave the stored revision in service. What a maintainer or another instance on the same
 * database takes into service is taken over by all.
 */
public final class StoredCatalog implements CatalogSource {

    private static final Logger LOG = LoggerFactory.getLogger(StoredCatalog.class);

    private static final int STORING_TRIES = 60;

    private final Revisions revisions;
    private final AtomicLong failedRefreshes = new AtomicLong();
    private volatile CatalogRevision current;

    /** The last one that was asked for besides the current one: links of one time are looked at together. */
    private volatile @Nullable CatalogRevision earlier;

    StoredCatalog(CatalogFiles files, Revisions revisions) {
        this.revisions = revisions;
        current = importFrom(files);
    }

    @Override
    public CatalogRevision current() {
        return current;
    }

    @Override
    public Optional<CatalogRevision> find(String id) {
        for (CatalogRevision known : new CatalogRevision[] {current, earlier}) {
            if (known != null && known.id().equals(id)) {
                return Optional.of(known);
            }
        }
        Optional<CatalogRevision> found = revisions.read(id);
        found.ifPresent(it -> earlier = it);
        return found;
    }

    /** Takes over what another instance has taken into service since; if that cannot be read, nothing changes. */
    @Scheduled(initialDelayString = "${advisor.refresh}", fixedDelayString = "${advisor.refresh}")
    public void refresh() {
        try {
            revisions.servedId().filter(id -> !id.equals(current.id())).ifPresent(id -> {
                current = read(id);
                LOG.info("Catalog revision {} is in service, by a maintainer or another instance", current.shortId());
            });
        } catch (DataAccessException | TransactionException | JacksonException e) {
            failedRefreshes.incrementAndGet();
            LOG.warn("Revision {} stays in service: {}", current.shortId(), e.getMessage());
        }
    }

    /** How often since the start it could not be looked up what other instances have taken into service. */
    public long failedRefreshes() {
        return failedRefreshes.get();
    }

    private CatalogRevision importFrom(CatalogFiles files) {
        Optional<String> served = revisions.servedId();
        CatalogRevision revision;
        try {
            // What is served has been validated before; then the files need not be parsed.
            String id = files.id();
            if (served.filter(id::equals).isPresent()) {
                CatalogRevision unchanged = read(id);
                LOG.info("Catalog revision {} is unchanged", unchanged.shortId());
                return unchanged;
            }
            if (served.isPresent() && revisions.isOverruled(id)) {
                CatalogRevision chosen = read(served.get());
                LOG.info(
                        "Catalog revision {} stays in service: a maintainer chose it after these files",
                        chosen.shortId());
                return chosen;
            }
            revision = files.revision(id);
        } catch (InvalidCatalog e) {
            return keepServing(served, e);
        }
        serve(revision);
        LOG.info(
                "Catalog revision {} is in service, {} frameworks",
                revision.shortId(),
                revision.catalog().frameworks().size());
        revisions.prune(revision.id());
        return revision;
    }

    private CatalogRevision keepServing(Optional<String> served, InvalidCatalog mistakes) {
        if (served.isEmpty()) {
            throw new NothingToServe(mistakes);
        }
        LOG.error("The old revision stays in service. {}", mistakes.getMessage());
        return read(served.get());
    }

    // Of two instances that start at once one waits for the rows of the other, longer than a statement may take.
    private void serve(CatalogRevision revision) {
        for (int tries = 1; tries < STORING_TRIES; tries++) {
            try {
                store(revision);
                return;
            } catch (TransientDataAccessException | DataAccessResourceFailureException e) {
                LOG.info("Catalog revision {} could not be stored yet: {}", revision.shortId(), e.getMessage());
            }
        }
        store(revision);
    }

    private void store(CatalogRevision revision) {
        try {
            revisions.serve(revision);
        } catch (DataIntegrityViolationException e) {
            // Another instance that started at the same moment was faster; then the rows are there.
            if (revisions.read(revision.id()).isEmpty()) {
                throw e;
            }
            LOG.info("Catalog revision {} was stored by another instance", revision.shortId());
        }
    }

    private CatalogRevision read(String id) {
        return revisions.read(id).orElseThrow(() -> new IllegalStateException("revision " + id + " is gone"));
    }
}
