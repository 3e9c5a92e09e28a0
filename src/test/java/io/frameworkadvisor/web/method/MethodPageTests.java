package io.frameworkadvisor.web.method;

import static io.frameworkadvisor.web.Browser.all;
import static io.frameworkadvisor.web.Browser.follow;
import static io.frameworkadvisor.web.Browser.main;
import static io.frameworkadvisor.web.Browser.number;
import static io.frameworkadvisor.web.Browser.one;
import static io.frameworkadvisor.web.Browser.text;
import static io.frameworkadvisor.web.Browser.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.advice.Agreement;
import io.frameworkadvisor.advice.Agreement.Figures;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.Inventory;
import io.frameworkadvisor.store.files.ExpertCaseFile;
import io.frameworkadvisor.store.files.RealCatalog;
import io.frameworkadvisor.web.Browser;
import io.frameworkadvisor.web.SiteTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The method page: its sums add up, and its figures are those of the product. */
@SiteTest
class MethodPageTests {

    private static final CatalogRevision REVISION = RealCatalog.revision();
    private static final Agreement AGREEMENT = Agreement.of(new Advisor(() -> REVISION), new ExpertCaseFile());

    private static final Pattern TERM = Pattern.compile("([0-9]+) × ([0-9.]+)% = ([0-9.]+)");
    private static final Pattern IMPORTANCE = Pattern.compile("[(]?([0-9 +]+)[)]? × ([124]) = ([0-9]+)");

    @Autowired
    private MockMvc mvc;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(mvc);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Nested
    class Example {

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.advice.AdvicePageTests#queries")
        void addsUpToTheScoresOfTheResult(String query) {
            HtmlPage page = browser.open("/method?" + query);
            List<String> names = texts(page, "table.sums thead th");
            List<DomElement> sums = all(page, "table.sums tfoot .sum");
            HtmlPage result = follow(page.getAnchorByText("Your result"));
            List<DomElement> cards = all(result, "article.result");

            assertThat(sums).hasSize(Math.min(2, cards.size()));
            for (int column = 0; column < sums.size(); column++) {
                BigDecimal sum = BigDecimal.ZERO;
                for (DomElement row : all(page, "table.sums tbody tr")) {
                    sum = sum.add(points(text(one(all(row, "td").get(column), ".calculation"))));
                }
                assertThat(number(sums.get(column))).isEqualByComparingTo(sum);
                assertThat(text(one(cards.get(column), "h2"))).isEqualTo(names.get(column + 1));
                assertThat(text(cards.get(column))).contains(text(sums.get(column)) + " of ");
            }
        }

        private static BigDecimal points(String calculation) {
            Matcher parts = TERM.matcher(calculation);
            assertThat(parts.matches()).as(calculation).isTrue();
            BigDecimal points = new BigDecimal(parts.group(3));
            assertThat(new BigDecimal(parts.group(1))
                            .multiply(new BigDecimal(parts.group(2)))
                            .movePointLeft(2))
                    .as(calculation)
                    .isEqualByComparingTo(points);
            return points;
        }

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.advice.AdvicePageTests#queries")
        void saysWhereEveryImportanceComesFrom(String query) {
            HtmlPage page = browser.open("/method?" + query);

            assertThat(all(page, "table.sums tbody tr")).isNotEmpty().allSatisfy(row -> {
                String calculation = text(one(row, "th .calculation"));
                Matcher parts = IMPORTANCE.matcher(calculation);
                assertThat(parts.matches()).as(calculation).isTrue();
                int given = Pattern.compile(" [+] ")
                        .splitAsStream(parts.group(1))
                        .mapToInt(Integer::parseInt)
                        .sum();
                assertThat(given * Integer.parseInt(parts.group(2))).isEqualTo(Integer.parseInt(parts.group(3)));
                assertThat(texts(row, "td .calculation")).allMatch(it -> it.startsWith(parts.group(3) + " × "));
            });
        }

        @Test
        void quotesTheReadersOwnAnswers() {
            assertThat(main(browser.open("/method?product=json-api&waits=services")))
                    .contains("These are your answers: A JSON API; ")
                    .contains("a JSON API: 48 × 2 = 96");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "?product=not-sure", "?product=content-site&footprint=tiny&need=admin&need=websockets"})
        void isASampleWhereThereIsNothingToAddUp(String query) {
            HtmlPage page = browser.open("/method" + query);

            assertThat(main(page)).contains("so this is a sample project: ").doesNotContain("your answers:");
            assertThat(all(page, "table.sums tfoot .sum")).hasSize(2);
        }

