package io.frameworkadvisor.web.takeaway;

import static io.frameworkadvisor.web.Browser.all;
import static io.frameworkadvisor.web.Browser.follow;
import static io.frameworkadvisor.web.Browser.heading;
import static io.frameworkadvisor.web.Browser.main;
import static io.frameworkadvisor.web.Browser.one;
import static io.frameworkadvisor.web.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.picture.QrPicture;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.store.files.RealCatalog;
import io.frameworkadvisor.web.Address;
import io.frameworkadvisor.web.BreakableLinks;
import io.frameworkadvisor.web.Browser;
import io.frameworkadvisor.web.LiveSite;
import io.frameworkadvisor.web.SiteTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlTextArea;
import org.htmlunit.html.HtmlTextInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A result in the forms in which it leaves the site. */
@SiteTest
class TakeawayTests {

    private static final String CLEAR = "product=content-site&interface=html&audience=public&data=relational"
            + "&need=admin&need=accounts&team=small&lifetime=years";
    private static final String OPEN = "product=microservice&interface=json&data=document&style=free";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private LiveSite site;

    @Autowired
    private BreakableLinks links;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(mvc);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    private static String meta(HtmlPage page, String property) {
        return one(page, "meta[property='" + property + "']").getAttribute("content");
    }

    private String linkOn(String answers) {
        return site.postForm("/links", answers).headers().firstValue("Location").orElseThrow();
    }

    private static String value(HtmlPage page, String id) {
        return ((HtmlTextArea) one(page, "#" + id)).getText();
    }

    @Nested
    class Preview {

        @ParameterizedTest
        @CsvSource({
            "/, /pictures/site.png",
            "/frameworks/django, /pictures/frameworks/django.png",
            "/advice?team=small&product=json-api, /pictures/advice.png?product=json-api&team=small",
            "/de/advice?product=json-api, /de/pictures/advice.png?product=json-api"
        })
        void ofAPageIsNamedWithItsWholeAddress(String path, String picture) {
            HtmlPage page = browser.open(path);

            assertThat(meta(page, "og:image")).isEqualTo(SiteTest.PUBLIC_URL + picture);
            assertThat(meta(page, "og:image:alt")).isNotBlank();
        }

        @ParameterizedTest
        @ValueSource(strings = {"/pictures/site.png", "/pictures/frameworks/zope.png", "/pictures/advice.png?" + CLEAR})
        void isAPictureOfTheSizeThatThePageNames(String picture) throws Exception {
            byte[] png = MockMvcTester.create(mvc)
                    .get()
                    .uri(picture)
                    .exchange()
                    .getResponse()
                    .getContentAsByteArray();
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            HtmlPage page = browser.open("/");

            assertThat(meta(page, "og:image:width")).isEqualTo(Integer.toString(image.getWidth()));
            assertThat(meta(page, "og:image:height")).isEqualTo(Integer.toString(image.getHeight()));
        }

        @Test
        void ofAStoredResultIsOneOfThatResult() {
            String link = linkOn(CLEAR);
            String picture = meta(browser.open(link), "og:image");

            assertThat(picture)
                    .isEqualTo(SiteTest.PUBLIC_URL + "/pictures/links/" + link.substring("/r/".length()) + ".png");
            assertThat(site.get(picture.substring(SiteTest.PUBLIC_URL.length())).statusCode())
                    .isEqualTo(200);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/pictures/frameworks/nope.png",
                    "/pictures/links/nope.png",
                    "/pictures/links/nope.svg",
                    "/pictures/links/aaaaaaaaaa.png",
                    "/pictures/nope.png"
                })
        void ofNothingDoesNotExist(String picture) {
            assertThat(site.get(picture).statusCode()).isEqualTo(404);
        }

        @Test
        void ofAStoredResultIsAskedForLaterWhileTheStoreIsAway() {
            String picture = "/pictures/links/" + linkOn(CLEAR).substring("/r/".length()) + ".png";
            links.whileDown(() -> {
                var answer = site.get(picture);

                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            });
        }

        @Test
        void isSentUnpackedAndOnlyOnce() {
            var first = site.get("/pictures/frameworks/flask.png", "Accept-Encoding", "gzip");
            var again = site.get(
                    "/pictures/frameworks/flask.png",
                    "If-None-Match",
                    first.headers().firstValue("ETag").orElseThrow());

            assertThat(first.headers().firstValue("Content-Type")).contains("image/png");
            assertThat(first.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(again.statusCode()).isEqualTo(304);
        }
    }

    @Nested
    class Code {

        @Test
        void standsForTheAddressBesideIt() {
            HtmlPage page = browser.open("/advice?" + CLEAR);
            String address = ((HtmlTextInput) one(page, "#address")).getValue();
            String code = one(page, ".code img").getAttribute("src");

            assertThat(address).isEqualTo(SiteTest.PUBLIC_URL + "/advice?" + CLEAR);
            assertThat(site.get(code).body()).isEqualTo(QrPicture.svg(address));
        }

