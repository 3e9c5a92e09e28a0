package io.frameworkadvisor.web;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Points;
import io.frameworkadvisor.advice.Recommendation;
import io.frameworkadvisor.sharing.ShareLink;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a stored link says about itself: when it was made, and what today's catalog says where that differs.
 *
 * @param created the day in UTC
 * @param today address of today's advice for the same answers
 * @param moves frameworks among the first that stand elsewhere today; empty if nothing differs
 */
public record StoredPage(String token, String created, String today, boolean sameRevision, List<Move> moves) {

    private static final int COMPARED = 5;

    /** A framework that stands elsewhere today; a place is null where it is not ranked. */
    public record Move(
            String slug,
            String name,
            @Nullable String then,
            @Nullable String now) {}

    static StoredPage of(ShareLink link, Advice stored, Advice now) {
        return new StoredPage(
                link.token().value(),
                link.createdAt().atZone(ZoneOffset.UTC).toLocalDate().toString(),
                Address.withQuery("/advice", link.query()),
                stored.revision().equals(now.revision()) && stored.engine().equals(now.engine()),
                moves(stored, now));
    }

    private static List<Move> moves(Advice stored, Advice now) {
        Map<String, Recommendation> then = bySlug(stored);
        Map<String, Recommendation> today = bySlug(now);
        Map<String, String> names = new LinkedHashMap<>();
        stored.recommendations().stream().limit(COMPARED).forEach(it -> names.put(it.slug(), it.name()));
        now.recommendations().stream().limit(COMPARED).forEach(it -> names.put(it.slug(), it.name()));
        List<Move> moves = new ArrayList<>();
        names.forEach((slug, name) -> {
            String before = place(then.get(slug));
            String after = place(today.get(slug));
            if (!String.valueOf(before).equals(String.valueOf(after))) {
                moves.add(new Move(slug, name, before, after));
            }
        });
        return moves;
    }

    private static Map<String, Recommendation> bySlug(Advice advice) {
        Map<String, Recommendation> found = new LinkedHashMap<>();
        advice.recommendations().forEach(it -> found.put(it.slug(), it));
        return found;
    }

    private static @Nullable String place(@Nullable Recommendation it) {
        return it == null ? null : it.rank() + " (" + Points.of(it.score()) + " points)";
    }
}
