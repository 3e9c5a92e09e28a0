package io.frameworkadvisor.advice;

import java.util.List;

/**
 * A criterion with the importance that the answers give it.
 *
 * @param group id of its group
 * @param points importance points: the sum of what the answers give, times the factor of the group
 * @param factor 2 as usual, 1 for a group that matters less, 4 for one that matters more
 * @param causes where the points come from
 */
public record WeightedCriterion(
        String id, String label, String group, String groupLabel, int points, int factor, List<Cause> causes) {

    public WeightedCriterion {
        causes = List.copyOf(causes);
    }

    /**
     * An answer that gives points.
     *
     * @param question id of the question; empty for what counts for everybody
     * @param option id of the option; empty for what counts for everybody
     * @param quote how to quote it
     * @param points points before the factor
     */
    public record Cause(String question, String option, String quote, int points) {}
}
