package io.frameworkadvisor.scoring;

import java.util.stream.IntStream;

/**
 * In which share of the plausible weights one alternative beats another: not sampled but calculated (Varsi 1973, Ali 1973).
 *
 * <p>The shares are of all weights that {@link PlausibleWeights} draws its samples from. A criterion of shape {@code a} is
 * as good as {@code a} criteria of shape 1, for which the share is known in closed form. Unknown cells have their counting
 * value. Other alternatives have no say, so adding or removing one changes no share.
 */
public final class HeadToHead {

    private final PerformanceTable table;
    private final int[] criteria;
    private final int[] shapes;
    private final double[] scales;

    /**
     * Compares the alternatives of a table.
     *
     * @throws IllegalArgumentException if the weights are for another number of criteria
     */
    public HeadToHead(PerformanceTable table, Weights weights, PlausibleWeights plausible) {
        AdditiveModel.requireSameCriteria(weights, table);
        this.table = table;
        criteria = weights.carrying();
        shapes = IntStream.of(criteria).map(j -> plausible.shape(weights.of(j))).toArray();
        scales = IntStream.of(criteria)
                .mapToDouble(j -> plausible.scale(weights.of(j)))
                .toArray();
    }

    /**
     * The share of the weights for which alternative {@code a} scores more than {@code b}, from 0 to 1. If both have the
     * same values on all criteria that have points, they tie for all weights and the share is one half; in every other case
     * a tie has no share, and {@code share(a, b) + share(b, a)} is 1 but for rounding in the 15th digit.
     *
     * @throws IndexOutOfBoundsException if the table has no such row
     */
    public double share(int a, int b) {
        double[] differences = new double[criteria.length];
        for (int k = 0; k < criteria.length; k++) {
            differences[k] = scales[k] * (table.value(a, criteria[k]) - table.value(b, criteria[k]));
        }
        // The sum of many products may be off in its last digit.
        return Math.max(0, Math.min(1, positive(differences, shapes)));
    }

    /**
     * The share of the weights, gamma distributed with whole shapes, for which the weighted sum of the differences is above
     * 0; one half if all differences are 0.
     */
    static double positive(double[] differences, int[] shapes) {
        int[] gains = IntStream.range(0, shapes.length)
                .filter(k -> differences[k] > 0)
                .toArray();
        int[] losses = IntStream.range(0, shapes.length)
                .filter(k -> differences[k] < 0)
                .toArray();
        if (gains.length == 0 && losses.length == 0) {
            return 0.5;
        }
        // After every step the share of "not above 0" among so many of the gains and the losses so far.
        double[] shares = new double[1 + IntStream.of(gains).map(k -> shapes[k]).sum()];
        shares[0] = 1;
        for (int loss : losses) {
            for (int repeat = 0; repeat < shapes[loss]; repeat++) {
                addLoss(shares, -differences[loss], gains, differences, shapes);
            }
        }
        return 1 - shares[shares.length - 1];
    }

    private static void addLoss(double[] shares, double loss, int[] gains, double[] differences, int[] shapes) {
        int at = 0;
        for (int gain : gains) {
            double keep = differences[gain] / (differences[gain] + loss);
            double pass = loss / (differences[gain] + loss);
            for (int repeat = 0; repeat < shapes[gain]; repeat++) {
                shares[at + 1] = keep * shares[at + 1] + pass * shares[at];
                at++;
            }
        }
    }
}
