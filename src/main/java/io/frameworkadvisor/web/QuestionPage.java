package io.frameworkadvisor.web;

import io.frameworkadvisor.questionnaire.Contradiction;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Topic;
import java.util.List;

/**
 * A page that asks the questions of one topic.
 *
 * @param number which topic it is, from 1
 * @param of how many topics there are
 * @param action where Continue leads
 * @param back where Back leads
 */
public record QuestionPage(
        Topic topic,
        int number,
        int of,
        Given given,
        List<HiddenField> kept,
        List<String> contradictions,
        String action,
        String back,
        boolean returning) {

    static QuestionPage of(Questionnaire questionnaire, Topic topic, Given given, boolean returning) {
        List<Topic> topics =
                questionnaire.topics().stream().filter(it -> !it.onReview()).toList();
        int index = topics.indexOf(topic);
        String next = index + 1 < topics.size()
                ? Address.of("/questions/" + topics.get(index + 1).id())
                : Address.of("/review");
        String previous =
                index > 0 ? Address.of("/questions/" + topics.get(index - 1).id(), given.answers()) : Address.of("/");
        return new QuestionPage(
                topic,
                index + 1,
                topics.size(),
                given,
                HiddenField.except(given.answers(), List.of(topic)),
                contradictions(questionnaire, given),
                returning ? Address.of("/review") : next,
                returning ? Address.of("/review", given.answers()) : previous,
                returning);
    }

    static List<String> contradictions(Questionnaire questionnaire, Given given) {
        return questionnaire.contradictions().stream()
                .filter(it -> it.appliesTo(given.answers()))
                .map(Contradiction::says)
                .toList();
    }
}
