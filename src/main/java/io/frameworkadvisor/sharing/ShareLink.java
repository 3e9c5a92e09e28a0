package io.frameworkadvisor.sharing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stored result: what was answered and the advice exactly as it was given then.
 *
 * @param query the answers as a canonical query string
 * @param revision id of the catalog revision that gave the advice
 * @param engine version of the arithmetic that gave the advice
 * @param advice the frozen advice as a JSON document
 * @param inscription what somebody put on it; null for a plain link, which is the same for everybody and stays for good
 */
public record ShareLink(
        LinkToken token,
        String query,
        String revision,
        String engine,
        Instant createdAt,
        String advice,
        @Nullable Inscription inscription) {

    /** Whether this key deletes the link; no key deletes a plain one. */
    public boolean isDeletedWith(DeleteKey key) {
        return inscription != null && key.matches(inscription.deleteHash());
    }
}
