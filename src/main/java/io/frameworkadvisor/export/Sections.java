package io.frameworkadvisor.export;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Certainty;
import io.frameworkadvisor.advice.Comparison;
import io.frameworkadvisor.advice.Sensitivity;
import io.frameworkadvisor.advice.Sensitivity.Flip;
import java.util.ArrayList;
import java.util.List;

/** What the documents say about certainty, sentence by sentence; a list is empty where there is nothing to say. */
final class Sections {

    private static final int MOST_FLIPS = 3;

    private Sections() {}

    /** How the first places compare, and what a plausible reading is. */
    static List<String> howSure(Advice advice, Wording words) {
        Certainty certainty = advice.certainty();
        if (certainty == null) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>(advice.comparisons().stream()
                .map(it -> Rivalry.beats(it, words))
                .toList());
        advice.comparisons().stream().map(it -> Rivalry.shift(it, words)).forEach(sentences::add);
        sentences.add(Doubts.readings(certainty, words));
        return said(sentences);
    }

    /** The nearest changes that put another framework first. */
    static List<String> turns(Advice advice, Wording words) {
        Sensitivity sensitivity = advice.sensitivity();
        if (sensitivity == null) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(Turns.tried(sensitivity, words));
        sensitivity.flips().stream()
                .limit(MOST_FLIPS)
                .map(it -> flip(it, words))
                .forEach(sentences::add);
        sentences.addAll(Limits.nearest(sensitivity, words));
        if (sensitivity.settled() && !sensitivity.prospects().isEmpty()) {
            sentences.add(words.say("sections.proven"));
        }
        return sentences;
    }

    private static String flip(Flip it, Wording words) {
        return words.say("sections.flip", it.ask(), Turns.change(it, words), Turns.outcome(it.first(), words));
    }

    /** The unknown facts with the most at stake. */
    static List<String> unknown(Advice advice, Wording words) {
        Certainty certainty = advice.certainty();
        return certainty == null
                ? List.of()
                : certainty.missing().stream()
                        .map(it -> Doubts.missing(it, words))
                        .toList();
    }

    /** The old facts behind the leads of the first. */
    static List<String> old(Advice advice, Wording words) {
        return advice.comparisons().stream()
                .filter(it -> !it.old().isEmpty())
                .map(it -> old(it, words))
                .toList();
    }

    private static String old(Comparison it, Wording words) {
        return it.restsOnOld()
                ? Rivalry.restsOnOld(it, words)
                : words.say("sections.old", it.firstName(), it.otherName(), String.join("; ", Rivalry.old(it, words)));
    }

    private static List<String> said(List<String> sentences) {
        return sentences.stream().filter(it -> !it.isEmpty()).toList();
    }
}
