package io.frameworkadvisor.scoring;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The readings of importance points that are plausible, {@value #SAMPLES} of them: nobody means 7 points to the last
 * digit. Safe for many threads.
 *
 * <p>A criterion with {@code p} points weighs {@code p / a * Gamma(a)} in a sample, where the whole number {@code a} is
 * its shape, {@code p / pointsPerUnit} rounded half up and at least 1. The mean stands exactly on the points, the
 * deviation is {@code p / sqrt(a)}, and a criterion without points weighs nothing. With one point per unit this is,
 * divided by its sum, the Dirichlet distribution with the points as parameters; ranking needs no division.
 *
 * <p>The numbers belong to the criterion and the shape alone, so the same points always get the same samples, and with one
 * point per unit another point raises the weight in every one of them (common random numbers). They are drawn when a row
 * is first used and then kept: 40 KB per criterion and shape, lower shapes included.
 */
public final class PlausibleWeights {

    /** The number of samples: the 95 % interval of a share of one half is one percent to either side. */
    public static final int SAMPLES = 10_240;

    private final int pointsPerUnit;
    private final Map<Integer, GammaRows> rows = new ConcurrentHashMap<>();

    /**
     * Readings that are the narrower the fewer points make a unit.
     *
     * @param pointsPerUnit how many points raise the shape by one; few mean that the points are taken at their word
     * @throws IllegalArgumentException unless it is at least 1
     */
    public PlausibleWeights(int pointsPerUnit) {
        if (pointsPerUnit < 1) {
            throw new IllegalArgumentException("a unit has at least one point: " + pointsPerUnit);
        }
        this.pointsPerUnit = pointsPerUnit;
    }

    /** The shape of so many points: 0 without points, else at least 1. */
    int shape(int points) {
        // Half up; long, because twice the points may be more than an int holds.
        return points == 0 ? 0 : (int) Math.max(1, (2L * points + pointsPerUnit) / (2L * pointsPerUnit));
    }

    /** What a row is multiplied by so that its mean stands on the points; 0 without points. */
    double scale(int points) {
        return points == 0 ? 0 : (double) points / shape(points);
    }

    /** The numbers of a criterion with so many points, at least one, before they are multiplied by the scale. */
    float[][] row(int criterion, int points) {
        return rows.computeIfAbsent(criterion, GammaRows::new).of(shape(points));
    }
}
