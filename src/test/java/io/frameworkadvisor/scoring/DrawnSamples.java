package io.frameworkadvisor.scoring;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Samples in which weights and values are drawn by the test, ranked and counted by the code of the product: published cases
 * have distributions that the product does not know.
 */
final class DrawnSamples {

    /** Raises all scores of a sample alike, because value functions that extrapolate go below 0, if never far. */
    private static final double ABOVE_ZERO = 2;

    private DrawnSamples() {}

    /** Draws the weights of one sample. */
    @FunctionalInterface
    interface WeightSource {

        void draw(SplittableRandom random, double[] weights);
    }

    /** Draws the values of one sample, alternatives by criteria. */
    @FunctionalInterface
    interface ValueSource {

        void draw(SplittableRandom random, double[][] values);
    }

    static RankAcceptability rank(
            int blocks, int lanes, int alternatives, int criteria, WeightSource someWeights, ValueSource someValues) {
        RankTally tally = tally(alternatives, lanes, criteria);
        SplittableRandom random = new SplittableRandom(20_240_611);
        double[] weights = new double[criteria];
        double[][] values = new double[alternatives][criteria];
        for (int number = 0; number < blocks; number++) {
            Block block = new Block(alternatives, lanes);
            float[][] rows = new float[criteria][lanes];
            for (int lane = 0; lane < lanes; lane++) {
                someWeights.draw(random, weights);
                someValues.draw(random, values);
                for (int j = 0; j < criteria; j++) {
                    rows[j][lane] = (float) weights[j];
                }
                for (int i = 0; i < alternatives; i++) {
                    double score = ABOVE_ZERO + sum(weights, values[i]);
                    if (score < 0) {
                        throw new IllegalStateException("a score below 0: " + score);
                    }
                    block.scores[i][lane] = (float) score;
                }
            }
            tally.add(block, rows);
        }
        int[] all = IntStream.range(0, criteria).toArray();
        return new RankAcceptability(IntStream.range(0, alternatives).toArray(), alternatives, tally, all, criteria);
    }

    /** An empty tally for weights that need no scale. */
    static RankTally tally(int alternatives, int lanes, int criteria) {
        return new RankTally(
                alternatives,
                alternatives,
                lanes,
                IntStream.range(0, criteria).mapToDouble(j -> 1).toArray());
    }

    private static double sum(double[] weights, double[] values) {
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            sum += weights[j] * values[j];
        }
        return sum;
    }

    /** Uniform on all weights that add up to 1: exponentials divided by their sum (Rubinstein 1982). */
    static WeightSource uniform() {
        return (random, weights) -> {
            double total = 0;
            for (int j = 0; j < weights.length; j++) {
                weights[j] = random.nextExponential();
                total += weights[j];
            }
            for (int j = 0; j < weights.length; j++) {
                weights[j] /= total;
            }
        };
    }

    /** Uniform on all weights that fall in the given order of the criteria. */
    static WeightSource falling(int... order) {
        return (random, weights) -> {
            uniform().draw(random, weights);
            double[] ascending = weights.clone();
            Arrays.sort(ascending);
            for (int place = 0; place < order.length; place++) {
                weights[order[place]] = ascending[order.length - 1 - place];
            }
        };
    }

    static WeightSource always(double... fixed) {
        return (random, weights) -> System.arraycopy(fixed, 0, weights, 0, fixed.length);
    }

    static double beta(SplittableRandom random, int a, int b) {
        double one = gamma(random, a);
        return one / (one + gamma(random, b));
    }

    /** Gamma distributed with a shape of at least 1 (Marsaglia and Tsang 2000). */
    private static double gamma(SplittableRandom random, int shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
