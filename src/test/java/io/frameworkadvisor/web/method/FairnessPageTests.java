package io.frameworkadvisor.web.method;

import static io.frameworkadvisor.web.Browser.all;
import static io.frameworkadvisor.web.Browser.follow;
import static io.frameworkadvisor.web.Browser.main;
import static io.frameworkadvisor.web.Browser.one;
import static io.frameworkadvisor.web.Browser.text;
import static io.frameworkadvisor.web.Browser.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Fairness;
import io.frameworkadvisor.advice.Fairness.Chance;
import io.frameworkadvisor.advice.Fairness.Portion;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.store.files.RealCatalog;
import io.frameworkadvisor.web.Browser;
import io.frameworkadvisor.web.SiteTest;
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

/** Who can win: every framework, with answers that keep what they promise. */
@SiteTest
class FairnessPageTests {

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

    @Test
    void showsEveryFrameworkOnce() {
        assertThat(texts(browser.open("/fairness"), "table.fairness tbody th"))
                .containsExactlyInAnyOrderElementsOf(RealCatalog.revision().catalog().frameworks().stream()
                        .map(Framework::name)
                        .toList());
    }

    @Test
    void theAnswersOfAPersonaPutItsFrameworkFirst() {
        HtmlPage page = browser.open("/fairness");
        List<DomElement> rows = all(page, "table.fairness tbody tr");
        for (DomElement row : List.of(rows.get(0), rows.get(7), rows.get(rows.size() / 2), rows.get(rows.size() - 1))) {
            HtmlPage result = follow(one(row, "td a"));
            assertThat(all(result, "article.result").stream()
                            .filter(it -> text(one(it, ".place")).equals("1"))
                            .map(it -> text(one(it, "h2"))))
                    .contains(text(one(row, "th")));
        }
    }

    @Test
    void saysWhatTheSharesMean() {
        String main = main(browser.open("/fairness"));

        assertThat(main).contains("not how good a framework is", "10,000 people");
        assertThat(texts(browser.open("/fairness"), "table.fairness td.number"))
                .allMatch(it -> it.matches("under 1|[0-9]{1,3} ± [0-9]{1,2}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/method", "/frameworks", "/"})
    void isFoundFromOtherPages(String path) {
        assertThat(all(browser.open(path), "a[href='/fairness']")).isNotEmpty();
    }

    @Test
    void namesTheReasonWhereNobodyPutsAFrameworkFirst() {
        FairnessPage page = FairnessPage.of(
                new Fairness("r", 10_000, List.of(new Chance("x", "X", 0, 0, null, "another one is better"))));

        assertThat(page.winners()).isEmpty();
        assertThat(page.others())
                .containsExactly(new FairnessPage.Row(
                        "x", "X", "another one is better", null, new Portion(0, 1), new Portion(0, 1)));
    }
}
