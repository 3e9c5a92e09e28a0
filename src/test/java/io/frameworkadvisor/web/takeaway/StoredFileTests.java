package io.frameworkadvisor.web.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.export.AdviceCsv;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.sharing.CanonicalQuery;
import io.frameworkadvisor.web.BreakableLinks;
import io.frameworkadvisor.web.LiveSite;
import io.frameworkadvisor.web.SiteTest;
import io.frameworkadvisor.web.stored.StoredDocument;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Files of a stored result say what was stored, although the catalog says something else today. */
@SiteTest
class StoredFileTests {

    private static final String EARLIER = "e".repeat(64);

    @Autowired
    private LiveSite site;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private BreakableLinks links;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Advisor advisor;

    private Advice stored;
    private String link;

    /** A link from the time when there was no Django. */
    @BeforeEach
    void makeLink() {
        CatalogRevision today = advisor.revision();
        Catalog catalog = today.catalog();
        Catalog earlier = new Catalog(
                catalog.collected(),
                catalog.groups(),
                catalog.dictionary(),
                catalog.criteria(),
                catalog.frameworks().stream()
                        .filter(it -> !it.slug().equals("django"))
                        .toList());
        Answers answers = Answers.read(today.questionnaire(), Map.of("product", List.of("content-site")))
                .answers();
        stored = new Advisor(() -> new CatalogRevision(EARLIER, earlier, today.questionnaire())).advise(answers);
        link = "/r/"
                + links.keep(CanonicalQuery.of(answers), today.id(), stored.engine(), "en", StoredDocument.of(stored))
                        .token()
                        .value();
    }

    /** A link that can end, on today's advice. */
    private String ownLink() {
        String key = site.get("/links/new").body().replaceFirst("(?s).*name=\"key\"[^>]* value=\"([^\"]*)\".*", "$1");
        return site.postForm("/links", "product=json-api&days=7&title=Short&key=" + key)
                .body()
                .replaceFirst("(?s).*id=\"link\"[^>]* value=\"" + SiteTest.PUBLIC_URL + "([^\"]*)\".*", "$1");
    }

    @Nested
    class Content {

        @ParameterizedTest
        @ValueSource(strings = {".md", ".adr.md", ".json"})
        void isThatOfTheStoredResult(String ending) {
            HttpResponse<String> file = site.get(link + ending);

            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.body())
                    .contains(EARLIER, stored.recommendations().get(0).name())
                    .doesNotContain("| Django |", "\"slug\":\"django\"");
        }

        @Test
        void ofTheTableIsThatOfTheStoredResult() {
            assertThat(site.get(link + ".csv").body()).isEqualTo(AdviceCsv.write(stored));
        }

        @Test
        void ofThePdfIsThatOfTheStoredResult() throws Exception {
            byte[] bytes = MockMvcTester.create(mvc)
                    .get()
                    .uri(link + ".pdf")
                    .exchange()
                    .getResponse()
                    .getContentAsByteArray();

            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                        .contains(stored.recommendations().get(0).name(), SiteTest.PUBLIC_URL + link)
                        .doesNotContain("Django fits");
            }
        }

        @Test
        void leadsBackToTheLink() {
            assertThat(site.get(link + ".md").body()).endsWith(SiteTest.PUBLIC_URL + link + "\n");
        }

        @Test
        void ofTheDecisionRecordIsOfTheDayOfTheLink() {
            String own = ownLink();
            database.update(
                    "update share_link set created_at = timestamp with time zone '2020-02-03 12:00:00Z' where token = ?",
                    own.substring("/r/".length()));

            assertThat(site.get(own + ".adr.md").body()).contains("2020-02-03");
        }

        @Test
        void isInTheLanguageOfTheAddress() {
            assertThat(site.get("/de" + link + ".md").body()).contains("## Alle der Reihe nach", "/de" + link);
        }
    }

    @Nested
    class Address {

        @ParameterizedTest
        @ValueSource(strings = {"", "/de"})
        void standsOnThePageOfTheLink(String root) {
            String page = site.get(root + link).body();

            for (String ending : List.of(".adr.md", ".pdf", ".md", ".csv", ".json")) {
                assertThat(page).contains("href=\"" + root + link + ending + "\"");
            }
            assertThat(page).doesNotContain("href=\"" + root + "/advice.");
        }

        @ParameterizedTest
        @ValueSource(strings = {".adr.md", ".pdf", ".md", ".csv", ".json"})
        void isForNoSearchEngineAndForNoSharedCache(String ending) {
            var headers = site.get(link + ending).headers();

            assertThat(headers.firstValue("X-Robots-Tag")).hasValue("noindex");
            assertThat(headers.firstValue("Cache-Control")).hasValue("private, no-cache");
        }

        @ParameterizedTest
        @ValueSource(strings = {".adr.md", ".pdf", ".md", ".csv", ".json"})
        void ofALinkThatCanEndIsKeptNowhere(String ending) {
            assertThat(site.get(ownLink() + ending).headers().firstValue("Cache-Control"))
                    .hasValue("no-store");
        }

        @ParameterizedTest
        @ValueSource(strings = {".adr.md", ".pdf", ".md", ".csv", ".json"})
        void ofNoLinkDoesNotExist(String ending) {
            assertThat(site.get("/r/nobody-has-ever-seen-i" + ending).statusCode())
                    .isEqualTo(404);
        }

        @ParameterizedTest
        @ValueSource(strings = {".adr.md", ".pdf", ".md", ".csv", ".json"})
        void ofALinkThatHasEndedIsGone(String ending) {
            String own = ownLink();
            database.update(
                    "update share_link set expires_at = timestamp with time zone '2001-01-01 00:00:00Z' where token = ?",
                    own.substring("/r/".length()));

            assertThat(site.get(own + ending).statusCode()).isEqualTo(410);
        }

        @ParameterizedTest
        @ValueSource(strings = {".adr.md", ".pdf", ".md", ".csv", ".json"})
        void isAskedForLaterWhileTheStoreIsAway(String ending) {
            String own = ownLink();
            links.whileDown(() -> {
                HttpResponse<String> answer = site.get(own + ending);

                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).hasValue("10");
            });
        }
    }
}
