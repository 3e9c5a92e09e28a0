package io.frameworkadvisor.web.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.web.SiteTest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.HashSet;
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

/** Making a plain link: who may, and that the same answers give the same one. */
@SiteTest
class LinkMakingTests extends LinkCase {

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
}
