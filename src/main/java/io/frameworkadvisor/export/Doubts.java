package io.frameworkadvisor.export;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Certainty;
import io.frameworkadvisor.advice.Certainty.MissingFact;
import io.frameworkadvisor.advice.Comparison;
import io.frameworkadvisor.advice.Comparison.OldFact;
import java.util.List;
import java.util.stream.Collectors;

/** What an advice rests on that is unknown or old, in plain sentences. */
final class Doubts {

    private static final int MOST_OLD = 4;

    private Doubts() {}

    /** The unknown facts with the most at stake. */
    static List<String> unknown(Advice advice) {
        Certainty certainty = advice.certainty();
        return certainty == null
                ? List.of()
                : certainty.missing().stream().map(Doubts::unknown).toList();
    }

    private static String unknown(MissingFact it) {
        return it.name() + ": " + it.label()
                + (it.decisive()
                        ? ". This alone could change the first place."
                        : ". It could not change the first place alone.");
    }

    /** The old facts behind the leads of the first. */
    static List<String> old(Advice advice) {
        return advice.comparisons().stream()
                .filter(it -> !it.old().isEmpty())
                .map(Doubts::old)
                .toList();
    }

    private static String old(Comparison it) {
        int more = it.old().size() - MOST_OLD;
        return "The lead of " + it.firstName() + " over " + it.otherName()
                + (it.restsOnOld() ? " would be gone without facts" : " rests in part on facts")
                + " that are older than a year or undated: "
                + it.old().stream().limit(MOST_OLD).map(Doubts::fact).collect(Collectors.joining("; "))
                + (more > 0 ? "; and " + more + " more." : ".");
    }

    private static String fact(OldFact it) {
        return it.label() + " of " + it.name() + " ("
                + (it.asOf() == null ? "undated" : it.asOf().iso()) + ")";
    }
}
