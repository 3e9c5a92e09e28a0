package io.frameworkadvisor.scoring;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
 * How long it takes to say how sure a ranking of 45 alternatives on 35 criteria is; the tables of plausible weights are
 * filled before, as they are from the second request on.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(2)
public class AcceptabilityBenchmark {

    private static final int ALTERNATIVES = 45;
    private static final int CRITERIA = 35;

    /** How many of a hundred cells are unknown, each with six levels. */
    @Param({"0", "10", "100"})
    public int unknown;

    private final PlausibleWeights plausible = new PlausibleWeights(1);
    private final int[] alternatives = IntStream.range(0, ALTERNATIVES).toArray();
    private PerformanceTable table = PerformanceTable.of(0, 0).build();
    private Weights weights = Weights.of();
    private int winner;

    /** Fills a table and gives every criterion 1 to 10 points. */
    @Setup
    public void fill() {
        SplittableRandom random = new SplittableRandom(42);
        PerformanceTable.Builder builder = PerformanceTable.of(ALTERNATIVES, CRITERIA);
        for (int i = 0; i < ALTERNATIVES; i++) {
            for (int j = 0; j < CRITERIA; j++) {
                if (random.nextInt(100) < unknown) {
                    builder.setUnknown(i, j, 0, 2_000, 4_000, 6_000, 8_000, 10_000);
                } else {
                    builder.set(i, j, random.nextInt(ValueFunction.BEST + 1));
                }
            }
        }
        table = builder.build();
        weights = Weights.of(random.ints(CRITERIA, 1, 11).toArray());
        winner = Ranking.of(new AdditiveModel(table).scores(weights)).at(0);
    }

    @Benchmark
    public RankAcceptability rankAcceptability() {
        return RankAcceptability.of(table, weights, alternatives, plausible);
    }

    /** The winner against all others. */
    @Benchmark
    public double headToHead() {
        HeadToHead exact = new HeadToHead(table, weights, plausible);
        double sum = 0;
        for (int other : alternatives) {
            sum += other == winner ? 0 : exact.share(winner, other);
        }
        return sum;
    }

    /** Every importance range and, for every rival, the smallest joint change. */
    @Benchmark
    public int whatWouldChangeIt() {
        FirstPlace first = new FirstPlace(table, weights, alternatives);
        int found = 0;
        for (int j = 0; j < CRITERIA; j++) {
            found += first.range(j).above() == null ? 0 : 1;
        }
        for (int other : alternatives) {
            found += JointChange.of(table, weights, winner, other).isPresent() ? 1 : 0;
        }
        return found;
    }
}
