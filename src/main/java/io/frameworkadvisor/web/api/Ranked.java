package io.frameworkadvisor.web.api;

import io.frameworkadvisor.advice.Caution;
import io.frameworkadvisor.advice.Reason;
import io.frameworkadvisor.advice.Recommendation;
import io.frameworkadvisor.web.api.AdviceDocument.Source;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A framework in its place. */
public record Ranked(
        @Schema(description = "Counted from 1; equal scores share it", minimum = "1")
        int rank,

        String slug,
        String name,
        String summary,

        @Schema(description = "In ten-thousandths of an importance point", minimum = "0")
        int score,

        @Schema(description = "The score if everything unknown turned out worst", minimum = "0")
        int lowestScore,

        @Schema(description = "The score if everything unknown turned out best", minimum = "0")
        int highestScore,

        List<Term> contributions,
        List<Argument> reasons,
        List<Argument> drawbacks,
        List<Warning> cautions,

        @Schema(description = "The one thing to know first; null if there is none") @Nullable
        Badge badge) {

    /** A caution in a word or two. */
    public record Badge(String label, String says) {}

    /** One term of a sum. */
    public record Term(
            String criterion,

            @Schema(description = "Importance points", minimum = "1")
            int weight,

            @Schema(
                    description = "From worst to best; the middle of the scale if unknown",
                    minimum = "0",
                    maximum = "10000")
            int value,

            @Schema(description = "weight times value", minimum = "0")
            int points,

            boolean known) {}

    /** A term in words, with its source. */
    public record Argument(
            String criterion,
            String text,
            List<String> because,

            @Schema(description = "What it contributes to the score", minimum = "0")
            int points,

            @Schema(description = "What it could contribute at most", minimum = "0")
            int possible,

            @Nullable Source source) {}

    /** Something to mind. */
    public record Warning(
            String kind,
            String text,
            @Nullable String remedy,
            @Nullable Source source) {}

    static Ranked of(Recommendation it) {
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
                it.reasons().stream().map(Ranked::argument).toList(),
                it.drawbacks().stream().map(Ranked::argument).toList(),
                it.cautions().stream().map(Ranked::warning).toList(),
                badge(it.badge()));
    }

    private static @Nullable Badge badge(Recommendation.@Nullable Badge it) {
        return it == null ? null : new Badge(it.label(), it.says());
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
        return new Warning(AdviceDocument.lower(it.kind()), it.text(), it.remedy(), Source.of(it.evidence()));
    }
}
