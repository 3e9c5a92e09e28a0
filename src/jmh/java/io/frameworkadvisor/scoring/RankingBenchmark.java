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
 * The score of every alternative for one set of importance points and the rank of all of them; warm. Tables are built
 * before.
 *
 * <p>52x160/20 is the whole catalog with points on 20 criteria.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class RankingBenchmark {

    @Param({"5x6", "45x35", "52x160/20", "1000x100"})
    public String size = "45x35";

    private Workload work = Workload.of("0x0");
    private AdditiveModel model = new AdditiveModel(work.table);
    private TextbookModel textbook = new TextbookModel(work);

    @Setup
    public void prepare() {
        work = Workload.of(size);
        model = new AdditiveModel(work.table);
        textbook = new TextbookModel(work);
        textbook.requireSame(model.scores(work.weights));
    }

    @Benchmark
    public Ranking ours() {
        return Ranking.of(model.scores(work.weights));
    }

    /** A dot product per alternative and a sort of their boxed numbers by score. */
    @Benchmark
    public int[] textbook() {
        return textbook.ranks();
    }
}
