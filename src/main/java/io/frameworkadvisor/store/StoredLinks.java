package io.frameworkadvisor.store;

import io.frameworkadvisor.sharing.LinkToken;
import io.frameworkadvisor.sharing.ShareLink;
import io.frameworkadvisor.sharing.ShareLinks;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;

/** Stored links in a table. */
public final class StoredLinks implements ShareLinks {

    private final ShareLinkRepository links;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    StoredLinks(ShareLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @Override
    public ShareLink keep(String query, String revision, String engine, String advice) {
        String fingerprint = fingerprint(query, revision, engine);
        return links.findByFingerprint(fingerprint)
                .map(ShareLinkEntity::toLink)
                .orElseGet(() -> insert(fingerprint, query, revision, engine, advice));
    }

    // Each repository call is a transaction of its own: after a duplicate key PostgreSQL refuses to go on in the same
    // one.
    private ShareLink insert(String fingerprint, String query, String revision, String engine, String advice) {
        LinkToken token = LinkToken.random(random);
        // Both databases keep microseconds.
        ShareLink link =
                new ShareLink(token, query, revision, engine, clock.instant().truncatedTo(ChronoUnit.MICROS), advice);
        try {
            links.saveAndFlush(new ShareLinkEntity(token.value(), fingerprint, link, Gzip.pack(advice)));
            return link;
        } catch (DataIntegrityViolationException e) {
            return links.findByFingerprint(fingerprint)
                    .map(ShareLinkEntity::toLink)
                    .orElseThrow(() -> e);
        }
    }

    @Override
    public Optional<ShareLink> find(LinkToken token) {
        return links.findByToken(token.value()).map(ShareLinkEntity::toLink);
    }

    private static String fingerprint(String query, String revision, String engine) {
        try {
            byte[] content = String.join("\n", query, revision, engine).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
