package io.frameworkadvisor.web.method;

import io.frameworkadvisor.advice.Audit;
import io.frameworkadvisor.advice.Certainty;
import io.frameworkadvisor.advice.Worth;
import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.Inventory;
import io.frameworkadvisor.questionnaire.Requirement;
import io.frameworkadvisor.web.Decimals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    /** From how many of 100 readings on which word is used. */
    public record Limits(int clear, int likely, int apart, int pointsPerUnit) {}

    /**
     * What levels are worth to some criteria.
     *
     * @param criteria the labels of the first of them
     * @param more how many others there are
     */
    public record Scale(String group, String criteria, int more, List<Level> levels) {}

    /** What a level is worth. */
    public record Level(String name, String value) {}

    /** Facts of one kind, by the id of its family in the inventory. */
    public record Stock(String id, Inventory.Count count) {}

    static MethodPage of(CatalogRevision revision, Audit audit) {
        Catalog catalog = revision.catalog();
        List<Stock> stocks = new ArrayList<>();
        audit.inventory().sections().forEach((id, count) -> stocks.add(new Stock(id, count)));
        return new MethodPage(
                catalog,
                catalog.groups().values(),
                new OptionMeanings(catalog)
                        .points(revision.questionnaire().baseline().points()).stream()
                                .map(it -> it.what() + " " + it.points())
                                .toList(),
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
        return new Scale(
                it.group(),
                it.criteria().stream().limit(NAMED).collect(Collectors.joining("; ")),
                Math.max(0, it.criteria().size() - NAMED),
                it.levels().stream()
                        .map(level -> new Level(level.name(), Decimals.percent(level.value())))
                        .toList());
    }
}
