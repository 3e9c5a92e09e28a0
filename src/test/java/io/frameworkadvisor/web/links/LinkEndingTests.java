package io.frameworkadvisor.web.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.web.SiteTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that end, because somebody deletes them or their time is over. */
@SiteTest
class LinkEndingTests extends LinkCase {

    @Nested
    class Delete {

        @Test
        void asksFirstAndThenNothingOfTheLinkIsLeft() {
            HttpResponse<String> made = makeOwn(newKey(), "Gone-soon");
            String link = made(made, "link");
            String key = made(made, "delete").replaceFirst(".*key=", "");

            HttpResponse<String> question = site.get(made(made, "delete"));
            assertThat(question.statusCode()).isEqualTo(200);
            assertThat(question.body()).contains("Delete this link?", "action=\"" + link + "/delete\"");
            assertThat(site.get(link).statusCode()).isEqualTo(200);

            HttpResponse<String> deleted = site.postForm(link + "/delete", "key=" + key);
            assertThat(deleted.statusCode()).isEqualTo(303);
            HttpResponse<String> gone = site.get(location(deleted));
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(gone.body()).contains("<h1>This link was deleted</h1>").doesNotContain("Gone-soon");
            assertThat(site.postForm(link + "/delete", "key=" + key).statusCode())
                    .isEqualTo(410);

            HttpResponse<String> document = site.get("/api/v1/links/" + link.substring("/r/".length()));
            assertThat(document.statusCode()).isEqualTo(410);
            assertThat(document.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }

        @Test
        void theFormOfADeletedLinkSaysThatItIsGone() {
            String key = newKey();
            HttpResponse<String> made = makeOwn(key, "Replayed");
            site.postForm(
                    made(made, "link") + "/delete",
                    "key=" + made(made, "delete").replaceFirst(".*key=", ""));

            assertThat(makeOwn(key, "Replayed").statusCode()).isEqualTo(410);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "AAAAAAAAAAAAAAAAAAAAAA", "%00", "x"})
        void withAnotherKeyIsNotFoundAndDeletesNothing(String key) {
            String link = made(makeOwn(newKey(), "Stays"), "link");

            assertThat(site.get(link + "/delete?key=" + key).statusCode()).isEqualTo(404);
            assertThat(site.postForm(link + "/delete", "key=" + key).statusCode())
                    .isEqualTo(404);
            assertThat(site.get(link).statusCode()).isEqualTo(200);
        }

        @Test
        void aPlainLinkHasNoKey() {
            String link = location(site.postForm("/links", "product=json-api"));

            assertThat(site.postForm(link + "/delete", "key=" + link.substring("/r/".length()))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(site.get(link).statusCode()).isEqualTo(200);
        }

        @Test
        void fromElsewhereIsRefused() {
            HttpResponse<String> made = makeOwn(newKey(), "Mine");

            assertThat(site.post(
                                    made(made, "link") + "/delete",
                                    "key=" + made(made, "delete").replaceFirst(".*key=", ""),
                                    "Content-Type",
                                    FORM,
                                    "Sec-Fetch-Site",
                                    "cross-site")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(site.get(made(made, "link")).statusCode()).isEqualTo(200);
        }
    }

    @Nested
    class Expire {

        @Test
        void anExpiredLinkIsGoneAndNothingOfItIsKept() {
            String link = made(makeOwn(newKey(), "Short"), "link");
            String token = link.substring("/r/".length());
            database.update(
                    "update share_link set expires_at = timestamp with time zone '2001-01-01 00:00:00Z' where token = ?",
                    token);
            int rows = rows();

            HttpResponse<String> page = site.get(link);

            assertThat(page.statusCode()).isEqualTo(410);
            assertThat(page.body()).contains("<h1>This link has expired</h1>");
            assertThat(rows()).isEqualTo(rows - 1);
            assertThat(site.get("/api/v1/links/" + token).statusCode()).isEqualTo(410);
        }
    }
}
