package io.frameworkadvisor.web.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.web.SiteTest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people can still do while the store of links is away. */
@SiteTest
class LinkStoreAwayTests extends LinkCase {

    private static final JsonMapper JSON = new JsonMapper();

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
