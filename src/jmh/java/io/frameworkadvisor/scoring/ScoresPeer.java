package io.frameworkadvisor.scoring;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One way to calculate the scores of all alternatives in all samples. */
@State(Scope.Benchmark)
public abstract class ScoresPeer {

    /** What floats may be off, relative to the score; the others are far closer. */
    private static final double TOLERANCE = 1e-5;

    @Param({"45x35", "1000x100"})
    public String size = "45x35";

    /** Brings the numbers into the own form and compares the scores with those written down. */
    @Setup
    public void prepare() {
        Workload work = Workload.of(size);
        double[][] values = work.values();
        double[][] samples = work.samples();
        prepare(work, values, samples);
        calculate();
        for (int sample = 0; sample < samples.length; sample++) {
            for (int i = 0; i < values.length; i++) {
                double expected = PlainScores.dot(values[i], samples[sample]);
                if (!(Math.abs(score(i, sample) - expected) <= TOLERANCE * expected)) {
                    throw new IllegalStateException("wrong score of alternative " + i + " in sample " + sample);
                }
            }
        }
    }

    /** Takes the values (alternatives by criteria) and the weights (samples by criteria). */
    abstract void prepare(Workload work, double[][] values, double[][] samples);

    /** What is timed. */
    abstract Object calculate();

    /** One of the scores, after they were calculated. */
    abstract double score(int alternative, int sample);

    static double[][] transposed(double[][] rows) {
        double[][] columns = new double[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                columns[j][i] = rows[i][j];
            }
        }
        return columns;
    }
}
