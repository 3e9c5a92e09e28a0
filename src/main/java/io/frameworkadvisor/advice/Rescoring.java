package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.CompiledQuestionnaire.Chosen;
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
        Tally tally = new Tally(catalog, chosen);
        return new Outcome(tally, model.scores(tally.weights), passing(chosen));
    }

    /** The same after a variation of what was chosen, for which only what changes is scored. */
    Outcome after(Outcome now, Variation variation) {
        Tally tally = now.tally.after(variation.dropped(), variation.added(), variation.after());
        return new Outcome(
                tally, model.rescored(now.scores, now.tally.weights, tally.weights), passing(variation.after()));
    }

    private BitSet passing(List<Chosen> chosen) {
        BitSet passing = new BitSet();
        passing.set(0, catalog.frameworks.size());
        catalog.questionnaire.demands(chosen).forEach(it -> passing.and(it.met()));
        return passing;
    }

    /** Scores of all frameworks, and which of them pass. */
    static final class Outcome {

        /** The importance points behind the scores. */
        final Tally tally;

        /** By index of the framework, whether it passes or not. */
        final int[] scores;

        final BitSet passing;

        private Outcome(Tally tally, int[] scores, BitSet passing) {
            this.tally = tally;
            this.scores = scores;
            this.passing = passing;
        }

        /** Whether anything has importance; if not, all tie and nobody comes first. */
        boolean isDecided() {
            return tally.weights.total() > 0;
        }

        /** The frameworks in first place; empty if nothing passes or nothing has importance. */
        BitSet firsts() {
            BitSet firsts = new BitSet();
            if (isDecided()) {
                int best = best(passing);
                for (int i = passing.nextSetBit(0); i >= 0; i = passing.nextSetBit(i + 1)) {
                    firsts.set(i, scores[i] == best);
                }
            }
            return firsts;
        }

        /** By how much the first place leads over the best that does not share it; the whole score if there is none. */
        int lead() {
            BitSet others = (BitSet) passing.clone();
            others.andNot(firsts());
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
