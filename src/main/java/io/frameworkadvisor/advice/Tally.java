package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.CompiledQuestionnaire.Chosen;
import io.frameworkadvisor.advice.CompiledQuestionnaire.CompiledOption;
import io.frameworkadvisor.advice.CompiledQuestionnaire.Grant;
import io.frameworkadvisor.advice.CompiledQuestionnaire.Scaling;
import io.frameworkadvisor.advice.Variations.Variation;
import io.frameworkadvisor.scoring.Weights;
import java.util.Arrays;
import java.util.List;

/**
 * Adds up the importance points of chosen options: the one place that knows how. A criterion has the points that the options
 * give, and those of the baseline once anything was said about the project, times the factor of its group.
 */
final class Tally {

    /** The factor of a group whose importance nobody changed; half is 1 and double is 4, so that all stay whole. */
    static final int USUAL_FACTOR = 2;

    final Weights weights;

    private final CompiledCatalog catalog;

    private final boolean baseline;
    private final int[] factors;

    Tally(CompiledCatalog catalog, List<Chosen> chosen) {
        this.catalog = catalog;
        baseline = countsBaseline(chosen);
        factors = factors(chosen);
        int[] points = new int[catalog.columns.count()];
        if (baseline) {
            catalog.questionnaire.baseline.forEach(it -> give(points, it.column(), it.points()));
        }
        chosen.forEach(it -> give(points, it, 1));
        weights = Weights.of(points);
    }

    /**
     * By how many points every criterion changes when one answer does. Points are whole numbers and add up, so it is what
     * the options that come give, less what those that go gave; unless factors or the baseline change for all criteria.
     */
    int[] shift(Variation it) {
        if (it.touches(CompiledOption::scales)
                || baseline != (countsBaseline(it.added()) || countsBaseline(it.after()))) {
            return difference(new Tally(catalog, it.after()).weights);
        }
        int[] shift = new int[catalog.columns.count()];
        it.dropped().forEach(dropped -> give(shift, dropped, -1));
        it.added().forEach(added -> give(shift, added, 1));
        return shift;
    }

    private int[] difference(Weights after) {
        int[] difference = new int[after.criteria()];
        Arrays.setAll(difference, column -> after.of(column) - weights.of(column));
        return difference;
    }

    private void give(int[] points, Chosen choice, int sign) {
        for (Grant grant : choice.it().grants()) {
            give(points, grant.column(), sign * choice.it().part(grant, choice.together()));
        }
    }

    private void give(int[] points, int column, int given) {
        points[column] += given * factor(column);
    }

    private int[] factors(List<Chosen> chosen) {
        int[] found = new int[catalog.columns.groups()];
        Arrays.fill(found, USUAL_FACTOR);
        for (Chosen choice : chosen) {
            for (Scaling it : choice.it().scalings()) {
                found[it.group()] = stronger(found[it.group()], it.factor());
            }
        }
        return found;
    }

    // What does not count at all stays so, however important its group is; otherwise the later answer holds.
    private static int stronger(int earlier, int later) {
        return earlier == 0 ? 0 : later;
    }

    /** Whether anything was said about the project; until then nothing counts, and everything ties. */
    static boolean countsBaseline(List<Chosen> chosen) {
        for (Chosen choice : chosen) {
            if (choice.it().describes()) {
                return true;
            }
        }
        return false;
    }

    /** The factor of the group in which a criterion stands. */
    int factor(int column) {
        return factors[catalog.columns.groupOf(column)];
    }

    /** The factor of a group. */
    int factor(String group) {
        return factors[catalog.columns.group(group)];
    }

    /** The factors by the number of their group; a copy. */
    int[] factors() {
        return factors.clone();
    }
}
