package io.frameworkadvisor.web.method;

import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.Criterion;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what options mean: points per criterion, factors per group, requirements, and what they lift. */
final class OptionMeanings {

    private final Catalog catalog;
    private final Map<String, Criterion> criteria;

    OptionMeanings(Catalog catalog) {
        this.catalog = catalog;
        criteria = catalog.criteria().stream().collect(Collectors.toMap(Criterion::id, Function.identity()));
    }

    /** What the options of one question mean. */
    public record Meaning(Question question, boolean perFramework, List<OptionMeaning> options) {}

    /** What one option means. */
    public record OptionMeaning(String label, List<Effect> effects) {}

    /**
     * One thing that an option does.
     *
     * @param kind {@code points}, {@code half}, {@code usual}, {@code double}, {@code requires}, {@code out} or {@code lifts}
     * @param what the criterion, group, requirement or framework that it does it to
     * @param points how many points it gives; 0 if it gives none
     */
    public record Effect(String kind, String what, int points) {}

    static List<Meaning> of(CatalogRevision revision) {
        OptionMeanings meanings = new OptionMeanings(revision.catalog());
        return revision.questionnaire().questions().stream()
                .map(meanings::meaning)
                .toList();
    }

    private Meaning meaning(Question question) {
        boolean perFramework = question.options().stream()
                .allMatch(it -> catalog.framework(it.id()).isPresent());
        List<Option> shown = perFramework ? question.options().subList(0, 1) : question.options();
        return new Meaning(
                question,
                perFramework,
                shown.stream()
                        .map(it -> new OptionMeaning(it.label(), effects(it)))
                        .toList());
    }

    private List<Effect> effects(Option option) {
        List<Effect> effects = new ArrayList<>(points(option.points()));
        option.factors().forEach((group, factor) -> effects.add(factor(group, factor)));
        option.requires().forEach(it -> effects.add(new Effect("requires", it.says(), 0)));
        option.rulesOut().forEach(it -> effects.add(new Effect("out", name(it.framework()), 0)));
        if (!option.lifts().isEmpty()) {
            effects.add(new Effect("lifts", "", 0));
        }
        return effects;
    }

    private String name(String slug) {
        return catalog.framework(slug).map(Framework::name).orElse(slug);
    }

    private Effect factor(String group, int factor) {
        String kind = factor == 1 ? "half" : factor == 4 ? "double" : "usual";
        return new Effect(kind, catalog.groups().getOrDefault(group, group), 0);
    }

    /** Criteria with their points. */
    List<Effect> points(Map<String, Integer> points) {
        List<Effect> effects = new ArrayList<>();
        points.forEach((id, count) -> {
            Criterion criterion = criteria.get(id);
            effects.add(new Effect("points", criterion == null ? id : criterion.label(), count));
        });
        return effects;
    }
}
