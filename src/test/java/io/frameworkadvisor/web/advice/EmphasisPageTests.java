package io.frameworkadvisor.web.advice;

import static io.frameworkadvisor.web.Browser.address;
import static io.frameworkadvisor.web.Browser.all;
import static io.frameworkadvisor.web.Browser.chosen;
import static io.frameworkadvisor.web.Browser.follow;
import static io.frameworkadvisor.web.Browser.one;
import static io.frameworkadvisor.web.Browser.press;
import static io.frameworkadvisor.web.Browser.select;
import static io.frameworkadvisor.web.Browser.text;
import static io.frameworkadvisor.web.Browser.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.advice.Recommendation;
import io.frameworkadvisor.advice.WeightedCriterion;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.web.Browser;
import io.frameworkadvisor.web.SiteTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;

/** Groups of criteria are halved and doubled on the result page. */
@SiteTest
class EmphasisPageTests {

    private static final String USUAL = "product=gateway&interface=streams&existing=sync-micro";
    private static final String CHANGED = USUAL + "&matters=purpose-more&matters=longevity-less";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Advisor advisor;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(mvc);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    private Advice advice(String query) {
        var parameters = UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        return advisor.advise(
                Answers.read(advisor.revision().questionnaire(), parameters).answers());
    }

    private static Map<String, Integer> ranks(Advice advice) {
        return advice.recommendations().stream().collect(Collectors.toMap(Recommendation::name, Recommendation::rank));
    }

    @Test
    void asUsualThereIsNothingToCompare() {
        HtmlPage page = browser.open("/advice?" + USUAL);

        assertThat(all(page, "#moves table, #moves a")).isEmpty();
        assertThat(texts(page, "#emphasis option[selected]")).isNotEmpty().containsOnly("counts as usual");
    }

    @Test
    void onlyGroupsThatCountAreOffered() {
        assertThat(texts(browser.open("/advice?" + USUAL), "#emphasis label"))
                .containsExactlyInAnyOrderElementsOf(advice(USUAL).criteria().stream()
                        .map(WeightedCriterion::groupLabel)
                        .distinct()
                        .toList());
    }

    @Test
    void placesBeforeAndAfterStandSideBySide() {
        HtmlPage page = browser.open("/advice?" + CHANGED);
        Map<String, Integer> before = ranks(advice(USUAL));
        Map<String, Integer> after = ranks(advice(CHANGED));
        List<DomElement> rows = all(page, "#moves tbody tr");

        assertThat(rows).hasSizeBetween(5, 10);
        for (DomElement row : rows) {
            String name = text(one(row, "th"));
            List<DomElement> cells = all(row, "td");
            assertThat(text(cells.get(0))).isEqualTo(String.valueOf(before.get(name)));
            assertThat(text(cells.get(1)).replaceFirst(" .*", "")).isEqualTo(String.valueOf(after.get(name)));
        }
        assertThat(texts(page, "#moves tbody th"))
                .containsAll(advice(USUAL).recommendations().stream()
                        .limit(5)
                        .map(Recommendation::name)
                        .toList())
                .containsAll(advice(CHANGED).recommendations().stream()
                        .limit(5)
                        .map(Recommendation::name)
                        .toList());
    }

    @Test
    void theChoiceIsPresetAndLeadsBack() {
        HtmlPage page = browser.open("/advice?" + CHANGED);

        assertThat(texts(page, "#matters-purpose option[selected]")).containsExactly("counts double");
        assertThat(texts(page, "#matters-longevity option[selected]")).containsExactly("counts half");
        assertThat(address(follow(page, "Back to as usual"))).isEqualTo("/advice?" + USUAL);
    }

    @Test
    void theButtonShowsTheSameAnswersWithAnotherEmphasis() {
        HtmlPage page = browser.open("/advice?" + USUAL);
        select(page, "#matters-people", "counts double");
        HtmlPage shown = press(page, "Show");

        assertThat(chosen(shown, "existing")).contains("sync-micro");
        assertThat(texts(shown, "#matters-people option[selected]")).containsExactly("counts double");
        assertThat(all(shown, "#moves table")).hasSize(1);
        assertThat(all(shown, ".notice")).isEmpty();
    }

    @Test
    void whatNobodyRanksCannotBeWeighed() {
        assertThat(all(browser.open("/advice?product=not-sure"), "#emphasis, script"))
                .isEmpty();
    }

    @Test
    void theScriptIsSmall() throws IOException {
        String script = new ClassPathResource("static/assets/site.js").getContentAsString(StandardCharsets.UTF_8);
        assertThat(script.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(3 * 1024);
        assertThat(script).doesNotContain("innerHTML", "eval", "style");
    }
}
