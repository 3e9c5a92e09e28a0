package io.frameworkadvisor.scoring;

import java.util.Arrays;

/** Sums of normalised weight vectors over the samples in which each alternative is first. */
final class CentralWeights {

    private final double[][] sums;
    private final double[] scales;

    // Of the block at hand: its weights, and what a lane counts for each that is first in it.
    private float[][] weights = {};
    private final float[] totals;
    private final double[] parts;

    // Work space: the lanes in which an alternative is first, and what they count.
    private final int[] lanes;
    private final double[] factors;

    /** Sums for so many alternatives; each row of weights is multiplied by its scale. */
    CentralWeights(int alternatives, int lanes, double[] scales) {
        sums = new double[alternatives][scales.length];
        this.scales = scales;
        totals = new float[lanes];
        parts = new double[lanes];
        this.lanes = new int[lanes];
        factors = new double[lanes];
    }

    /** Takes the weights of a block, and how many share the first place in each of its lanes. */
    void take(float[][] rows, int[] sharing) {
        weights = rows;
        Arrays.fill(totals, 0);
        for (int j = 0; j < scales.length; j++) {
            Lanes.add(totals, rows[j], (float) scales[j]);
        }
        for (int lane = 0; lane < parts.length; lane++) {
            parts[lane] = 1.0 / ((double) totals[lane] * sharing[lane]);
        }
    }

    /** Adds the weights of all lanes in which an alternative has rank 0. */
    void add(int alternative, int[] ranks) {
        if (Lanes.countBelow(ranks, 1) == 0) {
            return;
        }
        int count = 0;
        for (int lane = 0; lane < ranks.length; lane++) {
            if (ranks[lane] == 0) {
                lanes[count] = lane;
                factors[count++] = parts[lane];
            }
        }
        double[] sum = sums[alternative];
        for (int j = 0; j < sum.length; j++) {
            sum[j] += Lanes.sumOfProducts(weights[j], factors, lanes, count);
        }
    }

    /** The mean of all that was added for an alternative, which must be something. */
    double[] of(int alternative) {
        double[] mean = sums[alternative].clone();
        Arrays.setAll(mean, j -> mean[j] * scales[j]);
        // What was added is normalised up to the precision of a float; the mean is to the last digit.
        double total = Arrays.stream(mean).sum();
        Arrays.setAll(mean, j -> mean[j] / total);
        return mean;
    }
}
