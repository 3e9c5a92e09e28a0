package io.frameworkadvisor.advice;

import io.frameworkadvisor.catalog.Framework.Working;
import io.frameworkadvisor.scoring.ValueFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A framework in its place.
 *
 * @param rank from 1; frameworks with the same score share it
 * @param score sum of the points of its contributions, in ten-thousandths of an importance point
 * @param lowest the score if everything unknown about it turned out worst
 * @param highest the score if everything unknown about it turned out best
 * @param contributions one per weighted criterion, in the same order
 * @param reasons what speaks for it, weightiest first; given for the first three
 * @param drawbacks what it loses most by, weightiest first; given for the first three
 * @param cautions what to mind; given for the first three
 * @param working how one works with it
 * @param badge the one thing to know before reading on, such as that nobody looks after it; null if there is none
 */
public record Recommendation(
        int rank,
        String slug,
        String name,
        String summary,
        int score,
        int lowest,
        int highest,
        List<Contribution> contributions,
        List<Reason> reasons,
        List<Reason> drawbacks,
        List<Caution> cautions,
        Working working,
        @Nullable Badge badge) {

    public Recommendation {
        contributions = List.copyOf(contributions);
        reasons = List.copyOf(reasons);
        drawbacks = List.copyOf(drawbacks);
        cautions = List.copyOf(cautions);
    }

    /**
     * A caution in a word or two.
     *
     * @param label as on a badge
     * @param says the whole sentence
     */
    public record Badge(String label, String says) {

        /** Of a framework that is advised on facts of which most are old. */
        public static final Badge OLD_FACTS = new Badge(
                "Old facts", "Most of what counts here rests on facts that are older than a year, or undated.");
    }

    /**
     * One term of the sum: {@code points = weight * value}.
     *
     * @param criterion id of the criterion
     * @param weight its importance points
     * @param value 0 to 10 000; for an unknown trait the middle of what it may be
     * @param known whether the trait behind it is known
     * @param points in ten-thousandths of an importance point
     */
    public record Contribution(String criterion, int weight, int value, boolean known, int points) {

        /** What the term could contribute at most, in the same unit as its points. */
        public int possible() {
            return weight * ValueFunction.BEST;
        }
    }
}
