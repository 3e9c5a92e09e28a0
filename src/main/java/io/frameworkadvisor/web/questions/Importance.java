package io.frameworkadvisor.web.questions;

import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much one group of criteria matters.
 *
 * @param less the option that halves it
 * @param more the option that doubles it
 * @param chosen one of these two, or empty for as usual
 */
public record Importance(String group, String label, String less, String more, String chosen) {

    private static final int HALF = 1;
    private static final int DOUBLE = 4;

    /** One choice per group; the options come in pairs: one that halves the group, and one that doubles it. */
    public static List<Importance> of(Question question, Answers answers) {
        Map<String, Map<Integer, Option>> byGroup = new LinkedHashMap<>();
        for (Option option : question.options()) {
            option.factors()
                    .forEach((group, factor) -> byGroup.computeIfAbsent(group, it -> new LinkedHashMap<>())
                            .put(factor, option));
        }
        List<Importance> choices = new ArrayList<>();
        byGroup.forEach((group, options) -> {
            Option less = options.get(HALF);
            Option more = options.get(DOUBLE);
            if (less != null && more != null) {
                String chosen = answers.of(question.id()).stream()
                        .filter(id -> id.equals(less.id()) || id.equals(more.id()))
                        .findFirst()
                        .orElse("");
                String label = more.label().replaceAll(":.*", "");
                choices.add(new Importance(group, label, less.id(), more.id(), chosen));
            }
        });
        return choices;
    }
}
