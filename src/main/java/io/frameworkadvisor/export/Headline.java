package io.frameworkadvisor.export;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Certainty;
import io.frameworkadvisor.advice.Certainty.Verdict;
import io.frameworkadvisor.advice.Recommendation;
import java.util.ArrayList;
import java.util.List;

/** The result in one sentence. */
public final class Headline {

    private static final int NAMED = 3;

    private Headline() {}

    /** Which framework fits best, and which follow; or between which there is no clear winner. */
    public static String of(Advice advice) {
        if (!advice.isDecided()) {
            return "No answers yet, so nothing ranks above anything else";
        }
        if (advice.recommendations().isEmpty()) {
            return "Nothing meets all of the requirements";
        }
        Certainty certainty = advice.certainty();
        return certainty != null && certainty.verdict() == Verdict.OPEN
                ? open(rivals(advice, certainty))
                : best(advice.recommendations());
    }

    private static String open(List<String> rivals) {
        List<String> named = rivals.subList(0, Math.min(NAMED, rivals.size()));
        return switch (named.size()) {
            case 1 -> "No clear winner; " + named.get(0) + " is ahead";
            case 2 -> "No clear winner between " + Words.join(named);
            default -> "No clear winner among " + Words.join(named);
        };
    }

    private static String best(List<Recommendation> ranked) {
        List<String> first = names(ranked.stream().filter(it -> it.rank() == 1).toList());
        List<String> next =
                names(ranked.stream().limit(NAMED).filter(it -> it.rank() > 1).toList());
        String best = first.size() == 1 ? first.get(0) + " fits best" : Words.join(first) + " fit equally well";
        return next.isEmpty() ? best : best + ", followed by " + Words.join(next);
    }

    /** The first, and all that are too close to be told apart from it. */
    static List<String> rivals(Advice advice, Certainty certainty) {
        List<String> rivals = new ArrayList<>();
        rivals.add(advice.recommendations().get(0).name());
        rivals.addAll(names(advice.recommendations().stream()
                .filter(it -> certainty.close().contains(it.slug()))
                .toList()));
        return rivals;
    }

    private static List<String> names(List<Recommendation> list) {
        return list.stream().map(Recommendation::name).toList();
    }
}
