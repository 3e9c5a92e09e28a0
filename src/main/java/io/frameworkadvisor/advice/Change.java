package io.frameworkadvisor.advice;

import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Questionnaire;

/**
 * A change of one answer.
 *
 * @param label the words of the option
 * @param add whether the option is chosen, or taken back
 */
public record Change(String question, String option, String label, boolean add) {

    /** The answers after the change; the same answers if the questionnaire no longer has the option. */
    public Answers applyTo(Answers answers, Questionnaire questionnaire) {
        if (!add) {
            return answers.without(question, option);
        }
        boolean known = questionnaire
                .question(question)
                .flatMap(it -> it.option(option))
                .isPresent();
        return known ? answers.with(questionnaire, question, option) : answers;
    }
}
