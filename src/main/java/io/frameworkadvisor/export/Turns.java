package io.frameworkadvisor.export;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Sensitivity;
import io.frameworkadvisor.advice.Sensitivity.Candidate;
import io.frameworkadvisor.advice.Sensitivity.Flip;
import io.frameworkadvisor.advice.Sensitivity.Outcome;
import io.frameworkadvisor.advice.Sensitivity.Prospect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What would change the first place, in sentences: other answers, and answers to open questions. */
public final class Turns {

    private Turns() {}

    /** How many changes of a single answer there are, and how many of them matter. */
    public static String tried(Sensitivity it) {
        int flips = it.flips().size();
        return flips == 0
                ? "No single answer changes this: all " + it.tried() + " changes were tried."
                : flips + " of the " + it.tried() + " possible changes of a single answer"
                        + Words.verb(flips, " changes", " change") + " the first place.";
    }

    /**
     * The change itself, such as {@code “One” instead of “Two to five”}.
     *
     * @param replaced labels of the options that the new one replaces
     */
    public static String change(Flip it, List<String> replaced) {
        String option = Words.quoted(it.change().label());
        if (!it.change().add()) {
            return "Drop " + option;
        }
        if (!replaced.isEmpty()) {
            return option + " instead of "
                    + Words.join(replaced.stream().map(Words::quoted).toList());
        }
        return (it.open() ? "Answer " : "Add ") + option;
    }

    /** Who is then first. */
    public static String outcome(List<Candidate> first) {
        return switch (first.size()) {
            case 0 -> "nothing is left in first place";
            case 1 -> names(first) + " is first";
            default -> names(first) + " share the first place";
        };
    }

    private static String names(List<Candidate> candidates) {
        return Words.join(candidates.stream().map(Candidate::name).toList());
    }

    /** What each answer to an open question would do, one text per first place, such as {@code “A” or “B”: X is first}. */
    public static List<String> outcomes(Prospect it) {
        Map<String, List<String>> byFirst = new LinkedHashMap<>();
        for (Outcome outcome : it.outcomes()) {
            byFirst.computeIfAbsent(outcome(outcome.first()), first -> new ArrayList<>())
                    .add(Words.quoted(outcome.label()));
        }
        if (byFirst.size() == 1) {
            return List.of("whatever the answer, " + byFirst.keySet().iterator().next());
        }
        return byFirst.entrySet().stream()
                .map(entry -> "with " + String.join(" or ", entry.getValue()) + " " + entry.getKey())
                .toList();
    }

    /** How many questions the advice is based on; "not sure" is no basis. */
    public static String basis(Advice advice) {
        Sensitivity sensitivity = advice.sensitivity();
        long unsure = sensitivity == null
                ? 0
                : sensitivity.prospects().stream().filter(Prospect::unsure).count();
        return "Based on " + (advice.answers().size() - unsure) + " of " + advice.questions() + " questions";
    }

    /** Whether it is worth answering more. */
    public static String open(Advice advice) {
        Sensitivity sensitivity = advice.sensitivity();
        if (sensitivity == null || sensitivity.prospects().isEmpty()) {
            return "";
        }
        if (sensitivity.settled()) {
            return "no answers to the open ones can change the first place";
        }
        long deciding = sensitivity.prospects().stream()
                .filter(Prospect::canChangeFirst)
                .count();
        return deciding == 0
                ? "no single answer to the open ones changes the first place"
                : deciding + " of the open ones could still change the first place";
    }
}
