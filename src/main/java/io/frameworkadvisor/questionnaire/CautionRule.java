package io.frameworkadvisor.questionnaire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When to add a word of caution to a recommendation: a level of one trait, together with certain answers.
 *
 * @param trait id of the trait that decides
 * @param levels the levels at which it applies
 * @param any chosen options of which one is enough, each as {@code question.option}; empty if no answer is needed
 * @param status whether it is about how alive the framework is
 * @param badge the caution in a word or two, for those that deserve a badge; the first rule that applies gives the badge
 */
public record CautionRule(
        String id,
        String trait,
        Requirement.Levels levels,
        List<String> any,
        boolean status,
        @Nullable String badge,
        String says,
        @Nullable String remedy) {

    public CautionRule {
        any = List.copyOf(any);
    }

    /**
     * Whether it is about frameworks with this level, whatever the answers; an unknown level calls for no caution. It
     * applies if the answers call for it as well.
     */
    public boolean covers(@Nullable Integer level) {
        return level != null && levels.contain(level);
    }

    /** Whether the answers call for it; the half in which all frameworks are alike. */
    public boolean isCalledForBy(Answers answers) {
        return any.isEmpty() || any.stream().anyMatch(answers::hasChosen);
    }
}
