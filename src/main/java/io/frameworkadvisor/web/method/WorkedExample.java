package io.frameworkadvisor.web.method;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Recommendation;
import io.frameworkadvisor.advice.Recommendation.Contribution;
import io.frameworkadvisor.advice.WeightedCriterion;
import io.frameworkadvisor.advice.WeightedCriterion.Cause;
import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.web.Decimals;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The sums of the first two frameworks, written out term by term.
 *
 * @param answers what was answered, in words
 * @param of the most points that a framework could have
 */
public record WorkedExample(Advice advice, List<String> answers, List<Sum> sums, List<Row> rows, String of) {

    private static final int FRAMEWORKS = 2;

    /** What a framework's terms add up to. */
    public record Sum(String slug, String name, String score) {}

    /**
     * A criterion, where its importance comes from, and the term that each framework has for it.
     *
     * @param because the answers that give it importance, as they are quoted
     * @param importance how its points come about, such as {@code (40 + 2) × 2 = 84}
     */
    public record Row(String label, String because, String importance, List<Term> terms) {}

    /**
     * One term of a sum.
     *
     * @param level what the catalog says about the framework, or null if it is unknown
     * @param calculation weight, value and points, such as {@code 84 × 80% = 67.2}
     */
    public record Term(String framework, @Nullable String level, String calculation) {}

    /** Whether there is anything to add up in an advice. */
    static boolean isIn(Advice advice) {
        return advice.isDecided() && !advice.recommendations().isEmpty();
    }

    static WorkedExample of(Advice advice, Catalog catalog) {
        List<Recommendation> shown =
                advice.recommendations().stream().limit(FRAMEWORKS).toList();
        return new WorkedExample(
                advice,
                advice.answers().stream()
                        .flatMap(it -> it.choices().stream())
                        .map(Advice.Choice::label)
                        .toList(),
                shown.stream()
                        .map(it -> new Sum(it.slug(), it.name(), Decimals.of(it.score())))
                        .toList(),
                IntStream.range(0, advice.criteria().size())
                        .mapToObj(i -> row(advice.criteria().get(i), i, shown, catalog))
                        .toList(),
                Integer.toString(advice.totalPoints()));
    }

    // Contributions stand in the order of the criteria.
    private static Row row(WeightedCriterion criterion, int place, List<Recommendation> shown, Catalog catalog) {
        return new Row(
                criterion.label(),
                criterion.causes().stream().map(Cause::quote).distinct().collect(Collectors.joining(", ")),
                importance(criterion),
                shown.stream()
                        .map(it -> term(it, it.contributions().get(place), catalog))
                        .toList());
    }

    private static String importance(WeightedCriterion it) {
        String given = it.causes().stream()
                .map(cause -> Integer.toString(cause.points()))
                .collect(Collectors.joining(" + "));
        return (it.causes().size() > 1 ? "(" + given + ")" : given) + " × " + it.factor() + " = " + it.points();
    }

    private static Term term(Recommendation framework, Contribution it, Catalog catalog) {
        return new Term(
                framework.name(),
                it.known() ? level(framework.slug(), it.criterion(), catalog) : null,
                it.weight() + " × " + Decimals.percent(it.value()) + " = " + Decimals.of(it.points()));
    }

    private static String level(String slug, String criterion, Catalog catalog) {
        return catalog.criteria().stream()
                .filter(it -> it.id().equals(criterion))
                .map(it -> catalog.definition(it.trait()))
                .flatMap(
                        trait -> catalog.framework(slug).map(it -> it.level(trait)).map(trait.scale()::nameOf).stream())
                .collect(Collectors.joining());
    }
}
