package io.frameworkadvisor.scoring;

/**
 * Gamma distributed numbers of one criterion, for the shapes 1, 2, 3, …, one per sample; safe for many threads.
 *
 * <p>Each row is the row before plus fresh exponentials, Gamma(a) = Gamma(a - 1) + Exp(1), so a larger shape raises every
 * single sample. Rows are filled up to the shape that is asked for and kept, in blocks of {@value Block#LANES} samples.
 */
final class GammaRows {

    private final int criterion;

    // Replaced as a whole and never changed afterwards: readers need no lock.
    private volatile float[][][] rows = {};

    GammaRows(int criterion) {
        this.criterion = criterion;
    }

    /** The blocks of a row, each of {@value Block#LANES} samples; the shape is at least 1. */
    float[][] of(int shape) {
        float[][][] present = rows;
        return shape <= present.length ? present[shape - 1] : grow(shape)[shape - 1];
    }

    private synchronized float[][][] grow(int shape) {
        float[][][] present = rows;
        if (shape <= present.length) {
            return present;
        }
        float[][][] grown = new float[shape][][];
        System.arraycopy(present, 0, grown, 0, present.length);
        for (int level = present.length; level < shape; level++) {
            grown[level] = row(level == 0 ? new float[Block.COUNT][Block.LANES] : grown[level - 1], level);
        }
        rows = grown;
        return grown;
    }

    private float[][] row(float[][] before, int level) {
        long seed = CounterRandom.seed(criterion, level);
        float[][] row = new float[Block.COUNT][Block.LANES];
        for (int block = 0; block < Block.COUNT; block++) {
            for (int lane = 0; lane < Block.LANES; lane++) {
                double more = CounterRandom.exponential(seed, block * Block.LANES + lane);
                row[block][lane] = before[block][lane] + (float) more;
            }
        }
        return row;
    }
}
