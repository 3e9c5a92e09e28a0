package io.frameworkadvisor.web.questions;

import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Topic;
import io.frameworkadvisor.web.Given;
import io.frameworkadvisor.web.HiddenField;
import io.frameworkadvisor.web.Trail;
import java.util.ArrayList;
import java.util.List;

/**
 * The page on which answers are checked and importance is set.
 *
 * @param sections one per topic that is asked before
 * @param importance one choice per group of criteria
 */
public record ReviewPage(
        Given given,
        List<Section> sections,
        Topic importanceTopic,
        List<Importance> importance,
        List<HiddenField> kept,
        List<Dispute> disputes,
        Trail trail,
        int answered,
        int questions,
        String back) {

    /** The answers of one topic. */
    public record Section(Topic topic, List<Row> rows) {}

    /** The answer to one question, and where to change it. */
    public record Row(Question question, List<String> labels, String change) {}

    static ReviewPage of(Questionnaire questionnaire, Given given, Trail trail) {
        List<Section> sections = new ArrayList<>();
        List<Topic> asked = questionnaire.asked();
        List<Topic> onReview =
                questionnaire.topics().stream().filter(Topic::onReview).toList();
        asked.forEach(topic -> sections.add(section(topic, given, trail)));
        Topic importance = onReview.get(0);
        int answered = (int) given.answers().questions().stream()
                .filter(id -> asked.stream()
                        .flatMap(it -> it.questions().stream())
                        .anyMatch(it -> it.id().equals(id)))
                .count();
        int questions = asked.stream().mapToInt(it -> it.questions().size()).sum();
        return new ReviewPage(
                given,
                sections,
                importance,
                Importance.of(importance.questions().get(0), given.answers()),
                HiddenField.except(given.answers(), onReview),
                Dispute.among(given.answers(), questionnaire, it -> place(it, questionnaire, given, trail)),
                trail,
                answered,
                questions,
                trail.to("/questions/" + asked.get(asked.size() - 1).id(), given.answers()));
    }

    private static String place(String question, Questionnaire questionnaire, Given given, Trail trail) {
        return questionnaire
                .topicOf(question)
                .filter(it -> !it.onReview())
                .map(it -> trail.andBackTo("/questions/" + it.id(), given.answers()) + "#" + question)
                .orElse("#" + question);
    }

    private static Section section(Topic topic, Given given, Trail trail) {
        String change = trail.andBackTo("/questions/" + topic.id(), given.answers());
        return new Section(
                topic,
                topic.questions().stream()
                        .map(question -> new Row(question, labels(question, given), change + "#" + question.id()))
                        .toList());
    }

    private static List<String> labels(Question question, Given given) {
        return given.answers().of(question.id()).stream()
                .flatMap(id -> question.option(id).stream())
                .map(Option::label)
                .toList();
    }
}
