package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.Comparison.Difference;
import io.frameworkadvisor.advice.CompiledCatalog.CompiledCaution;
import io.frameworkadvisor.advice.Interpretation.Term;
import io.frameworkadvisor.advice.Recommendation.Badge;
import io.frameworkadvisor.advice.Recommendation.Contribution;
import io.frameworkadvisor.catalog.Criterion;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.Trait;
import io.frameworkadvisor.catalog.TraitDefinition;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.CautionRule;
import io.frameworkadvisor.scoring.PerformanceTable;
import io.frameworkadvisor.scoring.ValueFunction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the terms of the sums into words; every reason is a term, and its size is the term's size. */
final class Explanation {

    private static final int MOST_REASONS = 4;
    private static final int MOST_DRAWBACKS = 3;

    // Up to this value a criterion counts as a drawback, from the other on as a reason.
    private static final int WEAK = 4_000;
    private static final int STRONG = 6_000;

    private final CompiledCatalog compiled;
    private final Interpretation meaning;
    private final List<CompiledCaution> cautions;

    Explanation(CompiledCatalog compiled, Interpretation meaning, Answers answers) {
        this.compiled = compiled;
        this.meaning = meaning;
        cautions = compiled.cautions.stream()
                .filter(it -> it.rule().isCalledForBy(answers))
                .toList();
    }

    List<Contribution> contributions(int framework) {
        PerformanceTable table = compiled.table;
        List<Contribution> contributions = new ArrayList<>(meaning.terms.size());
        for (Term it : meaning.terms) {
            int value = table.value(framework, it.column());
            contributions.add(new Contribution(
                    it.id(), it.points(), value, table.isKnown(framework, it.column()), it.points() * value));
        }
        return contributions;
    }

    /** What speaks for a framework, weightiest first. */
    List<Reason> reasons(int framework) {
        return known(framework)
                .filter(it -> it.value() >= STRONG)
                .sorted(Comparator.comparingInt(it -> -it.points()))
                .limit(MOST_REASONS)
                .map(it -> reason(compiled.frameworks.get(framework), it))
                .toList();
    }

    /** What a framework loses most by, weightiest first. */
    List<Reason> drawbacks(int framework) {
        return known(framework)
                .filter(it -> it.value() <= WEAK)
                .sorted(Comparator.comparingInt(it -> it.points() - it.possible()))
                .limit(MOST_DRAWBACKS)
                .map(it -> reason(compiled.frameworks.get(framework), it))
                .toList();
    }

    /** A term of the sum with the value of a framework; its share of what is possible is the value. */
    private record Valued(Term term, int value) {

        int points() {
            return term.points() * value;
        }

        int possible() {
            return term.points() * ValueFunction.BEST;
        }
    }

    // Only what a person asked for and the catalog knows can be given as a reason.
    private Stream<Valued> known(int framework) {
        return meaning.terms.stream()
                .filter(it -> compiled.table.isKnown(framework, it.column()))
                .map(it -> new Valued(it, compiled.table.value(framework, it.column())));
    }

    private Reason reason(Framework framework, Valued valued) {
        Term term = valued.term();
        Criterion criterion = compiled.criteria.get(term.column());
        TraitDefinition definition = compiled.definition(criterion.trait());
        Trait trait = framework.trait(definition.id());
        Integer level = framework.level(definition);
        String general = general(criterion, definition, level);
        String own = trait == null ? null : trait.note();
        return new Reason(
                term.id(),
                term.label(),
                definition.id(),
                term.quotes(),
                level == null ? "" : definition.scale().nameOf(level),
                general == null ? own : general,
                general == null && own != null,
                trait == null ? null : trait.evidence(),
                valued.points(),
                valued.possible());
    }

    // What a level means for a criterion that looks at the trait in its own way.
    private static @Nullable String general(Criterion criterion, TraitDefinition definition, @Nullable Integer level) {
        return level == null || criterion.says().isEmpty()
                ? null
                : criterion.says().get(level - definition.scale().from());
    }

    /** What to mind about a framework, most pressing first. */
    List<Caution> cautions(int index) {
        Framework framework = compiled.frameworks.get(index);
        List<Caution> found = new ArrayList<>();
        for (CompiledCaution it : cautions) {
            if (it.covered().get(index)) {
                found.add(caution(framework, it.rule()));
            }
        }
        unknown(index).ifPresent(found::add);
        var failure = framework.profile().failure();
        found.add(new Caution(Caution.Kind.FAILURE, failure.text(), failure.remedy(), failure.evidence()));
        return found;
    }

    private static Caution caution(Framework framework, CautionRule rule) {
        Trait trait = framework.trait(rule.trait());
        return new Caution(
                rule.status() ? Caution.Kind.STATUS : Caution.Kind.CLASH,
                rule.status() && trait != null && trait.note() != null ? rule.says() + " " + trait.note() : rule.says(),
                rule.remedy(),
                trait == null ? null : trait.evidence());
    }

    /** The one thing to know first: the first rule that has a badge and applies, else how old the facts in use are. */
    @Nullable
    Badge badge(int index) {
        for (CompiledCaution it : cautions) {
            String label = it.rule().badge();
            if (label != null && it.covered().get(index)) {
                return new Badge(label, it.rule().says());
            }
        }
        return compiled.age.isMostlyOld(index, meaning) ? compiled.oldFacts : null;
    }

    private Optional<Caution> unknown(int framework) {
        List<String> labels = meaning.terms.stream()
                .filter(it -> !compiled.table.isKnown(framework, it.column()))
                .map(Term::label)
                .toList();
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Caution(Caution.Kind.UNKNOWN, String.join(", ", labels), null, null));
    }

    /** Where two frameworks differ on what was asked for. */
    Comparison compare(int first, int other) {
        Lead lead = new Lead(compiled, meaning, first, other);
        return new Comparison(
                compiled.frameworks.get(first).slug(),
                compiled.frameworks.get(first).name(),
                compiled.frameworks.get(other).slug(),
                compiled.frameworks.get(other).name(),
                differences(first, other),
                differences(other, first),
                lead.share(),
                lead.shift(),
                lead.restsOnOld(),
                lead.old());
    }

    private List<Difference> differences(int better, int worse) {
        List<Difference> differences = new ArrayList<>();
        for (Term it : meaning.terms) {
            int lead = compiled.table.value(better, it.column()) - compiled.table.value(worse, it.column());
            if (lead > 0) {
                differences.add(new Difference(it.id(), it.label(), it.quotes(), it.points() * lead));
            }
        }
        differences.sort(Comparator.comparingInt(it -> -it.points()));
        return differences;
    }
}
