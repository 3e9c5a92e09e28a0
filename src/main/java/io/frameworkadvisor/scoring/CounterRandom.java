package io.frameworkadvisor.scoring;

/**
 * Random numbers that are a function of their place alone: no state, so every request, thread and machine draws the same
 * (Salmon et al. 2011, counter-based generators).
 *
 * <p>The functions are written out here rather than taken from the library, whose generators may change between releases.
 */
final class CounterRandom {

    // Odd numbers near 2^n divided by the golden ratio: their multiples spread evenly.
    private static final long LONG_STEP = 0x9e3779b97f4a7c15L;
    private static final int INT_STEP = 0x9e3779b9;

    private CounterRandom() {}

    /** A seed for the stream that two whole numbers name. */
    static long seed(int first, int second) {
        return mix(mix(first + LONG_STEP) + second);
    }

    /** The number at {@code place} of a stream, exponentially distributed with mean 1; above 0 and below 37. */
    static double exponential(long seed, int place) {
        long bits = mix(seed + place * LONG_STEP) >>> 12;
        // In the middle of one of 2^52 equal parts of [0, 1], so never 0 nor 1. StrictMath: every machine the same.
        return -StrictMath.log((bits + 0.5) * 0x1p-52);
    }

    /** What lies between the seed of a 32-bit stream and what its number at {@code place} is mixed from. */
    static int step(int place) {
        return place * INT_STEP;
    }

    /** Stirs all bits of an int; cheap enough for the innermost loop. */
    static int mix(int bits) {
        int mixed = (bits ^ (bits >>> 16)) * 0x7feb352d;
        mixed = (mixed ^ (mixed >>> 15)) * 0x846ca68b;
        return mixed ^ (mixed >>> 16);
    }

    /** Stirs all bits of a long (the finalizer of SplitMix, Steele, Lea and Flood 2014). */
    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
