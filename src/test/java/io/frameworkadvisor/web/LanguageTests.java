package io.frameworkadvisor.web;

import static io.frameworkadvisor.web.Browser.all;
import static io.frameworkadvisor.web.Browser.one;
import static io.frameworkadvisor.web.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The same site in another language, below another address. */
@SiteTest
class LanguageTests {

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

    @ParameterizedTest
    @ValueSource(strings = {"/", "/questions/purpose", "/questions", "/review", "/advice?product=json-api", "/compare"})
    void everyLinkOfAGermanPageStaysGerman(String address) {
        HtmlPage page = browser.open("/de" + address);

        assertThat(addresses(page)).isNotEmpty().allSatisfy(it -> assertThat(it).startsWith("/de/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/questions/purpose", "/advice?product=json-api"})
    void noLinkOfAnEnglishPageLeadsToAnotherLanguage(String address) {
        assertThat(addresses(browser.open(address))).isNotEmpty().noneMatch(it -> it.startsWith("/de/"));
    }

    @Test
    void theGermanStartPageNeedsNoSlash() {
        assertThat(text(one(browser.open("/de"), "h1"))).isEqualTo(text(one(browser.open("/de/"), "h1")));
    }

    @Test
    void theResultIsSaidInGerman() {
        HtmlPage page = browser.open("/de/advice?product=json-api");

        assertThat(text(one(page, "h1"))).containsPattern("passt am besten|Kein klarer Sieger");
        assertThat(text(one(page, ".answer-lead"))).contains("von 100 plausiblen Lesarten");
    }

    @Test
    void bothLanguagesRankTheSame() {
        assertThat(names(browser.open("/de/advice?product=content-site&team=solo")))
                .isEqualTo(names(browser.open("/advice?product=content-site&team=solo")))
                .hasSize(3);
    }

    private static List<String> names(HtmlPage page) {
        return all(page, "article.result h2").stream().map(Browser::text).toList();
    }

    // What is the same in every language, and the way to the other one, stands in the frame of the page.
    private static List<String> addresses(HtmlPage page) {
        return all(page, "nav a:not([hreflang]), main a, form").stream()
                .map(LanguageTests::address)
                .filter(it -> it.startsWith("/") && !it.startsWith("/assets/"))
                .toList();
    }

    private static String address(DomElement it) {
        return it.getAttribute(it.getTagName().equals("form") ? "action" : "href");
    }
}
