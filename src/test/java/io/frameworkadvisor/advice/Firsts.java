package io.frameworkadvisor.advice;

import java.util.List;

/** Who is in first place of an advice; nobody if nothing is decided. */
final class Firsts {

    private Firsts() {}

    static List<String> of(Advice advice) {
        return advice.recommendations().stream()
                .filter(it -> advice.isDecided() && it.rank() == 1)
                .map(Recommendation::slug)
                .toList();
    }
}
