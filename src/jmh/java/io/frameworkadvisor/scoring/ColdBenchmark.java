package io.frameworkadvisor.scoring;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The first call of each in a fresh process: classes are loaded, nothing is compiled and no row of weights is filled. Only
 * the table and the points are there before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(6)
public class ColdBenchmark {

    @Param({"45x35", "52x160/20"})
    public String size = "45x35";

    private Workload work = Workload.of("0x0");
    private boolean called;

    @Setup
    public void prepare() {
        work = Workload.of(size);
    }

    @Setup(Level.Iteration)
    public void requireFirstCall() {
        if (called) {
            throw new IllegalStateException("only the first call is cold: no -wi, no -i");
        }
        called = true;
    }

    @Benchmark
    public Ranking scoresAndRanking() {
        return Ranking.of(new AdditiveModel(work.table).scores(work.weights));
    }

    /** Includes the filling of the rows of weights, up to ten shapes per criterion. */
    @Benchmark
    public RankAcceptability rankAcceptability() {
        return RankAcceptability.of(work.table, work.weights, work.alternatives, work.plausible);
    }

    /** The first alternative against all others. */
    @Benchmark
    public double headToHead() {
        HeadToHead exact = new HeadToHead(work.table, work.weights, work.plausible);
        double sum = 0;
        for (int other : work.alternatives) {
            sum += exact.share(0, other);
        }
        return sum;
    }
}
