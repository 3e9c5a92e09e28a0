package io.frameworkadvisor.scoring;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The first stage of rank acceptability alone: values times weights, for every alternative in every sample, on one thread;
 * warm. All cells are known. The others have doubles, ours floats.
 *
 * <p>The others have their matrices ready before; ours takes the table as a request does. Each of them is compared with
 * the sum written down before it is timed.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class SampledScoresBenchmark {

    /** Block after block in the same few arrays, as the product does: scores are ranked and forgotten. */
    @Benchmark
    public Object ours(OurScores scores) {
        return scores.calculate();
    }

    /** A dot product per alternative and sample. */
    @Benchmark
    public Object plainLoop(PlainScores scores) {
        return scores.calculate();
    }

    @Benchmark
    public Object ejml(EjmlScores scores) {
        return scores.calculate();
    }

    @Benchmark
    public Object ojAlgo(OjAlgoScores scores) {
        return scores.calculate();
    }

    /** The only one that cannot write into a matrix that is there already. */
    @Benchmark
    public Object commonsMath(CommonsMathScores scores) {
        return scores.calculate();
    }
}
