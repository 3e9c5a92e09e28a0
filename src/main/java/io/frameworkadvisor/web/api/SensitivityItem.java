package io.frameworkadvisor.web.api;

import io.frameworkadvisor.advice.Change;
import io.frameworkadvisor.advice.Sensitivity;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.sharing.CanonicalQuery;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What would change the first place. Every single change has been tried, and thresholds are exact. */
@Schema(description = "What would change the first place; null in the same cases as certainty")
public record SensitivityItem(
        @Schema(description = "How many changes of a single answer were tried", minimum = "0")
        int tried,

        @Schema(description = "Those that put another framework first, the smallest change first; empty if none does")
        List<Flip> flips,

        @Schema(description = "One per weighted criterion") List<Threshold> thresholds,

        @Schema(description = "Questions that are open or answered with not-sure")
        List<Prospect> prospects,

        @Schema(description = "Whether it is proven that no answers to the open questions can change the first place")
        boolean settled) {

    /** A change of one answer that puts another framework first. */
    public record Flip(
            ChangeItem change,

            @Schema(description = "Whether the question has no answer so far")
            boolean open,

            @Schema(description = "Slugs of who is first then; empty if nothing is ranked")
            List<String> first,

            @Schema(description = "Importance points that the change moves, over all criteria", minimum = "0")
            int moved,

            @Schema(description = "By how much the new first leads, in ten-thousandths of an importance point")
            int lead) {}

    /** A change of one answer. */
    public record ChangeItem(
            String question,
            String option,
            String label,

            @Schema(description = "Whether the option is chosen or taken back")
            boolean add,

            @Schema(
                    description =
                            "All answers after the change as a query string, for /advice; null if they cannot be given any more")
            @Nullable
            String query) {}

    /** How far the importance of one criterion may move alone until another framework is first. */
    public record Threshold(
            String criterion,

            @Schema(description = "Importance points now", minimum = "1")
            int weight,

            @Schema(description = "The nearest fewer points at which another is first; null if there are none")
            @Nullable
            Limit below,

            @Schema(description = "The nearest more points at which another is first; null if there are none") @Nullable
            Limit above) {}

    /** Where another framework takes over. */
    public record Limit(
            @Schema(description = "Importance points", minimum = "0")
            int weight,

            @Schema(description = "Slug of who is first there")
            String first) {}

    /** A question that is still open. */
    public record Prospect(
            String question,

            @Schema(description = "Whether it was answered with not-sure")
            boolean unsure,

            @Schema(description = "Whether one of its answers alone changes the first place")
            boolean canChangeFirst,

            List<OutcomeItem> outcomes) {}

    /** Who is first under one answer. */
    public record OutcomeItem(
            String option,

            @Schema(description = "Slugs; empty if nothing is ranked")
            List<String> first) {}

    static @Nullable SensitivityItem of(@Nullable Sensitivity it, Answers answers, Questionnaire questionnaire) {
        return it == null
                ? null
                : new SensitivityItem(
                        it.tried(),
                        it.flips().stream()
                                .map(flip -> flip(flip, answers, questionnaire))
                                .toList(),
                        it.thresholds().stream().map(SensitivityItem::threshold).toList(),
                        it.prospects().stream().map(SensitivityItem::prospect).toList(),
                        it.settled());
    }

    private static Flip flip(Sensitivity.Flip it, Answers answers, Questionnaire questionnaire) {
        Change change = it.change();
        Answers after = change.applyTo(answers, questionnaire);
        String query = after.equals(answers) ? null : CanonicalQuery.of(after);
        return new Flip(
                new ChangeItem(change.question(), change.option(), change.label(), change.add(), query),
                it.open(),
                slugs(it.first()),
                it.moved(),
                it.lead());
    }

    private static Threshold threshold(Sensitivity.Threshold it) {
        return new Threshold(it.criterion(), it.points(), limit(it.below()), limit(it.above()));
    }

    private static @Nullable Limit limit(Sensitivity.@Nullable Limit it) {
        return it == null ? null : new Limit(it.points(), it.first().slug());
    }

    private static Prospect prospect(Sensitivity.Prospect it) {
        return new Prospect(
                it.question(),
                it.unsure(),
                it.canChangeFirst(),
                it.outcomes().stream()
                        .map(outcome -> new OutcomeItem(outcome.option(), slugs(outcome.first())))
                        .toList());
    }

    private static List<String> slugs(List<Sensitivity.Candidate> candidates) {
        return candidates.stream().map(Sensitivity.Candidate::slug).toList();
    }
}
