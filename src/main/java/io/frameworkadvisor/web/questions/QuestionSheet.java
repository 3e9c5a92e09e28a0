package io.frameworkadvisor.web.questions;

import io.frameworkadvisor.questionnaire.Effort;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Topic;
import io.frameworkadvisor.web.Address;
import io.frameworkadvisor.web.Given;
import io.frameworkadvisor.web.HiddenField;
import java.util.List;
import java.util.function.Predicate;

/**
 * Questions of several topics on one page.
 *
 * @param topics the topics with the questions that are asked here, and no others
 */
public record QuestionSheet(
        List<Topic> topics, Effort effort, Given given, List<HiddenField> kept, List<Dispute> disputes) {

    static QuestionSheet of(Questionnaire questionnaire, Predicate<Question> asked, Given given) {
        List<Topic> topics = questionnaire.asked().stream()
                .map(it -> only(it, asked))
                .filter(it -> !it.questions().isEmpty())
                .toList();
        return new QuestionSheet(
                topics,
                Effort.of(topics.stream().flatMap(it -> it.questions().stream()).toList()),
                given,
                HiddenField.except(given.answers(), topics),
                Dispute.among(given.answers(), questionnaire, it -> place(it, topics, questionnaire, given)));
    }

    private static Topic only(Topic topic, Predicate<Question> asked) {
        return new Topic(
                topic.id(),
                topic.title(),
                topic.intro(),
                topic.onReview(),
                topic.questions().stream().filter(asked).toList());
    }

    private static String place(String question, List<Topic> topics, Questionnaire questionnaire, Given given) {
        boolean here = topics.stream()
                .flatMap(it -> it.questions().stream())
                .anyMatch(it -> it.id().equals(question));
        return here
                ? "#" + question
                : Address.ofQuestion(
                        questionnaire,
                        questionnaire.topicOf(question).map(Topic::id).orElse(""),
                        question,
                        given.answers());
    }
}
