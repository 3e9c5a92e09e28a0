package io.frameworkadvisor.scoring;

import java.util.Arrays;

/**
 * The scores of some alternatives in every sample: plausible weights times values, unknown cells at one of the values that
 * they may have.
 *
 * <p>Terms are added in the order of the criteria: first those of the known cells, then those of the unknown ones.
 */
final class SampledScores {

    /** Criteria that are added in one pass. */
    private static final int PASS = 4;

    /** The criteria that have points, ascending. */
    final int[] criteria;

    /** What the rows of weights are multiplied by, one per criterion that has points. */
    final double[] scales;

    private final float[][][] rows;
    private final float[][] coefficients;
    private final UnknownCells unknown = new UnknownCells();

    SampledScores(PerformanceTable table, Weights weights, int[] alternatives, PlausibleWeights plausible) {
        criteria = weights.carrying();
        scales = Arrays.stream(criteria)
                .mapToDouble(j -> plausible.scale(weights.of(j)))
                .toArray();
        rows = Arrays.stream(criteria)
                .mapToObj(j -> plausible.row(j, weights.of(j)))
                .toArray(float[][][]::new);
        // Filled up with coefficients of 0, so that every pass is a whole one.
        coefficients = new float[alternatives.length][(criteria.length + PASS - 1) / PASS * PASS];
        for (int row = 0; row < alternatives.length; row++) {
            for (int column = 0; column < criteria.length; column++) {
                setCell(table, row, alternatives[row], column);
            }
        }
    }

    private void setCell(PerformanceTable table, int row, int alternative, int column) {
        int criterion = criteria[column];
        if (table.isKnown(alternative, criterion)) {
            coefficients[row][column] = (float) (scales[column] * table.value(alternative, criterion));
        } else {
            // Named by its place in the table, so that its samples do not depend on who else is ranked.
            int seed = (int) CounterRandom.seed(alternative, criterion);
            unknown.add(row, column, seed, table.possible(alternative, criterion), scales[column]);
        }
    }

    /** The rows of weights of one block, one per criterion that has points, before they are multiplied by the scales. */
    float[][] weights(int number) {
        float[][] weights = new float[rows.length][];
        Arrays.setAll(weights, column -> rows[column][number]);
        return weights;
    }

    /** Scores all alternatives in the samples of one block. */
    void fill(Block block, int number) {
        float[][] weights = Arrays.copyOf(weights(number), passes() * PASS);
        Arrays.fill(weights, criteria.length, weights.length, new float[block.lanes()]);
        for (int row = 0; row < coefficients.length; row++) {
            Arrays.fill(block.scores[row], 0);
            addKnown(block.scores[row], weights, coefficients[row]);
        }
        unknown.addTo(block.scores, weights, number * block.lanes());
    }

    private int passes() {
        return (criteria.length + PASS - 1) / PASS;
    }

    private static void addKnown(float[] sums, float[][] rows, float[] by) {
        for (int j = 0; j < by.length; j += PASS) {
            Lanes.add(sums, rows[j], rows[j + 1], rows[j + 2], rows[j + 3], by[j], by[j + 1], by[j + 2], by[j + 3]);
        }
    }
}
