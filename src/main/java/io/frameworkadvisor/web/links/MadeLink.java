package io.frameworkadvisor.web.links;

import io.frameworkadvisor.sharing.Inscription;
import io.frameworkadvisor.sharing.ShareLink;
import io.frameworkadvisor.web.Address;
import io.frameworkadvisor.web.stored.LinkDesk;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A link of somebody's own, as its owner sees it.
 *
 * @param path where it leads, without the site
 * @param deletePath where it is deleted
 * @param ends the last day on which it can be opened, in UTC; null if it stays
 */
public record MadeLink(
        String path,
        String deletePath,
        String title,
        @Nullable LocalDate ends) {

    static MadeLink of(LinkDesk.Made made) {
        return of(made.link(), made.key().value());
    }

    static MadeLink of(ShareLink link, String key) {
        Inscription inscription = link.inscription();
        String path = Address.of("/r/" + link.token().value());
        return new MadeLink(
                path,
                Address.with(path + "/delete", "key", key),
                inscription == null ? "" : inscription.title(),
                day(inscription == null ? null : inscription.expiresAt()));
    }

    /** The day in UTC. */
    static @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
