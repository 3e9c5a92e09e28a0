package io.frameworkadvisor.store.files;

import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Requirement;
import io.frameworkadvisor.questionnaire.Topic;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Notes every answer, question and requirement that the questionnaire names but does not have. */
final class ReferenceCheck {

    private final Questionnaire questionnaire;
    private final Problems problems;
    private final Set<String> known = new HashSet<>();

    ReferenceCheck(Questionnaire questionnaire, Problems problems) {
        this.questionnaire = questionnaire;
        this.problems = problems;
        questionnaire
                .questions()
                .forEach(
                        question -> question.options().forEach(option -> known.add(question.id() + "." + option.id())));
    }

    void run() {
        lifts();
        contradictions();
        samples();
        cautions();
    }

    private void lifts() {
        Set<String> liftable =
                questionnaire.always().stream().map(Requirement::id).collect(Collectors.toSet());
        for (Topic topic : questionnaire.topics()) {
            for (Question question : topic.questions()) {
                for (Option option : question.options()) {
                    String at = "/questions/" + question.id() + "/" + option.id() + "/lifts";
                    option.lifts().stream()
                            .filter(it -> !liftable.contains(it))
                            .forEach(it -> problems.add(
                                    QuestionnaireReader.path(topic.id()),
                                    at,
                                    "no requirement in always is called " + it));
                }
            }
        }
    }

    private void contradictions() {
        questionnaire.contradictions().stream()
                .flatMap(it -> it.atLeast().keySet().stream())
                .filter(it -> questionnaire.question(it).isEmpty())
                .forEach(
                        it -> problems.add(QuestionnaireReader.FILE, "/contradictions", "no question is called " + it));
        questionnaire.contradictions().stream()
                .flatMap(it -> it.all().stream())
                .filter(it -> !known.contains(it))
                .forEach(it -> problems.add(QuestionnaireReader.FILE, "/contradictions", "no answer is called " + it));
    }

    private void samples() {
        for (Questionnaire.Sample sample : questionnaire.samples()) {
            sample.answers()
                    .forEach((question, options) -> options.stream()
                            .map(option -> question + "." + option)
                            .filter(it -> !known.contains(it))
                            .forEach(it ->
                                    problems.add(QuestionnaireReader.FILE, "/samples", "no answer is called " + it)));
        }
    }

    private void cautions() {
        questionnaire.cautions().stream()
                .flatMap(it -> it.any().stream())
                .filter(it -> !known.contains(it))
                .forEach(it -> problems.add(QuestionnaireReader.FILE, "/cautions", "no answer is called " + it));
    }
}
