package io.frameworkadvisor.scoring;

/**
 * Turns the level of a trait into a value from 0 (worst) to {@value #BEST} (best).
 *
 * <p>The scale is fixed when the function is made and never depends on the alternatives that are compared, so adding or
 * removing an alternative changes no value (fixed bounds as in SPOTIS, Dezert et al. 2020). Levels outside the scale
 * count as its nearest end. Values are rounded half up to whole numbers.
 */
@FunctionalInterface
public interface ValueFunction {

    /** The best value; the worst is 0. */
    int BEST = 10_000;

    /** The value of {@code level}, from 0 to {@link #BEST}. */
    int valueOf(int level);

    /**
     * A straight line from 0 at {@code worst} to {@link #BEST} at {@code best}; more is better.
     *
     * @throws IllegalArgumentException unless {@code worst < best}
     */
    static ValueFunction rising(int worst, int best) {
        require(worst < best, "a scale needs two different ends");
        return level -> share(clip(level, worst, best) - (long) worst, (long) best - worst);
    }

    /**
     * A straight line from {@link #BEST} at {@code best} down to 0 at {@code worst}; less is better.
     *
     * @throws IllegalArgumentException unless {@code best < worst}
     */
    static ValueFunction falling(int best, int worst) {
        require(best < worst, "a scale needs two different ends");
        return level -> share(worst - clip(level, best, worst), (long) worst - best);
    }

    /**
     * One value per level, for the levels {@code first, first + 1, …}.
     *
     * @throws IllegalArgumentException if there is no value, or one outside 0 to {@link #BEST}
     */
    static ValueFunction levels(int first, int... values) {
        require(values.length > 0, "a table of levels needs at least one value");
        int[] table = values.clone();
        for (int value : table) {
            require(value >= 0 && value <= BEST, "a value lies between 0 and " + BEST + ": " + value);
        }
        return level -> table[(int) (clip(level, first, (long) first + table.length - 1) - first)];
    }

    /**
     * Full value inside the target {@code [from, to]}, straight down to 0 at the ends of the scale {@code [low, high]}
     * (RIM, Cables et al. 2016). A side without room, {@code low == from} or {@code to == high}, never falls.
     *
     * @throws IllegalArgumentException unless {@code low <= from <= to <= high} and {@code low < high}
     */
    static ValueFunction target(int low, int from, int to, int high) {
        require(low <= from && from <= to && to <= high && low < high, "a target lies inside its scale");
        return level -> {
            long inside = clip(level, low, high);
            if (inside < from) {
                return share(inside - low, (long) from - low);
            }
            return inside > to ? share(high - inside, (long) high - to) : BEST;
        };
    }

    private static long clip(int level, int low, long high) {
        return Math.max(low, Math.min(high, level));
    }

    private static int share(long part, long whole) {
        return (int) ((2 * part * BEST + whole) / (2 * whole));
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
