package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.Sensitivity.Candidate;
import io.frameworkadvisor.advice.Sensitivity.Limit;
import io.frameworkadvisor.advice.Sensitivity.Threshold;
import io.frameworkadvisor.scoring.FirstPlace;
import io.frameworkadvisor.scoring.ImportanceRange;
import io.frameworkadvisor.scoring.Takeover;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the importance of each criterion may move until another framework is first. */
final class Thresholds {

    private final CompiledCatalog catalog;
    private final Interpretation meaning;
    private final FirstPlace first;

    Thresholds(CompiledCatalog catalog, Interpretation meaning, Placement placement) {
        this.catalog = catalog;
        this.meaning = meaning;
        int[] order = placement.order.stream().mapToInt(i -> i).toArray();
        first = new FirstPlace(catalog.table, meaning.weights, order);
    }

    List<Threshold> all() {
        return meaning.weighted.stream().map(this::threshold).toList();
    }

    private Threshold threshold(WeightedCriterion it) {
        ImportanceRange range = first.range(catalog.column(it.id()));
        return new Threshold(it.id(), it.label(), it.points(), limit(range.below()), limit(range.above()));
    }

    private @Nullable Limit limit(@Nullable Takeover takeover) {
        if (takeover == null) {
            return null;
        }
        var framework = catalog.frameworks.get(takeover.alternative());
        return new Limit(takeover.points(), new Candidate(framework.slug(), framework.name()));
    }
}
