package io.frameworkadvisor.scoring;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Importance points per criterion, whole numbers from 0; immutable.
 *
 * <p>Points are never normalised: dividing all of them by the same number changes no order, and whole numbers keep ties
 * and sums exact.
 */
public final class Weights {

    /** The most points that all criteria may have together, so that every score fits into an {@code int}. */
    public static final int MOST = Integer.MAX_VALUE / ValueFunction.BEST;

    private final int[] points;
    private final int total;

    private Weights(int[] points) {
        long sum = 0;
        for (int point : points) {
            if (point < 0) {
                throw new IllegalArgumentException("importance points are never negative: " + point);
            }
            sum += point;
        }
        if (sum > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " importance points: " + sum);
        }
        this.points = points;
        total = (int) sum;
    }

    /**
     * The points of the criteria 0, 1, 2, ….
     *
     * @throws IllegalArgumentException if one is negative or the sum is above {@link #MOST}
     */
    public static Weights of(int... points) {
        return new Weights(points.clone());
    }

    public int criteria() {
        return points.length;
    }

    public int of(int criterion) {
        return points[criterion];
    }

    /** The criteria that have points, ascending. */
    int[] carrying() {
        return IntStream.range(0, points.length).filter(j -> points[j] != 0).toArray();
    }

    /** The sum of all points; a score is at most this times {@value ValueFunction#BEST}. */
    public int total() {
        return total;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weights that && Arrays.equals(points, that.points);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(points);
    }

    @Override
    public String toString() {
        return Arrays.toString(points);
    }
}
