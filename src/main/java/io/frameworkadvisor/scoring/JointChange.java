package io.frameworkadvisor.scoring;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The fewest importance points that must move from criteria to another one before a rival is ahead; their sum stays.
 *
 * @param receiver the criterion that gets the points
 * @param moved how many whole points move, from 0 if the rival is ahead already
 * @param level how many points move until both score the same, with fractions; half the L1 distance to the nearest weights
 *     at which they do
 * @param after the points of all criteria once they have moved
 */
public record JointChange(int receiver, int moved, double level, Weights after) {

    /**
     * The smallest change that puts {@code rival} ahead of {@code leader}; empty if none does. Points go from where the
     * leader gains most by them to where it gains least, which no other way beats. Criteria without points get none: they
     * were not asked for.
     *
     * @throws IllegalArgumentException if the weights are for another number of criteria
     * @throws IndexOutOfBoundsException if the table has no such row
     */
    public static Optional<JointChange> of(PerformanceTable table, Weights weights, int leader, int rival) {
        AdditiveModel.requireSameCriteria(weights, table);
        int[] carrying = weights.carrying();
        int[] leads = new int[weights.criteria()];
        for (int j : carrying) {
            leads[j] = table.value(leader, j) - table.value(rival, j);
        }
        return IntStream.of(carrying)
                .boxed()
                .min(Comparator.comparingInt(j -> leads[j]))
                .filter(receiver -> leads[receiver] < 0)
                .map(receiver -> move(weights, carrying, leads, receiver));
    }

    private static JointChange move(Weights weights, int[] carrying, int[] leads, int receiver) {
        int[] points = IntStream.range(0, leads.length).map(weights::of).toArray();
        long lead = IntStream.of(carrying)
                .mapToLong(j -> (long) points[j] * leads[j])
                .sum();
        int[] donors = IntStream.of(carrying)
                .boxed()
                .sorted(Comparator.comparingInt(j -> -leads[j]))
                .mapToInt(j -> j)
                .toArray();
        int moved = 0;
        double level = 0;
        for (int donor : donors) {
            int gain = leads[donor] - leads[receiver];
            if (lead < 0 || gain == 0) {
                break;
            }
            level += Math.min(points[donor], (double) lead / gain);
            int taken = (int) Math.min(points[donor], lead / gain + 1);
            points[donor] -= taken;
            points[receiver] += taken;
            moved += taken;
            lead -= (long) taken * gain;
        }
        return new JointChange(receiver, moved, level, Weights.of(points));
    }
}
