package io.frameworkadvisor.web.compare;

import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.web.HiddenField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Frameworks side by side.
 *
 * @param others what can still be added, the column without a framework first
 * @param places how many selects there are to add from; none if there is no room
 * @param adding what the form carries along that adds a column
 * @param choosing what the form carries along that chooses rows
 * @param allRows address with every group of rows
 * @param noRows address with none
 * @param markdown the same as a Markdown table; empty without columns
 * @param markdownAddress where the same Markdown is served
 */
public record ComparePage(
        String title,
        List<Column> columns,
        List<Entry> others,
        List<Integer> places,
        List<HiddenField> adding,
        List<HiddenField> choosing,
        List<Facet> facets,
        String allRows,
        String noRows,
        boolean onlyDifferences,
        boolean canDiffer,
        CompareTable table,
        String markdown,
        String markdownAddress) {

    private static final int USUAL = 2;

    /**
     * A column.
     *
     * @param inCatalog whether it has a profile
     * @param remove address of the comparison without it
     */
    public record Column(String slug, String name, boolean inCatalog, String remove) {}

    /** Something to choose. */
    public record Entry(String value, String label) {}

    /** A group of rows. */
    public record Facet(String id, String label, boolean shown) {}

    static ComparePage of(
            Catalog catalog, CompareChoice choice, CompareTable table, CompareWords words, String markdown) {
        return new ComparePage(
                words.title(choice.columns()),
                choice.columns().stream()
                        .map(it -> new Column(
                                it.slug(),
                                words.name(it),
                                it.framework() != null,
                                choice.without(it).address("/compare")))
                        .toList(),
                others(catalog, choice, words),
                places(choice),
                choice.fieldsBesideColumns(),
                choice.fieldsBesideRows(),
                Arrays.stream(CompareFacet.values())
                        .map(it -> new Facet(
                                it.id(),
                                words.of("facet." + it.id()),
                                choice.facets().contains(it)))
                        .toList(),
                choice.with(EnumSet.allOf(CompareFacet.class)).address("/compare"),
                choice.with(EnumSet.noneOf(CompareFacet.class)).address("/compare"),
                choice.onlyDifferences(),
                choice.frameworks().size() > 1,
                table,
                choice.columns().isEmpty() ? "" : markdown,
                choice.address("/compare.md"));
    }

    private static List<Entry> others(Catalog catalog, CompareChoice choice, CompareWords words) {
        List<Entry> others = new ArrayList<>();
        if (!choice.has(CompareColumn.BASELINE)) {
            others.add(new Entry(CompareColumn.BASELINE, words.name(CompareColumn.baseline())));
        }
        for (Framework it : catalog.frameworks()) {
            if (!choice.has(it.slug())) {
                others.add(new Entry(it.slug(), it.name()));
            }
        }
        return others;
    }

    // Nobody compares one thing, so the page begins with room for two.
    private static List<Integer> places(CompareChoice choice) {
        int present = choice.columns().size();
        int room = choice.isFull() ? 0 : Math.max(1, USUAL - present);
        return IntStream.rangeClosed(present + 1, present + room).boxed().toList();
    }
}
