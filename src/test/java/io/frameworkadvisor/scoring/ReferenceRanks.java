package io.frameworkadvisor.scoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Rank acceptability as one would write it down: sample by sample, alternative by alternative, ranks by sorting.
 *
 * <p>It adds floats in the same order as the product, and so must find the same ranks in every sample.
 */
final class ReferenceRanks {

    /** A multiple of 1 to 12, so that every part of a tie is a whole number. */
    static final long UNITS = 27_720;

    private ReferenceRanks() {}

    /** How many units of how many samples each alternative has of each rank. */
    static long[][] count(PerformanceTable table, Weights weights, int[] alternatives, PlausibleWeights plausible) {
        long[][] counts = new long[alternatives.length][alternatives.length];
        for (int sample = 0; sample < PlausibleWeights.SAMPLES; sample++) {
            float[] scores = new float[alternatives.length];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = score(table, weights, alternatives[i], plausible, sample);
            }
            countRanks(scores, counts);
        }
        return counts;
    }

    private static float score(
            PerformanceTable table, Weights weights, int alternative, PlausibleWeights plausible, int sample) {
        float known = 0;
        for (int j : carrying(weights, table, alternative, true)) {
            known += weight(weights, plausible, j, sample, table.value(alternative, j));
        }
        float sum = known;
        for (int j : carrying(weights, table, alternative, false)) {
            sum += weight(weights, plausible, j, sample, value(table, alternative, j, sample));
        }
        return sum;
    }

    private static int[] carrying(Weights weights, PerformanceTable table, int alternative, boolean known) {
        return IntStream.range(0, table.criteria())
                .filter(j -> weights.of(j) > 0 && table.isKnown(alternative, j) == known)
                .toArray();
    }

    private static float weight(Weights weights, PlausibleWeights plausible, int criterion, int sample, int value) {
        int points = weights.of(criterion);
        float number = plausible.row(criterion, points)[sample / Block.LANES][sample % Block.LANES];
        return (float) (plausible.scale(points) * value) * number;
    }

    private static int value(PerformanceTable table, int alternative, int criterion, int sample) {
        int[] possible = table.possible(alternative, criterion);
        int bits = CounterRandom.mix((int) CounterRandom.seed(alternative, criterion) + CounterRandom.step(sample));
        // The bits as a fraction of [0, 1), without those that would not fit beside the number of levels.
        int width = Integer.numberOfLeadingZeros(possible.length);
        double fraction = (double) (bits >>> (32 - width)) / (1L << width);
        return possible[(int) (fraction * possible.length)];
    }

    private static void countRanks(float[] scores, long[][] counts) {
        int[] order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparing(i -> -scores[i]))
                .mapToInt(i -> i)
                .toArray();
        for (int from = 0, to; from < order.length; from = to) {
            to = from;
            while (to < order.length && scores[order[to]] == scores[order[from]]) {
                to++;
            }
            for (int i : Arrays.copyOfRange(order, from, to)) {
                for (int rank = from; rank < to; rank++) {
                    counts[i][rank] += UNITS / (to - from);
                }
            }
        }
    }
}
