package io.frameworkadvisor.advice;

import io.frameworkadvisor.catalog.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where two frameworks differ on the criteria that the answers give importance.
 *
 * @param first slug of the better placed one
 * @param other slug of the other one
 * @param forFirst what speaks for the first, weightiest first
 * @param forOther what speaks for the other, weightiest first
 * @param share percent of the plausible readings in which the first beats the other, from a formula and not from samples;
 *     null where that was not asked
 * @param shift the least importance that must move before the other is ahead; null if no amount does it, or if it is ahead
 * @param restsOnOld whether the first would not be ahead without facts that are older than a year
 * @param old the facts behind the lead that are older than a year, or of unknown age
 */
public record Comparison(
        String first,
        String firstName,
        String other,
        String otherName,
        List<Difference> forFirst,
        List<Difference> forOther,
        @Nullable Integer share,
        @Nullable Shift shift,
        boolean restsOnOld,
        List<OldFact> old) {

    public Comparison {
        forFirst = List.copyOf(forFirst);
        forOther = List.copyOf(forOther);
        old = List.copyOf(old);
    }

    /**
     * Importance that moves from other criteria to one.
     *
     * @param label the criterion that gains it
     * @param points how many importance points move; their sum stays
     */
    public record Shift(String label, int points) {}

    /**
     * A fact that was collected long ago.
     *
     * @param name the framework that it is about
     * @param label the criterion that it decides
     * @param asOf when its source said so; null if that is unknown
     */
    public record OldFact(
            String name, String label, @Nullable PartialDate asOf) {}

    /**
     * A criterion on which they differ.
     *
     * @param quotes the answers that give it importance, quoted
     * @param points the difference, above 0, in ten-thousandths of an importance point
     */
    public record Difference(String criterion, String label, List<String> quotes, int points) {

        public Difference {
            quotes = List.copyOf(quotes);
        }
    }
}
