package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.Interpretation.Term;
import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.Criterion;
import io.frameworkadvisor.catalog.Evidence;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.PartialDate;
import io.frameworkadvisor.catalog.Trait;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How old the facts behind the values are, against the day on which the catalog was collected. Dates are read once, when
 * the catalog is laid out, since that takes far longer than to ask for a bit.
 */
final class Age {

    private final PartialDate collected;
    private final List<Framework> frameworks;
    private final List<Criterion> criteria;
    private final BitSet old = new BitSet();

    Age(Catalog catalog) {
        collected = catalog.collected();
        frameworks = catalog.frameworks();
        criteria = catalog.criteria();
        for (int framework = 0; framework < frameworks.size(); framework++) {
            for (int column = 0; column < criteria.size(); column++) {
                old.set(cell(framework, column), isOld(evidence(framework, column)));
            }
        }
    }

    private int cell(int framework, int column) {
        return framework * criteria.size() + column;
    }

    /** The evidence behind a value; null if the fact is unknown, or needs no source. */
    @Nullable
    Evidence evidence(int framework, int column) {
        Trait trait = frameworks.get(framework).trait(criteria.get(column).trait());
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

    /** Whether the evidence behind a value is old. */
    boolean isOld(int framework, int column) {
        return old.get(cell(framework, column));
    }

    /** Whether more than half of the importance points rest on old facts about a framework. */
    boolean isMostlyOld(int framework, Interpretation meaning) {
        int points = 0;
        for (Term it : meaning.terms) {
            points += isOld(framework, it.column()) ? it.points() : 0;
        }
        return 2 * points > meaning.weights.total();
    }
}
