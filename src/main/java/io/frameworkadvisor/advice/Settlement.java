package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.CompiledQuestionnaire.Chosen;
import io.frameworkadvisor.advice.CompiledQuestionnaire.CompiledOption;
import io.frameworkadvisor.advice.CompiledQuestionnaire.Grant;
import io.frameworkadvisor.questionnaire.Question;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether the first place is proven, whatever the open questions are answered with. The proof is an upper bound: for each
 * rival, the most that any answers could add to its difference from the first. A bound below zero for all of them is a
 * proof; a bound above zero proves nothing either way.
 */
final class Settlement {

    private final CompiledCatalog catalog;
    private final List<Chosen> chosen;
    private final Tally tally;
    private final BitSet firsts;
    private final List<Question> open;

    // By group: how little and how much its criteria may count, whatever is answered.
    private final int[] least;
    private final int[] most;

    /**
     * Prepares the proof.
     *
     * @param tally what the chosen options give
     * @param firsts who is first now
     * @param open the questions that may still be answered
     */
    Settlement(CompiledCatalog catalog, List<Chosen> chosen, Tally tally, BitSet firsts, List<Question> open) {
        this.catalog = catalog;
        this.chosen = chosen;
        this.tally = tally;
        this.firsts = firsts;
        this.open = open;
        least = tally.factors();
        most = tally.factors();
        openOptions().flatMap(it -> it.scalings().stream()).forEach(it -> {
            least[it.group()] = Math.min(least[it.group()], it.factor());
            most[it.group()] = Math.max(most[it.group()], it.factor());
        });
    }

    /** Whether nothing that is still open can change the first place. */
    boolean isProven() {
        if (firsts.cardinality() != 1 || mayExclude(firsts.nextSetBit(0))) {
            return false;
        }
        int first = firsts.nextSetBit(0);
        BitSet rivals = rivals();
        rivals.clear(first);
        return rivals.stream().allMatch(rival -> mostGain(rival, first) < 0);
    }

    private boolean mayExclude(int first) {
        return openOptions()
                .flatMap(it -> it.demands().stream())
                .anyMatch(it -> !it.met().get(first));
    }

    private Stream<CompiledOption> openOptions() {
        return open.stream().map(catalog.questionnaire::options).flatMap(Collection::stream);
    }

    // Everything that meets the must-haves chosen so far; those that always hold might still be lifted.
    private BitSet rivals() {
        BitSet rivals = new BitSet();
        rivals.set(0, catalog.frameworks.size());
        chosen.forEach(it -> it.it().demands().forEach(needed -> rivals.and(needed.met())));
        return rivals;
    }

    // Group by group, since the importance of a whole group may be open too.
    private long mostGain(int rival, int first) {
        long gain = 0;
        for (int group = 0; group < catalog.columns.groups(); group++) {
            long difference = lead(rival, first, group);
            for (Question question : open) {
                difference += mostGain(question, rival, first, group);
            }
            gain += difference * (difference > 0 ? most[group] : least[group]);
        }
        return gain;
    }

    private long lead(int rival, int first, int group) {
        long sum = 0;
        for (int column = 0; column < catalog.columns.count(); column++) {
            if (isIn(column, group)) {
                sum += (long) tally.weights.of(column)
                        / Math.max(1, tally.factor(column))
                        * difference(rival, first, column);
            }
        }
        return sum;
    }

    private long mostGain(Question question, int rival, int first, int group) {
        long sum = 0;
        long largest = 0;
        for (CompiledOption it : catalog.questionnaire.options(question)) {
            long gain = mostGain(it, rival, first, group);
            sum += gain;
            largest = Math.max(largest, gain);
        }
        return question.several() ? sum : largest;
    }

    private long mostGain(CompiledOption option, int rival, int first, int group) {
        long gain = 0;
        for (Grant grant : option.grants()) {
            if (isIn(grant.column(), group)) {
                long points = grant.points() * difference(rival, first, grant.column());
                // Shared points are rounded one by one, so what speaks against the rival may shrink more than the rest.
                gain += option.question().sharePoints() ? Math.max(0, points) : points;
            }
        }
        return Math.max(0, gain);
    }

    private boolean isIn(int column, int group) {
        return catalog.columns.groupOf(column) == group;
    }

    private long difference(int rival, int first, int column) {
        return (long) catalog.table.value(rival, column) - catalog.table.value(first, column);
    }
}
