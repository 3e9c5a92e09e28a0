package io.frameworkadvisor.scoring;

import java.util.Arrays;

/**
 * Alternatives ordered by score, best first. Equal scores share a place and the next place is left out (1, 1, 3); inside
 * a place the alternatives keep the order of their indices.
 */
public final class Ranking {

    private final int[] order;
    private final int[] ranks;

    private Ranking(int[] order, int[] ranks) {
        this.order = order;
        this.ranks = ranks;
    }

    /** Ranks the alternatives 0, 1, 2, … by their scores; exact, since scores are whole numbers. */
    public static Ranking of(int[] scores) {
        int[] order = byScore(scores);
        int[] ranks = new int[scores.length];
        for (int place = 0; place < order.length; place++) {
            boolean tied = place > 0 && scores[order[place]] == scores[order[place - 1]];
            ranks[order[place]] = tied ? ranks[order[place - 1]] : place + 1;
        }
        return new Ranking(order, ranks);
    }

    // Score and index share one long, so that the sort needs no boxing and no comparator. The complement turns the
    // order round as a minus would, but has room for the lowest int.
    private static int[] byScore(int[] scores) {
        long[] keys = new long[scores.length];
        Arrays.setAll(keys, i -> ~(long) scores[i] << 32 | i);
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    public int size() {
        return order.length;
    }

    /** The alternative that stands at {@code place} of the list, counted from 0. */
    public int at(int place) {
        return order[place];
    }

    /** The rank of an alternative, counted from 1; shared by equal scores. */
    public int rankOf(int alternative) {
        return ranks[alternative];
    }
}
