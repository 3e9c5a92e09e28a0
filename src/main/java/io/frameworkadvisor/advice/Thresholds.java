package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.Interpretation.Term;
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
        return meaning.terms.stream().map(this::threshold).toList();
    }

    private Threshold threshold(Term it) {
        ImportanceRange range = first.range(it.column());
        return new Threshold(it.id(), it.label(), it.points(), limit(range.below()), limit(range.above()));
    }

    private @Nullable Limit limit(@Nullable Takeover takeover) {
        return takeover == null ? null : new Limit(takeover.points(), catalog.candidates.get(takeover.alternative()));
    }
}
