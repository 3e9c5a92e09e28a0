package io.frameworkadvisor.scoring;

/**
 * The innermost loops. Each runs over the samples of a block, one per lane, and touches a few separate small arrays: that
 * is the form which the compiler turns into vector instructions.
 */
final class Lanes {

    private Lanes() {}

    /** Adds four weighted rows, one after the other, so that the result is that of the plain sum. */
    static void add(
            float[] sums, float[] a, float[] b, float[] c, float[] d, float ofA, float ofB, float ofC, float ofD) {
        for (int lane = 0; lane < sums.length; lane++) {
            sums[lane] = sums[lane] + ofA * a[lane] + ofB * b[lane] + ofC * c[lane] + ofD * d[lane];
        }
    }

    static void addProducts(float[] sums, float[] a, float[] b) {
        for (int lane = 0; lane < sums.length; lane++) {
            sums[lane] += a[lane] * b[lane];
        }
    }

    /** Whole numbers in the order of the sums, which must not be negative. */
    static void toKeys(float[] sums, int[] keys) {
        for (int lane = 0; lane < keys.length; lane++) {
            keys[lane] = Float.floatToRawIntBits(sums[lane]);
        }
    }

    /** Counts which of four keys are larger than the own one; keys are not negative, so no difference overflows. */
    static void countLarger(int[] larger, int[] own, int[] a, int[] b, int[] c, int[] d) {
        for (int lane = 0; lane < larger.length; lane++) {
            larger[lane] += ((own[lane] - a[lane]) >>> 31)
                    + ((own[lane] - b[lane]) >>> 31)
                    + ((own[lane] - c[lane]) >>> 31)
                    + ((own[lane] - d[lane]) >>> 31);
        }
    }

    static void lower(int[] bar, int[] keys) {
        for (int lane = 0; lane < bar.length; lane++) {
            bar[lane] = Math.min(bar[lane], keys[lane]);
        }
    }

    /** Whether a key is at least as large as the bar in any lane; most that are so are found in one of the first. */
    static boolean reaches(int[] keys, int[] bar) {
        for (int lane = 0; lane < bar.length; lane++) {
            if (keys[lane] >= bar[lane]) {
                return true;
            }
        }
        return false;
    }

    /** In how many lanes a number, not negative, is below the bound. */
    static int countBelow(int[] numbers, int bound) {
        int below = 0;
        for (int number : numbers) {
            below += (number - bound) >>> 31;
        }
        return below;
    }

    /** Whether a number is another one than this in any lane. */
    static boolean differ(int[] numbers, int from) {
        int differences = 0;
        for (int number : numbers) {
            differences |= number ^ from;
        }
        return differences != 0;
    }

    /** The sum of the products of chosen lanes, the first {@code count} of {@code lanes}. */
    static double sumOfProducts(float[] a, double[] factors, int[] lanes, int count) {
        double even = 0;
        double odd = 0;
        int k = 0;
        for (; k < count - 1; k += 2) {
            even += a[lanes[k]] * factors[k];
            odd += a[lanes[k + 1]] * factors[k + 1];
        }
        return k < count ? even + odd + a[lanes[k]] * factors[k] : even + odd;
    }

    static void add(float[] sums, float[] a, float ofA) {
        for (int lane = 0; lane < sums.length; lane++) {
            sums[lane] += ofA * a[lane];
        }
    }

    static void add(int[] sums, int[] a) {
        for (int lane = 0; lane < sums.length; lane++) {
            sums[lane] += a[lane];
        }
    }

    /** For each lane a whole number from 0 to {@code count - 1}, all equally likely; named by the seed and its step. */
    static void pick(int[] picks, int[] steps, int seed, int count) {
        // As many bits as leave room for the count: bits * count / 2^width lies below the count.
        int width = Integer.numberOfLeadingZeros(count);
        for (int lane = 0; lane < picks.length; lane++) {
            picks[lane] = ((CounterRandom.mix(seed + steps[lane]) >>> (32 - width)) * count) >>> width;
        }
    }

    static void choose(float[] chosen, float[] from, int[] picks) {
        for (int lane = 0; lane < chosen.length; lane++) {
            chosen[lane] = from[picks[lane]];
        }
    }
}
