package io.frameworkadvisor.scoring;

import org.ojalgo.concurrent.Parallelism;
import org.ojalgo.matrix.operation.MultiplyBoth;
import org.ojalgo.matrix.store.R064Store;

/** ojAlgo, which would use all cores if it were let. */
public class OjAlgoScores extends ScoresPeer {

    private R064Store values = R064Store.FACTORY.make(1, 1);
    private R064Store samples = values;
    private R064Store scores = values;

    @Override
    void prepare(Workload work, double[][] values, double[][] samples) {
        MultiplyBoth.PARALLELISM = Parallelism.ONE;
        this.values = store(values);
        this.samples = store(transposed(samples));
        scores = R064Store.FACTORY.make(values.length, samples.length);
    }

    private static R064Store store(double[][] rows) {
        R064Store store = R064Store.FACTORY.make(rows.length, rows[0].length);
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                store.set(i, j, rows[i][j]);
            }
        }
        return store;
    }

    @Override
    Object calculate() {
        scores.fillByMultiplying(values, samples);
        return scores;
    }

    @Override
    double score(int alternative, int sample) {
        return scores.doubleValue(alternative, sample);
    }
}
