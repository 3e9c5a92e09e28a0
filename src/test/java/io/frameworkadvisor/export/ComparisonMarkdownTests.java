package io.frameworkadvisor.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.export.ComparisonMarkdown.Row;
import io.frameworkadvisor.export.ComparisonMarkdown.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonMarkdownTests {

    @Test
    void writesOneTableWithALineForEachGroup() {
        String written = ComparisonMarkdown.write(
                "Compare Ash, Elm",
                "Trait",
                List.of("Ash", "Elm"),
                List.of(
                        new Section("", List.of(new Row("What", List.of("a tree", "another")))),
                        new Section("Wood", List.of(new Row("Hard", List.of("yes", "no"))))),
                "https://trees.example/compare?frameworks=ash,elm");

        assertThat(written).isEqualTo("""
                # Compare Ash, Elm

                | Trait | Ash | Elm |
                |---|---|---|
                | What | a tree | another |
                | **Wood** | | |
                | Hard | yes | no |

                https://trees.example/compare?frameworks=ash,elm
                """);
    }

    @Test
    void letsNoCellBreakTheTable() {
        String written = ComparisonMarkdown.write(
                "A", "B", List.of("C|D"), List.of(new Section("*E*", List.of(new Row("F", List.of("g\n| h"))))), "i");

        assertThat(written).contains("| B | C\\|D |", "| **\\*E\\*** | |", "| F | g \\| h |");
    }

    @Test
    void hasNoTableWithoutColumns() {
        assertThat(ComparisonMarkdown.write("A", "B", List.of(), List.of(), "c"))
                .isEqualTo("# A\n\nc\n");
    }
}
