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

/**
 * Rank acceptabilities and central weights on the same samples of the weights; warm. All cells are known.
 *
 * <p>The samples are there before: ours as rows of gamma numbers, as from the second request on, the textbook's as maps of
 * normalised weights. Both results are compared before they are timed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class SmaaBenchmark {

    @Param({"5x6", "45x35"})
    public String size = "45x35";

    private Workload work = Workload.of("0x0");
    private TextbookSmaa textbook = new TextbookSmaa(work);

    @Setup
    public void prepare() {
        work = Workload.of(size);
        textbook = new TextbookSmaa(work);
        textbook.calculate().requireSame(ours());
    }

    @Benchmark
    public RankAcceptability ours() {
        return RankAcceptability.of(work.table, work.weights, work.alternatives, work.plausible);
    }

    @Benchmark
    public Object textbook() {
        return textbook.calculate();
    }
}
