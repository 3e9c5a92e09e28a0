package io.frameworkadvisor.web;

import io.frameworkadvisor.advice.Audit;
import io.frameworkadvisor.advice.Certainty;
import io.frameworkadvisor.advice.Points;
import io.frameworkadvisor.advice.Worth;
import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.Inventory;
import io.frameworkadvisor.questionnaire.Requirement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is behind the arithmetic, made ready for the page.
 *
 * @param groups labels of the groups of criteria
 * @param baseline criteria with the points that count for everybody
 * @param always what a framework must be unless an answer lifts it
 * @param stocks counts of facts per kind of trait
 */
public record MethodPage(
        Catalog catalog,
        Collection<String> groups,
        List<String> baseline,
        List<String> always,
        Limits limits,
        AgreementTable agreement,
        List<OptionMeanings.Meaning> meanings,
        List<Scale> scales,
        Inventory inventory,
        List<Stock> stocks) {

    private static final int NAMED = 4;

    private static final Map<String, String> FAMILIES = Map.of(
            "feature",
            "Built-in parts",
            "product",
            "Fit for a product",
            "interface-fit",
            "Fit for a kind of client",
            "interaction",
            "Fit for what happens on the pages",
            "existing",
            "Keeping existing code",
            "knows",
            "Knowledge that carries over",
            Inventory.JUDGEMENTS,
            "Judgements",
            Inventory.PLAIN,
            "Plain facts");

    /** From how many of 100 readings on which word is used. */
    public record Limits(int clear, int likely, int apart, int pointsPerUnit) {}

    /** What levels are worth to some criteria. */
    public record Scale(String group, String criteria, List<Level> levels) {}

    /** What a level is worth. */
    public record Level(String name, String value) {}

    /** Facts of one kind. */
    public record Stock(String label, Inventory.Count count) {}

    static MethodPage of(CatalogRevision revision, Audit audit) {
        Catalog catalog = revision.catalog();
        List<Stock> stocks = new ArrayList<>();
        audit.inventory()
                .sections()
                .forEach((id, count) -> stocks.add(new Stock(FAMILIES.getOrDefault(id, id), count)));
        return new MethodPage(
                catalog,
                catalog.groups().values(),
                new OptionMeanings(catalog)
                        .points(revision.questionnaire().baseline().points()),
                revision.questionnaire().always().stream()
                        .map(Requirement::says)
                        .toList(),
                new Limits(
                        Certainty.Verdict.CLEAR.least(),
                        Certainty.Verdict.LIKELY.least(),
                        Certainty.APART,
                        Certainty.POINTS_PER_UNIT),
                AgreementTable.of(audit.agreement(), revision),
                OptionMeanings.of(revision),
                audit.worths().stream().map(MethodPage::scale).toList(),
                audit.inventory(),
                stocks);
    }

    private static Scale scale(Worth it) {
        int more = it.criteria().size() - NAMED;
        String named = it.criteria().stream().limit(NAMED).collect(Collectors.joining("; "));
        return new Scale(
                it.group(),
                more > 0 ? named + "; and " + more + " more of the kind" : named,
                it.levels().stream()
                        .map(level -> new Level(level.name(), Points.percent(level.value())))
                        .toList());
    }
}
