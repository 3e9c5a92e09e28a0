package io.frameworkadvisor.web;

import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.Criterion;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Requirement;
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
    public record OptionMeaning(String label, List<String> effects) {}

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

    private List<String> effects(Option option) {
        List<String> effects = new ArrayList<>(points(option.points()));
        option.factors()
                .forEach((group, factor) ->
                        effects.add("points of “" + catalog.groups().getOrDefault(group, group) + "” count "
                                + (factor == 1 ? "half" : factor == 4 ? "double" : "as usual")));
        option.requires().stream()
                .map(Requirement::says)
                .forEach(it -> effects.add("leaves out what cannot be shown to be one that " + it));
        if (!option.lifts().isEmpty()) {
            effects.add("lets in what is no longer maintained");
        }
        return effects;
    }

    /** Criteria with their points. */
    List<String> points(Map<String, Integer> points) {
        List<String> effects = new ArrayList<>();
        points.forEach((id, count) -> {
            Criterion criterion = criteria.get(id);
            effects.add((criterion == null ? id : criterion.label()) + " " + count);
        });
        return effects;
    }
}
