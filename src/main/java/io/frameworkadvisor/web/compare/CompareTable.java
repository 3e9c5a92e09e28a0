package io.frameworkadvisor.web.compare;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.Framework.Working;
import io.frameworkadvisor.catalog.Trait;
import io.frameworkadvisor.catalog.TraitDefinition;
import io.frameworkadvisor.export.ComparisonMarkdown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a comparison.
 *
 * @param head rows that always stand on top
 * @param hidden how many rows are equal for all frameworks and therefore left out
 */
public record CompareTable(List<Row> head, List<Section> sections, int hidden) {

    /** Rows that belong together. */
    public record Section(String id, String label, List<Row> rows) {}

    /** A trait in all columns. */
    public record Row(String label, String explains, List<Cell> cells) {}

    /**
     * What stands in one column.
     *
     * @param word the level or the text
     * @param note the reason or the part, in English as the catalog has it; null if there is nothing to say
     * @param english whether the word, too, is as the catalog has it, whatever the language of the page
     */
    public record Cell(String word, @Nullable String note, boolean english) {

        static Cell of(String word) {
            return new Cell(word, null, false);
        }
    }

    static CompareTable of(Catalog catalog, CompareChoice choice, Advice advice, CompareWords words) {
        return new Writer(catalog, choice, words).write(advice);
    }

    /** The same rows for Markdown. */
    List<ComparisonMarkdown.Section> plain() {
        List<ComparisonMarkdown.Section> plain = new ArrayList<>();
        plain.add(new ComparisonMarkdown.Section("", plain(head)));
        sections.forEach(it -> plain.add(new ComparisonMarkdown.Section(it.label(), plain(it.rows()))));
        return plain;
    }

    private static List<ComparisonMarkdown.Row> plain(List<Row> rows) {
        return rows.stream()
                .map(row -> new ComparisonMarkdown.Row(
                        row.label(),
                        row.cells().stream().map(CompareTable::plain).toList()))
                .toList();
    }

    private static String plain(Cell cell) {
        return cell.note() == null ? cell.word() : cell.word() + ": " + cell.note();
    }

    /** One comparison in the making. */
    private static final class Writer {

        private final Catalog catalog;
        private final CompareChoice choice;
        private final CompareWords words;
        private int hidden;

        Writer(Catalog catalog, CompareChoice choice, CompareWords words) {
            this.catalog = catalog;
            this.choice = choice;
            this.words = words;
        }

        CompareTable write(Advice advice) {
            List<Row> head = new ArrayList<>();
            if (advice.isDecided()) {
                head.add(row(words.of("with-answers"), it -> Cell.of(words.standing(it, advice))));
            }
            head.add(row(words.of("what"), this::summary));
            head.add(ofFrameworks(
                    words.of("newest"), it -> words.newest(it.profile().newestRelease()), words.of("none.newest")));
            List<Section> sections = new ArrayList<>();
            for (CompareFacet facet : choice.facets()) {
                List<Row> rows = facet == CompareFacet.CODE ? code() : traits(facet);
                if (!rows.isEmpty()) {
                    sections.add(new Section(facet.id(), words.of("facet." + facet.id()), rows));
                }
            }
            return new CompareTable(head, sections, hidden);
        }

        private List<Row> traits(CompareFacet facet) {
            List<Row> rows = new ArrayList<>();
            for (TraitDefinition trait : catalog.dictionary()) {
                if (facet.holds(trait)) {
                    if (isHidden(trait)) {
                        hidden++;
                    } else {
                        rows.add(row(trait, facet));
                    }
                }
            }
            return rows;
        }

        private boolean isHidden(TraitDefinition trait) {
            List<Framework> frameworks = choice.frameworks();
            return choice.onlyDifferences()
                    && frameworks.size() > 1
                    && frameworks.stream().map(it -> word(trait, it)).distinct().count() < 2;
        }

        private Row row(TraitDefinition trait, CompareFacet facet) {
            List<Cell> cells = choice.columns().stream()
                    .map(CompareColumn::framework)
                    .map(it -> it == null ? Cell.of(words.baseline(facet, trait.id())) : cell(trait, it))
                    .toList();
            return new Row(trait.label(), trait.explains(), cells);
        }

        private Cell cell(TraitDefinition definition, Framework framework) {
            Trait trait = framework.trait(definition.id());
            return new Cell(word(definition, framework), trait == null ? null : trait.note(), false);
        }

        private Cell summary(CompareColumn column) {
            Framework framework = column.framework();
            return framework == null ? Cell.of(words.of("none.summary")) : new Cell(framework.summary(), null, true);
        }

        private String word(TraitDefinition definition, Framework framework) {
            Integer level = framework.level(definition);
            return definition.scale().nameOf(level);
        }

        private List<Row> code() {
            return List.of(working("install", Working::install), working("run", Working::run));
        }

        private Row working(String key, Function<Working, String> part) {
            return ofFrameworks(words.of(key), it -> part.apply(it.profile().working()), words.of("none." + key));
        }

        private Row ofFrameworks(String label, Function<Framework, String> text, String baseline) {
            return row(label, it -> {
                Framework framework = it.framework();
                return Cell.of(framework == null ? baseline : text.apply(framework));
            });
        }

        private Row row(String label, Function<CompareColumn, Cell> cell) {
            return new Row(label, "", choice.columns().stream().map(cell).toList());
        }
    }
}