        @Test
        void whatCannotBeUsedIsNamed() {
            assertThat(main(browser.open("/method?planet=mars&product=fax&team=small&team=large")))
                    .contains("Part of the address could not be used", "“planet”", "“fax”", "“large” was left out");
        }
    }

    @Nested
    class Experts {

        @Test
        void figuresAreThoseOfTheAgreement() {
            List<List<String>> rows = all(browser.open("/method"), "#agreement ~ table.figures tbody tr").stream()
                    .map(it -> texts(it, "td"))
                    .toList();

            List<Figures> expected = List.of(
                    AGREEMENT.all(),
                    AGREEMENT.amongBigNames(),
                    AGREEMENT.beyondBigNames(),
                    AGREEMENT.contested(),
                    AGREEMENT.again());
            assertThat(rows).hasSameSizeAs(expected);
            for (int i = 0; i < rows.size(); i++) {
                Figures it = expected.get(i);
                assertThat(rows.get(i))
                        .containsExactly(
                                Integer.toString(it.cases()),
                                it.halves() / 2 + (it.halves() % 2 == 0 ? "" : "½") + " (" + it.firstPercent() + "%)",
                                it.amongThree() + " (" + it.amongThreePercent() + "%)",
                                Integer.toString(it.advisedAgainst()));
            }
        }

        @Test
        void everyCaseStandsOnThePageOnceAndThoseOnWhichWeDisagreeFirst() {
            HtmlPage page = browser.open("/method");
            List<String> ids = all(page, "table.cases tbody tr").stream()
                    .map(it -> it.getId().replaceFirst("case-", ""))
                    .toList();

            assertThat(ids)
                    .containsExactlyInAnyOrderElementsOf(AGREEMENT.verdicts().stream()
                            .map(it -> it.expert().id())
                            .toList());
            assertThat(ids)
                    .startsWith(AGREEMENT.verdicts().stream()
                            .filter(it -> !it.isAcceptable())
                            .map(it -> it.expert().id())
                            .toArray(String[]::new));
            assertThat(all(page, "main > section > table.cases tbody tr, main > section > div > table.cases tbody tr"))
                    .hasSize((int) AGREEMENT.verdicts().stream()
                            .filter(it -> !it.isAcceptable())
                            .count());
        }

        @Test
        void theAnswersOfACaseLeadToTheFirstThreeThatThePageNames() {
            HtmlPage page = browser.open("/method");
            for (DomElement row : all(page, "table.cases tbody tr").subList(0, 5)) {
                List<String> three = texts(follow(all(row, "th a").get(0)), "article.result h2");
                assertThat(text(all(row, "td").get(1))).isEqualTo(String.join(", ", three));
            }
        }

        @Test
        void saysHowTheCasesWereMade() {
            assertThat(main(browser.open("/method")))
                    .contains("none of which is a source of the catalog")
                    .contains("the cases were looked at while the product was built");
        }
    }

    @Nested
    class Facts {

        @Test
        void countsAreThoseOfTheInventory() {
            Inventory inventory = Inventory.of(REVISION.catalog());
            HtmlPage page = browser.open("/method");

            Inventory.Count all = inventory.all();
            assertThat(texts(page, "#age ~ table.figures tfoot td"))
                    .containsExactly(
                            figure(all.young()),
                            figure(all.old()),
                            figure(all.undated()),
                            figure(all.unsourced()),
                            figure(all.unknown()));
            assertThat(all(page, "#age ~ table.figures tbody tr"))
                    .hasSameSizeAs(inventory.sections().keySet());
            assertThat(main(page))
                    .contains("The oldest in use is from "
                            + inventory.oldest().orElseThrow().asOf());
        }

        private static String figure(int count) {
            return String.format(Locale.ENGLISH, "%,d", count);
        }

        @Test
        void saysOnWhatAFrameworkCountsForItselfAndOnWhatItIsLeftOut() {
            HtmlPage page = browser.open("/method");

            assertThat(text(one(page, "details:has(#answers-knows)")))
                    .contains("gives points to itself")
                    .doesNotContain("leaves out");
            assertThat(text(one(page, "details:has(#answers-avoid)")))
                    .contains("rules itself out", "leaves out aiohttp, whatever is known about it")
                    .doesNotContain("gives points to itself");
        }

        @Test
        void everyScaleSaysWhatItsLevelsAreWorth() {
            List<DomElement> rows = all(browser.open("/method"), "#levels ~ table tbody tr");

            assertThat(rows)
                    .filteredOn(it -> text(it).startsWith("ORM; "))
                    .singleElement()
                    .satisfies(it -> assertThat(texts(it, "li"))
                            .containsExactly("none 0%", "third-party 40%", "official extension 80%", "built in 100%"));
            assertThat(rows)
                    .filteredOn(it -> text(it).startsWith("Decides for you"))
                    .singleElement()
                    .satisfies(it -> assertThat(texts(it, "li")).startsWith("very low 100%"));
        }
    }
}
