package io.frameworkadvisor.web.advice;

import io.frameworkadvisor.advice.Recommendation.Contribution;
import io.frameworkadvisor.advice.WeightedCriterion;
import io.frameworkadvisor.export.Wording;
import io.frameworkadvisor.web.Decimals;

/** A term of a sum in words that lack only its points; a page has hundreds of terms, and few criteria. */
record Summand(String known, String unknown) {

    private static final String POINTS = "\0";

    static Summand of(WeightedCriterion it, Wording words) {
        return new Summand(
                words.say("page.sum", POINTS, it.points(), it.label()),
                words.say("page.sum.unknown", POINTS, it.points(), it.label()));
    }

    String with(Contribution part) {
        return (part.known() ? known : unknown).replace(POINTS, Decimals.of(part.points()));
    }
}
