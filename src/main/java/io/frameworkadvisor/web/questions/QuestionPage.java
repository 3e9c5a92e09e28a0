package io.frameworkadvisor.web.questions;

import io.frameworkadvisor.questionnaire.Effort;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Topic;
import io.frameworkadvisor.web.Address;
import io.frameworkadvisor.web.Given;
import io.frameworkadvisor.web.HiddenField;
import io.frameworkadvisor.web.Trail;
import java.util.List;

/**
 * A page that asks the questions of one topic.
 *
 * @param number which topic it is, from 1
 * @param of how many topics there are
 * @param left the questions that are not answered yet, from here to the review
 * @param leaders the current first three, if they are to be shown
 * @param here the page itself, without answers
 * @param action where Continue leads
 * @param back where Back leads
 */
public record QuestionPage(
        Topic topic,
        int number,
        int of,
        Effort left,
        Given given,
        Trail trail,
        List<HiddenField> kept,
        List<Dispute> disputes,
        List<Leader> leaders,
        String here,
        String action,
        String back) {

    static QuestionPage of(Questionnaire questionnaire, Topic topic, Given given, Trail trail, List<Leader> leaders) {
        List<Topic> topics = questionnaire.asked();
        int index = topics.indexOf(topic);
        String next = index + 1 < topics.size() ? path(topics.get(index + 1)) : "/review";
        return new QuestionPage(
                topic,
                index + 1,
                topics.size(),
                left(topics.subList(index, topics.size()), given),
                given,
                trail,
                HiddenField.except(given.answers(), List.of(topic)),
                Dispute.among(given.answers(), questionnaire, it -> place(it, topic, questionnaire, given, trail)),
                leaders,
                Address.of(path(topic)),
                Address.of(trail.returning() ? "/review" : next),
                back(topics, index, given, trail));
    }

    private static String path(Topic topic) {
        return "/questions/" + topic.id();
    }

    private static Effort left(List<Topic> topics, Given given) {
        return Effort.of(topics.stream()
                .flatMap(it -> it.questions().stream())
                .filter(it -> given.answers().of(it.id()).isEmpty())
                .toList());
    }

    private static String back(List<Topic> topics, int index, Given given, Trail trail) {
        if (trail.returning()) {
            return trail.to("/review", given.answers());
        }
        return index > 0 ? trail.to(path(topics.get(index - 1)), given.answers()) : Address.of("/");
    }

    private static String place(String question, Topic here, Questionnaire questionnaire, Given given, Trail trail) {
        Topic topic = questionnaire.topicOf(question).orElse(here);
        if (topic.equals(here)) {
            return "#" + question;
        }
        String address = trail.returning()
                ? trail.andBackTo(path(topic), given.answers())
                : trail.to(path(topic), given.answers());
        return address + "#" + question;
    }
}
