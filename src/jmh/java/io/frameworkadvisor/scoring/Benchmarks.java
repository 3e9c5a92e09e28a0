package io.frameworkadvisor.scoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs JMH with the arguments of its own command line and writes a report beside its result file. */
final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException, IOException {
        CommandLineOptions options = new CommandLineOptions(arguments);
        Iterable<RunResult> results = new Runner(options).run();

        Report report = new Report(Machine.describe());
        results.forEach(result -> report.add(Line.of(result)));
        Path json = Path.of(options.getResult().get());
        Files.write(json.resolveSibling("jmh.md"), List.of(report.toString()));
    }
}
