package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.CompiledQuestionnaire.Chosen;
import io.frameworkadvisor.advice.CompiledQuestionnaire.Grant;
import io.frameworkadvisor.advice.CompiledQuestionnaire.Scaling;
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

    /** What the options give, by column. */
    private final int[] given;

    private final int[] factors;

    Tally(CompiledCatalog catalog, List<Chosen> chosen) {
        this(catalog, new int[catalog.columns.count()], List.of(), chosen, chosen);
    }

    /**
     * The tally after a change: the points are whole numbers, so those of the options that are dropped can be taken off the
     * sum again, and the others need not be added anew.
     *
     * @param chosen everything that is chosen after the change
     */
    Tally after(List<Chosen> dropped, List<Chosen> added, List<Chosen> chosen) {
        return new Tally(catalog, given.clone(), dropped, added, chosen);
    }

    private Tally(CompiledCatalog catalog, int[] given, List<Chosen> dropped, List<Chosen> added, List<Chosen> chosen) {
        this.catalog = catalog;
        this.given = given;
        dropped.forEach(it -> give(it, -1));
        added.forEach(it -> give(it, 1));
        factors = factors(chosen);
        weights = weigh(countsBaseline(chosen));
    }

    private void give(Chosen choice, int sign) {
        for (Grant grant : choice.it().grants()) {
            given[grant.column()] += sign * choice.it().part(grant, choice.together());
        }
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

    private Weights weigh(boolean withBaseline) {
        int[] points = given.clone();
        if (withBaseline) {
            catalog.questionnaire.baseline.forEach(it -> points[it.column()] += it.points());
        }
        for (int column = 0; column < points.length; column++) {
            points[column] *= factor(column);
        }
        return Weights.of(points);
    }

    /** Whether anything was said about the project; until then nothing counts, and everything ties. */
    static boolean countsBaseline(List<Chosen> chosen) {
        for (Chosen choice : chosen) {
            if (choice.it().isChoice()) {
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
