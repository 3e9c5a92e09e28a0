package io.frameworkadvisor.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that one person chose: option ids per question id, in the order of the questionnaire, so that equal answers are
 * equal objects however they were given. Immutable.
 */
public final class Answers {

    private static final Answers NONE = new Answers(Map.of());

    private final Map<String, List<String>> chosen;

    private Answers(Map<String, List<String>> chosen) {
        this.chosen = chosen;
    }

    public static Answers none() {
        return NONE;
    }

    /**
     * Reads answers as they arrive in an address. Unknown questions and options and second choices where only one is
     * allowed are dropped and named in {@link Reading#ignored()}; repeated options count once, empty values mean
     * "skipped".
     */
    public static Reading read(Questionnaire questionnaire, Map<String, ? extends Collection<String>> given) {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        List<Ignored> ignored = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (Question question : questionnaire.questions()) {
            asked.add(question.id());
            Collection<String> values = given.get(question.id());
            if (values != null) {
                List<String> options = known(question, values, ignored);
                if (!options.isEmpty()) {
                    chosen.put(question.id(), options);
                }
            }
        }
        given.forEach((id, values) -> {
            if (!asked.contains(id)) {
                ignored.add(new Ignored(id, String.join(", ", values), Ignored.Cause.NO_SUCH_QUESTION));
            }
        });
        return new Reading(new Answers(chosen), List.copyOf(ignored));
    }

    private static List<String> known(Question question, Collection<String> values, List<Ignored> ignored) {
        Set<String> asked = new LinkedHashSet<>(values);
        asked.remove("");
        List<Option> options = new ArrayList<>();
        for (Option option : question.options()) {
            if (asked.remove(option.id())) {
                if (options.isEmpty() || (question.several() && options.stream().noneMatch(option::excludes))) {
                    options.add(option);
                } else {
                    ignored.add(new Ignored(question.id(), option.id(), Ignored.Cause.ONLY_ONE));
                }
            }
        }
        asked.forEach(value -> ignored.add(new Ignored(question.id(), value, Ignored.Cause.NO_SUCH_OPTION)));
        return options.stream().map(Option::id).toList();
    }

    /** The chosen options of a question; empty if it was skipped. */
    public List<String> of(String question) {
        return chosen.getOrDefault(question, List.of());
    }

    /** Whether an option was chosen, written as {@code question.option}. */
    public boolean hasChosen(String questionAndOption) {
        int dot = questionAndOption.indexOf('.');
        return of(questionAndOption.substring(0, dot)).contains(questionAndOption.substring(dot + 1));
    }

    /** These answers without one chosen option. */
    public Answers without(String question, String option) {
        List<String> left = new ArrayList<>(of(question));
        left.remove(option);
        return replaced(question, left);
    }

    /** These answers without a whole question. */
    public Answers without(String question) {
        return replaced(question, List.of());
    }

    /**
     * These answers with one more option; it replaces an earlier one that cannot stand beside it.
     *
     * @throws IllegalArgumentException if the questionnaire has no such question or option
     */
    public Answers with(Questionnaire questionnaire, String question, String option) {
        Question asked = questionnaire
                .question(question)
                .orElseThrow(() -> new IllegalArgumentException("no question " + question));
        Option added = asked.option(option)
                .orElseThrow(() -> new IllegalArgumentException("no option " + option + " of " + question));
        Map<String, List<String>> after = new LinkedHashMap<>();
        for (Topic topic : questionnaire.topics()) {
            for (Question it : topic.questions()) {
                List<String> options = it.id().equals(question) ? beside(asked, added) : of(it.id());
                if (!options.isEmpty()) {
                    after.put(it.id(), options);
                }
            }
        }
        return new Answers(after);
    }

    private List<String> beside(Question question, Option added) {
        List<String> now = question.several() ? of(question.id()) : List.of();
        if (now.isEmpty()) {
            return List.of(added.id());
        }
        return question.options().stream()
                .filter(it -> it.id().equals(added.id()) || (now.contains(it.id()) && !it.excludes(added)))
                .map(Option::id)
                .toList();
    }

    private Answers replaced(String question, List<String> options) {
        Map<String, List<String>> changed = new LinkedHashMap<>(chosen);
        if (options.isEmpty()) {
            changed.remove(question);
        } else {
            changed.put(question, List.copyOf(options));
        }
        return new Answers(changed);
    }

    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    /** Ids of the answered questions, in the order of the questionnaire. */
    public List<String> questions() {
        return List.copyOf(chosen.keySet());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers that && chosen.equals(that.chosen);
    }

    @Override
    public int hashCode() {
        return chosen.hashCode();
    }

    @Override
    public String toString() {
        return chosen.toString();
    }

    /** Answers that were understood, and what was not. */
    public record Reading(Answers answers, List<Ignored> ignored) {}

    /** Something given that could not be used. */
    public record Ignored(String question, String value, Cause cause) {

        /** Why it could not be used. */
        public enum Cause {
            NO_SUCH_QUESTION,
            NO_SUCH_OPTION,
            ONLY_ONE
        }
    }
}
