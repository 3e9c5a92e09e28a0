package io.frameworkadvisor.scoring;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** What all implementations are given: a table, importance points and their readings, the same in every run. */
final class Workload {

    final Size size;
    final PerformanceTable table;
    final Weights weights;
    final int[] alternatives;
    final PlausibleWeights plausible = new PlausibleWeights(1);

    private Workload(Size size) {
        SplittableRandom random = new SplittableRandom(42);
        this.size = size;
        table = table(size, random);
        weights = weights(size, random);
        alternatives = IntStream.range(0, size.alternatives()).toArray();
    }

    static Workload of(String size) {
        return new Workload(Size.of(size));
    }

    private static PerformanceTable table(Size size, SplittableRandom random) {
        PerformanceTable.Builder builder = PerformanceTable.of(size.alternatives(), size.criteria());
        for (int i = 0; i < size.alternatives(); i++) {
            for (int j = 0; j < size.criteria(); j++) {
                if (random.nextInt(100) < size.unknownPercent()) {
                    builder.setUnknown(i, j, 0, 2_000, 4_000, 6_000, 8_000, 10_000);
                } else {
                    builder.set(i, j, random.nextInt(ValueFunction.BEST + 1));
                }
            }
        }
        return builder.build();
    }

    // 1 to 10 points each, spread evenly over the criteria.
    private static Weights weights(Size size, SplittableRandom random) {
        int[] points = new int[size.criteria()];
        for (int k = 0; k < size.carrying(); k++) {
            points[k * size.criteria() / size.carrying()] = 1 + random.nextInt(10);
        }
        return Weights.of(points);
    }

    /** The values that count, alternatives by criteria, for implementations that have a table of their own. */
    double[][] values() {
        double[][] values = new double[size.alternatives()][size.criteria()];
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values[i].length; j++) {
                values[i][j] = table.value(i, j);
            }
        }
        return values;
    }

    /** The plausible weights, samples by criteria: the numbers that the product uses. */
    double[][] samples() {
        double[][] samples = new double[PlausibleWeights.SAMPLES][size.criteria()];
        for (int j : weights.carrying()) {
            float[][] row = plausible.row(j, weights.of(j));
            double scale = plausible.scale(weights.of(j));
            int sample = 0;
            for (float[] block : row) {
                for (float number : block) {
                    samples[sample++][j] = scale * number;
                }
            }
        }
        return samples;
    }
}
