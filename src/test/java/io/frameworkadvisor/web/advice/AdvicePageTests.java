package io.frameworkadvisor.web.advice;

import static io.frameworkadvisor.web.Browser.all;
import static io.frameworkadvisor.web.Browser.follow;
import static io.frameworkadvisor.web.Browser.heading;
import static io.frameworkadvisor.web.Browser.main;
import static io.frameworkadvisor.web.Browser.number;
import static io.frameworkadvisor.web.Browser.one;
import static io.frameworkadvisor.web.Browser.text;
import static io.frameworkadvisor.web.Browser.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.questionnaire.Contradiction;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.store.files.RealCatalog;
import io.frameworkadvisor.web.Browser;
import io.frameworkadvisor.web.SiteTest;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the result says, in every form in which it can be had. */
@SiteTest
class AdvicePageTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Questionnaire QUESTIONNAIRE = RealCatalog.revision().questionnaire();
    private static final String CONTENT_SITE = "product=content-site&need=admin&need=accounts&team=small";
    private static final String IMPOSSIBLE =
            "product=small-site&footprint=tiny&need=admin&need=graphql&need=charts&need=traversal";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MockMvcTester tester;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(mvc);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    static List<String> queries() {
        return List.of(
                CONTENT_SITE,
                "product=json-api&product=gateway&interface=json&typing=driven&nice=openapi&async=fluent",
                "product=dashboard&interface=python-ui&experience=data&deadline=week&python=newest",
                "product=shop-saas&need=admin&need=jobs&need=i18n&upkeep=active&matters=longevity-more",
                "product=microservice&licence=permissive&need=graphql",
                "product=real-time&need=async&need=websockets&load=connections&hosting=server",
                "product=small-site&footprint=tiny&hosting=shared&knows=flask&knows=bottle",
                "product=learning&upkeep=abandoned&lifetime=decade&matters=purpose-less&matters=features-more");
    }

    private JsonNode json(String query) {
        return JSON.readTree(body("/advice.json?" + query));
    }

    private String body(String path) {
        return new String(response(path).getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse response(String path, String... headers) {
        var request = tester.get().uri(path);
        for (int i = 0; i < headers.length; i += 2) {
            request = request.header(headers[i], headers[i + 1]);
        }
        return request.exchange().getResponse();
    }

    private static List<String> names(JsonNode recommendations) {
        return recommendations
                .valueStream()
                .map(it -> it.get("name").asString())
                .toList();
    }

    private static List<CSVRecord> csv(String content) {
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(content))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> namesOnThePage(HtmlPage page) {
        List<String> names = new ArrayList<>(texts(page, "article.result h2"));
        texts(page, "ol.lines > li > details > summary > span:nth-of-type(2)").forEach(names::add);
        return names;
    }

    @Nested
    class FirstThree {

        @Test
        void aContentSiteWithAdminAndAccountsForASmallTeamGetsDjangoFirst() {
            HtmlPage page = browser.open("/advice?" + CONTENT_SITE);

            assertThat(heading(page)).startsWith("Django fits best, followed by ");
            assertThat(texts(page, "article.result")).hasSize(3);
            assertThat(texts(page, "article.result .place").get(0)).isEqualTo("1");
            assertThat(texts(page, "article.result h2").get(0)).isEqualTo("Django");
        }

        @Test
        void reasonsQuoteTheOwnAnswersAndLeadToTraitAndSource() {
            HtmlPage page = browser.open("/advice?" + CONTENT_SITE);
            DomElement django = all(page, "article.result").get(0);

            assertThat(texts(django, ".because"))
                    .contains("You said: a content site")
                    .anyMatch(it -> it.startsWith("You said: an admin site"));
            assertThat(all(django, ".reasons a.plus"))
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it.getAttribute("href")).startsWith("/frameworks/django#"));
            assertThat(texts(django, ".reasons .evidence"))
                    .isNotEmpty()
                    .allMatch(it -> it.matches(".+, ([0-9]{4}(-[0-9]{2}){0,2}|undated)"));
        }

        @Test
        void theTraitThatAReasonLeadsToIsOnTheProfile() {
            HtmlPage page = browser.open("/advice?" + CONTENT_SITE);
            for (DomElement link : all(page, "article.result a.plus, article.result a.minus")) {
                String target = link.getAttribute("href");
                HtmlPage profile = browser.open(target);

                assertThat(profile.getElementById(target.substring(target.indexOf('#') + 1)))
                        .as(target)
                        .isNotNull();
            }
        }

        @Test
        void aSingleArticleHasAllItsIdsOnce() {
            HtmlPage page = browser.open("/advice?" + CONTENT_SITE);

            assertThat(all(page, "[id]").stream().map(DomElement::getId)).doesNotHaveDuplicates();
        }
    }

    @Nested
    class Sums {

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.advice.AdvicePageTests#queries")
        void theTermsOnThePageAddUpExactly(String query) {
            HtmlPage page = browser.open("/advice?" + query);
            List<DomElement> tables = all(page, "table.terms");

            assertThat(tables).hasSameSizeAs(all(page, "article.result"));
            for (DomElement table : tables) {
                BigDecimal sum = BigDecimal.ZERO;
                int weights = 0;
                for (DomElement row : all(table, "tbody tr")) {
                    List<DomElement> cells = all(row, "td");
                    BigDecimal percent = new BigDecimal(text(cells.get(1)).replaceFirst("%.*", ""));
                    assertThat(number(cells.get(2)))
                            .isEqualByComparingTo(
                                    number(cells.get(0)).multiply(percent).movePointLeft(2));
                    sum = sum.add(number(cells.get(2)));
                    weights += number(cells.get(0)).intValueExact();
                }
                List<DomElement> foot = all(table, "tfoot td");
                assertThat(number(foot.get(2))).isEqualByComparingTo(sum);
                assertThat(number(foot.get(0))).isEqualByComparingTo(BigDecimal.valueOf(weights));
            }
        }

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.advice.AdvicePageTests#queries")
        void everyTermHasABarAsLongAsItsImportanceAndFilledAsFarAsItsPoints(String query) {
            for (DomElement table : all(browser.open("/advice?" + query), "table.terms")) {
                List<DomElement> rows = all(table, "tbody tr");
                double most = rows.stream()
                        .mapToDouble(it -> number(all(it, "td").get(0)).doubleValue())
                        .max()
                        .orElseThrow();
                for (DomElement row : rows) {
                    assertThat(width(row, 0)).isCloseTo(100 * cell(row, 0) / most, within(1.0));
                    assertThat(width(row, 1)).isCloseTo(100 * cell(row, 2) / most, within(1.0));
                }
            }
        }

        private double cell(DomElement row, int column) {
            return number(all(row, "td").get(column)).doubleValue();
        }

        private double width(DomElement row, int bar) {
            return Double.parseDouble(all(row, "rect").get(bar).getAttribute("width"));
        }

        // "8.4 of 12 points: 4 of 4 for Type hints; 4.4 of 8 for Documentation (unknown)."
        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.advice.AdvicePageTests#queries")
        void theTermsOfTheOthersAddUpExactly(String query) {
            HtmlPage page = browser.open("/advice?" + query);
            List<String> sums = texts(page, "ol.lines li p.small");

            assertThat(sums)
                    .hasSize(names(json(query).get("recommendations")).size()
                            - all(page, "article.result").size());
            for (String sum : sums) {
                List<BigDecimal> numbers = Pattern.compile("([\\d.]+) of (\\d+)")
                        .matcher(sum)
                        .results()
                        .flatMap(it -> Stream.of(new BigDecimal(it.group(1)), new BigDecimal(it.group(2))))
                        .toList();
                BigDecimal points = BigDecimal.ZERO;
                BigDecimal of = BigDecimal.ZERO;
                for (int i = 2; i < numbers.size(); i += 2) {
                    points = points.add(numbers.get(i));
                    of = of.add(numbers.get(i + 1));
                }
                assertThat(numbers.get(0)).as(sum).isEqualByComparingTo(points);
                assertThat(numbers.get(1)).as(sum).isEqualByComparingTo(of);
            }
        }

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.advice.AdvicePageTests#queries")
        void theSumIsThePointsOfTheCard(String query) {
            for (DomElement card : all(browser.open("/advice?" + query), "article.result")) {
                assertThat(text(one(card, ".points strong"))).isEqualTo(text(one(card, "tfoot td:last-child")));
            }
        }

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.advice.AdvicePageTests#queries")
        void theBarIsAsLongAsTheSum(String query) {
            for (DomElement card : all(browser.open("/advice?" + query), "article.result")) {
                BigDecimal total = new BigDecimal(text(one(card, ".points")).replaceFirst(".* of (\\d+) .*", "$1"));
                int end = all(card, "svg.bar rect:not(.bar-back)").stream()
                        .mapToInt(it ->
                                Integer.parseInt(it.getAttribute("x")) + Integer.parseInt(it.getAttribute("width")))
                        .max()
                        .orElseThrow();

                assertThat(end)
                        .isEqualTo(number(one(card, ".points strong"))
                                .multiply(BigDecimal.valueOf(600))
                                .divideToIntegralValue(total)
                                .intValueExact());
            }
        }

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.advice.AdvicePageTests#queries")
        void theRowsOfTheCsvAddUp(String query) {
            List<CSVRecord> rows = csv(body("/advice.csv?" + query));
            int score = rows.get(0).toList().indexOf("score");
            int first = rows.get(0).toList().indexOf("highest") + 1;

            List<CSVRecord> ranked =
                    rows.stream().filter(it -> it.toList().contains("ranked")).toList();
            assertThat(ranked).isNotEmpty().allSatisfy(row -> {
                BigDecimal sum = IntStream.range(first, row.size())
                        .mapToObj(i -> new BigDecimal(row.get(i)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum).isEqualByComparingTo(row.get(score));
                assertThat(row.size()).isEqualTo(rows.get(0).size());
            });
        }
    }

    @Nested
    class LeftOut {

        @Test
        void everyExcludedFrameworkNamesEachRequirementThatItFails() {
            HtmlPage page = browser.open("/advice?" + CONTENT_SITE);
            JsonNode excluded = json(CONTENT_SITE).get("excluded");
            List<String> lines = texts(page, "details ul.asides li");

            assertThat(lines).hasSize(excluded.size());
            for (int i = 0; i < lines.size(); i++) {
                JsonNode it = excluded.get(i);
                assertThat(lines.get(i)).startsWith(it.get("name").asString() + ":");
                for (JsonNode requirement : it.get("requirements")) {
                    assertThat(lines.get(i))
                            .contains(
                                    "not one that " + requirement.get("reason").asString() + " ("
                                            + requirement.get("level").asString() + ")");
                }
            }
        }

        @Test
        void everyMustHaveSaysHowManyItLeavesOut() {
            HtmlPage page = browser.open("/advice?" + CONTENT_SITE);
            List<List<String>> failed = json(CONTENT_SITE)
                    .get("excluded")
                    .valueStream()
                    .map(it -> it.get("requirements")
                            .valueStream()
                            .map(requirement -> requirement.get("reason").asString())
                            .toList())
                    .toList();
            List<String> reasons =
                    failed.stream().flatMap(List::stream).distinct().toList();

            assertThat(texts(page, "ul.must-haves li").stream().map(it -> it.replaceFirst(" Relax this.*", "")))
                    .containsExactlyInAnyOrderElementsOf(reasons.stream()
                            .map(it -> "“%s” leaves out %d, %s of them by itself."
                                    .formatted(
                                            it,
                                            failed.stream()
                                                    .filter(all -> all.contains(it))
                                                    .count(),
                                            noneOr(failed.stream()
                                                    .filter(List.of(it)::equals)
                                                    .count())))
                            .toList());
        }

        private static String noneOr(long number) {
            return number == 0 ? "none" : Long.toString(number);
        }

        @Test
        void aLinkThatRelaxesARequirementLiftsItForEverybody() {
            List<DomElement> links = all(browser.open("/advice?" + CONTENT_SITE), "ul.must-haves a");
            assertThat(links).isNotEmpty();
            for (DomElement link : links) {
                String lifted = text(link).replace("Relax this: ", "");
                assertThat(text(follow(link).getBody())).doesNotContain("“" + lifted + "” leaves out");
            }
        }

        @Test
        void whatHoldsForEverybodyIsRelaxedByAnAnswer() {
            assertThat(texts(browser.open("/advice?product=microservice"), "ul.must-haves li"))
                    .singleElement()
                    .asString()
                    .startsWith("“is still maintained” leaves out")
                    .contains("Relax this");
        }

        @Test
        void whatIsRuledOutOnTheQuestionPageIsNamedAndComesBackByItsLink() throws IOException {
            HtmlPage questions = browser.open("/questions/code?" + CONTENT_SITE + "&knows=django");
            one(questions, "#avoid-django").click();
            one(questions, "#avoid-wagtail").click();
            HtmlPage page = one(questions, "button[formaction='/advice']").click();

            assertThat(page.getUrl().getQuery()).contains("avoid=django&avoid=wagtail");
            assertThat(names(json(page.getUrl().getQuery()).get("recommendations")))
                    .doesNotContain("Django", "Wagtail");
            DomElement line = all(page, "section > ul.asides li").stream()
                    .filter(it -> text(it).startsWith("Django "))
                    .findFirst()
                    .orElseThrow();
            assertThat(text(line))
                    .isEqualTo("Django is left out because you ruled it out, and would be number 1."
                            + " Relax this for Django");
            assertThat(texts(page, "details ul.asides li")).contains("Django: you ruled it out");
            assertThat(texts(page, "ul.must-haves li"))
                    .contains("You ruled out 2 by name. Allow Django again Allow Wagtail again")
                    .noneMatch(it -> it.contains("“you ruled it out”"));

            HtmlPage relaxed = follow(all(line, "a").get(1));
            assertThat(relaxed.getUrl().getQuery())
                    .contains("avoid=wagtail", "knows=django", "need=admin")
                    .doesNotContain("avoid=django");
            assertThat(names(json(relaxed.getUrl().getQuery()).get("recommendations")))
                    .startsWith("Django")
                    .doesNotContain("Wagtail");
        }

        @Test
        void whatIsRuledOutIsNamedInGermanToo() {
            assertThat(texts(browser.open("/de/advice?" + CONTENT_SITE + "&avoid=django"), "section > ul.asides li"))
                    .contains(
                            "Django wurde von Ihnen ausgeschlossen und wäre sonst Nummer 1. Darauf verzichten für Django");
        }

        @Test
        void whenEverythingIsRuledOutTheBestIsOfferedAgain() {
            String everything = RealCatalog.revision().catalog().frameworks().stream()
                    .map(it -> "&avoid=" + it.slug())
                    .collect(Collectors.joining());
            HtmlPage page = browser.open("/advice?" + CONTENT_SITE + everything);
            assertThat(heading(page)).isEqualTo("Nothing meets all of the requirements.");

            DomElement rescue = one(page, ".empty a");
            assertThat(text(rescue)).isEqualTo("allow “Django” again");
            assertThat(names(json(follow(rescue).getUrl().getQuery()).get("recommendations")))
                    .containsExactly("Django");
        }

        @Test
        void toRuleOutAloneIsNoAnswerThatRanks() {
            HtmlPage page = browser.open("/advice?avoid=django");

            assertThat(heading(page)).startsWith("No answers yet");
            assertThat(texts(page, "section > ul.asides"))
                    .as("no place is promised")
                    .isEmpty();
            assertThat(texts(page, "details ul.asides li")).contains("Django: you ruled it out");
            DomElement allowing = all(page, "ul.must-haves a").stream()
                    .filter(it -> text(it).equals("Allow Django again"))
                    .findFirst()
                    .orElseThrow();
            assertThat(follow(allowing).getUrl().getQuery()).isNull();
        }

        @Test
        void whatFailsExactlyOneGetsThePromisedPlaceBehindItsLink() {
            int followed = 0;
            for (String query : queries()) {
                for (DomElement line : all(browser.open("/advice?" + query), "section > ul.asides li")) {
                    if (!text(line).contains("fails exactly one must-have")) {
                        continue;
                    }
                    String slug = all(line, "a").get(0).getAttribute("href").substring("/frameworks/".length());
                    int promised = Integer.parseInt(text(line).replaceFirst("(?s).*would be number (\\d+):.*", "$1"));
                    HtmlPage relaxed = follow(all(line, "a").get(1));

                    assertThat(json(relaxed.getUrl().getQuery())
                                    .get("recommendations")
                                    .valueStream()
                                    .filter(it -> it.get("slug").asString().equals(slug))
                                    .map(it -> it.get("rank").asInt()))
                            .as(slug + " after relaxing " + query)
                            .containsExactly(promised);
                    followed++;
                }
            }
            assertThat(followed).as("promises on these pages").isPositive();
        }

        @Test
        void whenNothingSurvivesTheSmallestRescueIsOfferedAndWorks() {
            HtmlPage page = browser.open("/advice?" + IMPOSSIBLE);
            assertThat(heading(page)).isEqualTo("Nothing meets all of the requirements.");
            assertThat(all(page, "article.result")).isEmpty();

            DomElement rescue = one(page, ".empty a");
            assertThat(text(rescue)).matches("(drop|choose) “.+”( and (drop|choose) “.+”)*");
            HtmlPage rescued = follow(rescue);
            JsonNode after = json(rescued.getUrl().getQuery());
            assertThat(names(after.get("recommendations"))).isNotEmpty();
            assertThat(heading(rescued)).contains(" fit");
        }

        @Test
        void noSmallerRescueWorks() {
            int changes =
                    text(one(browser.open("/advice?" + IMPOSSIBLE), ".empty a")).split(" and ", -1).length;
            List<String> musts =
                    List.of("footprint=tiny", "need=admin", "need=graphql", "need=charts", "need=traversal");

            for (int kept = 0; kept < 1 << musts.size(); kept++) {
                if (musts.size() - Integer.bitCount(kept) < changes) {
                    int mask = kept;
                    String query = IntStream.range(0, musts.size())
                            .filter(i -> (mask & 1 << i) != 0)
                            .mapToObj(musts::get)
                            .collect(Collectors.joining("&", "product=small-site&", ""));
                    assertThat(names(json(query).get("recommendations")))
                            .as(query)
                            .isEmpty();
                }
            }
        }

        @Test
        void aFrameworkThatIsNoLongerMaintainedIsNeverRecommendedUnlessSomebodyInsists() {
            for (String query : queries()) {
                boolean insists = query.contains("upkeep=abandoned");
                assertThat(names(json(query).get("recommendations")).contains("Japronto"))
                        .as(query)
                        .isEqualTo(insists);
            }
            assertThat(main(browser.open("/advice?product=microservice")))
                    .contains("Japronto: not one that is still maintained");
        }

        @Test
        void theProfileOfJaprontoSaysWhy() {
            Framework japronto =
                    RealCatalog.revision().catalog().framework("japronto").orElseThrow();
            HtmlPage page = browser.open("/frameworks/japronto");

            assertThat(text(one(page, "main > .notice")))
                    .startsWith("Dormant.")
                    .contains(japronto.profile().status().note(), "Its users are sent to Sanic");
        }
    }

    @Nested
    class Undecided {

        @Test
        void withoutAnswersNothingIsRankedAndNothingIsStored() {
            HtmlPage page = browser.open("/advice");

            assertThat(heading(page)).isEqualTo("No answers yet, so nothing ranks above anything else.");
            assertThat(all(page, "article.result, ol.lines, form")).isEmpty();
            assertThat(main(page)).contains("every framework ties");
            assertThat(follow(page, "Answer the first question").getUrl().getPath())
                    .isEqualTo("/questions/purpose");
        }

        @Test
        void answersThatSayNothingAboutTheProjectRankNothingEither() {
            HtmlPage page = browser.open("/advice?product=not-sure&footprint=any&licence=any");

            assertThat(heading(page)).startsWith("No answers yet");
            assertThat(all(page, "article.result")).isEmpty();
        }

        @Test
        void theOtherFormsSayTheSame() {
            assertThat(body("/advice.md")).startsWith("# No answers yet, so nothing ranks above anything else\n");
            assertThat(body("/advice.adr.md")).contains("No answers yet, so nothing ranks above anything else.");
            assertThat(names(json("").get("recommendations"))).hasSizeGreaterThan(30);
            assertThat(json("").get("recommendations")
                            .valueStream()
                            .map(it -> it.get("rank").asInt()))
                    .containsOnly(1);
        }
    }

    @Nested
    class Contradictions {

        static Stream<Contradiction> all() {
            return QUESTIONNAIRE.contradictions().stream();
        }

        private static String query(Contradiction it) {
            List<String> pairs = new ArrayList<>();
            it.all().forEach(pair -> pairs.add(pair.replace('.', '=')));
            it.atLeast()
                    .forEach((question, count) -> QUESTIONNAIRE.question(question).orElseThrow().options().stream()
                            .limit(count)
                            .forEach(option -> pairs.add(question + "=" + option.id())));
            return String.join("&", pairs);
        }

        @ParameterizedTest
        @MethodSource("all")
        void arePointedOutAndNeverRefused(Contradiction it) {
            HtmlPage page = browser.open("/advice?" + query(it));

            assertThat(all(page, ".notice.gentle li")).anySatisfy(notice -> {
                assertThat(text(notice)).startsWith(it.says());
                assertThat(Browser.all(notice, "a[href]")).hasSameSizeAs(it.questions());
            });
            assertThat(main(browser.open("/review?" + query(it)))).contains(it.says());
            assertThat(body("/advice.md?" + query(it)).replace("\\", "")).contains("> " + it.says());
        }

        @Test
        void aQuietSetOfAnswersHasNone() {
            assertThat(all(browser.open("/advice?" + CONTENT_SITE), ".notice")).isEmpty();
        }

        private static List<DomElement> all(HtmlPage page, String selector) {
            return Browser.all(page, selector);
        }
    }

    @Nested
    class Forms {

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.advice.AdvicePageTests#queries")
        void allNameTheSameOrder(String query) {
            List<String> order = names(json(query).get("recommendations"));

            assertThat(namesOnThePage(browser.open("/advice?" + query))).isEqualTo(order);
            assertThat(matches("\\| \\d+ \\| (.+) \\| [0-9.]+[^|]* \\|", body("/advice.md?" + query)))
                    .isEqualTo(order);
            assertThat(csv(body("/advice.csv?" + query)).stream()
                            .filter(it -> it.toList().contains("ranked"))
                            .map(it -> it.get(2)))
                    .isEqualTo(order);
            assertThat(matches("\n### (.+) \\([0-9.]+\\)", body("/advice.adr.md?" + query)))
                    .isEqualTo(order.subList(0, Math.min(3, order.size())));
            assertThat(names(JSON.readTree(body("/api/v1/advice?" + query)).get("recommendations")))
                    .isEqualTo(order);
        }

        private static List<String> matches(String pattern, String text) {
            Matcher matcher = Pattern.compile(pattern).matcher(text);
            return matcher.results().map(it -> it.group(1).replace("\\", "")).toList();
        }

        @Test
        void theDecisionRecordProposesTheFirstAndLeadsBackToThePage() {
            assertThat(body("/advice.adr.md?team=small&" + CONTENT_SITE))
                    .startsWith("---\nstatus: proposed\ndate: ")
                    .contains("Proposed: Django, because it reaches ")
                    .contains(SiteTest.PUBLIC_URL + "/advice?" + CONTENT_SITE + "\n");
        }

        @Test
        void theLinksOnThePageLeadToThem() {
            HtmlPage page = browser.open("/advice?" + CONTENT_SITE);

            assertThat(Stream.of("Decision record", "Markdown", "CSV", "JSON with every term")
                            .map(it -> page.getAnchorByText(it).getHrefAttribute()))
                    .containsExactly(
                            "/advice.adr.md?" + CONTENT_SITE,
                            "/advice.md?" + CONTENT_SITE,
                            "/advice.csv?" + CONTENT_SITE,
                            "/advice.json?" + CONTENT_SITE);
        }
    }

    @Nested
    class Negotiation {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | Mozilla/5.0 | text/html
                        application/json                                     | Mozilla/5.0  | application/json
                        application/json                                     | curl/8.5.0   | application/json
                        text/markdown                                        | Mozilla/5.0  | text/markdown
                        text/csv                                             | Mozilla/5.0  | text/csv
                        text/plain                                           | Mozilla/5.0  | text/plain
                        text/html;q=0.2, application/json;q=0.9              | Mozilla/5.0  | application/json
                        application/json;q=0, text/csv;q=0.1                 | Mozilla/5.0  | text/csv
                        */*                                                  | curl/8.5.0   | text/plain
                        */*                                                  | Wget/1.21    | text/plain
                        */*                                                  | HTTPie/3.2.2 | text/plain
                        */*                                                  | Mozilla/5.0  | text/html
                        image/avif                                           | Mozilla/5.0  | text/html
                        ///                                                  | curl/8.5.0   | text/html
                        """)
        void theHeadersChooseTheForm(String accept, String agent, String type) {
            MockHttpServletResponse response =
                    response("/advice?" + CONTENT_SITE, "Accept", accept, "User-Agent", agent);

            assertThat(response.getStatus()).isEqualTo(200);
            assertThat(response.getContentType()).startsWith(type);
            assertThat(response.getHeader("Vary")).contains("Accept", "User-Agent");
        }

        @Test
        void curlWithoutAnyAcceptHeaderGetsTextThatReadsWell() {
            MockHttpServletResponse response = response("/advice?" + CONTENT_SITE, "User-Agent", "curl/8.5.0");

            assertThat(response.getContentType()).startsWith("text/plain");
            assertThat(body("/advice.md?" + CONTENT_SITE)).startsWith("# Django fits best");
        }

        @Test
        void theFormByHeaderIsTheFormByAddress() {
            Predicate<String> same = type -> {
                String[] parts = type.split(" ", 2);
                return new String(
                                response("/advice?" + CONTENT_SITE, "Accept", parts[0])
                                        .getContentAsByteArray(),
                                StandardCharsets.UTF_8)
                        .equals(body("/advice" + parts[1] + "?" + CONTENT_SITE));
            };
            assertThat(Stream.of("application/json .json", "text/markdown .md", "text/csv .csv"))
                    .allMatch(same);
        }
    }
}
