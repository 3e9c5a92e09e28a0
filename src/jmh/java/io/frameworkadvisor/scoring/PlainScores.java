package io.frameworkadvisor.scoring;

/** Three loops that anybody would write. */
public class PlainScores extends ScoresPeer {

    private double[][] values = {};
    private double[][] samples = {};
    private double[][] scores = {};

    @Override
    void prepare(Workload work, double[][] values, double[][] samples) {
        this.values = values;
        this.samples = samples;
        scores = new double[samples.length][values.length];
    }

    @Override
    Object calculate() {
        for (int sample = 0; sample < samples.length; sample++) {
            for (int i = 0; i < values.length; i++) {
                scores[sample][i] = dot(values[i], samples[sample]);
            }
        }
        return scores;
    }

    static double dot(double[] values, double[] weights) {
        double sum = 0;
        for (int j = 0; j < values.length; j++) {
            sum += weights[j] * values[j];
        }
        return sum;
    }

    @Override
    double score(int alternative, int sample) {
        return scores[sample][alternative];
    }
}
