package io.frameworkadvisor.web.compare;

import io.frameworkadvisor.advice.Comparison;
import io.frameworkadvisor.export.Rivalry;
import io.frameworkadvisor.export.Wording;
import io.frameworkadvisor.web.Decimals;
import io.frameworkadvisor.web.Language;
import java.util.List;
import java.util.stream.Stream;

/** Two frameworks on what the answers ask for: each difference with its points, and how clear the lead is. */
public record CompareRival(Comparison it, List<String> forFirst, List<String> forOther, List<String> says) {

    static CompareRival of(Comparison it) {
        Wording words = Language.current().wording();
        return new CompareRival(
                it,
                differences(it.forFirst()),
                differences(it.forOther()),
                Stream.of(Rivalry.beats(it, words), Rivalry.shift(it, words))
                        .filter(sentence -> !sentence.isEmpty())
                        .toList());
    }

    private static List<String> differences(List<Comparison.Difference> differences) {
        return differences.stream()
                .map(d -> d.label() + " (" + Decimals.of(d.points()) + ")")
                .toList();
    }
}
