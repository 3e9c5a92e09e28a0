package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.Sensitivity.Candidate;
import io.frameworkadvisor.advice.Sensitivity.Flip;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Changes of single answers found by trying all of them but one more veto, each written as {@code +question.option [firsts]}.
 */
final class BruteForce {

    private final Questionnaire questionnaire;
    private final Function<Answers, List<String>> firsts;

    BruteForce(Questionnaire questionnaire, Function<Answers, List<String>> firsts) {
        this.questionnaire = questionnaire;
        this.firsts = firsts;
    }

    /** The changes after which others are first. */
    List<String> flips(Answers answers) {
        List<String> now = firsts.apply(answers);
        List<String> flips = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            for (Option option : question.options()) {
                boolean add = !answers.of(question.id()).contains(option.id());
                if (option.kind() == Option.Kind.CHOICE
                        && !(add && !option.rulesOut().isEmpty())) {
                    List<String> after = firsts.apply(
                            add
                                    ? answers.with(questionnaire, question.id(), option.id())
                                    : answers.without(question.id(), option.id()));
                    if (!after.equals(now)) {
                        flips.add((add ? "+" : "-") + question.id() + "." + option.id() + " " + after);
                    }
                }
            }
        }
        return flips;
    }

    /** The same words for flips of an advice. */
    static List<String> of(List<Flip> flips) {
        return flips.stream()
                .map(it -> (it.change().add() ? "+" : "-")
                        + it.change().question() + "." + it.change().option() + " "
                        + it.first().stream().map(Candidate::slug).toList())
                .toList();
    }
}
