package io.frameworkadvisor.web.advice;

import io.frameworkadvisor.advice.Recommendation;
import io.frameworkadvisor.advice.Recommendation.Contribution;
import io.frameworkadvisor.advice.WeightedCriterion;
import io.frameworkadvisor.web.Decimals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A term of a sum as a row of a table, with a bar: as long as its importance, and filled as far as its points go.
 *
 * @param group id of the group of criteria, which gives the color
 * @param quotes what of the answers counts for it
 * @param length of the bar, where the most important term of the sum has 100
 * @param filled how much of that is gained; the rest is lost
 */
public record TermRow(
        String label,
        String group,
        int weight,
        String value,
        String points,
        boolean known,
        String quotes,
        int length,
        int filled) {

    private static final int LONGEST = 100;

    /** All terms of one sum, in the order of the criteria. */
    static List<TermRow> of(Recommendation it, Map<String, WeightedCriterion> criteria) {
        int most = it.contributions().stream()
                .mapToInt(Contribution::possible)
                .max()
                .orElse(1);
        List<TermRow> rows = new ArrayList<>();
        for (Contribution part : it.contributions()) {
            WeightedCriterion criterion = criteria.get(part.criterion());
            if (criterion != null) {
                rows.add(of(part, criterion, Math.max(1, most)));
            }
        }
        return rows;
    }

    private static TermRow of(Contribution part, WeightedCriterion criterion, int most) {
        return new TermRow(
                criterion.label(),
                criterion.group(),
                part.weight(),
                Decimals.percent(part.value()),
                Decimals.of(part.points()),
                part.known(),
                criterion.causes().stream()
                        .map(WeightedCriterion.Cause::quote)
                        .distinct()
                        .collect(Collectors.joining(", ")),
                (int) ((long) part.possible() * LONGEST / most),
                (int) ((long) part.points() * LONGEST / most));
    }
}
