package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.Comparison.Difference;
import io.frameworkadvisor.advice.Recommendation.Badge;
import io.frameworkadvisor.advice.Recommendation.Contribution;
import io.frameworkadvisor.advice.WeightedCriterion.Cause;
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
import org.jspecify.annotations.Nullable;

/** Turns the terms of the sums into words; every reason is a term, and its size is the term's size. */
final class Explanation {

    private static final int MOST_REASONS = 4;
    private static final int MOST_DRAWBACKS = 3;

    // Below this share of its possible points a criterion counts as a drawback, above the other as a reason.
    private static final int WEAK = 4_000;
    private static final int STRONG = 6_000;

    private final CompiledCatalog compiled;
    private final Interpretation meaning;

    Explanation(CompiledCatalog compiled, Interpretation meaning) {
        this.compiled = compiled;
        this.meaning = meaning;
    }

    List<Contribution> contributions(int framework) {
        PerformanceTable table = compiled.table;
        return meaning.weighted.stream()
                .map(it -> {
                    int column = compiled.column(it.id());
                    int value = table.value(framework, column);
                    return new Contribution(
                            it.id(), it.points(), value, table.isKnown(framework, column), it.points() * value);
                })
                .toList();
    }

    /** What speaks for a framework, weightiest first. */
    List<Reason> reasons(int framework) {
        return terms(framework).stream()
                .filter(it -> share(it) >= STRONG)
                .sorted(Comparator.comparingInt((Reason it) -> -it.points()))
                .limit(MOST_REASONS)
                .toList();
    }

    /** What a framework loses most by, weightiest first. */
    List<Reason> drawbacks(int framework) {
        return terms(framework).stream()
                .filter(it -> share(it) <= WEAK)
                .sorted(Comparator.comparingInt((Reason it) -> it.points() - it.possible()))
                .limit(MOST_DRAWBACKS)
                .toList();
    }

    private static long share(Reason it) {
        return (long) it.points() * ValueFunction.BEST / it.possible();
    }

    // Only what a person asked for and the catalog knows can be given as a reason.
    private List<Reason> terms(int framework) {
        List<Reason> terms = new ArrayList<>();
        for (WeightedCriterion it : meaning.weighted) {
            int column = compiled.column(it.id());
            if (compiled.table.isKnown(framework, column)) {
                terms.add(reason(compiled.frameworks.get(framework), it, compiled.table.value(framework, column)));
            }
        }
        return terms;
    }

    private Reason reason(Framework framework, WeightedCriterion weighted, int value) {
        Criterion criterion = compiled.criteria.get(compiled.column(weighted.id()));
        TraitDefinition definition = compiled.definition(criterion.trait());
        Trait trait = framework.trait(definition.id());
        Integer level = framework.level(definition);
        return new Reason(
                weighted.id(),
                weighted.label(),
                definition.id(),
                quotes(weighted),
                level == null ? "" : definition.scale().nameOf(level),
                statement(criterion, definition, level, trait),
                trait == null ? null : trait.evidence(),
                weighted.points() * value,
                weighted.points() * ValueFunction.BEST);
    }

    private static @Nullable String statement(
            Criterion criterion, TraitDefinition definition, @Nullable Integer level, @Nullable Trait trait) {
        if (level != null && !criterion.says().isEmpty()) {
            return criterion.says().get(level - definition.scale().from());
        }
        return trait == null ? null : trait.note();
    }

    // What counts for everybody is no answer of this person, so it is not quoted.
    private static List<String> quotes(WeightedCriterion criterion) {
        return criterion.causes().stream()
                .filter(it -> !it.question().isEmpty())
                .map(Cause::quote)
                .distinct()
                .toList();
    }

    /** What to mind about a framework, most pressing first. */
    List<Caution> cautions(int index, Answers answers) {
        Framework framework = compiled.frameworks.get(index);
        List<Caution> cautions = new ArrayList<>();
        for (CautionRule rule : compiled.revision.questionnaire().cautions()) {
            if (rule.appliesTo(answers, compiled.level(framework, rule.trait()))) {
                Trait trait = framework.trait(rule.trait());
                cautions.add(new Caution(
                        rule.status() ? Caution.Kind.STATUS : Caution.Kind.CLASH,
                        rule.status() && trait != null && trait.note() != null
                                ? rule.says() + " " + trait.note()
                                : rule.says(),
                        rule.remedy(),
                        trait == null ? null : trait.evidence()));
            }
        }
        unknown(index).ifPresent(cautions::add);
        var failure = framework.profile().failure();
        cautions.add(new Caution(Caution.Kind.FAILURE, failure.text(), failure.remedy(), failure.evidence()));
        return cautions;
    }

    /** The one thing to know first: the first rule that has a badge and applies, else how old the facts in use are. */
    @Nullable
    Badge badge(int index, Answers answers) {
        Framework framework = compiled.frameworks.get(index);
        for (CautionRule rule : compiled.revision.questionnaire().cautions()) {
            String label = rule.badge();
            if (label != null && rule.appliesTo(answers, compiled.level(framework, rule.trait()))) {
                return new Badge(label, rule.says());
            }
        }
        return new Age(compiled, meaning).isMostlyOld(index)
                ? new Badge(
                        "Old facts", "Most of what counts here rests on facts that are older than a year, or undated.")
                : null;
    }

    private Optional<Caution> unknown(int framework) {
        List<String> labels = meaning.weighted.stream()
                .filter(it -> !compiled.table.isKnown(framework, compiled.column(it.id())))
                .map(WeightedCriterion::label)
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
        return meaning.weighted.stream()
                .map(it -> {
                    int column = compiled.column(it.id());
                    int lead = compiled.table.value(better, column) - compiled.table.value(worse, column);
                    return new Difference(it.id(), it.label(), quotes(it), it.points() * lead);
                })
                .filter(it -> it.points() > 0)
                .sorted(Comparator.comparingInt((Difference it) -> -it.points()))
                .toList();
    }
}
