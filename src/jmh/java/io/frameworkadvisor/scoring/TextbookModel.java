package io.frameworkadvisor.scoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The additive model as textbooks have it: normalised weights and fractions, double by double. */
final class TextbookModel {

    private final double[][] rows;
    private final double[] shares;
    private final int total;

    TextbookModel(Workload work) {
        rows = work.values();
        for (double[] row : rows) {
            Arrays.setAll(row, j -> row[j] / ValueFunction.BEST);
        }
        total = work.weights.total();
        shares = IntStream.range(0, work.size.criteria())
                .mapToDouble(j -> (double) work.weights.of(j) / total)
                .toArray();
    }

    double[] scores() {
        double[] scores = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            double sum = 0;
            for (int j = 0; j < shares.length; j++) {
                sum += shares[j] * rows[i][j];
            }
            scores[i] = sum;
        }
        return scores;
    }

    /** Sorts boxed numbers by score; equal scores share a rank. */
    int[] ranks() {
        double[] scores = scores();
        Integer[] order = new Integer[scores.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> -scores[i]));
        int[] ranks = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            boolean tied = place > 0 && scores[order[place]] == scores[order[place - 1]];
            ranks[order[place]] = tied ? ranks[order[place - 1]] : place + 1;
        }
        return ranks;
    }

    /** Nobody is timed for wrong results. */
    void requireSame(int[] expected) {
        double[] scores = scores();
        for (int i = 0; i < scores.length; i++) {
            if (Math.round(scores[i] * total * ValueFunction.BEST) != expected[i]) {
                throw new IllegalStateException("the textbook scores alternative " + i + " differently");
            }
        }
    }
}
