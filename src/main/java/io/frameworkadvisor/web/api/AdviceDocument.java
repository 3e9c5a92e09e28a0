package io.frameworkadvisor.web.api;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.SetAside;
import io.frameworkadvisor.advice.WeightedCriterion;
import io.frameworkadvisor.catalog.Evidence;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Answers.Ignored;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.swagger.v3.oas.annotations.media.Schema;
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

        @Schema(description = "Sum of all importance points; a score is at most 10 000 times this", minimum = "0")
        int totalPoints,

        List<CriterionWeight> criteria,
        List<Ranked> recommendations,
        List<LeftOut> unconfirmed,
        List<LeftOut> excluded,
        List<String> contradictions,
        List<ComparisonItem> comparisons,
        @Nullable CertaintyItem certainty,
        @Nullable SensitivityItem sensitivity) {

    /** Something in the request that could not be used. */
    public record IgnoredAnswer(String question, String value, String cause) {}

    /** A criterion with importance points and the answers that give them. */
    public record CriterionWeight(
            String criterion,
            String label,
            String group,

            @Schema(description = "Importance points", minimum = "1")
            int weight,

            List<String> because) {}

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

    /** A framework that fails a requirement, cannot be shown to meet it, or was ruled out by name. */
    public record LeftOut(
            String slug,
            String name,
            List<UnmetRequirement> requirements,
            int score,
            @Nullable Integer wouldRank) {}

    /** A requirement that is not met, or the veto of somebody who ruled the framework out by name. */
    public record UnmetRequirement(
            String id,
            String reason,

            @Schema(description = "What the catalog says instead; null if it was ruled out by name") @Nullable
            String level) {}

    /**
     * The document of advice and of what was dropped from the request.
     *
     * @param questionnaire the one in which changes of answers are written as addresses
     */
    public static AdviceDocument of(Advice advice, List<Ignored> ignored, Questionnaire questionnaire) {
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
                advice.recommendations().stream().map(Ranked::of).toList(),
                advice.unconfirmed().stream().map(AdviceDocument::leftOut).toList(),
                advice.excluded().stream().map(AdviceDocument::leftOut).toList(),
                advice.contradictions(),
                advice.comparisons().stream().map(ComparisonItem::of).toList(),
                CertaintyItem.of(advice.certainty()),
                SensitivityItem.of(
                        advice.sensitivity(),
                        Answers.read(questionnaire, answers).answers(),
                        questionnaire));
    }

    static String lower(Enum<?> word) {
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
}
