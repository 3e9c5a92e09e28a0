package io.frameworkadvisor.web;

import static io.frameworkadvisor.web.Browser.all;
import static io.frameworkadvisor.web.Browser.main;
import static io.frameworkadvisor.web.Browser.one;
import static io.frameworkadvisor.web.Browser.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What stands around every page, and the pages that nobody looks for. */
@SiteTest
class SitePageTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private LiveSite site;

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
    class InEveryLanguage {

        @ParameterizedTest
        @CsvSource({"/method,en", "/de/method,de", "/de/frameworks/flask,de", "/accessibility,en", "/fairness,en"})
        void aPageSaysWhichOneItIsIn(String path, String code) {
            HtmlPage page = browser.open(path);

            assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(code);
            assertThat(one(page, "footer [aria-current]").getAttribute("lang")).isEqualTo(code);
        }

        @Test
        void aPageNamesItselfInTheOthers() {
            HtmlPage page = browser.open("/de/frameworks?q=async&status=active");

            assertThat(all(page, "link[rel=alternate]"))
                    .extracting(it -> it.getAttribute("hreflang"), it -> it.getAttribute("href"))
                    .containsExactly(
                            tuple("en", SiteTest.PUBLIC_URL + "/frameworks?q=async&status=active"),
                            tuple("de", SiteTest.PUBLIC_URL + "/de/frameworks?q=async&status=active"),
                            tuple("x-default", SiteTest.PUBLIC_URL + "/frameworks?q=async&status=active"));
        }

        @Test
        void theFooterLeadsToTheSamePage() {
            HtmlPage page = browser.open("/frameworks/flask");
            DomElement german = one(page, "footer a[hreflang=de]");

            assertThat(german.getAttribute("href")).isEqualTo("/de/frameworks/flask");
            assertThat(main(Browser.follow(german))).contains("Stärken", "Schwächen", "unbekannt");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"/de/method", "/de/fairness", "/de/frameworks", "/de/frameworks/django", "/de/accessibility"
                })
        void noMessageIsMissing(String path) {
            assertThat(browser.open(path).getWebResponse().getContentAsString()).doesNotContain("??");
        }

        @Test
        void numbersHaveTheDecimalMarkOfTheLanguage() {
            String query = "?product=json-api&waits=services&team=small";

            assertThat(texts(browser.open("/method" + query), "td .calculation"))
                    .anyMatch(it -> it.matches(".*[0-9][.][0-9].*"))
                    .noneMatch(it -> it.contains(","));
            assertThat(texts(browser.open("/de/method" + query), "td .calculation"))
                    .anyMatch(it -> it.matches(".*[0-9],[0-9].*"))
                    .noneMatch(it -> it.contains("."));
        }
    }

    @Nested
    class Mishaps {

        @ParameterizedTest
        @CsvSource({
            "/no-such-page, This page does not exist",
            "/de/no-such-page, Diese Seite gibt es nicht",
            "/r/AAAAAAAAAAAAAAAAAAAAAA, There is no result behind this link",
            "/de/r/AAAAAAAAAAAAAAAAAAAAAA, Hinter diesem Link steht kein Ergebnis",
        })
        void sayWhatHappenedInTheLanguageOfTheAddress(String path, String title) {
            String page = site.get(path, "Accept", "text/html").body();

            assertThat(page).contains("<h1>" + title + "</h1>").doesNotContain("rel=\"alternate\"", "??");
        }

        @Test
        void leadOnWithASearchAndLinksAndNeverRepeatTheAddress() {
            HtmlPage page = browser.parse(
                    site.get("/no-such-%22page%22?x=y", "Accept", "text/html").body());

            assertThat(all(page, "main form[action='/frameworks'] input[name=q]"))
                    .hasSize(1);
            assertThat(all(page, "main .actions a"))
                    .extracting(it -> it.getAttribute("href"))
                    .containsExactly("/", "/frameworks");
            assertThat(all(page, "footer nav a"))
                    .extracting(it -> it.getAttribute("href"))
                    .containsExactly("/", "/de/");
            assertThat(page.getWebResponse().getContentAsString()).doesNotContain("no-such");
        }

        @ParameterizedTest
        @CsvSource({
            "/%zz, en, This request could not be understood",
            "/de/%zz, de, Diese Anfrage war nicht zu verstehen"
        })
        void thatNeverReachTheApplicationLookTheSame(String path, String code, String title) {
            String answer = site.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            String style =
                    one(browser.open("/accessibility"), "link[rel=stylesheet]").getAttribute("href");

            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("<html lang=\"" + code + "\">", "<h1>" + title + "</h1>", "href=\"" + style + "\"");
        }
    }
}
