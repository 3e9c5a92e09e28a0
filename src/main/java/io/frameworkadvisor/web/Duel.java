package io.frameworkadvisor.web;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Certainty;
import io.frameworkadvisor.advice.Comparison;
import io.frameworkadvisor.advice.Recommendation;
import io.frameworkadvisor.export.Doubts;
import io.frameworkadvisor.export.Rivalry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A framework against the first one, in sentences.
 *
 * @param says when to choose it, how often it loses, and where it comes first
 * @param restsOnOld that the lead of the first rests on old facts; empty if it does not
 * @param old the old facts behind that lead; empty if they are named already
 */
public record Duel(List<String> says, String restsOnOld, List<String> old) {

    static @Nullable Duel of(Advice advice, Recommendation other) {
        return advice.comparisons().stream()
                .filter(it -> it.other().equals(other.slug()))
                .findFirst()
                .map(it -> of(advice, it))
                .orElse(null);
    }

    private static Duel of(Advice advice, Comparison it) {
        String restsOnOld = Rivalry.restsOnOld(it);
        List<String> says =
                List.of(Rivalry.choose(it), Rivalry.beats(it), Rivalry.shift(it), favoured(advice, it)).stream()
                        .filter(sentence -> !sentence.isEmpty())
                        .toList();
        return new Duel(says, restsOnOld, restsOnOld.isEmpty() ? Rivalry.old(it) : List.of());
    }

    private static String favoured(Advice advice, Comparison it) {
        Certainty certainty = advice.certainty();
        return certainty == null
                ? ""
                : certainty.places().stream()
                        .filter(place -> place.slug().equals(it.other()))
                        .map(place -> Doubts.favoured(it.otherName(), place))
                        .findFirst()
                        .orElse("");
    }
}
