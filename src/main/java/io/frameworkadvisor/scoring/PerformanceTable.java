package io.frameworkadvisor.scoring;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The values of all alternatives on all criteria, each from 0 to {@value ValueFunction#BEST}; immutable.
 *
 * <p>A known cell holds one value. An unknown cell holds the values that it may have, one per level of its scale, and
 * counts with the middle between the lowest and the highest of them, which is the middle of its scale and not of its
 * rivals: silence is neither rewarded nor punished, and no other alternative has a say in it.
 */
public final class PerformanceTable {

    private final int alternatives;
    private final int criteria;

    // Criterion after criterion, so that scoring one criterion runs over neighbouring cells.
    private final int[] lowest;
    private final int[] counting;
    private final int[] highest;

    // Ascending; cells that may have the same values share one array.
    private final int[][] possible;

    private PerformanceTable(Builder builder) {
        alternatives = builder.alternatives;
        criteria = builder.criteria;
        possible = builder.possible.clone();
        lowest = Arrays.stream(possible).mapToInt(values -> values[0]).toArray();
        highest = Arrays.stream(possible)
                .mapToInt(values -> values[values.length - 1])
                .toArray();
        counting = new int[possible.length];
        Arrays.setAll(counting, cell -> (lowest[cell] + highest[cell] + 1) / 2);
    }

    /**
     * Starts a table in which every cell is wholly unknown: it may have the worst or the best value, as on a scale of two
     * levels.
     *
     * @throws IllegalArgumentException if a size is negative
     */
    public static Builder of(int alternatives, int criteria) {
        return new Builder(alternatives, criteria);
    }

    public int alternatives() {
        return alternatives;
    }

    public int criteria() {
        return criteria;
    }

    /** The value that counts in the score: the value itself, or the middle of the range of an unknown cell. */
    public int value(int alternative, int criterion) {
        return counting[cell(alternative, criterion)];
    }

    /** The lowest value that the cell may have. */
    public int lowest(int alternative, int criterion) {
        return lowest[cell(alternative, criterion)];
    }

    /** The highest value that the cell may have. */
    public int highest(int alternative, int criterion) {
        return highest[cell(alternative, criterion)];
    }

    /** The values that the cell may have, ascending: one per level, so a value that two levels share stands there twice. */
    public int[] possible(int alternative, int criterion) {
        return possible[cell(alternative, criterion)].clone();
    }

    public boolean isKnown(int alternative, int criterion) {
        int cell = cell(alternative, criterion);
        return lowest[cell] == highest[cell];
    }

    /** Adds {@code points} times the values of one criterion to {@code sums}, one sum per alternative. */
    void addTo(int[] sums, int criterion, int points, Bound bound) {
        int[] cells = bound.of(this);
        int start = criterion * alternatives;
        for (int i = 0; i < alternatives; i++) {
            sums[i] += points * cells[start + i];
        }
    }

    private int cell(int alternative, int criterion) {
        if (alternative < 0 || alternative >= alternatives || criterion < 0 || criterion >= criteria) {
            throw new IndexOutOfBoundsException("no cell " + alternative + ", " + criterion);
        }
        return criterion * alternatives + alternative;
    }

    /** Which value of an unknown cell is meant. */
    enum Bound {
        LOWEST,
        COUNTING,
        HIGHEST;

        private int[] of(PerformanceTable table) {
            return this == LOWEST ? table.lowest : this == HIGHEST ? table.highest : table.counting;
        }
    }

    /** Fills a table cell by cell. */
    public static final class Builder {

        private final int alternatives;
        private final int criteria;
        private final int[][] possible;
        private final Map<IntBuffer, int[]> shared = new HashMap<>();

        private Builder(int alternatives, int criteria) {
            if (alternatives < 0 || criteria < 0) {
                throw new IllegalArgumentException("a table cannot have a negative size");
            }
            this.alternatives = alternatives;
            this.criteria = criteria;
            possible = new int[alternatives * criteria][];
            Arrays.fill(possible, new int[] {0, ValueFunction.BEST});
        }

        /** Sets a known value from 0 to {@value ValueFunction#BEST}. */
        public Builder set(int alternative, int criterion, int value) {
            return setUnknown(alternative, criterion, value);
        }

        /**
         * Sets the values that an unknown cell may have, one per level of its scale in any order; every level is as likely
         * as the others, so two levels of the same value make that value twice as likely.
         *
         * @throws IllegalArgumentException if there is no value, or one outside 0 to {@value ValueFunction#BEST}
         * @throws IndexOutOfBoundsException if there is no such cell
         */
        public Builder setUnknown(int alternative, int criterion, int... possible) {
            if (alternative < 0 || alternative >= alternatives || criterion < 0 || criterion >= criteria) {
                throw new IndexOutOfBoundsException("no cell " + alternative + ", " + criterion);
            }
            int[] values = Arrays.stream(possible).sorted().toArray();
            if (values.length == 0 || values[0] < 0 || values[values.length - 1] > ValueFunction.BEST) {
                throw new IllegalArgumentException(
                        "a cell needs values from 0 to " + ValueFunction.BEST + ": " + Arrays.toString(possible));
            }
            this.possible[criterion * alternatives + alternative] =
                    shared.computeIfAbsent(IntBuffer.wrap(values), it -> values);
            return this;
        }

        public PerformanceTable build() {
            return new PerformanceTable(this);
        }
    }
}
