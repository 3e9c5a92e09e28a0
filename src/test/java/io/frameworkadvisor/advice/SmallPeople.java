package io.frameworkadvisor.advice;

import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Everybody who could answer a small questionnaire, each combination of choices once; "not sure" counts as skipping. */
final class SmallPeople {

    private SmallPeople() {}

    static List<Answers> all(Questionnaire questionnaire) {
        return completions(questionnaire, Answers.none(), question -> true);
    }

    /** Every seventh of them, for checks that take long. */
    static List<Answers> some(Questionnaire questionnaire) {
        List<Answers> all = all(questionnaire);
        return IntStream.range(0, all.size())
                .filter(i -> i % 7 == 0)
                .mapToObj(all::get)
                .toList();
    }

    /** The answers with every combination of answers to the open questions, among them none at all. */
    static List<Answers> completions(Questionnaire questionnaire, Answers answers, Predicate<Question> open) {
        List<Answers> people = List.of(answers);
        for (Question question : questionnaire.questions()) {
            if (open.test(question)) {
                people = people.stream()
                        .flatMap(it -> answering(questionnaire, it, question).stream())
                        .toList();
            }
        }
        return people;
    }

    private static List<Answers> answering(Questionnaire questionnaire, Answers answers, Question question) {
        List<Answers> people = new ArrayList<>(List.of(answers));
        for (Option option : question.options()) {
            if (option.kind() == Option.Kind.CHOICE) {
                List<Answers> before = question.several() ? List.copyOf(people) : List.of(answers);
                before.stream()
                        .map(it -> it.with(questionnaire, question.id(), option.id()))
                        .filter(it -> !people.contains(it))
                        .forEach(people::add);
            }
        }
        return people;
    }
}
