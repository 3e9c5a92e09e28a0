package io.frameworkadvisor.scoring;

import java.util.Arrays;

/** Ranks of block after block of samples, counted, with the weights that put each alternative first. */
final class RankTally {

    /** So few ranks are counted one after the other, which takes less time than lane after lane. */
    private static final int FEW = 4;

    private final int ranks;
    private final RankCounts counts;
    private final CentralWeights central;
    private long samples;

    // Work space: how many have each rank in one lane, and how many share the first in every lane.
    private final int[] tied;
    private final int[] sharing;

    /** A tally of the first ranks of so many alternatives; rows of weights are to be multiplied by their scales. */
    RankTally(int alternatives, int ranks, int lanes, double[] scales) {
        this.ranks = ranks;
        counts = new RankCounts(alternatives);
        central = new CentralWeights(alternatives, lanes, scales);
        tied = new int[alternatives];
        sharing = new int[lanes];
    }

    /** Ranks the scores of a block and counts the ranks; {@code weights} are the rows that the scores were made with. */
    void add(Block block, float[][] weights) {
        block.rank();
        for (int c = 0; c < block.contenders(); c++) {
            count(counts.ofTies(1)[block.contender(c)], block.larger[c]);
        }
        Arrays.fill(sharing, 1);
        if (block.hasTies()) {
            recountTies(block);
        }
        central.take(weights, sharing);
        for (int c = 0; c < block.contenders(); c++) {
            central.add(block.contender(c), block.larger[c]);
        }
        samples += block.lanes();
    }

    private void count(int[] counts, int[] larger) {
        if (ranks > FEW) {
            for (int rank : larger) {
                counts[rank]++;
            }
            return;
        }
        int before = 0;
        for (int rank = 0; rank < ranks; rank++) {
            int upTo = Lanes.countBelow(larger, rank + 1);
            counts[rank] += upTo - before;
            before = upTo;
        }
    }

    private void recountTies(Block block) {
        for (int lane = 0; lane < block.lanes(); lane++) {
            if (block.isTied(lane)) {
                recount(block, lane);
            }
        }
    }

    // Alternatives with the same number of better ones are tied with each other.
    private void recount(Block block, int lane) {
        Arrays.fill(tied, 0);
        for (int c = 0; c < block.contenders(); c++) {
            tied[block.larger[c][lane]]++;
        }
        for (int c = 0; c < block.contenders(); c++) {
            int rank = block.larger[c][lane];
            if (tied[rank] > 1 && rank < ranks) {
                counts.ofTies(1)[block.contender(c)][rank]--;
                counts.ofTies(tied[rank])[block.contender(c)][rank]++;
            }
        }
        sharing[lane] = tied[0];
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
