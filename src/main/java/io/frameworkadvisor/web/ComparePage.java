package io.frameworkadvisor.web;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Points;
import io.frameworkadvisor.advice.Recommendation;
import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.Trait;
import io.frameworkadvisor.catalog.TraitDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Frameworks side by side.
 *
 * @param all every framework, to choose from
 * @param hidden how many rows are equal in all columns and therefore not shown
 * @param standings place and points of each column under the answers in the address; empty without answers
 */
public record ComparePage(
        List<Framework> all,
        List<Framework> columns,
        boolean onlyDifferences,
        List<Section> sections,
        int hidden,
        List<String> standings,
        List<HiddenField> kept) {

    /** What the page is called. */
    public String title() {
        return columns.isEmpty()
                ? "Compare frameworks"
                : "Compare " + columns.stream().map(Framework::name).collect(Collectors.joining(", "));
    }

    /** Rows that belong together. */
    public record Section(String label, List<Row> rows) {}

    /** A trait in all columns. */
    public record Row(String label, String explains, List<Cell> cells) {}

    /** What one framework has. */
    public record Cell(String word, @Nullable String note) {}

    private static final Map<String, String> SECTIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put("", "In general");
        SECTIONS.put("product", "Fit for a product");
        SECTIONS.put("interface-fit", "Fit for clients");
        SECTIONS.put("interaction", "Fit for pages");
        SECTIONS.put("feature", "Built-in parts");
        SECTIONS.put("existing", "Keeping existing code");
    }

    static ComparePage of(
            Catalog catalog, List<Framework> columns, boolean onlyDifferences, Advice advice, Given given) {
        List<Section> sections = new ArrayList<>();
        int hidden = 0;
        for (var section : SECTIONS.entrySet()) {
            List<Row> rows = new ArrayList<>();
            for (TraitDefinition trait : catalog.dictionary()) {
                String family = trait.family() == null ? "" : trait.family();
                if (family.equals(section.getKey())) {
                    Row row = row(trait, columns);
                    boolean same =
                            row.cells().stream().map(Cell::word).distinct().count() < 2;
                    if (onlyDifferences && same) {
                        hidden++;
                    } else {
                        rows.add(row);
                    }
                }
            }
            if (!rows.isEmpty()) {
                sections.add(new Section(section.getValue(), rows));
            }
        }
        return new ComparePage(
                catalog.frameworks(),
                columns,
                onlyDifferences,
                columns.isEmpty() ? List.of() : sections,
                hidden,
                advice.isDecided()
                        ? columns.stream().map(it -> standing(it, advice)).toList()
                        : List.of(),
                HiddenField.except(given.answers(), List.of()));
    }

    private static Row row(TraitDefinition definition, List<Framework> columns) {
        return new Row(
                definition.label(),
                definition.explains(),
                columns.stream().map(it -> cell(definition, it)).toList());
    }

    private static Cell cell(TraitDefinition definition, Framework framework) {
        Integer level = framework.level(definition);
        Trait trait = framework.trait(definition.id());
        return new Cell(definition.scale().nameOf(level), trait == null ? null : trait.note());
    }

    private static String standing(Framework framework, Advice advice) {
        for (Recommendation it : advice.recommendations()) {
            if (it.slug().equals(framework.slug())) {
                return "Place " + it.rank() + ", " + Points.of(it.score()) + " of " + advice.totalPoints() + " points";
            }
        }
        return "Fails a must-have, or one is not confirmed";
    }
}
