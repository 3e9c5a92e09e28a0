package io.frameworkadvisor.advice;

import java.util.List;

/**
 * How sure a ranking is. The importance points stand for what a person meant, not for a measurement, so they are read in
 * many plausible ways; unknown facts take each of their possible levels. Shares are whole percents, since nothing finer
 * could be told from {@link #readings()} readings.
 *
 * @param readings how many plausible readings were tried
 * @param error half the width of the 95 % interval of a share of one half, in percent
 * @param entropy of the first place, in tenths of a bit; 0 when one framework is first in every reading
 * @param verdict how clear the first place is
 * @param close frameworks that the first beats in so few readings that they cannot be told apart, best first
 * @param places one for every recommendation, in the same order
 * @param missing unknown facts with the most at stake, those first that could change the first place
 */
public record Certainty(
        int readings,
        int error,
        int entropy,
        Verdict verdict,
        List<String> close,
        List<Place> places,
        List<MissingFact> missing) {

    /**
     * How many importance points make one unit of certainty: fewer points are read more freely. Chosen so that the share of
     * readings in which the first place holds is on average about as large as the share of expert cases in which it is right.
     */
    public static final int POINTS_PER_UNIT = 12;

    /** A rival that the first beats in fewer percent of the readings cannot be told apart from it. */
    public static final int APART = 70;

    public Certainty {
        close = List.copyOf(close);
        places = List.copyOf(places);
        missing = List.copyOf(missing);
    }

    /** How clear the first place is. */
    public enum Verdict {
        /** First in nearly all readings. */
        CLEAR(90),
        /** First in most readings. */
        LIKELY(60),
        /** First in so few readings that there is no clear winner. */
        OPEN(0);

        private final int least;

        Verdict(int least) {
            this.least = least;
        }

        /** The least percent of the readings in which the first must be first. */
        public int least() {
            return least;
        }

        static Verdict of(int first) {
            return first >= CLEAR.least ? CLEAR : first >= LIKELY.least ? LIKELY : OPEN;
        }
    }

    /**
     * Where a framework may stand.
     *
     * @param first percent of the readings in which it is first; a place that is shared counts in part
     * @param amongThree percent of the readings in which it is among the first three
     * @param beaten percent of the readings in which the first of the ranking beats it; 0 for the first itself
     * @param best the best rank that it may have, whatever the unknown facts turn out to be
     * @param worst the worst rank that it may have, whatever the unknown facts turn out to be
     * @param favoured criteria that weigh more than usual where it comes first; empty if that is too rare to tell
     */
    public record Place(
            String slug, int first, int amongThree, int beaten, int best, int worst, List<String> favoured) {

        public Place {
            favoured = List.copyOf(favoured);
        }
    }

    /**
     * An unknown fact about a framework.
     *
     * @param trait id of the trait that is unknown
     * @param label what the trait is called
     * @param atStake the most that it could move the score, in ten-thousandths of an importance point
     * @param decisive whether it alone could change the first place
     */
    public record MissingFact(String slug, String name, String trait, String label, int atStake, boolean decisive) {}
}
