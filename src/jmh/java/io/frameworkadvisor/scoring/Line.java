package io.frameworkadvisor.scoring;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured of one implementation at one size.
 *
 * @param group what is measured, the same work for all
 * @param nanos the median of the iterations, or of the calls where each has a process of its own
 * @param error half the width of the 99.9 % interval of the mean; no number if too few were measured
 * @param bytes allocated per call; no number if not measured
 */
record Line(String group, String size, String name, double nanos, double error, double bytes) {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    static Line of(RunResult run) {
        BenchmarkParams params = run.getParams();
        String[] path = params.getBenchmark().split("\\.");
        Result<?> time = run.getPrimaryResult();
        double unit = params.getTimeUnit().toNanos(1);
        Result<?> allocated = run.getSecondaryResults().get(ALLOCATED);
        return new Line(
                path[path.length - 2],
                params.getParam("size"),
                path[path.length - 1],
                time.getStatistics().getPercentile(50) * unit,
                time.getScoreError() * unit,
                allocated == null ? Double.NaN : allocated.getScore());
    }

    Size work() {
        return Size.of(size);
    }

    boolean isOurs() {
        return name.equals("ours");
    }

    /** Whether both do the same work. */
    boolean isPeerOf(Line other) {
        return group.equals(other.group) && size.equals(other.size);
    }
}
