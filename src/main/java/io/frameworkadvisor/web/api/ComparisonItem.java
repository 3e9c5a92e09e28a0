package io.frameworkadvisor.web.api;

import io.frameworkadvisor.advice.Comparison;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where two of the first three differ. */
public record ComparisonItem(
        String first,
        String other,

        @Schema(description = "Criteria that speak for the first, with the difference in score")
        Map<String, Integer> forFirst,

        @Schema(description = "Criteria that speak for the other, with the difference in score")
        Map<String, Integer> forOther,

        @Schema(
                description = "Percent of the plausible readings in which the first beats the other, by formula",
                minimum = "0",
                maximum = "100")
        @Nullable
        Integer share,

        @Schema(description = "Whether the first would not be ahead without facts older than a year")
        boolean restsOnOld,

        @Schema(description = "Facts behind the lead that are older than a year, or of unknown age")
        List<OldFact> oldFacts) {

    /** A fact that was collected long ago. */
    public record OldFact(
            @Schema(description = "Name of the framework that it is about")
            String name,

            @Schema(description = "Label of the criterion that it decides")
            String label,

            @Schema(description = "Year, month or day in ISO 8601; null if unknown") @Nullable
            String asOf) {}

    static ComparisonItem of(Comparison it) {
        return new ComparisonItem(
                it.first(),
                it.other(),
                differences(it.forFirst()),
                differences(it.forOther()),
                it.share(),
                it.restsOnOld(),
                it.old().stream()
                        .map(old -> new OldFact(
                                old.name(),
                                old.label(),
                                old.asOf() == null ? null : old.asOf().iso()))
                        .toList());
    }

    private static Map<String, Integer> differences(List<Comparison.Difference> list) {
        Map<String, Integer> points = new LinkedHashMap<>();
        list.forEach(it -> points.put(it.criterion(), it.points()));
        return points;
    }
}
