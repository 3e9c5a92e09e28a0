package io.frameworkadvisor.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.advice.Points;
import io.frameworkadvisor.advice.Recommendation;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.store.files.RealCatalog;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTests {

    private static final String ADDRESS = "https://advisor.example/advice?product=content-site";
    private static final CatalogRevision REVISION = RealCatalog.revision();

    private static Advice advice(Map<String, List<String>> given) {
        return new Advisor(() -> REVISION)
                .advise(Answers.read(REVISION.questionnaire(), given).answers());
    }

    private static Advice contentSite() {
        return advice(Map.of("product", List.of("content-site"), "need", List.of("admin"), "load", List.of("high")));
    }

    @Nested
    class HeadlineText {

        @Test
        void namesTheFirstAndTheNext() {
            assertThat(Headline.of(contentSite())).startsWith("Django fits best, followed by ");
        }

        @Test
        void saysSoWhenNothingWasAsked() {
            assertThat(Headline.of(advice(Map.of()))).startsWith("No answers yet");
        }

        @Test
        void saysSoWhenNothingIsLeft() {
            Advice nothing = advice(
                    Map.of("need", List.of("admin", "charts", "graphql", "traversal"), "python", List.of("py38")));
            assertThat(Headline.of(nothing)).isEqualTo("Nothing meets all of the requirements");
        }
    }

    @Nested
    class Markdown {

        @Test
        void listsEveryRecommendationInOrder() {
            Advice advice = contentSite();
            String text = AdviceMarkdown.write(advice, ADDRESS);
            int from = text.indexOf("## All in order");
            for (Recommendation it : advice.recommendations()) {
                int next = text.indexOf("| " + it.rank() + " | " + MarkdownText.escape(it.name()) + " | ", from);
                assertThat(next).as(it.name()).isGreaterThan(from);
                from = next;
            }
            assertThat(text).endsWith(ADDRESS + "\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"<script>", "a|b", "[x](javascript:1)", "`code`", "*bold*", "# head", "\\"})
        void escapesWhatWouldBeMarkup(String text) {
            assertThat(MarkdownText.escape(text)).contains("\\").doesNotContainPattern("(?<!\\\\)[<|`*\\[]");
        }

        @Test
        void keepsTextOnOneLine() {
            assertThat(MarkdownText.escape("a\n\n# b")).isEqualTo("a \\# b");
        }
    }

    @Nested
    class Csv {

        @Test
        void hasARowPerFrameworkWhoseTermsAddUpToItsScore() throws IOException {
            Advice advice = contentSite();
            int terms = advice.criteria().size();
            List<CSVRecord> rows = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setAllowMissingColumnNames(true)
                    .get()
                    .parse(new StringReader(AdviceCsv.write(advice)))
                    .getRecords();

            assertThat(rows).hasSize(REVISION.catalog().frameworks().size());
            for (CSVRecord row : rows) {
                if (row.get("state").equals("ranked")) {
                    BigDecimal sum = BigDecimal.ZERO;
                    for (int i = row.size() - terms; i < row.size(); i++) {
                        sum = sum.add(new BigDecimal(row.get(i)));
                    }
                    assertThat(sum).isEqualByComparingTo(row.get("score"));
                }
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"=1+1", "+1", "-1", "@cmd", "\tx", "\rx"})
        void keepsSpreadsheetsFromRunningText(String text) {
            assertThat(AdviceCsv.safe(text)).isEqualTo("'" + text);
        }

        @Test
        void leavesOrdinaryTextAlone() {
            assertThat(AdviceCsv.safe("Django")).isEqualTo("Django");
            assertThat(AdviceCsv.safe("")).isEmpty();
        }
    }

    @Nested
    class DecisionRecordText {

        @Test
        void proposesTheFirstAndNamesDriversOptionsAndConsequences() {
            String text = DecisionRecord.write(contentSite(), ADDRESS, "2026-11-20");

            assertThat(text)
                    .startsWith("---\nstatus: proposed\ndate: 2026-11-20\n---\n")
                    .contains("## Decision Drivers", "## Considered Options", "## Decision Outcome", "Proposed: Django")
                    .contains("### Consequences", "- Good, because ", "## Pros and Cons of the Options", ADDRESS);
        }

        @Test
        void proposesNothingWithoutAnswers() {
            assertThat(DecisionRecord.write(advice(Map.of()), ADDRESS, "2026-11-20"))
                    .contains("No answers yet")
                    .doesNotContain("Proposed:");
        }
    }

    @Nested
    class PointsText {

        // Points are counted in ten-thousandths: 125 000 is 12.5 points.
        @Test
        void areExactAndShort() {
            assertThat(Points.of(125_000)).isEqualTo("12.5");
            assertThat(Points.of(400_000)).isEqualTo("40");
            assertThat(Points.of(0)).isEqualTo("0");
            assertThat(Points.of(1)).isEqualTo("0.0001");
            assertThat(Points.percent(10_000)).isEqualTo("100 %");
            assertThat(Points.percent(5_500)).isEqualTo("55 %");
            assertThat(Points.percent(3_333)).isEqualTo("33.33 %");
        }
    }
}
