package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.CompiledQuestionnaire.Chosen;
import io.frameworkadvisor.advice.CompiledQuestionnaire.Grant;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.scoring.Weights;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up the importance points of chosen options: the one place that knows how. */
final class Tally {

    /** The factor of a group whose importance nobody changed; half is 1 and double is 4, so that all stay whole. */
    static final int USUAL_FACTOR = 2;

    final Weights weights;

    private final CompiledCatalog catalog;
    private final Map<String, Integer> factors = new HashMap<>();

    Tally(CompiledCatalog catalog, List<Chosen> chosen) {
        this.catalog = catalog;
        int[] points = new int[catalog.criteria.size()];
        if (countsBaseline(chosen)) {
            catalog.questionnaire.baseline.forEach(it -> points[it.column()] += it.points());
        }
        for (Chosen choice : chosen) {
            for (Grant grant : choice.it().grants()) {
                points[grant.column()] += choice.it().part(grant, choice.together());
            }
            choice.it().option().factors().forEach((group, factor) -> factors.merge(group, factor, Tally::stronger));
        }
        for (int column = 0; column < points.length; column++) {
            if (points[column] > 0) {
                points[column] *= factor(column);
            }
        }
        weights = Weights.of(points);
    }

    /** Whether anything was said about the project; until then nothing counts, and everything ties. */
    static boolean countsBaseline(List<Chosen> chosen) {
        return chosen.stream().anyMatch(choice -> choice.it().option().kind() == Option.Kind.CHOICE);
    }

    // What does not count at all stays so, however important its group is; otherwise the later answer holds.
    private static int stronger(int earlier, int later) {
        return earlier == 0 ? 0 : later;
    }

    /** The factor of the group in which a criterion stands. */
    int factor(int column) {
        return factor(catalog.criteria.get(column).group());
    }

    /** The factor of a group. */
    int factor(String group) {
        return factors.getOrDefault(group, USUAL_FACTOR);
    }
}
