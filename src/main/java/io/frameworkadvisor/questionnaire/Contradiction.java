package io.frameworkadvisor.questionnaire;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Answers that pull in opposite directions; pointed out, never refused.
 *
 * @param all chosen options that must come together, each as {@code question.option}
 * @param atLeast number of options per question that must be chosen besides
 */
public record Contradiction(List<String> all, Map<String, Integer> atLeast, String says) {

    public Contradiction {
        all = List.copyOf(all);
        atLeast = Collections.unmodifiableMap(new TreeMap<>(atLeast));
    }

    /** Ids of the questions whose answers are in it, each once. */
    public List<String> questions() {
        return Stream.concat(
                        all.stream().map(it -> it.substring(0, it.indexOf('.'))),
                        atLeast.keySet().stream().sorted())
                .distinct()
                .toList();
    }

    public boolean appliesTo(Answers answers) {
        return all.stream().allMatch(answers::hasChosen)
                && atLeast.entrySet().stream()
                        .allMatch(e -> answers.of(e.getKey()).size() >= e.getValue());
    }
}
