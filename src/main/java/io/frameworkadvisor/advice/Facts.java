package io.frameworkadvisor.advice;

import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.TraitDefinition;
import io.frameworkadvisor.questionnaire.CautionRule;
import io.frameworkadvisor.questionnaire.Requirement;
import io.frameworkadvisor.questionnaire.Requirement.Verdict;
import io.frameworkadvisor.questionnaire.Veto;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a catalog knows of its frameworks, by row. Facts stay as they are, so every rule is held against them only once. */
final class Facts {

    private final List<Framework> frameworks;
    private final Map<String, TraitDefinition> definitions = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();

    Facts(Catalog catalog) {
        frameworks = catalog.frameworks();
        catalog.dictionary().forEach(it -> definitions.put(it.id(), it));
        IntStream.range(0, frameworks.size())
                .forEach(row -> rows.put(frameworks.get(row).slug(), row));
    }

    /** The row of a framework, or null if there is none. */
    @Nullable
    Integer row(String slug) {
        return rows.get(slug);
    }

    TraitDefinition definition(String trait) {
        TraitDefinition definition = definitions.get(trait);
        if (definition == null) {
            throw new IllegalArgumentException("the dictionary has no trait " + trait);
        }
        return definition;
    }

    /** The level of a trait; null if it is unknown. */
    @Nullable
    Integer level(int framework, String trait) {
        return frameworks.get(framework).level(definition(trait));
    }

    /** A requirement with the verdict on every framework. */
    Demand judged(Requirement it, @Nullable Change relax) {
        return new Demand(
                it.id(),
                it.says(),
                it.trait(),
                rows(row -> it.judge(level(row, it.trait())) == Verdict.MET),
                rows(row -> it.judge(level(row, it.trait())) == Verdict.FAILED),
                relax);
    }

    /** A veto with the verdict on every framework; one on a framework that is not in the catalog leaves nothing out. */
    Demand judged(Veto it, @Nullable Change relax) {
        BitSet named = rows(row -> frameworks.get(row).slug().equals(it.framework()));
        BitSet others = rows(row -> !named.get(row));
        return new Demand(it.id(), it.says(), null, others, named, relax);
    }

    /** The frameworks to which a rule applies if the answers call for it. */
    BitSet covered(CautionRule rule) {
        return rows(row -> rule.covers(level(row, rule.trait())));
    }

    private BitSet rows(IntPredicate which) {
        BitSet found = new BitSet();
        IntStream.range(0, frameworks.size()).filter(which).forEach(found::set);
        return found;
    }
}
