package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.CompiledQuestionnaire.Chosen;
import io.frameworkadvisor.advice.CompiledQuestionnaire.CompiledOption;
import io.frameworkadvisor.advice.CompiledQuestionnaire.Grant;
import io.frameworkadvisor.advice.Rescoring.Outcome;
import io.frameworkadvisor.questionnaire.Option;
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
    private final Outcome now;
    private final List<Question> open;
    private final Tally tally;

    /**
     * Prepares the proof.
     *
     * @param open the questions that may still be answered
     */
    Settlement(CompiledCatalog catalog, List<Chosen> chosen, Outcome now, List<Question> open) {
        this.catalog = catalog;
        this.chosen = chosen;
        this.now = now;
        this.open = open;
        tally = new Tally(catalog, chosen);
    }

    /** Whether nothing that is still open can change the first place. */
    boolean isProven() {
        BitSet firsts = now.firsts();
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
                .flatMap(it -> it.option().requires().stream())
                .anyMatch(requirement -> !catalog.meeting(requirement).get(first));
    }

    private Stream<CompiledOption> openOptions() {
        return open.stream().map(catalog.questionnaire::options).flatMap(Collection::stream);
    }

    // Everything that meets the must-haves chosen so far; those that always hold might still be lifted.
    private BitSet rivals() {
        BitSet rivals = new BitSet();
        rivals.set(0, catalog.frameworks.size());
        chosen.forEach(it -> it.it().option().requires().forEach(needed -> rivals.and(catalog.meeting(needed))));
        return rivals;
    }

    // Group by group, since the importance of a whole group may be open too.
    private long mostGain(int rival, int first) {
        long gain = 0;
        for (String group : catalog.revision.catalog().groups().keySet()) {
            long difference = lead(rival, first, group);
            for (Question question : open) {
                difference += mostGain(question, rival, first, group);
            }
            gain += difference * factor(group, difference > 0);
        }
        return gain;
    }

    private long lead(int rival, int first, String group) {
        long sum = 0;
        for (int column = 0; column < now.weights.criteria(); column++) {
            if (isIn(column, group)) {
                sum += (long) now.weights.of(column)
                        / Math.max(1, tally.factor(group))
                        * difference(rival, first, column);
            }
        }
        return sum;
    }

    private long mostGain(Question question, int rival, int first, String group) {
        var gains = catalog.questionnaire.options(question).stream().mapToLong(it -> mostGain(it, rival, first, group));
        return question.several() ? gains.sum() : gains.max().orElse(0);
    }

    private long mostGain(CompiledOption option, int rival, int first, String group) {
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

    private long factor(String group, boolean most) {
        var factors = openOptions()
                .map(CompiledOption::option)
                .map(Option::factors)
                .filter(it -> it.containsKey(group))
                .mapToInt(it -> it.get(group))
                .summaryStatistics();
        int usual = tally.factor(group);
        if (factors.getCount() == 0) {
            return usual;
        }
        return most ? Math.max(usual, factors.getMax()) : Math.min(usual, factors.getMin());
    }

    private boolean isIn(int column, String group) {
        return catalog.criteria.get(column).group().equals(group);
    }

    private long difference(int rival, int first, int column) {
        return (long) catalog.table.value(rival, column) - catalog.table.value(first, column);
    }
}