        @Test
        void ofAStoredResultStandsForItsLink() {
            String link = linkOn(CLEAR);
            String code = one(browser.open(link), ".code img").getAttribute("src");

            assertThat(site.get(code).body()).isEqualTo(QrPicture.svg(SiteTest.PUBLIC_URL + link));
        }

        @Test
        void isNotOfferedForAnAddressThatIsTooLong() {
            Map<String, List<String>> everything = new LinkedHashMap<>();
            for (Question question : RealCatalog.revision().questionnaire().questions()) {
                List<String> options =
                        question.options().stream().map(it -> it.id()).toList();
                everything.put(question.id(), question.several() ? options : options.subList(0, 1));
            }
            Answers answers = Answers.read(RealCatalog.revision().questionnaire(), everything)
                    .answers();

            assertThat(site.get(Address.of("/pictures/qr.svg", answers)).statusCode())
                    .isEqualTo(404);
            assertThat(all(browser.open(Address.of("/advice", answers)), ".code"))
                    .isEmpty();
        }
    }

    @Nested
    class Badge {

        private String on(String answers) {
            return site.get("/pictures/badge.svg?" + answers).body();
        }

        @Test
        void namesTheFirstAndInHowManyReadingsItIsFirst() {
            String lead = text(one(browser.open("/advice?" + CLEAR), ".answer-lead"));

            assertThat(on(CLEAR))
                    .containsPattern(">framework</text>.*>Django · (&gt;)?\\d+%</text>")
                    .contains("<title id=\"says\">Django fits best")
                    .contains(lead);
        }

        @Test
        void saysWhenThereIsNoClearWinner() {
            assertThat(on(OPEN)).contains(">no clear winner</text>").doesNotContain("%</text>");
        }

        @Test
        void saysWhenThereIsNothingToSay() {
            assertThat(on("")).contains(">no answers yet</text>");
            assertThat(on("product=content-site&footprint=tiny&need=admin&need=websockets"))
                    .contains(">nothing fits</text>");
        }

        @Test
        void speaksGermanBelowTheGermanAddress() {
            assertThat(site.get("/de/pictures/badge.svg?" + OPEN).body()).contains(">kein klarer Sieger</text>");
        }
    }

    @Nested
    class Snippets {

        @Test
        void showTheBadgeAndLeadToTheResult() {
            HtmlPage page = browser.open("/advice?" + CLEAR);
            String address = SiteTest.PUBLIC_URL + "/advice?" + CLEAR;
            String badge = SiteTest.PUBLIC_URL + "/pictures/badge.svg?" + CLEAR;

            assertThat(value(page, "badge-markdown")).isEqualTo("[![%s](%s)](%s)", title(page), badge, address);
            HtmlPage elsewhere = browser.parse(value(page, "badge-html"));
            assertThat(one(elsewhere, "a").getAttribute("href")).isEqualTo(address);
            assertThat(one(elsewhere, "img").getAttribute("src")).isEqualTo(badge);
            assertThat(one(elsewhere, "img").getAttribute("alt")).isEqualTo(title(page));
        }

        private static String title(HtmlPage page) {
            return heading(page).replaceFirst("[.]$", "");
        }

        @Test
        void frameTheShortForm() {
            String snippet = value(browser.open("/advice?" + CLEAR), "frame-html");

            assertThat(snippet)
                    .contains("src=\"" + SiteTest.PUBLIC_URL + "/embed?" + CLEAR.replace("&", "&amp;") + "\"")
                    .contains("title=\"Django fits best");
        }

        @Test
        void areLabeledAndCannotBeChanged() {
            HtmlPage page = browser.open("/advice?" + CLEAR);

            assertThat(all(page, ".copy input, .copy textarea"))
                    .hasSizeGreaterThanOrEqualTo(4)
                    .allSatisfy(field -> {
                        assertThat(field.hasAttribute("readonly")).isTrue();
                        assertThat(text(one(page, "label[for='" + field.getId() + "']")))
                                .isNotEmpty();
                    });
        }

        @Test
        void areNotOfferedForAStoredResultAsTheyShowThatOfToday() {
            assertThat(all(browser.open(linkOn(CLEAR)), "textarea")).isEmpty();
        }
    }

    @Nested
    class ShortForm {

        @Test
        void showsTheFirstThreeAndLeadsToTheResult() {
            HtmlPage whole = browser.open("/advice?" + CLEAR);
            List<String> names = Browser.texts(whole, ".result h2");
            String headline = heading(whole);
            HtmlPage embed = browser.open("/embed?" + CLEAR);

            assertThat(heading(embed)).isEqualTo(headline);
            assertThat(Browser.texts(embed, "li strong")).isEqualTo(names).hasSize(3);
            assertThat(Browser.texts(embed, ".legend li")).contains("Fit for the product", "People");
            assertThat(one(embed, "a").getAttribute("target")).isEqualTo("_blank");
            one(embed, "a").removeAttribute("target");
            assertThat(heading(follow(one(embed, "a")))).isEqualTo(headline);
        }

        @Test
        void ranksNothingWithoutAnswers() {
            HtmlPage embed = browser.open("/embed");

            assertThat(all(embed, "li")).isEmpty();
            assertThat(main(embed)).startsWith("No answers yet");
        }
    }
}
