package io.frameworkadvisor.export;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Change;
import io.frameworkadvisor.advice.Sensitivity;
import io.frameworkadvisor.advice.Sensitivity.Candidate;
import io.frameworkadvisor.advice.Sensitivity.Flip;
import java.util.ArrayList;
import java.util.List;

/** What would change the first place, in plain sentences. */
final class WhatIf {

    private static final int MOST_FLIPS = 3;

    private WhatIf() {}

    /** The sentences, nearest change first; none if nothing is ranked or nothing was tried. */
    static List<String> sentences(Advice advice) {
        Sensitivity sensitivity = advice.sensitivity();
        if (sensitivity == null) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(summary(sensitivity));
        sensitivity.flips().stream().limit(MOST_FLIPS).map(WhatIf::flip).forEach(sentences::add);
        if (sensitivity.settled() && !sensitivity.prospects().isEmpty()) {
            sentences.add(
                    "Whatever the open questions are answered with, the first place stays the same; that is proven.");
        }
        return sentences;
    }

    private static String summary(Sensitivity it) {
        int flips = it.flips().size();
        if (flips == 0) {
            return "No single answer changes this: each of the " + it.tried() + " changes of one answer was tried.";
        }
        return flips + " of the " + it.tried() + " possible changes of one answer "
                + (flips == 1 ? "puts" : "put") + " another framework first"
                + (flips > MOST_FLIPS ? ", these most easily:" : ":");
    }

    private static String flip(Flip it) {
        Change change = it.change();
        List<String> first = it.first().stream().map(Candidate::name).toList();
        return "“" + it.ask() + "” " + (change.add() ? "with" : "without") + " “" + change.label() + "”: "
                + (first.isEmpty() ? "nothing is left over." : Phrase.join(first) + " first.");
    }
}
