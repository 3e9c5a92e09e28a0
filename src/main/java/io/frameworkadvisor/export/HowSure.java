package io.frameworkadvisor.export;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Certainty;
import io.frameworkadvisor.advice.Comparison;
import io.frameworkadvisor.advice.Recommendation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How sure a ranking is, in plain sentences. */
final class HowSure {

    private HowSure() {}

    /** The sentences, most important first; none if nothing is ranked or nothing is known about it. */
    static List<String> sentences(Advice advice) {
        Certainty certainty = advice.certainty();
        if (certainty == null || certainty.places().isEmpty()) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(first(advice, certainty));
        if (!certainty.close().isEmpty()) {
            sentences.add("Too close to it to be told apart: " + Phrase.join(names(advice, certainty.close())) + ".");
        }
        advice.comparisons().stream()
                .filter(it -> it.share() != null)
                .map(HowSure::headToHead)
                .forEach(sentences::add);
        sentences.add("Importance points are not meant to the last digit, so they were read in " + certainty.readings()
                + " plausible ways; these shares are exact to about " + certainty.error() + " of 100.");
        return sentences;
    }

    private static String first(Advice advice, Certainty certainty) {
        Certainty.Place place = certainty.places().get(0);
        return Phrase.join(names(advice, List.of(place.slug()))) + " is first in " + Phrase.ofHundred(place.first())
                + " plausible readings of the answers: "
                + switch (certainty.verdict()) {
                    case CLEAR -> "the first place is clear.";
                    case LIKELY -> "it is likely the best fit, but not beyond doubt.";
                    case OPEN -> "there is no clear winner.";
                };
    }

    private static String headToHead(Comparison it) {
        @Nullable Integer share = it.share();
        return it.firstName() + " is ahead of " + it.otherName() + " in " + Phrase.ofHundred(share == null ? 0 : share)
                + " readings.";
    }

    private static List<String> names(Advice advice, List<String> slugs) {
        return advice.recommendations().stream()
                .filter(it -> slugs.contains(it.slug()))
                .map(Recommendation::name)
                .toList();
    }
}
