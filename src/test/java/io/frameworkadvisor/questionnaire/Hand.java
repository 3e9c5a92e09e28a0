package io.frameworkadvisor.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A questionnaire made by hand: colors (several), size (one), shape (one). */
final class Hand {

    static final Questionnaire MADE = new Questionnaire(
            List.of(
                    new Topic(
                            "looks",
                            "Looks",
                            "How it looks.",
                            false,
                            List.of(
                                    question("color", true, "red", "green", "blue"),
                                    question("size", false, "small", "large"))),
                    new Topic(
                            "form", "Form", "How it feels.", true, List.of(question("shape", false, "round", "flat")))),
            new Questionnaire.Baseline("For everybody", Map.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private Hand() {}

    static Question question(String id, boolean several, String... options) {
        return new Question(
                id,
                "Which " + id + "?",
                several,
                false,
                "It matters.",
                null,
                Map.of(),
                Arrays.stream(options).map(Hand::option).toList());
    }

    /** Answers to the questionnaire made by hand, each as {@code question.option}. */
    static Answers answers(String... chosen) {
        Answers answers = Answers.none();
        for (String each : chosen) {
            int dot = each.indexOf('.');
            answers = answers.with(MADE, each.substring(0, dot), each.substring(dot + 1));
        }
        return answers;
    }

    private static Option option(String id) {
        return new Option(
                id,
                "The " + id,
                "the " + id,
                null,
                Option.Kind.CHOICE,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                Set.of(),
                null);
    }
}
