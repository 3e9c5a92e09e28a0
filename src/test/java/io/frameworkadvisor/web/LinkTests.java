package io.frameworkadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Links that keep a result: who may make one, that it stays, and what happens while the store is away. */
@SiteTest
class LinkTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FORM = "application/x-www-form-urlencoded";

    @Autowired
    private LiveSite site;

    @Autowired
    private BreakableLinks links;

    @Autowired
    private JdbcTemplate database;

    private int rows() {
        return Objects.requireNonNull(database.queryForObject("select count(*) from share_link", Integer.class));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Nested
    class Make {

        @Test
        void fromOurOwnPageLeadsToTheStoredPage() {
            HttpResponse<String> answer = site.postForm("/links", "product=json-api&team=small");

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(location(answer)).matches("/r/[A-Za-z0-9_-]{22}");
            assertThat(site.get(location(answer)).statusCode()).isEqualTo(200);
        }

        @Test
        void theSameFormAgainLeadsToTheSameLink() {
            String first = location(site.postForm("/links", "product=json-api&team=medium"));
            int rows = rows();

            assertThat(location(site.postForm("/links", "product=json-api&team=medium")))
                    .isEqualTo(first);
            assertThat(location(site.postForm("/links", "team=medium&nope=1&product=json-api")))
                    .isEqualTo(first);
            assertThat(location(site.postJson(
                            "/api/v1/links", "{\"answers\":{\"team\":[\"medium\"],\"product\":[\"json-api\"]}}")))
                    .isEqualTo("/api/v1/links/" + first.substring("/r/".length()));
            assertThat(rows()).isEqualTo(rows);
        }

        @Test
        void manyAtOnceWithTheSameFormLeadToOneLink() throws Exception {
            ExecutorService people = Executors.newFixedThreadPool(12);
            try {
                Callable<String> press = () -> location(site.postForm("/links", "product=gateway&team=large"));
                Set<String> found = new HashSet<>();
                for (Future<String> it : people.invokeAll(Collections.nCopies(24, press))) {
                    found.add(it.get());
                }
                assertThat(found).hasSize(1);
            } finally {
                people.shutdownNow();
            }
        }

        @Test
        void otherAnswersLeadToAnotherLink() {
            assertThat(location(site.postForm("/links", "product=json-api&team=solo")))
                    .isNotEqualTo(location(site.postForm("/links", "product=json-api")));
        }

        @Test
        void extraFieldsHaveNoEffect() {
            String plain = location(site.postForm("/links", "product=learning"));

            assertThat(location(site.postForm(
                            "/links",
                            "product=learning&token=AAAAAAAAAAAAAAAAAAAAAA&id=1&revision=x&engine=9&score=1")))
                    .isEqualTo(plain);
        }

        @Test
        void nothingThatIsNoFormIsRead() {
            int rows = rows();

            assertThat(site.post("/links", "{}", "Content-Type", "application/json")
                            .statusCode())
                    .isEqualTo(415);
            assertThat(site.post(
                                    "/links",
                                    "--x\r\nbroken",
                                    "Content-Type",
                                    "multipart/form-data; boundary=x",
                                    "Sec-Fetch-Site",
                                    "same-origin")
                            .statusCode())
                    .isEqualTo(415);
            assertThat(rows()).isEqualTo(rows);
        }
    }

    @Nested
    class Origin {

        @ParameterizedTest
        @ValueSource(strings = {"same-origin", "none"})
        void ourOwnPagesMayPost(String site) {
            assertThat(post("Sec-Fetch-Site", site).statusCode()).isEqualTo(303);
        }

        @Test
        void anOldBrowserOnOurOwnPageMayPost() {
            assertThat(post("Origin", site.address()).statusCode()).isEqualTo(303);
            assertThat(post("Origin", SiteTest.PUBLIC_URL).statusCode()).isEqualTo(303);
        }

        @ParameterizedTest
        @CsvSource({
            "Sec-Fetch-Site, cross-site",
            "Sec-Fetch-Site, same-site",
            "Sec-Fetch-Site, ''",
            "Sec-Fetch-Site, SAME-ORIGIN",
            "Origin, https://evil.example",
            "Origin, http://localhost",
            "Origin, https://advisor.example.evil.example",
            "Origin, https://advisor.example:444",
            "Origin, http://advisor.example",
            "Origin, null",
        })
        void nobodyElseMay(String header, String value) {
            int rows = rows();
            HttpResponse<String> answer = post(header, value);

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("<h1>This was not sent from our own page</h1>");
            assertThat(rows()).isEqualTo(rows);
        }

        @Test
        void ourOwnOriginDoesNotMakeUpForAForeignSite() {
            HttpResponse<String> answer = site.post(
                    "/links",
                    "product=json-api",
                    "Content-Type",
                    FORM,
                    "Sec-Fetch-Site",
                    "cross-site",
                    "Origin",
                    site.address());

            assertThat(answer.statusCode()).isEqualTo(403);
        }

        @Test
        void withoutAnyHeaderAFormIsRefusedAndJsonForTheApiIsNot() {
            assertThat(site.post("/links", "product=json-api", "Content-Type", FORM)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(site.post("/api/v1/links", "product=json-api", "Content-Type", FORM)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(site.post("/api/v1/links", "{\"answers\":{}}", "Content-Type", "text/plain")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(site.postJson("/api/v1/links", "{\"answers\":{\"product\":[\"json-api\"]}}")
                            .statusCode())
                    .isEqualTo(201);
        }

        @ParameterizedTest
        @ValueSource(strings = {"PUT", "PATCH", "DELETE", "POST"})
        void noUnsafeMethodIsLetInFromElsewhere(String method) {
            assertThat(site.send(
                                    method,
                                    "/api/v1/links",
                                    "{\"answers\":{}}",
                                    "Sec-Fetch-Site",
                                    "cross-site",
                                    "Content-Type",
                                    "application/json")
                            .statusCode())
                    .isEqualTo(403);
        }

        private HttpResponse<String> post(String header, String value) {
            return site.post("/links", "product=json-api", "Content-Type", FORM, header, value);
        }
    }

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

    @Nested
    class StoreAway {

        @Test
        void thePersonKeepsTheAnswersAndCanTryAgain() {
            links.whileDown(() -> {
                HttpResponse<String> page = site.postForm("/links", "product=json-api&team=small");

                assertThat(page.statusCode()).isEqualTo(503);
                assertThat(page.headers().firstValue("Retry-After")).hasValue("10");
                assertThat(page.body())
                        .contains("<h1>Links cannot be stored or opened just now</h1>")
                        .contains("href=\"/advice?product=json-api&amp;team=small\"")
                        .contains("name=\"product\" value=\"json-api\"", "name=\"team\" value=\"small\"")
                        .doesNotContain("secret-host", "Exception");
            });
            assertThat(site.postForm("/links", "product=json-api&team=small").statusCode())
                    .isEqualTo(303);
        }

        @Test
        void aLinkSaysThatItIsFineAndComesBack() {
            String link = location(site.postForm("/links", "product=model-demo"));
            links.whileDown(() -> {
                HttpResponse<String> page = site.get(link);

                assertThat(page.statusCode()).isEqualTo(503);
                assertThat(page.headers().firstValue("Retry-After")).hasValue("10");
                assertThat(page.body()).contains("The link itself is fine").doesNotContain("<form", "secret-host");
            });
            assertThat(site.get(link).statusCode()).isEqualTo(200);
        }

        @Test
        void theApiAnswersWithAProblemDocument() {
            String link = location(site.postForm("/links", "product=model-demo"));
            links.whileDown(() -> {
                for (HttpResponse<String> it : List.of(
                        site.postJson("/api/v1/links", "{\"answers\":{\"product\":[\"model-demo\"]}}"),
                        site.get("/api/v1/links/" + link.substring("/r/".length())))) {
                    assertThat(it.statusCode()).isEqualTo(503);
                    assertThat(it.headers().firstValue("Content-Type")).hasValue("application/problem+json");
                    assertThat(it.headers().firstValue("Retry-After")).hasValue("10");
                    JsonNode problem = JSON.readTree(it.body());
                    assertThat(problem.get("status").asInt()).isEqualTo(503);
                    assertThat(it.body()).doesNotContain("secret-host", "Exception");
                }
            });
        }

        @Test
        void everythingElseGoesOn() {
            links.whileDown(() -> {
                assertThat(site.get("/advice?product=json-api").statusCode()).isEqualTo(200);
                assertThat(site.get("/api/v1/advice?product=json-api").statusCode())
                        .isEqualTo(200);
            });
        }
    }
}
