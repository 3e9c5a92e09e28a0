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
    static List<String> howSure(Advice advice) {
        Certainty certainty = advice.certainty();
        if (certainty == null) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>(
                advice.comparisons().stream().map(Rivalry::beats).toList());
        advice.comparisons().stream().map(Rivalry::shift).forEach(sentences::add);
        sentences.add(Doubts.readings(certainty));
        return said(sentences);
    }

    /** The nearest changes that put another framework first. */
    static List<String> turns(Advice advice) {
        Sensitivity sensitivity = advice.sensitivity();
        if (sensitivity == null) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(Turns.tried(sensitivity));
        sensitivity.flips().stream().limit(MOST_FLIPS).map(Sections::flip).forEach(sentences::add);
        sentences.addAll(Limits.nearest(sensitivity));
        if (sensitivity.settled() && !sensitivity.prospects().isEmpty()) {
            sentences.add("No answers to the open questions can change the first place; that is proven.");
        }
        return sentences;
    }

    private static String flip(Flip it) {
        return it.ask() + " " + Turns.change(it, List.of()) + ": " + Turns.outcome(it.first()) + ".";
    }

    /** The unknown facts with the most at stake. */
    static List<String> unknown(Advice advice) {
        Certainty certainty = advice.certainty();
        return certainty == null
                ? List.of()
                : certainty.missing().stream().map(Doubts::missing).toList();
    }

    /** The old facts behind the leads of the first. */
    static List<String> old(Advice advice) {
        return advice.comparisons().stream()
                .filter(it -> !it.old().isEmpty())
                .map(Sections::old)
                .toList();
    }

    private static String old(Comparison it) {
        return it.restsOnOld()
                ? Rivalry.restsOnOld(it)
                : "Older than a year or undated, under the lead of " + it.firstName() + " over " + it.otherName() + ": "
                        + String.join("; ", Rivalry.old(it)) + ".";
    }

    private static List<String> said(List<String> sentences) {
        return sentences.stream().filter(it -> !it.isEmpty()).toList();
    }
}
