package io.frameworkadvisor.scoring;

import java.util.Arrays;

/** Sums of normalised weight vectors over the samples in which each alternative is first. */
final class CentralWeights {

    private final double[][] sums;
    private final double[] scales;

    /** Sums for so many alternatives; each row of weights is multiplied by its scale. */
    CentralWeights(int alternatives, double[] scales) {
        sums = new double[alternatives][scales.length];
        this.scales = scales;
    }

    /** The sum of the weights in every lane. */
    float[] totals(float[][] weights, int lanes) {
        float[] totals = new float[lanes];
        for (int j = 0; j < scales.length; j++) {
            Lanes.add(totals, weights[j], (float) scales[j]);
        }
        return totals;
    }

    /** Adds {@code factor} times the weights in one lane. */
    void add(int first, float[][] weights, int lane, double factor) {
        double[] sum = sums[first];
        for (int j = 0; j < sum.length; j++) {
            sum[j] += factor * weights[j][lane];
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
