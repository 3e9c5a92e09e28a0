package io.frameworkadvisor.web;

import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Topic;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An answer that a form carries along. */
public record HiddenField(String name, String value) {

    /** All answers but those that the form asks for itself. */
    public static List<HiddenField> except(Answers answers, List<Topic> asked) {
        Set<String> questions = asked.stream()
                .flatMap(topic -> topic.questions().stream())
                .map(Question::id)
                .collect(Collectors.toSet());
        return answers.questions().stream()
                .filter(id -> !questions.contains(id))
                .flatMap(id -> answers.of(id).stream().map(option -> new HiddenField(id, option)))
                .toList();
    }
}
