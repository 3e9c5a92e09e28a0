package io.frameworkadvisor.scoring;

import java.util.Arrays;

/** A block of samples at work: the scores of every alternative in each, and how many alternatives score more. */
final class Block {

    /** Samples of a block. */
    static final int LANES = 256;

    /** Blocks that hold all samples. */
    static final int COUNT = PlausibleWeights.SAMPLES / LANES;

    /** Keys that are compared in one pass. */
    private static final int PASS = 4;

    /** The scores, not negative: one row per alternative, one lane per sample. */
    final float[][] scores;

    /** How many alternatives score more: one row per alternative, one lane per sample. */
    final int[][] larger;

    private final int[][] keys;
    private final int[] sums;

    Block(int alternatives, int lanes) {
        scores = new float[alternatives][lanes];
        larger = new int[alternatives][lanes];
        sums = new int[lanes];
        // Filled up with keys of 0, which are larger than none, so that every pass is a whole one.
        keys = new int[(alternatives + PASS - 1) / PASS * PASS][];
        Arrays.fill(keys, new int[lanes]);
        for (int i = 0; i < alternatives; i++) {
            keys[i] = new int[lanes];
        }
    }

    int lanes() {
        return sums.length;
    }

    /** Counts, for every alternative in every lane, who scores more. */
    void rank() {
        for (int i = 0; i < scores.length; i++) {
            Lanes.toKeys(scores[i], keys[i]);
        }
        for (int i = 0; i < scores.length; i++) {
            Arrays.fill(larger[i], 0);
            for (int k = 0; k < keys.length; k += PASS) {
                Lanes.countLarger(larger[i], keys[i], keys[k], keys[k + 1], keys[k + 2], keys[k + 3]);
            }
        }
    }

    /** Whether any two alternatives score the same in any lane; after {@link #rank()}. */
    boolean hasTies() {
        Arrays.fill(sums, 0);
        for (int[] row : larger) {
            Lanes.add(sums, row);
        }
        // Without ties the counts of a lane are 0, 1, 2, …; every tie lowers one of them.
        int untied = scores.length * (scores.length - 1) / 2;
        return Arrays.stream(sums).anyMatch(sum -> sum != untied);
    }
}
