package io.frameworkadvisor.advice;

import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.store.files.RealCatalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

/** How long advice from the catalog that the product ships takes, and what would change it; another respondent each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(2)
public class AdviceBenchmark {

    private static final int RESPONDENTS = 100;

    /** About the size of the shipped catalog and of what counts in it, for the report. */
    @Param("52x160/20")
    public String size = "52x160/20";

    private final Advisor advisor = new Advisor(RealCatalog::revision);
    private final List<Answers> respondents = new ArrayList<>();
    private int next;

    /** Keeps the first respondents for whom something is ranked; each answers about half of the questions. */
    @Setup
    public void ask() {
        Random random = new Random(42);
        while (respondents.size() < RESPONDENTS) {
            Answers answers = anyAnswers(RealCatalog.revision().questionnaire(), random);
            if (advisor.advise(answers).sensitivity() != null) {
                respondents.add(answers);
            }
        }
    }

    private static Answers anyAnswers(Questionnaire questionnaire, Random random) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (Question question : questionnaire.questions()) {
            if (random.nextBoolean()) {
                List<Option> options = question.options();
                given.put(
                        question.id(),
                        List.of(options.get(random.nextInt(options.size())).id()));
            }
        }
        return Answers.read(questionnaire, given).answers();
    }

    private Answers respondent() {
        next = (next + 1) % RESPONDENTS;
        return respondents.get(next);
    }

    @Benchmark
    public Advice advise() {
        return advisor.advise(respondent());
    }

    /** The ranking alone, which the flips start from. */
    @Benchmark
    public Placement placement() {
        CompiledCatalog catalog = advisor.compiled();
        return new Placement(catalog, new Interpretation(catalog, respondent()));
    }

    /** The ranking, and every change of a single answer; to take no more than 1 000 us. */
    @Benchmark
    public Sensitivity allSingleAnswerFlips() {
        CompiledCatalog catalog = advisor.compiled();
        Interpretation meaning = new Interpretation(catalog, respondent());
        return new WhatIf(catalog, meaning, new Placement(catalog, meaning)).sensitivity();
    }
}
