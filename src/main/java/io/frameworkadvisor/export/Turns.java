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
    public static String tried(Sensitivity it, Wording words) {
        int flips = it.flips().size();
        return flips == 0 ? words.say("turns.none", it.tried()) : words.say("turns.some", flips, it.tried());
    }

    /** The change itself, such as {@code “One” instead of “Two to five”}. */
    public static String change(Flip it, Wording words) {
        String option = words.quoted(it.change().label());
        if (!it.change().add()) {
            return words.say("turns.drop", option);
        }
        if (!it.replaced().isEmpty()) {
            return words.say(
                    "turns.instead",
                    option,
                    words.join(it.replaced().stream().map(words::quoted).toList()));
        }
        return words.say(it.open() ? "turns.answer" : "turns.add", option);
    }

    /** Who is then first. */
    public static String outcome(List<Candidate> first, Wording words) {
        String names = words.join(first.stream().map(Candidate::name).toList());
        return switch (first.size()) {
            case 0 -> words.say("turns.first.none");
            case 1 -> words.say("turns.first.one", names);
            default -> words.say("turns.first.shared", names);
        };
    }

    /** What each answer to an open question would do, one text per first place, such as {@code “A” or “B”: X is first}. */
    public static List<String> outcomes(Prospect it, Wording words) {
        Map<String, List<String>> byFirst = new LinkedHashMap<>();
        for (Outcome outcome : it.outcomes()) {
            byFirst.computeIfAbsent(outcome(outcome.first(), words), first -> new ArrayList<>())
                    .add(words.quoted(outcome.label()));
        }
        if (byFirst.size() == 1) {
            return List.of(
                    words.say("turns.whatever", byFirst.keySet().iterator().next()));
        }
        return byFirst.entrySet().stream()
                .map(entry -> words.say("turns.with", words.either(entry.getValue()), entry.getKey()))
                .toList();
    }

    /** How many questions the advice is based on; "not sure" is no basis. */
    public static String basis(Advice advice, Wording words) {
        Sensitivity sensitivity = advice.sensitivity();
        long unsure = sensitivity == null
                ? 0
                : sensitivity.prospects().stream().filter(Prospect::unsure).count();
        return words.say("turns.basis", advice.answers().size() - unsure, advice.questions());
    }

    /** Whether it is worth answering more. */
    public static String open(Advice advice, Wording words) {
        Sensitivity sensitivity = advice.sensitivity();
        if (sensitivity == null || sensitivity.prospects().isEmpty()) {
            return "";
        }
        if (sensitivity.settled()) {
            return words.say("turns.open.settled");
        }
        long deciding = sensitivity.prospects().stream()
                .filter(Prospect::canChangeFirst)
                .count();
        return deciding == 0 ? words.say("turns.open.none") : words.say("turns.open.some", deciding);
    }
}
