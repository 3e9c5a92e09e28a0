package io.frameworkadvisor.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.advice.Certainty;
import io.frameworkadvisor.advice.Comparison;
import io.frameworkadvisor.advice.Points;
import io.frameworkadvisor.advice.Recommendation;
import io.frameworkadvisor.advice.Sensitivity;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.PartialDate;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.store.files.RealCatalog;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTests {

    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);

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
            assertThat(Headline.of(contentSite(), ENGLISH)).startsWith("Django fits best, followed by ");
        }

        @Test
        void saysSoWhenNothingWasAsked() {
            assertThat(Headline.of(advice(Map.of()), ENGLISH)).startsWith("No answers yet");
        }

        @Test
        void saysSoWhenNothingIsLeft() {
            Advice nothing = advice(
                    Map.of("need", List.of("admin", "charts", "graphql", "traversal"), "python", List.of("py38")));
            assertThat(Headline.of(nothing, ENGLISH)).isEqualTo("Nothing meets all of the requirements");
        }
    }

    @Nested
    class Markdown {

        @Test
        void listsEveryRecommendationInOrder() {
            Advice advice = contentSite();
            String text = AdviceMarkdown.write(advice, ADDRESS, ENGLISH);
            int from = text.indexOf("## All in order");
            for (Recommendation it : advice.recommendations()) {
                int next = text.indexOf("| " + it.rank() + " | " + MarkdownText.escape(it.name()) + " | ", from);
                assertThat(next).as(it.name()).isGreaterThan(from);
                from = next;
            }
            assertThat(text).endsWith(ADDRESS + "\n");
        }

        @Test
        void saysOfWhatWasRuledOutThatItWas() {
            String text = AdviceMarkdown.write(
                    advice(Map.of("product", List.of("content-site"), "avoid", List.of("django"))), ADDRESS, ENGLISH);

            assertThat(text).contains("- Django: you ruled it out\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"<script>", "a|b", "[x](javascript:1)", "`code`", "*bold*", "# head", "\\"})
        void escapesWhatWouldBeMarkup(String text) {
            assertThat(MarkdownText.escape(text)).contains("\\").doesNotContainPattern("(?<!\\\\)[<|`*\\[]");
        }

        @Test
        void neverLeavesTwoLinesEmpty() {
            assertThat(AdviceMarkdown.write(contentSite(), ADDRESS, ENGLISH)).doesNotContain("\n\n\n");
        }

        @Test
        void keepsTextOnOneLine() {
            assertThat(MarkdownText.escape("a\n\n# b")).isEqualTo("a \\# b");
        }
    }

    @Nested
    class Confidence {

        @Test
        void isSaidInWordsWithTheFiguresOfTheAdvice() {
            Advice advice = contentSite();
            Certainty certainty = Objects.requireNonNull(advice.certainty());
            String text = AdviceMarkdown.write(advice, ADDRESS, ENGLISH);

            assertThat(text)
                    .contains("## How sure this is")
                    .contains(Share.inWords(certainty.places().get(0).first(), ENGLISH)
                            + " of 100 plausible readings of your answers");
            assertThat(advice.comparisons())
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(text)
                            .contains(" beats " + it.otherName() + " in "
                                    + Share.inWords(Objects.requireNonNull(it.share()), ENGLISH)
                                    + " of 100 plausible readings."));
        }

        @Test
        void namesTheNearestChangesThatPutAnotherFirst() {
            Advice advice = contentSite();
            Sensitivity sensitivity = Objects.requireNonNull(advice.sensitivity());
            String text = AdviceMarkdown.write(advice, ADDRESS, ENGLISH);

            assertThat(sensitivity.flips()).isNotEmpty();
            assertThat(text).contains("of the " + sensitivity.tried() + " possible changes of a single answer change");
            assertThat(sensitivity.flips().stream().limit(3))
                    .allSatisfy(it -> assertThat(text)
                            .contains("“" + MarkdownText.escape(it.change().label()) + "”: "));
        }

        @Test
        void saysSoWhenNoSingleAnswerChangesAnything() {
            Advice advice = tried(contentSite(), new Sensitivity(44, List.of(), List.of(), List.of(), true));

            assertThat(AdviceMarkdown.write(advice, ADDRESS, ENGLISH))
                    .contains("No single answer changes this: all 44 changes were tried.");
        }

        @Test
        void nothingIsSaidWhereNothingIsKnown() {
            for (Advice advice : List.of(advice(Map.of()), tried(contentSite(), null))) {
                assertThat(AdviceMarkdown.write(advice, ADDRESS, ENGLISH))
                        .doesNotContain("## How sure this is", "## What would change it", "## Not known");
                assertThat(AdviceCsv.write(advice)).contains(",first,amongThree,best,worst,score,");
            }
        }

        @Test
        void anOldLeadNamesItsFactsWithTheirDates() {
            Advice it = contentSite();
            Comparison old = new Comparison(
                    "a",
                    "A",
                    "b",
                    "B",
                    List.of(),
                    List.of(),
                    62,
                    null,
                    true,
                    List.of(
                            new Comparison.OldFact("A", "Raw throughput", new PartialDate("2019")),
                            new Comparison.OldFact("B", "ORM", null)));
            assertThat(Sections.old(with(it, old), ENGLISH))
                    .containsExactly("A’s lead over B rests on facts older than a year or without a date: "
                            + "raw throughput (A, 2019); ORM (B, undated).");
        }

        @Test
        void namesTheImportanceThatMustMove() {
            Comparison close = new Comparison(
                    "a", "A", "b", "B", List.of(), List.of(), 62, new Comparison.Shift("Upkeep", 3), false, List.of());
            assertThat(Rivalry.shift(close, ENGLISH))
                    .isEqualTo("B would be ahead if 3 importance points moved to “Upkeep”.");
        }

        private static Advice tried(Advice it, @Nullable Sensitivity sensitivity) {
            return copy(it, it.comparisons(), sensitivity == null ? null : it.certainty(), sensitivity);
        }

        private static Advice with(Advice it, Comparison comparison) {
            return copy(it, List.of(comparison), it.certainty(), it.sensitivity());
        }

        private static Advice copy(
                Advice it,
                List<Comparison> comparisons,
                @Nullable Certainty certainty,
                @Nullable Sensitivity sensitivity) {
            return new Advice(
                    it.revision(),
                    it.engine(),
                    it.collected(),
                    it.answers(),
                    it.questions(),
                    it.criteria(),
                    it.recommendations(),
                    it.unconfirmed(),
                    it.excluded(),
                    it.rescue(),
                    it.contradictions(),
                    it.guidance(),
                    comparisons,
                    certainty,
                    sensitivity);
        }
    }

    @Nested
    class Csv {

        @Test
        void saysHowOftenAndWhereEachMayStand() throws IOException {
            Advice advice = contentSite();
            List<CSVRecord> rows = rows(advice);

            for (Certainty.Place place :
                    Objects.requireNonNull(advice.certainty()).places()) {
                CSVRecord row = rows.stream()
                        .filter(it -> it.get("slug").equals(place.slug()))
                        .findFirst()
                        .orElseThrow();
                assertThat(List.of(row.get("first"), row.get("amongThree"), row.get("best"), row.get("worst")))
                        .containsExactly(
                                Integer.toString(place.first()),
                                Integer.toString(place.amongThree()),
                                Integer.toString(place.best()),
                                Integer.toString(place.worst()));
            }
        }

        private static List<CSVRecord> rows(Advice advice) throws IOException {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setAllowMissingColumnNames(true)
                    .get()
                    .parse(new StringReader(AdviceCsv.write(advice)))
                    .getRecords();
        }

        @Test
        void hasARowPerFrameworkWhoseTermsAddUpToItsScore() throws IOException {
            Advice advice = contentSite();
            int terms = advice.criteria().size();
            List<CSVRecord> rows = rows(advice);

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
            String text = DecisionRecord.write(contentSite(), ADDRESS, "2026-11-20", ENGLISH);

            assertThat(text)
                    .startsWith("---\nstatus: proposed\ndate: 2026-11-20\n---\n")
                    .contains("## Decision Drivers", "## Considered Options", "## Decision Outcome", "Proposed: Django")
                    .contains("### Consequences", "- Good, because ", "## Pros and Cons of the Options", ADDRESS);
        }

        // MADR asks for confidence and for when to look at it again under "More Information".
        @Test
        void saysHowSureItIsWhereMadrAsksForIt() {
            String text = DecisionRecord.write(contentSite(), ADDRESS, "2026-11-20", ENGLISH);

            assertThat(text.substring(text.indexOf("## More Information")))
                    .contains("### Confidence", "plausible readings", "### What would change this decision")
                    .contains("Revisit this decision when");
            assertThat(text).contains("### Confirmation");
        }

        @Test
        void proposesNothingWithoutAnswers() {
            assertThat(DecisionRecord.write(advice(Map.of()), ADDRESS, "2026-11-20", ENGLISH))
                    .contains("No answers yet")
                    .doesNotContain("Proposed:", "### Confidence", "Revisit");
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
        }
    }
}
