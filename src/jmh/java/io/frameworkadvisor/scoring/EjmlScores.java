package io.frameworkadvisor.scoring;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** EJML, dense rows; the class without {@code MT} in its name uses one thread. */
public class EjmlScores extends ScoresPeer {

    private DMatrixRMaj values = new DMatrixRMaj();
    private DMatrixRMaj samples = new DMatrixRMaj();
    private DMatrixRMaj scores = new DMatrixRMaj();

    @Override
    void prepare(Workload work, double[][] values, double[][] samples) {
        this.values = new DMatrixRMaj(values);
        this.samples = new DMatrixRMaj(transposed(samples));
        scores = new DMatrixRMaj(values.length, samples.length);
    }

    @Override
    Object calculate() {
        return CommonOps_DDRM.mult(values, samples, scores);
    }

    @Override
    double score(int alternative, int sample) {
        return scores.get(alternative, sample);
    }
}
