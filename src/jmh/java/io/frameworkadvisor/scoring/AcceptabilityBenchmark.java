package io.frameworkadvisor.scoring;

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
 * Rank acceptabilities and central weights, with unknown cells of six levels, and far more alternatives than we shall ever
 * have; warm. The rows of weights are filled before, as they are from the second request on.
 *
 * <p>Ranks are counted against all other alternatives, so their part grows with the square of the alternatives.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class AcceptabilityBenchmark {

    @Param({"45x35", "45x35:10%", "45x35:100%", "1000x100"})
    public String size = "45x35";

    private Workload work = Workload.of("0x0");
    private int[] bestFirst = {};

    @Setup
    public void prepare() {
        work = Workload.of(size);
        Ranking ranking = Ranking.of(new AdditiveModel(work.table).scores(work.weights));
        bestFirst = IntStream.range(0, ranking.size()).map(ranking::at).toArray();
    }

    @Benchmark
    public RankAcceptability ours() {
        return RankAcceptability.of(work.table, work.weights, work.alternatives, work.plausible);
    }

    /** What a page asks for: who is first and who among three, of alternatives named in the order of their scores. */
    @Benchmark
    public RankAcceptability ofFirstThree() {
        return RankAcceptability.ofFirst(3, work.table, work.weights, bestFirst, work.plausible);
    }
}
