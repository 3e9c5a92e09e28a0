package io.frameworkadvisor.store;

import io.frameworkadvisor.sharing.Ending;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** Ends links: the row goes, and a row without any of its content says that it was there. */
class Endings {

    private final ShareLinkRepository links;
    private final FormerLinkRepository former;
    private final EntityManager entities;
    private final Clock clock;

    Endings(ShareLinkRepository links, FormerLinkRepository former, EntityManager entities, Clock clock) {
        this.links = links;
        this.former = former;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Ending> of(String token) {
        return former.findByToken(token).map(FormerLinkEntity::ending);
    }

    /** Whether a link with this fingerprint has ended. */
    @Transactional(readOnly = true)
    public boolean has(String fingerprint) {
        return former.existsByFingerprint(fingerprint);
    }

    /** Ends a link of somebody's own; a plain one stays. */
    @Transactional
    public void end(String token, Ending ending) {
        links.findByToken(token).filter(it -> it.inscription() != null).ifPresent(it -> {
            entities.persist(new FormerLinkEntity(
                    token, it.fingerprint(), ending, clock.instant().truncatedTo(ChronoUnit.MICROS)));
            links.deleteByToken(token);
        });
    }
}
