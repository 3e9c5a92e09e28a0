package io.frameworkadvisor.scoring;

import io.frameworkadvisor.scoring.PerformanceTable.Bound;

/**
 * The additive value model: the score of an alternative is the sum over the criteria of importance points times value
 * (Fishburn 1967; Keeney and Raiffa 1976).
 *
 * <p>A score depends on the alternative's own row alone, so no other alternative can reorder the rest. This is the hot
 * path: criteria without points are skipped, the others run over flat arrays of whole numbers.
 */
public final class AdditiveModel {

    private final PerformanceTable table;

    public AdditiveModel(PerformanceTable table) {
        this.table = table;
    }

    /**
     * The score of every alternative, from 0 to {@code weights.total() * 10 000}; unknown cells count with the middle of
     * their range.
     *
     * @throws IllegalArgumentException if the weights are for another number of criteria
     */
    public int[] scores(Weights weights) {
        return sums(weights, Bound.COUNTING);
    }

    /**
     * The scores when the points of some criteria change: exact, since all numbers are whole, and the faster the fewer
     * criteria change.
     *
     * @param scores the scores before; not changed
     * @param shift by how many points each criterion changes
     * @throws IllegalArgumentException if the shift is for another number of criteria
     */
    public int[] shifted(int[] scores, int[] shift) {
        if (shift.length != table.criteria()) {
            throw new IllegalArgumentException(
                    "shift of " + shift.length + " criteria, table with " + table.criteria());
        }
        int[] sums = scores.clone();
        for (int criterion = 0; criterion < shift.length; criterion++) {
            if (shift[criterion] != 0) {
                table.addTo(sums, criterion, shift[criterion], Bound.COUNTING);
            }
        }
        return sums;
    }

    /** The lowest score that every alternative may have, whatever its unknown cells turn out to be. */
    public int[] lowestScores(Weights weights) {
        return sums(weights, Bound.LOWEST);
    }

    /** The highest score that every alternative may have, whatever its unknown cells turn out to be. */
    public int[] highestScores(Weights weights) {
        return sums(weights, Bound.HIGHEST);
    }

    private int[] sums(Weights weights, Bound bound) {
        requireSameCriteria(weights, table);
        int[] sums = new int[table.alternatives()];
        for (int criterion = 0; criterion < table.criteria(); criterion++) {
            int points = weights.of(criterion);
            if (points != 0) {
                table.addTo(sums, criterion, points, bound);
            }
        }
        return sums;
    }

    static void requireSameCriteria(Weights weights, PerformanceTable table) {
        if (weights.criteria() != table.criteria()) {
            throw new IllegalArgumentException(
                    "weights for " + weights.criteria() + " criteria, table with " + table.criteria());
        }
    }
}
