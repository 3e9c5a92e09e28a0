package io.frameworkadvisor.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cells of which only the possible values are known: in every sample each has one of them, all levels equally likely. */
final class UnknownCells {

    private final List<Cell> cells = new ArrayList<>();

    // Ready-made, because the compiler can load a lane from an array but not make its number.
    private final int[] steps = new int[Block.LANES];

    // Work space; an instance serves one call.
    private final int[] picks = new int[Block.LANES];
    private final float[] chosen = new float[Block.LANES];

    UnknownCells() {
        Arrays.setAll(steps, CounterRandom::step);
    }

    /** A cell by its place at work, with what a weight is multiplied by at each of its levels. */
    private static final class Cell {

        private final int row;
        private final int column;
        private final int seed;
        private final float[] coefficients;

        Cell(int row, int column, int seed, float[] coefficients) {
            this.row = row;
            this.column = column;
            this.seed = seed;
            this.coefficients = coefficients;
        }
    }

    /**
     * Adds a cell.
     *
     * @param seed names the cell; cells with different seeds are independent
     * @param possible the values of its levels
     * @param scale what the weights of its criterion are multiplied by
     */
    void add(int row, int column, int seed, int[] possible, double scale) {
        float[] coefficients = new float[possible.length];
        for (int level = 0; level < possible.length; level++) {
            coefficients[level] = (float) (scale * possible[level]);
        }
        cells.add(new Cell(row, column, seed, coefficients));
    }

    /** Adds the terms of all cells to the scores, in the order in which the cells came. */
    void addTo(float[][] scores, float[][] weights, int firstSample) {
        for (Cell cell : cells) {
            Lanes.pick(picks, steps, cell.seed + CounterRandom.step(firstSample), cell.coefficients.length);
            Lanes.choose(chosen, cell.coefficients, picks);
            Lanes.addProducts(scores[cell.row], weights[cell.column], chosen);
        }
    }
}
