package io.frameworkadvisor.scoring;

import java.util.Arrays;

/** Ranks of block after block of samples, counted, with the weights that put each alternative first. */
final class RankTally {

    private final RankCounts counts;
    private final CentralWeights central;
    private final int[] tied;
    private long samples;

    /** A tally of so many alternatives; rows of weights are to be multiplied by their scales. */
    RankTally(int alternatives, double[] scales) {
        counts = new RankCounts(alternatives);
        central = new CentralWeights(alternatives, scales);
        tied = new int[alternatives];
    }

    /** Ranks the scores of a block and counts the ranks; {@code weights} are the rows that the scores were made with. */
    void add(Block block, float[][] weights) {
        block.rank();
        float[] totals = central.totals(weights, block.lanes());
        if (block.hasTies()) {
            addTied(block.larger, weights, totals);
        } else {
            addUntied(block.larger, weights, totals);
        }
        samples += block.lanes();
    }

    private void addUntied(int[][] larger, float[][] weights, float[] totals) {
        int[][] once = counts.ofTies(1);
        for (int i = 0; i < larger.length; i++) {
            int firsts = once[i][0];
            count(once[i], larger[i]);
            if (once[i][0] != firsts) {
                addFirsts(i, larger[i], weights, totals);
            }
        }
    }

    private static void count(int[] counts, int[] ranks) {
        for (int rank : ranks) {
            counts[rank]++;
        }
    }

    private void addFirsts(int alternative, int[] ranks, float[][] weights, float[] totals) {
        for (int lane = 0; lane < ranks.length; lane++) {
            if (ranks[lane] == 0) {
                central.add(alternative, weights, lane, 1.0 / totals[lane]);
            }
        }
    }

    private void addTied(int[][] larger, float[][] weights, float[] totals) {
        for (int lane = 0; lane < totals.length; lane++) {
            // Alternatives with the same number of better ones are tied with each other.
            Arrays.fill(tied, 0);
            for (int[] row : larger) {
                tied[row[lane]]++;
            }
            for (int i = 0; i < larger.length; i++) {
                int rank = larger[i][lane];
                counts.ofTies(tied[rank])[i][rank]++;
                if (rank == 0) {
                    central.add(i, weights, lane, 1.0 / tied[0] / totals[lane]);
                }
            }
        }
    }

    long samples() {
        return samples;
    }

    /** The share of the samples in which the alternative had the rank, counted from 0. */
    double share(int alternative, int rank) {
        return counts.of(alternative, rank) / samples;
    }

    /** The mean of the normalised weights over the samples in which the alternative was first; it must have been once. */
    double[] centralWeights(int alternative) {
        return central.of(alternative);
    }
}
