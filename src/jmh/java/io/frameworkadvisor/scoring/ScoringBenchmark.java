package io.frameworkadvisor.scoring;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long one scoring takes: {@code ./mvnw -Pbench verify}, result in {@code target/jmh.json}.
 *
 * <p>More arguments for JMH go into {@code -Djmh.args}, for example {@code -Djmh.args="-prof gc"}. The baseline runs
 * beside the others because a time says little without one from the same machine and the same minute.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class ScoringBenchmark {

    private static final int CARRYING_POINTS = 20;

    /** Alternatives times criteria: the catalog, a small one, and one far larger than we shall ever have. */
    @Param({"52x160", "45x35", "1000x100"})
    public String size = "52x160";

    private double[][] rows = {};
    private double[] shares = {};
    private AdditiveModel model = new AdditiveModel(PerformanceTable.of(0, 0).build());
    private Weights weights = Weights.of();

    /** Fills a table in which every tenth cell is unknown, and gives points to some criteria. */
    @Setup
    public void fill() {
        String[] sides = size.split("x", 2);
        int alternatives = Integer.parseInt(sides[0]);
        int criteria = Integer.parseInt(sides[1]);
        SplittableRandom random = new SplittableRandom(42);

        PerformanceTable.Builder builder = PerformanceTable.of(alternatives, criteria);
        for (int i = 0; i < alternatives; i++) {
            for (int j = 0; j < criteria; j++) {
                if (random.nextInt(10) != 0) {
                    builder.set(i, j, random.nextInt(ValueFunction.BEST + 1));
                }
            }
        }
        PerformanceTable table = builder.build();
        model = new AdditiveModel(table);

        // Spread evenly over the criteria, from 1 to 10 points each.
        int[] points = new int[criteria];
        for (int k = 0; k < CARRYING_POINTS; k++) {
            points[k * criteria / CARRYING_POINTS] = 1 + random.nextInt(10);
        }
        weights = Weights.of(points);

        rows = new double[alternatives][criteria];
        for (int i = 0; i < alternatives; i++) {
            for (int j = 0; j < criteria; j++) {
                rows[i][j] = (double) table.value(i, j) / ValueFunction.BEST;
            }
        }
        shares = Arrays.stream(points)
                .mapToDouble(point -> (double) point / weights.total())
                .toArray();
    }

    /** The textbook: one dot product of normalised weights and fractions per alternative, over all criteria. */
    @Benchmark
    public double[] baseline() {
        double[] scores = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            double sum = 0;
            for (int j = 0; j < shares.length; j++) {
                sum += shares[j] * rows[i][j];
            }
            scores[i] = sum;
        }
        return scores;
    }

    @Benchmark
    public int[] scores() {
        return model.scores(weights);
    }

    @Benchmark
    public Ranking scoresAndRanking() {
        return Ranking.of(model.scores(weights));
    }
}
