package io.frameworkadvisor.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A framework that is not recommended because of requirements, or because it was ruled out by name.
 *
 * @param unmet every requirement that it fails, or that cannot be confirmed, and the veto on it
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
     * A requirement that is failed or not confirmed, or a veto.
     *
     * @param says what a framework that meets it does; of a veto, why the framework is left out
     * @param level what the catalog says instead, in words; null of a veto, for which no fact counts
     * @param note the reason that the catalog gives, if any
     * @param relax the change of answers that lifts it, if there is one
     */
    public record Unmet(
            String requirement,
            String says,
            @Nullable String level,
            @Nullable String note,
            @Nullable Change relax) {

        /** Whether somebody ruled the framework out by name. */
        public boolean ruledOut() {
            return level == null;
        }
    }
}
