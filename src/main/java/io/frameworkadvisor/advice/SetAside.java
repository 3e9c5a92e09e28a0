package io.frameworkadvisor.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A framework that is not recommended because of requirements.
 *
 * @param unmet every requirement that it fails, or that cannot be confirmed
 * @param score what it would score, in ten-thousandths of an importance point
 * @param wouldRank the rank it gets when its one unmet requirement is relaxed; null if there are several, or if it
 *     would still not pass
 */
public record SetAside(
        String slug,
        String name,
        List<Unmet> unmet,
        int score,
        @Nullable Integer wouldRank) {

    public SetAside {
        unmet = List.copyOf(unmet);
    }

    /**
     * A requirement that is failed or not confirmed.
     *
     * @param says what a framework that meets it does
     * @param level what the catalog says instead, in words
     * @param note the reason that the catalog gives, if any
     * @param relax the change of answers that lifts it, if there is one
     */
    public record Unmet(
            String requirement,
            String says,
            String level,
            @Nullable String note,
            @Nullable Change relax) {}
}
