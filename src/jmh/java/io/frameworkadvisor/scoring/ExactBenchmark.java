package io.frameworkadvisor.scoring;

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

/** What is said about certainty without samples; warm. Who is first is found before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class ExactBenchmark {

    @Param({"5x6", "45x35"})
    public String size = "45x35";

    private Workload work = Workload.of("0x0");
    private int winner;

    @Setup
    public void prepare() {
        work = Workload.of(size);
        winner = Ranking.of(new AdditiveModel(work.table).scores(work.weights)).at(0);
    }

    /** The share of the weights for which the winner beats each of the others. */
    @Benchmark
    public double headToHead() {
        HeadToHead exact = new HeadToHead(work.table, work.weights, work.plausible);
        double sum = 0;
        for (int other : work.alternatives) {
            sum += other == winner ? 0 : exact.share(winner, other);
        }
        return sum;
    }

    /** Every importance range and, for every rival, the smallest joint change. */
    @Benchmark
    public int whatWouldChangeIt() {
        FirstPlace first = new FirstPlace(work.table, work.weights, work.alternatives);
        int found = 0;
        for (int j = 0; j < work.size.criteria(); j++) {
            found += first.range(j).above() == null ? 0 : 1;
        }
        for (int other : work.alternatives) {
            found += JointChange.of(work.table, work.weights, winner, other).isPresent() ? 1 : 0;
        }
        return found;
    }
}
