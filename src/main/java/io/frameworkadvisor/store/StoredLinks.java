package io.frameworkadvisor.store;

import io.frameworkadvisor.sharing.Draft;
import io.frameworkadvisor.sharing.Ending;
import io.frameworkadvisor.sharing.Fingerprint;
import io.frameworkadvisor.sharing.Inscription;
import io.frameworkadvisor.sharing.LinkToken;
import io.frameworkadvisor.sharing.ShareLink;
import io.frameworkadvisor.sharing.ShareLinks;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Stored links in a table. */
public final class StoredLinks implements ShareLinks {

    private static final Logger LOG = LoggerFactory.getLogger(StoredLinks.class);

    private final ShareLinkRepository links;
    private final Endings endings;
    private final DiskReserve disk;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    StoredLinks(ShareLinkRepository links, Endings endings, DiskReserve disk, Clock clock) {
        this.links = links;
        this.endings = endings;
        this.disk = disk;
        this.clock = clock;
    }

    @Override
    public ShareLink keep(String query, String revision, String engine, String language, String advice) {
        Fingerprint fingerprint = Fingerprint.of(query, revision, engine, language);
        return links.findByFingerprint(fingerprint.hex())
                .map(ShareLinkEntity::toLink)
                .orElseGet(() -> insert(
                        fingerprint, new ShareLink(fingerprint.token(), query, revision, engine, now(), advice, null)));
    }

    @Override
    public Optional<ShareLink> keep(String query, String revision, String engine, String advice, Draft draft) {
        Fingerprint fingerprint = draft.fingerprint(query);
        Optional<ShareLinkEntity> kept = links.findByFingerprint(fingerprint.hex());
        if (kept.isPresent()) {
            return kept.flatMap(this::unlessOver);
        }
        if (endings.has(fingerprint.hex())) {
            return Optional.empty();
        }
        Instant now = now();
        return Optional.of(insert(
                fingerprint,
                new ShareLink(
                        LinkToken.random(random),
                        query,
                        revision,
                        engine,
                        now,
                        advice,
                        Inscription.of(draft, query, now))));
    }

    // Both databases keep microseconds.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    // Each repository call is a transaction of its own: after a duplicate key PostgreSQL refuses to go on in the same
    // one.
    private ShareLink insert(Fingerprint fingerprint, ShareLink link) {
        disk.check();
        try {
            links.saveAndFlush(new ShareLinkEntity(fingerprint, link));
            return link;
        } catch (DataIntegrityViolationException e) {
            return links.findByFingerprint(fingerprint.hex())
                    .map(ShareLinkEntity::toLink)
                    .orElseThrow(() -> e);
        }
    }

    @Override
    public Optional<ShareLink> find(LinkToken token) {
        return links.findByToken(token.value()).flatMap(this::unlessOver);
    }

    private Optional<ShareLink> unlessOver(ShareLinkEntity row) {
        Inscription inscription = row.inscription();
        if (inscription != null && inscription.isOver(clock.instant())) {
            end(row.getId(), Ending.EXPIRED);
            return Optional.empty();
        }
        return Optional.of(row.toLink());
    }

    @Override
    public Optional<Ending> ending(LinkToken token) {
        return endings.of(token.value());
    }

    @Override
    public void delete(LinkToken token) {
        end(token.value(), Ending.DELETED);
    }

    private void end(String token, Ending ending) {
        disk.check();
        try {
            endings.end(token, ending);
        } catch (DataIntegrityViolationException e) {
            // Somebody else ended it at the same moment, or nothing ended it.
            if (endings.of(token).isEmpty()) {
                throw e;
            }
        }
    }

    /** Removes what has expired, also when nobody asks for it. */
    @Scheduled(initialDelayString = "${advisor.purge}", fixedDelayString = "${advisor.purge}")
    public void purge() {
        try {
            links.expired(clock.instant()).forEach(it -> end(it, Ending.EXPIRED));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Expired links wait for the next time: {}", e.getMessage());
        }
    }
}
