package io.frameworkadvisor.scoring;

import java.util.Arrays;

/**
 * The values of all alternatives on all criteria, each from 0 to {@value ValueFunction#BEST}; immutable.
 *
 * <p>A known cell holds one value. An unknown cell holds the range of values that it may have and counts with the middle
 * of that range, which is the middle of its scale and not of its rivals: silence is neither rewarded nor punished, and no
 * other alternative has a say in it.
 */
public final class PerformanceTable {

    private final int alternatives;
    private final int criteria;

    // Criterion after criterion, so that scoring one criterion runs over neighbouring cells.
    private final int[] lowest;
    private final int[] counting;
    private final int[] highest;

    private PerformanceTable(Builder builder) {
        alternatives = builder.alternatives;
        criteria = builder.criteria;
        lowest = builder.lowest.clone();
        highest = builder.highest.clone();
        counting = new int[lowest.length];
        Arrays.setAll(counting, cell -> (lowest[cell] + highest[cell] + 1) / 2);
    }

    /**
     * Starts a table in which every cell is wholly unknown.
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
        private final int[] lowest;
        private final int[] highest;

        private Builder(int alternatives, int criteria) {
            if (alternatives < 0 || criteria < 0) {
                throw new IllegalArgumentException("a table cannot have a negative size");
            }
            this.alternatives = alternatives;
            this.criteria = criteria;
            lowest = new int[alternatives * criteria];
            highest = new int[alternatives * criteria];
            Arrays.fill(highest, ValueFunction.BEST);
        }

        /** Sets a known value from 0 to {@value ValueFunction#BEST}. */
        public Builder set(int alternative, int criterion, int value) {
            return setUnknown(alternative, criterion, value, value);
        }

        /**
         * Sets the range in which an unknown value lies.
         *
         * @throws IllegalArgumentException unless {@code 0 <= low <= high <= 10 000}
         * @throws IndexOutOfBoundsException if there is no such cell
         */
        public Builder setUnknown(int alternative, int criterion, int low, int high) {
            if (low < 0 || low > high || high > ValueFunction.BEST) {
                throw new IllegalArgumentException("no range of values: " + low + " to " + high);
            }
            if (alternative < 0 || alternative >= alternatives || criterion < 0 || criterion >= criteria) {
                throw new IndexOutOfBoundsException("no cell " + alternative + ", " + criterion);
            }
            lowest[criterion * alternatives + alternative] = low;
            highest[criterion * alternatives + alternative] = high;
            return this;
        }

        public PerformanceTable build() {
            return new PerformanceTable(this);
        }
    }
}
