package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.CompiledQuestionnaire.Chosen;
import io.frameworkadvisor.questionnaire.Requirement;
import io.frameworkadvisor.scoring.AdditiveModel;
import io.frameworkadvisor.scoring.Weights;
import java.util.BitSet;
import java.util.List;

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
        Weights weights = new Tally(catalog, chosen).weights;
        return new Outcome(weights, model.scores(weights), passing(chosen));
    }

    private BitSet passing(List<Chosen> chosen) {
        BitSet passing = new BitSet();
        passing.set(0, catalog.frameworks.size());
        for (Requirement requirement : catalog.revision.questionnaire().always()) {
            if (chosen.stream().noneMatch(it -> it.it().option().lifts().contains(requirement.id()))) {
                passing.and(catalog.meeting(requirement));
            }
        }
        for (Chosen it : chosen) {
            it.it().option().requires().forEach(requirement -> passing.and(catalog.meeting(requirement)));
        }
        return passing;
    }

    /** Scores of all frameworks, and which of them pass. */
    static final class Outcome {

        /** The importance points behind the scores. */
        final Weights weights;

        /** By index of the framework, whether it passes or not. */
        final int[] scores;

        final BitSet passing;

        private Outcome(Weights weights, int[] scores, BitSet passing) {
            this.weights = weights;
            this.scores = scores;
            this.passing = passing;
        }

        /** Whether anything has importance; if not, all tie and nobody comes first. */
        boolean isDecided() {
            return weights.total() > 0;
        }

        /** The frameworks in first place; empty if nothing passes or nothing has importance. */
        BitSet firsts() {
            BitSet firsts = new BitSet();
            if (isDecided()) {
                int best = best(passing);
                passing.stream().filter(i -> scores[i] == best).forEach(firsts::set);
            }
            return firsts;
        }

        /** By how much the first place leads over the best that does not share it; the whole score if there is none. */
        int lead() {
            BitSet others = (BitSet) passing.clone();
            others.andNot(firsts());
            return best(passing) - best(others);
        }

        private int best(BitSet among) {
            return among.stream().map(i -> scores[i]).max().orElse(0);
        }
    }
}
