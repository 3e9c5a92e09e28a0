package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.CompiledQuestionnaire.Chosen;
import io.frameworkadvisor.advice.CompiledQuestionnaire.CompiledOption;
import io.frameworkadvisor.advice.Variations.Variation;
import io.frameworkadvisor.scoring.AdditiveModel;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who comes first under any answers, without a word of explanation: what {@link Placement} says, fast enough to try every
 * change of an answer.
 */
final class Rescoring {

    private final CompiledCatalog catalog;
    private final AdditiveModel model;

    Rescoring(CompiledCatalog catalog) {
        this.catalog = catalog;
        model = new AdditiveModel(catalog.table);
    }

    Outcome of(List<Chosen> chosen) {
        return of(new Tally(catalog, chosen), chosen);
    }

    /** The same where the points are added up already. */
    Outcome of(Tally tally, List<Chosen> chosen) {
        return new Outcome(tally.weights.total(), new int[0], model.scores(tally.weights), passing(chosen));
    }

    /**
     * The same after a variation, for which only what changes is scored.
     *
     * @param tally the points before it
     * @param now what comes of them
     */
    Outcome after(Tally tally, Outcome now, Variation variation) {
        int[] shift = tally.shift(variation);
        int sum = 0;
        for (int points : shift) {
            sum += points;
        }
        return new Outcome(
                now.total + sum,
                shift,
                model.shifted(now.scores, shift),
                variation.touches(CompiledOption::screens) ? passing(variation.after()) : now.passing);
    }

    private BitSet passing(List<Chosen> chosen) {
        BitSet passing = new BitSet();
        passing.set(0, catalog.frameworks.size());
        catalog.questionnaire.demands(chosen).forEach(it -> passing.and(it.met()));
        return passing;
    }

    /** Scores of all frameworks, and which of them pass. */
    static final class Outcome {

        /** All importance points behind the scores. */
        private final int total;

        /** By how many of them the variation that led here changes each criterion; empty if none did. */
        private final int[] shift;

        /** By index of the framework, whether it passes or not. */
        final int[] scores;

        /** Not to be changed, since outcomes with the same must-haves share it. */
        final BitSet passing;

        private final BitSet firsts;

        private Outcome(int total, int[] shift, int[] scores, BitSet passing) {
            this.total = total;
            this.shift = shift;
            this.scores = scores;
            this.passing = passing;
            firsts = isDecided() ? best() : new BitSet();
        }

        /** Whether anything has importance; if not, all tie and nobody comes first. */
        boolean isDecided() {
            return total > 0;
        }

        /** How many points the variation that led here moves, over all criteria. */
        int moved() {
            int moved = 0;
            for (int points : shift) {
                moved += Math.abs(points);
            }
            return moved;
        }

        /** The frameworks in first place, not to be changed; empty if nothing passes or nothing has importance. */
        BitSet firsts() {
            return firsts;
        }

        private BitSet best() {
            BitSet found = new BitSet();
            int best = 0;
            for (int i = passing.nextSetBit(0); i >= 0; i = passing.nextSetBit(i + 1)) {
                if (scores[i] > best) {
                    best = scores[i];
                    found.clear();
                }
                found.set(i, scores[i] == best);
            }
            return found;
        }

        /** By how much the first place leads over the best that does not share it; the whole score if there is none. */
        int lead() {
            BitSet others = (BitSet) passing.clone();
            others.andNot(firsts);
            return best(passing) - best(others);
        }

        /** The highest score of some frameworks; 0 if there are none. */
        int best(BitSet among) {
            int best = 0;
            for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
                best = Math.max(best, scores[i]);
            }
            return best;
        }

        /** The rank of a framework, shared by equal scores; null if it does not pass. */
        @Nullable
        Integer rankOf(int framework) {
            return passing.get(framework)
                    ? 1
                            + (int) passing.stream()
                                    .filter(i -> scores[i] > scores[framework])
                                    .count()
                    : null;
        }
    }
}
