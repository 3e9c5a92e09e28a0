package io.frameworkadvisor.export;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Recommendation;
import java.util.List;
import java.util.stream.Collectors;

/** The result in one sentence. */
public final class Headline {

    private static final int NAMED = 3;

    private Headline() {}

    /** Which framework fits best, and which follow. */
    public static String of(Advice advice) {
        if (!advice.isDecided()) {
            return "No answers yet, so nothing ranks above anything else";
        }
        List<Recommendation> ranked = advice.recommendations();
        if (ranked.isEmpty()) {
            return "Nothing meets all of the requirements";
        }
        List<String> first = names(ranked.stream().filter(it -> it.rank() == 1).toList());
        List<String> next =
                names(ranked.stream().limit(NAMED).filter(it -> it.rank() > 1).toList());
        String best = first.size() == 1 ? first.get(0) + " fits best" : join(first) + " fit equally well";
        return next.isEmpty() ? best : best + ", followed by " + join(next);
    }

    private static List<String> names(List<Recommendation> list) {
        return list.stream().map(Recommendation::name).toList();
    }

    private static String join(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : names.subList(0, last).stream().collect(Collectors.joining(", ")) + " and " + names.get(last);
    }
}
