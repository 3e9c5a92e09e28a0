package io.frameworkadvisor.advice;

import java.util.List;

/**
 * Where two frameworks differ on the criteria that the answers give importance.
 *
 * @param first slug of the better placed one
 * @param other slug of the other one
 * @param forFirst what speaks for the first, weightiest first
 * @param forOther what speaks for the other, weightiest first
 */
public record Comparison(
        String first,
        String firstName,
        String other,
        String otherName,
        List<Difference> forFirst,
        List<Difference> forOther) {

    public Comparison {
        forFirst = List.copyOf(forFirst);
        forOther = List.copyOf(forOther);
    }

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
