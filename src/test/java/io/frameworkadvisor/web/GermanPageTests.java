package io.frameworkadvisor.web;

import static io.frameworkadvisor.web.Browser.all;
import static io.frameworkadvisor.web.Browser.main;
import static io.frameworkadvisor.web.Browser.press;
import static io.frameworkadvisor.web.Browser.text;
import static io.frameworkadvisor.web.Browser.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.Criterion;
import io.frameworkadvisor.catalog.Trait;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire.Sample;
import io.frameworkadvisor.questionnaire.Topic;
import io.frameworkadvisor.store.files.RealCatalog;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The words of questionnaire and catalog on pages below {@code /de}; English pages have English ones. */
@SiteTest
class GermanPageTests {

    private static final CatalogRevision GERMAN = RealCatalog.in(Locale.GERMAN);
    private static final String API = "/advice?product=json-api";

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

    static List<Topic> topics() {
        return GERMAN.questionnaire().topics().stream()
                .filter(it -> !it.onReview())
                .toList();
    }

    @Nested
    class Questions {

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.GermanPageTests#topics")
        void areAskedInGerman(Topic topic) {
            String page = main(browser.open("/de/questions/" + topic.id()));

            assertThat(page).contains(topic.title(), topic.intro());
            for (Question question : topic.questions()) {
                assertThat(page).contains(question.ask(), question.why());
                assertThat(page)
                        .contains(question.options().stream().map(Option::label).toList());
            }
        }

        @Test
        void areAskedInEnglishElsewhere() {
            assertThat(main(browser.open("/questions/purpose"))).contains("What are you building?", "A JSON API");
        }

        @Test
        void ofTheSamplesHaveGermanTitles() {
            assertThat(main(browser.open("/de/")))
                    .contains(GERMAN.questionnaire().samples().stream()
                            .map(Sample::title)
                            .toList());
        }
    }

    @Nested
    class Advice {

        @Test
        void quotesTheAnswersInGerman() {
            String page = main(browser.open("/de" + API + "&waits=services&need=openapi"));

            assertThat(page).contains("eine JSON-API", "Warten auf andere Dienste", "Eignung für eine JSON-API");
            assertThat(page).doesNotContain("a JSON API", "waiting for other services", "Fit for a JSON API");
        }

        @Test
        void isInEnglishElsewhere() {
            browser.open("/de" + API);

            assertThat(main(browser.open(API))).contains("a JSON API").doesNotContain("eine JSON-API");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {API, "/advice?product=editorial&need=admin&team=large", "/advice?waits=open-connections"})
        void recommendsTheSameInBothLanguages(String address) {
            String cards = "article.result h2";
            assertThat(texts(browser.open("/de" + address), cards)).isEqualTo(texts(browser.open(address), cards));
        }

        /** Reasons are the catalog's own sentences or, for criteria that look at a trait in their own way, translated ones. */
        @Test
        void marksTheSentencesOfTheCatalogAsEnglish() {
            Set<String> sentences = GERMAN.catalog().frameworks().stream()
                    .flatMap(it -> it.traits().values().stream())
                    .map(Trait::note)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            List<DomElement> statements = all(
                    browser.open("/de" + API + "&async=never&team=large"),
                    "ul.reasons p:not(.because):not(.small) > span, ul.cautions li.caution-failure span");

            assertThat(statements).anyMatch(it -> sentences.contains(text(it)));
            assertThat(statements).anyMatch(it -> it.getAttribute("lang").isEmpty());
            assertThat(statements)
                    .allSatisfy(it -> assertThat(it.getAttribute("lang"))
                            .as(text(it))
                            .isEqualTo(sentences.contains(text(it)) || isOfFailure(it) ? "en" : ""));
        }

        private static boolean isOfFailure(DomElement it) {
            return it.getParentNode() instanceof DomElement item
                    && item.getAttribute("class").equals("caution-failure");
        }

        @Test
        void pointsOutContradictionsInGerman() {
            assertThat(main(browser.open("/de/advice?async=never&waits=services")))
                    .contains("aber noch niemand hat Async-Code geschrieben");
        }

        @Test
        void ofTheApiStaysEnglish() {
            assertThat(tester.get().uri("/api/v1" + API))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Fit for a JSON API");
        }
    }

    @Nested
    class TheCatalog {

        @Test
        void namesTraitsAndLevelsInGerman() {
            String page = main(browser.open("/de/frameworks/flask"));

            assertThat(page)
                    .contains(
                            "Admin-Oberfläche",
                            "Eignung für eine JSON-API",
                            "Leicht zu lernen",
                            "gut und üblich",
                            "eingebaut");
        }

        @Test
        void filtersByTheSameStatusInBothLanguages() {
            String address = "/frameworks?status=dormant";

            assertThat(texts(browser.open("/de" + address), "main h2 a, main h3 a"))
                    .isNotEmpty()
                    .isEqualTo(texts(browser.open(address), "main h2 a, main h3 a"));
            assertThat(main(browser.open("/de" + address))).contains("ruht");
        }

        @Test
        void explainsTheCriteriaInGerman() {
            String page = main(browser.open("/de/method"));

            assertThat(page).contains(GERMAN.catalog().groups().values());
            assertThat(page)
                    .contains(GERMAN.catalog().criteria().stream()
                            .filter(it -> it.id().equals("plain-sync"))
                            .map(Criterion::label)
                            .toList());
        }
    }

    @Nested
    class Days {

        private static final String GERMAN_DAY = "\\d{2}\\.\\d{2}\\.\\d{4}";

        @ParameterizedTest
        @ValueSource(strings = {"/", API, "/method", "/embed?product=json-api"})
        void inSentencesAreWrittenTheGermanWay(String path) {
            assertThat(tester.get().uri("/de" + path))
                    .bodyText()
                    .containsPattern("(Stand der Fakten|vom Stand|Gesammelt am):? (<time datetime=\"[0-9-]{10}\">)?"
                            + GERMAN_DAY)
                    .doesNotContainPattern("(Stand der Fakten|vom Stand|Gesammelt am):? \\d{4}-");
        }

        @Test
        void onALinkAreWrittenTheGermanWay() {
            HtmlPage link = press(browser.open("/de" + API), "Link zum Weitergeben erstellen");

            assertThat(text(link.querySelector(".stored strong"))).matches("Gespeichert am " + GERMAN_DAY + "\\.");
        }
    }

    @Nested
    class Links {

        // The same answers in English are another link, so that nobody finds the words of somebody else.
        @Test
        void ofAResultKeepItsWords() {
            HtmlPage german = press(browser.open("/de/advice?product=json-api"), "Link zum Weitergeben erstellen");
            HtmlPage english = press(browser.open("/advice?product=json-api"), "Make a link for colleagues");

            assertThat(german.getUrl().getPath()).startsWith("/de/r/");
            assertThat(main(german)).contains("eine JSON-API");
            assertThat(main(english)).contains("a JSON API").doesNotContain("eine JSON-API");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/", "/questions/purpose", API, "/frameworks", "/frameworks/flask", "/review"})
        void stayBelowDe(String path) {
            HtmlPage page = browser.open("/de" + path);

            assertThat(all(page, "main a[href^='/'], nav a[href^='/']:not([hreflang])"))
                    .isNotEmpty()
                    .allSatisfy(it ->
                            assertThat(it.getAttribute("href")).as(text(it)).startsWith("/de/"));
        }
    }
}
