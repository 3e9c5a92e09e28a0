package io.frameworkadvisor.web.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.sharing.CanonicalQuery;
import io.frameworkadvisor.web.SiteTest;
import io.frameworkadvisor.web.stored.StoredDocument;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Opening a link: that it stays as it was, tells search engines nothing, and that reading changes nothing. */
@SiteTest
class LinkReadingTests extends LinkCase {

    @Autowired
    private Advisor advisor;

    @Nested
    class Open {

        @Test
        void showsTheSameHeadlineAsTheAdvice() {
            String link = location(site.postForm("/links", "product=dashboard&interface=python-ui"));

            assertThat(heading(site.get(link)))
                    .isEqualTo(heading(site.get("/advice?product=dashboard&interface=python-ui")));
        }

        private static String heading(HttpResponse<String> answer) {
            return answer.body().replaceAll("(?s).*<h1>(.*?)</h1>.*", "$1");
        }

        @Test
        void isForNoSearchEngineAndForNoSharedCache() {
            HttpResponse<String> page = site.get(location(site.postForm("/links", "product=dashboard")));

            assertThat(page.body()).contains("<meta name=\"robots\" content=\"noindex\">");
            assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
            assertThat(page.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
        }

        @Test
        void ofAPlainLinkIsKeptAndShownWhileTheStoreIsDown() {
            String link = location(site.postForm("/links", "product=dashboard&team=small"));
            HttpResponse<String> before = site.get(link);

            links.whileDown(() -> {
                assertThat(site.get(link).body()).isEqualTo(before.body());
                assertThat(site.get("/r/AAAAAAAAAAAAAAAAAAAAAA").statusCode()).isEqualTo(503);
            });
        }

        @ParameterizedTest
        @CsvSource({
            "*/*, curl/8.5.0, text/plain",
            "*/*, Mozilla/5.0, text/html",
            "text/html, curl/8.5.0, text/html",
            "text/markdown, Mozilla/5.0, text/markdown",
            "text/csv, curl/8.5.0, text/csv",
            "application/json, curl/8.5.0, application/json"
        })
        void speaksTheLanguageOfTheClient(String accept, String agent, String type) {
            String link = location(site.postForm("/links", "product=dashboard&team=solo"));

            HttpResponse<String> answer = site.get(link, "Accept", accept, "User-Agent", agent);

            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith(type);
            assertThat(String.join(", ", answer.headers().allValues("Vary")))
                    .containsIgnoringCase("accept")
                    .containsIgnoringCase("user-agent");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
            assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        }

        @Test
        void inATerminalIsTheTextThatStandsInItsFile() {
            String link = location(site.postForm("/links", "product=dashboard&team=solo"));

            assertThat(site.get(link, "Accept", "*/*", "User-Agent", "curl/8.5.0")
                            .body())
                    .isEqualTo(site.get(link + ".md").body())
                    .contains(SiteTest.PUBLIC_URL + link);
        }

        @Test
        void ofAnOwnLinkKeepsNothingInATerminalEither() {
            String link = made(makeOwn(newKey(), "Terminal"), "link");

            HttpResponse<String> answer = site.get(link, "Accept", "*/*", "User-Agent", "curl/8.5.0");

            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/plain");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        }

        @Test
        void saysTheSameInTheLanguageOfTheReaderWhileTheAdvisorStillSaysIt() {
            String link = location(site.postForm("/links", "product=dashboard&audience=public"));

            assertThat(site.get("/de" + link).body())
                    .contains("Ihre Antwort: ", "<span>Eignung für das Produkt</span>")
                    .doesNotContain("Fit for the product");
        }

        @Test
        void keepsItsWordsOnceTheAdvisorSaysSomethingElse() {
            Answers answers = Answers.read(advisor.revision().questionnaire(), Map.of("product", List.of("dashboard")))
                    .answers();
            Advice today = advisor.advise(answers);
            String then = StoredDocument.of(today).replace("Fit for the product", "Fit of then");
            String token = links.keep(CanonicalQuery.of(answers), today.revision(), today.engine(), "then", then)
                    .token()
                    .value();

            assertThat(site.get("/de/r/" + token).body())
                    .contains("Fit of then")
                    .doesNotContain("<span>Eignung für das Produkt</span>");
        }

        @Test
        void ordinaryPagesMayBeIndexed() {
            assertThat(site.get("/frameworks/django").body()).doesNotContain("noindex");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "AAAAAAAAAAAAAAAAAAAAAA",
                    "AAAAAAAAAAAAAAAAAAAAA",
                    "AAAAAAAAAAAAAAAAAAAAAAA",
                    "AAAAAAAAAAAAAAAAAAAAA%20",
                    "x.css",
                    "AAAAAAAAAAAAAAAAAAAAAA.ics",
                    "%D0%90AAAAAAAAAAAAAAAAAAAAA",
                    "'--",
                    "null"
                })
        void anUnknownOrMalformedTokenIsTheSitesNotFoundPage(String token) {
            HttpResponse<String> page = site.get("/r/" + token);
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body()).contains("<h1>There is no result behind this link</h1>");

            HttpResponse<String> document = site.get("/api/v1/links/" + token);
            assertThat(document.statusCode()).isEqualTo(404);
            assertThat(document.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }

        @Test
        void isCaseSensitive() {
            String link = location(site.postForm("/links", "product=protocol"));
            String swapped = link.chars()
                    .skip("/r/".length())
                    .map(it -> Character.isUpperCase(it) ? Character.toLowerCase(it) : Character.toUpperCase(it))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            assertThat(site.get("/r/" + swapped).statusCode()).isEqualTo(404);
        }
    }

    @Nested
    class Read {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/",
                    "/questions/purpose?product=json-api",
                    "/review?product=json-api",
                    "/advice?product=json-api&upkeep=maintained",
                    "/advice.json?product=json-api&upkeep=maintained",
                    "/api/v1/advice?product=json-api&upkeep=maintained",
                    "/links?product=json-api&upkeep=maintained",
                    "/api/v1/links?product=json-api&upkeep=maintained",
                    "/r/AAAAAAAAAAAAAAAAAAAAAA"
                })
        void changesNothing(String path) {
            int rows = rows();
            for (String method : new String[] {"GET", "HEAD", "OPTIONS"}) {
                assertThat(site.send(method, path, "").statusCode()).isIn(200, 404, 405);
            }
            assertThat(rows()).isEqualTo(rows);
        }
    }
}
