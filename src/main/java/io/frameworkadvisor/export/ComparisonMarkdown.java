package io.frameworkadvisor.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A comparison as a Markdown table, for an issue, a wiki or a pull request. */
public final class ComparisonMarkdown {

    private ComparisonMarkdown() {}

    /** Rows under a common label; the label may be empty. */
    public record Section(String label, List<Row> rows) {

        public Section {
            rows = List.copyOf(rows);
        }
    }

    /** A row with a cell per column. */
    public record Row(String label, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Writes a comparison; everything in it is plain text and escaped.
     *
     * @param corner what stands above the labels of the rows
     * @param columns the names of what is compared
     * @param source a last line that says where this comes from
     */
    public static String write(
            String title, String corner, List<String> columns, List<Section> sections, String source) {
        StringBuilder out = new StringBuilder();
        out.append("# ").append(MarkdownText.escape(title)).append("\n\n");
        if (!columns.isEmpty()) {
            line(out, corner, columns);
            out.append("|---".repeat(columns.size() + 1)).append("|\n");
            for (Section it : sections) {
                if (!it.label().isEmpty()) {
                    out.append("| **").append(MarkdownText.escape(it.label())).append("** ");
                    out.append("| ".repeat(columns.size())).append("|\n");
                }
                it.rows().forEach(row -> line(out, row.label(), row.cells()));
            }
            out.append('\n');
        }
        return out.append(MarkdownText.escape(source)).append('\n').toString();
    }

    private static void line(StringBuilder out, String first, List<String> others) {
        List<String> cells = new ArrayList<>(others);
        cells.add(0, first);
        out.append(cells.stream().map(MarkdownText::escape).collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
