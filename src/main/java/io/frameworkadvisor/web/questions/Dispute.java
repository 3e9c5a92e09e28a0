package io.frameworkadvisor.web.questions;

import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Contradiction;
import io.frameworkadvisor.questionnaire.Questionnaire;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Answers that pull in opposite directions.
 *
 * @param ways where each of them can be changed
 */
public record Dispute(String says, List<Way> ways) {

    /** Where the answer to a question is changed. */
    public record Way(String ask, String address) {}

    /**
     * All that the answers given so far have.
     *
     * @param address from the id of a question to where it is asked
     */
    public static List<Dispute> among(Answers answers, Questionnaire questionnaire, UnaryOperator<String> address) {
        return questionnaire.contradictions().stream()
                .filter(it -> it.appliesTo(answers))
                .map(it -> new Dispute(it.says(), ways(it, questionnaire, address)))
                .toList();
    }

    private static List<Way> ways(Contradiction it, Questionnaire questionnaire, UnaryOperator<String> address) {
        return it.questions().stream()
                .flatMap(id -> questionnaire.question(id).stream())
                .map(question -> new Way(question.ask(), address.apply(question.id())))
                .toList();
    }
}
