package io.frameworkadvisor.web.advice;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Certainty;
import io.frameworkadvisor.advice.Comparison;
import io.frameworkadvisor.advice.Recommendation;
import io.frameworkadvisor.export.Doubts;
import io.frameworkadvisor.export.Rivalry;
import io.frameworkadvisor.export.Wording;
import io.frameworkadvisor.web.Language;
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
        Wording words = Language.current().wording();
        String restsOnOld = Rivalry.restsOnOld(it, words);
        List<String> says = List.of(
                        Rivalry.choose(it, words),
                        Rivalry.beats(it, words),
                        Rivalry.shift(it, words),
                        favoured(advice, it, words))
                .stream()
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        return new Duel(says, restsOnOld, restsOnOld.isEmpty() ? Rivalry.old(it, words) : List.of());
    }

    private static String favoured(Advice advice, Comparison it, Wording words) {
        Certainty certainty = advice.certainty();
        return certainty == null
                ? ""
                : certainty.places().stream()
                        .filter(place -> place.slug().equals(it.other()))
                        .map(place -> Doubts.favoured(it.otherName(), place, words))
                        .findFirst()
                        .orElse("");
    }
}
