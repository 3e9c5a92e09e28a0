package io.frameworkadvisor.scoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How often each alternative had each rank, and the sums of the weights that put it first, in maps. */
final class SmaaCounts {

    /**
     * Samples in which a rank may differ: ours adds floats, the textbook doubles, so two scores that differ in the eighth
     * digit may change places.
     */
    private static final int FEW = 5;

    private static final double CLOSE = 0.01;

    private final Map<String, Map<Integer, Integer>> ranks = new HashMap<>();
    private final Map<String, Map<String, Double>> firsts = new HashMap<>();

    SmaaCounts(Collection<String> alternatives) {
        for (String alternative : alternatives) {
            ranks.put(alternative, new HashMap<>());
            firsts.put(alternative, new HashMap<>());
        }
    }

    /** Counts the ranks of alternatives that are ordered best first. */
    void add(Iterable<String> order, Map<String, Double> weights) {
        int rank = 0;
        for (String alternative : order) {
            rank++;
            ranks.get(alternative).merge(rank, 1, Integer::sum);
            if (rank == 1) {
                Map<String, Double> sums = firsts.get(alternative);
                weights.forEach((criterion, weight) -> sums.merge(criterion, weight, Double::sum));
            }
        }
    }

    /** Nobody is timed for wrong results. */
    void requireSame(RankAcceptability ours) {
        for (int i = 0; i < ranks.size(); i++) {
            for (int rank = 1; rank <= ranks.size(); rank++) {
                requireClose(count(i, rank), ours.share(i, rank) * ours.samples(), FEW);
            }
            requireSameCentralWeights(i, ours.centralWeights(i).orElse(new double[0]));
        }
    }

    private void requireSameCentralWeights(int alternative, double[] central) {
        for (int j = 0; j < central.length; j++) {
            double sum = firsts.get(TextbookSmaa.alternative(alternative)).get(TextbookSmaa.criterion(j));
            requireClose(sum / count(alternative, 1), central[j], CLOSE);
        }
    }

    private int count(int alternative, int rank) {
        return ranks.get(TextbookSmaa.alternative(alternative)).getOrDefault(rank, 0);
    }

    private static void requireClose(double one, double other, double most) {
        if (!(Math.abs(one - other) <= most)) {
            throw new IllegalStateException("the textbook says " + one + ", ours " + other);
        }
    }
}
