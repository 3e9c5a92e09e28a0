package io.frameworkadvisor.sharing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody put on a link of their own.
 *
 * @param title may be empty
 * @param note may be empty
 * @param expiresAt when it ends; null if never
 * @param deleteHash hash of the key that deletes it
 */
public record Inscription(
        String title, String note, @Nullable Instant expiresAt, String deleteHash) {

    /** What a draft puts on a link to these answers that is made now. */
    public static Inscription of(Draft draft, String query, Instant now) {
        return new Inscription(
                draft.title(),
                draft.note(),
                draft.expiry().after(now),
                draft.deleteKey(query).hash());
    }

    /** Whether the link has ended by then. */
    public boolean isOver(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }
}
