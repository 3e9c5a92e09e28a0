package io.frameworkadvisor.advice;

import io.frameworkadvisor.catalog.Evidence;
import io.frameworkadvisor.catalog.PartialDate;
import io.frameworkadvisor.catalog.Trait;
import org.jspecify.annotations.Nullable;

/** How old the facts are that answers rest on, against the day on which the catalog was collected. */
final class Age {

    private final CompiledCatalog compiled;
    private final Interpretation meaning;
    private final PartialDate collected;

    Age(CompiledCatalog compiled, Interpretation meaning) {
        this.compiled = compiled;
        this.meaning = meaning;
        collected = compiled.revision.catalog().collected();
    }

    /** The evidence behind a value; null if the fact is unknown, or needs no source. */
    @Nullable
    Evidence evidence(int framework, int column) {
        Trait trait = compiled.frameworks
                .get(framework)
                .trait(compiled.criteria.get(column).trait());
        return trait == null ? null : trait.evidence();
    }

    /** Whether evidence is older than a year, or nobody knows how old. */
    boolean isOld(@Nullable Evidence evidence) {
        if (evidence == null) {
            return false;
        }
        PartialDate asOf = evidence.asOf();
        return asOf == null || asOf.isOverAYearBefore(collected);
    }

    /** Whether more than half of the importance points rest on old facts about a framework. */
    boolean isMostlyOld(int framework) {
        int old = meaning.weighted.stream()
                .filter(it -> isOld(evidence(framework, compiled.column(it.id()))))
                .mapToInt(WeightedCriterion::points)
                .sum();
        return 2 * old > meaning.weights.total();
    }
}
