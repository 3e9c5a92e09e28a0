package io.frameworkadvisor.web.api;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Caution;
import io.frameworkadvisor.advice.Comparison;
import io.frameworkadvisor.advice.Reason;
import io.frameworkadvisor.advice.Recommendation;
import io.frameworkadvisor.advice.SetAside;
import io.frameworkadvisor.advice.WeightedCriterion;
import io.frameworkadvisor.catalog.Evidence;
import io.frameworkadvisor.questionnaire.Answers.Ignored;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Advice with every term of every sum. Scores and points are whole numbers in ten-thousandths of an importance point;
 * {@code points = weight * value}, and the points of a recommendation add up to its score.
 */
public record AdviceDocument(
        String revision,
        String engine,
        String collected,
        Map<String, List<String>> answers,
        List<IgnoredAnswer> ignored,
        int totalPoints,
        List<CriterionWeight> criteria,
        List<Ranked> recommendations,
        List<LeftOut> unconfirmed,
        List<LeftOut> excluded,
        List<String> contradictions,
        List<ComparisonItem> comparisons) {

    /** Something in the request that could not be used. */
    public record IgnoredAnswer(String question, String value, String cause) {}

    /** A criterion with importance points and the answers that give them. */
    public record CriterionWeight(String criterion, String label, String group, int weight, List<String> because) {}

    /** A framework in its place. */
    public record Ranked(
            int rank,
            String slug,
            String name,
            String summary,
            int score,
            int lowestScore,
            int highestScore,
            List<Term> contributions,
            List<Argument> reasons,
            List<Argument> drawbacks,
            List<Warning> cautions) {}

    /** One term of a sum. */
    public record Term(String criterion, int weight, int value, int points, boolean known) {}

    /** A term in words, with its source. */
    public record Argument(
            String criterion,
            String text,
            List<String> because,
            int points,
            int possible,
            @Nullable Source source) {}

    /** Something to mind. */
    public record Warning(
            String kind,
            String text,
            @Nullable String remedy,
            @Nullable Source source) {}

    /** Where a fact comes from and as of when. */
    public record Source(
            String title, @Nullable String url, @Nullable String asOf) {

        static @Nullable Source of(@Nullable Evidence evidence) {
            return evidence == null
                    ? null
                    : new Source(
                            evidence.source(),
                            evidence.url(),
                            evidence.asOf() == null ? null : evidence.asOf().iso());
        }
    }

    /** A framework that fails a requirement, or cannot be shown to meet it. */
    public record LeftOut(
            String slug,
            String name,
            List<UnmetRequirement> requirements,
            int score,
            @Nullable Integer wouldRank) {}

    /** A requirement that is not met. */
    public record UnmetRequirement(String id, String reason, String level) {}

    /** Where two of the first three differ. */
    public record ComparisonItem(
            String first, String other, Map<String, Integer> forFirst, Map<String, Integer> forOther) {}

    /** The document of advice and of what was dropped from the request. */
    public static AdviceDocument of(Advice advice, List<Ignored> ignored) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        advice.answers()
                .forEach(it -> answers.put(
                        it.question(),
                        it.choices().stream().map(Advice.Choice::option).toList()));
        return new AdviceDocument(
                advice.revision(),
                advice.engine(),
                advice.collected().iso(),
                answers,
                ignored.stream()
                        .map(it -> new IgnoredAnswer(it.question(), it.value(), lower(it.cause())))
                        .toList(),
                advice.totalPoints(),
                advice.criteria().stream().map(AdviceDocument::weight).toList(),
                advice.recommendations().stream().map(AdviceDocument::ranked).toList(),
                advice.unconfirmed().stream().map(AdviceDocument::leftOut).toList(),
                advice.excluded().stream().map(AdviceDocument::leftOut).toList(),
                advice.contradictions(),
                advice.comparisons().stream().map(AdviceDocument::comparison).toList());
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static CriterionWeight weight(WeightedCriterion it) {
        return new CriterionWeight(
                it.id(),
                it.label(),
                it.group(),
                it.points(),
                it.causes().stream()
                        .map(WeightedCriterion.Cause::quote)
                        .distinct()
                        .toList());
    }

    private static Ranked ranked(Recommendation it) {
        return new Ranked(
                it.rank(),
                it.slug(),
                it.name(),
                it.summary(),
                it.score(),
                it.lowest(),
                it.highest(),
                it.contributions().stream()
                        .map(term ->
                                new Term(term.criterion(), term.weight(), term.value(), term.points(), term.known()))
                        .toList(),
                it.reasons().stream().map(AdviceDocument::argument).toList(),
                it.drawbacks().stream().map(AdviceDocument::argument).toList(),
                it.cautions().stream().map(AdviceDocument::warning).toList());
    }

    private static Argument argument(Reason it) {
        String statement = it.statement();
        return new Argument(
                it.criterion(),
                statement == null ? it.label() + ": " + it.level() : statement,
                it.quotes(),
                it.points(),
                it.possible(),
                Source.of(it.evidence()));
    }

    private static Warning warning(Caution it) {
        return new Warning(lower(it.kind()), it.text(), it.remedy(), Source.of(it.evidence()));
    }

    private static LeftOut leftOut(SetAside it) {
        return new LeftOut(
                it.slug(),
                it.name(),
                it.unmet().stream()
                        .map(unmet -> new UnmetRequirement(unmet.requirement(), unmet.says(), unmet.level()))
                        .toList(),
                it.score(),
                it.wouldRank());
    }

    private static ComparisonItem comparison(Comparison it) {
        return new ComparisonItem(it.first(), it.other(), differences(it.forFirst()), differences(it.forOther()));
    }

    private static Map<String, Integer> differences(List<Comparison.Difference> list) {
        Map<String, Integer> points = new LinkedHashMap<>();
        list.forEach(it -> points.put(it.criterion(), it.points()));
        return points;
    }
}
