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

    /** How many alternatives score more: one row per contender, one lane per sample. */
    final int[][] larger;

    private final int ranks;
    private final int[][] keys;

    // Those that are among the first in any lane, and their keys.
    private final int[] contenders;
    private final int[][] rivals;
    private int count;

    // Work space.
    private final int[] nothing;
    private final int[] bar;
    private final int[] sums;

    /** A block in which all ranks are found. */
    Block(int alternatives, int lanes) {
        this(alternatives, lanes, alternatives);
    }

    /** A block in which the first ranks are found, the faster the better the first of the alternatives are. */
    Block(int alternatives, int lanes, int ranks) {
        this.ranks = ranks;
        scores = new float[alternatives][lanes];
        larger = new int[alternatives][lanes];
        keys = new int[alternatives][lanes];
        contenders = new int[alternatives];
        // Room for a last pass that is not a whole one.
        rivals = new int[alternatives + PASS - 1][];
        nothing = new int[lanes];
        bar = new int[lanes];
        sums = new int[lanes];
    }

    int lanes() {
        return sums.length;
    }

    /** How many alternatives may have one of the ranks asked for in any lane; after {@link #rank()}. */
    int contenders() {
        return count;
    }

    /** One of them, by its number from 0 to {@link #contenders()}. */
    int contender(int number) {
        return contenders[number];
    }

    /** Counts, for every contender in every lane, who scores more. */
    void rank() {
        for (int i = 0; i < scores.length; i++) {
            Lanes.toKeys(scores[i], keys[i]);
        }
        findContenders();
        // Filled up with keys of 0, which are larger than none, so that every pass is a whole one.
        Arrays.fill(rivals, count, Math.min(count + PASS - 1, rivals.length), nothing);
        for (int c = 0; c < count; c++) {
            Arrays.fill(larger[c], 0);
            for (int k = 0; k < count; k += PASS) {
                Lanes.countLarger(larger[c], rivals[c], rivals[k], rivals[k + 1], rivals[k + 2], rivals[k + 3]);
            }
        }
    }

    // In every lane the last of the ranks asked for is at least as good as the worst of the first so many of the list.
    // Whoever is worse than all of these in all lanes has none of those ranks, is not ahead of anyone who has, and need
    // not be compared.
    private void findContenders() {
        Arrays.fill(bar, ranks < scores.length ? Integer.MAX_VALUE : 0);
        for (int i = 0; i < ranks && ranks < scores.length; i++) {
            Lanes.lower(bar, keys[i]);
        }
        count = 0;
        for (int i = 0; i < scores.length; i++) {
            if (Lanes.reaches(keys[i], bar)) {
                rivals[count] = keys[i];
                contenders[count++] = i;
            }
        }
    }

    /** Whether any two contenders score the same in any lane; after {@link #rank()}. */
    boolean hasTies() {
        Arrays.fill(sums, 0);
        for (int c = 0; c < count; c++) {
            Lanes.add(sums, larger[c]);
        }
        return Lanes.differ(sums, untied());
    }

    /** Whether any two contenders score the same in this lane; after {@link #hasTies()}. */
    boolean isTied(int lane) {
        return sums[lane] != untied();
    }

    // Without ties the counts of a lane are 0, 1, 2, …; every tie lowers one of them.
    private int untied() {
        return count * (count - 1) / 2;
    }
}
