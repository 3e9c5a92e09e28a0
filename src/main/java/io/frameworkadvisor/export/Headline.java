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
    public static String of(Advice advice, Wording words) {
        if (!advice.isDecided()) {
            return words.say("headline.undecided");
        }
        if (advice.recommendations().isEmpty()) {
            return words.say("headline.nothing");
        }
        Certainty certainty = advice.certainty();
        return certainty != null && certainty.verdict() == Verdict.OPEN
                ? open(rivals(advice, certainty), words)
                : best(advice.recommendations(), words);
    }

    private static String open(List<String> rivals, Wording words) {
        List<String> named = rivals.subList(0, Math.min(NAMED, rivals.size()));
        return words.say("headline.open." + named.size(), words.join(named));
    }

    private static String best(List<Recommendation> ranked, Wording words) {
        List<String> first = names(ranked.stream().filter(it -> it.rank() == 1).toList());
        List<String> next =
                names(ranked.stream().limit(NAMED).filter(it -> it.rank() > 1).toList());
        String best = words.say(first.size() == 1 ? "headline.best" : "headline.shared", words.join(first));
        return next.isEmpty() ? best : words.say("headline.followed", best, words.join(next));
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
