package io.frameworkadvisor.scoring;

import org.jspecify.annotations.Nullable;

/**
 * How often each alternative had each rank, in whole numbers.
 *
 * <p>A tie of {@code t} alternatives takes {@code t} ranks and gives each of them {@code 1 / t} of each. It is counted under
 * its size and its first rank; only the result divides, so nothing is rounded while counting.
 */
final class RankCounts {

    private final int alternatives;

    // By size of the tie, then by alternative and rank; made when a tie of that size first occurs.
    private final int[][] @Nullable [] counts;

    RankCounts(int alternatives) {
        this.alternatives = alternatives;
        // Room for ties of size 1 even if there is nobody to count.
        counts = new int[Math.max(1, alternatives) + 1][][];
    }

    /** The counts of ties of one size, to be added to, by alternative and first rank (from 0). */
    int[][] ofTies(int size) {
        int[][] present = counts[size];
        if (present == null) {
            present = new int[alternatives][alternatives];
            counts[size] = present;
        }
        return present;
    }

    /** In how many samples the alternative had the rank, counted from 0; a tie counts with its part. */
    double of(int alternative, int rank) {
        double sum = 0;
        for (int size = 1; size <= alternatives; size++) {
            int[][] present = counts[size];
            if (present != null) {
                sum += (double) inTies(present[alternative], size, rank) / size;
            }
        }
        return sum;
    }

    // Ties of this size that begin at most size - 1 ranks before and so reach the rank.
    private static int inTies(int[] present, int size, int rank) {
        int sum = 0;
        for (int first = Math.max(0, rank - size + 1); first <= rank; first++) {
            sum += present[first];
        }
        return sum;
    }
}
