package io.frameworkadvisor.scoring;

import org.apache.commons.math3.linear.BlockRealMatrix;

/** Commons Math in blocks, its form for large matrices. */
public class CommonsMathScores extends ScoresPeer {

    private BlockRealMatrix values = new BlockRealMatrix(1, 1);
    private BlockRealMatrix samples = values;
    private BlockRealMatrix scores = values;

    @Override
    void prepare(Workload work, double[][] values, double[][] samples) {
        this.values = new BlockRealMatrix(values);
        this.samples = new BlockRealMatrix(transposed(samples));
    }

    @Override
    Object calculate() {
        scores = values.multiply(samples);
        return scores;
    }

    @Override
    double score(int alternative, int sample) {
        return scores.getEntry(alternative, sample);
    }
}
