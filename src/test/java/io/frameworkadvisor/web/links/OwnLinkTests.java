package io.frameworkadvisor.web.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.web.SiteTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Links with a title, a note or an expiry: made by the form and over the API. */
@SiteTest
class OwnLinkTests extends LinkCase {

    private static final JsonMapper JSON = new JsonMapper();

    @Nested
    class MakeOwn {

        @Test
        void theFormHasAKeyOfItsOwnEveryTimeAndIsKeptNowhere() {
            HttpResponse<String> form = site.get("/links/new?product=json-api&team=small");

            assertThat(form.statusCode()).isEqualTo(200);
            assertThat(field(form.body(), "product")).isEqualTo("json-api");
            assertThat(field(form.body(), "key")).matches("[A-Za-z0-9_-]{22}").isNotEqualTo(newKey());
            assertThat(form.headers().firstValue("Cache-Control")).hasValue("no-store");
        }

        @Test
        void theResultLeadsToTheForm() {
            assertThat(site.get("/advice?product=json-api").body()).contains("href=\"/links/new?product=json-api\"");
        }

        @Test
        void showsLinkAndDeleteAddressAndTheLinkShowsWhatWasPutOnIt() {
            HttpResponse<String> page = site.postForm(
                    "/links",
                    "product=json-api&days=30&key=" + newKey() + "&title=%3Cb%3EShop&note=One%0D%0ATwo+%F0%9F%90%8D");

            assertThat(page.statusCode()).isEqualTo(201);
            assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(made(page, "link")).matches("/r/[A-Za-z0-9_-]{22}");
            assertThat(made(page, "delete")).startsWith(made(page, "link") + "/delete?key=");
            assertThat(site.get(made(page, "link")).body())
                    .contains(
                            "&lt;b&gt;Shop", "One\nTwo \uD83D\uDC0D", "The link can be opened until <time datetime=\"");
        }

        @Test
        void saysInATerminalWhatWasPutOnIt() {
            HttpResponse<String> page = site.postForm(
                    "/links", "product=json-api&key=" + newKey() + "&title=%3Cb%3EShop&note=One%0D%0ATwo");

            assertThat(site.get(made(page, "link"), "Accept", "*/*", "User-Agent", "curl/8.5.0")
                            .body())
                    .contains("\n\n**\\<b\\>Shop**\n\n> One\n> Two\n\n");
        }

        @Test
        void theSameFormTwiceMakesOneLink() {
            String key = newKey();
            HttpResponse<String> first = makeOwn(key, "Twice");
            int rows = rows();
            HttpResponse<String> second = makeOwn(key, "Twice");

            assertThat(made(second, "link")).isEqualTo(made(first, "link"));
            assertThat(made(second, "delete")).isEqualTo(made(first, "delete"));
            assertThat(rows()).isEqualTo(rows);
        }

        @Test
        void anotherFormWithTheSameWordsMakesAnotherLink() {
            assertThat(made(makeOwn(newKey(), "Same"), "link")).isNotEqualTo(made(makeOwn(newKey(), "Same"), "link"));
        }

        @Test
        void aFormInWhichNothingWasTypedMakesThePlainLink() {
            HttpResponse<String> answer =
                    site.postForm("/links", "product=json-api&title=+&note=&days=&key=" + newKey());

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(location(answer)).isEqualTo(location(site.postForm("/links", "product=json-api")));
        }

        @ParameterizedTest
        @CsvSource({
            "title=a%00bc, abc, characters that cannot be shown",
            "note=a%07bc, abc, characters that cannot be shown",
            "days=8&title=abc, abc, Choose one of the listed times",
            "days=%D9%A7&title=abc, abc, Choose one of the listed times",
        })
        void whatCannotBeKeptIsSaidAndTheRestStaysTyped(String typed, String kept, String says) {
            int rows = rows();
            String key = newKey();
            HttpResponse<String> page = site.postForm("/links", "product=json-api&" + typed + "&key=" + key);

            assertThat(page.statusCode()).isEqualTo(400);
            assertThat(page.body()).contains("<title>Error: ", says, kept).doesNotContain("\u0000", "\u0007");
            assertThat(field(page.body(), "product")).isEqualTo("json-api");
            assertThat(field(page.body(), "key")).isEqualTo(key);
            assertThat(rows()).isEqualTo(rows);
        }

        @Test
        void whatIsTooLongStaysTypedAsAWhole() {
            String title = "x".repeat(121);
            String note = "y".repeat(2_001);
            HttpResponse<String> page = makeOwn(newKey(), title + "&note=" + note);

            assertThat(page.statusCode()).isEqualTo(400);
            assertThat(page.body()).contains(title, note, "longer than 120", "longer than 2,000");
        }

        @Test
        void whileTheStoreIsAwayEverythingTypedIsKeptOnThePage() {
            String key = newKey();
            links.whileDown(() -> {
                HttpResponse<String> page = makeOwn(key, "Kept");

                assertThat(page.statusCode()).isEqualTo(503);
                assertThat(field(page.body(), "title")).isEqualTo("Kept");
                assertThat(field(page.body(), "days")).isEqualTo("30");
                assertThat(field(page.body(), "key")).isEqualTo(key);
                assertThat(field(page.body(), "team")).isEqualTo("small");
                assertThat(page.body()).contains("action=\"/links\"");
            });
            assertThat(makeOwn(key, "Kept").statusCode()).isEqualTo(201);
        }

        @Test
        void speaksGermanToWhomAsksInGerman() {
            HttpResponse<String> page = site.postForm("/de/links", "product=json-api&title=Laden&key=" + newKey());

            assertThat(page.body()).contains("Der Link ist erstellt");
            assertThat(made(page, "link")).startsWith("/de/r/");
        }
    }

    @Nested
    class MakeOwnOverTheApi {

        private static final String BODY =
                "{\"answers\":{\"product\":[\"json-api\"]},\"title\":\"Shop\",\"note\":\"N\",\"expiryDays\":7}";

        private HttpResponse<String> post(String body, String key) {
            return site.post("/api/v1/links", body, "Content-Type", "application/json", "Idempotency-Key", key);
        }

        @Test
        void theMakerIsToldWhereToDeleteItAndNobodyElseIs() {
            JsonNode made = JSON.readTree(post(BODY, "a".repeat(36)).body());
            String token = made.get("token").asString();

            assertThat(made.get("title").asString()).isEqualTo("Shop");
            assertThat(made.get("note").asString()).isEqualTo("N");
            assertThat(made.get("expiresAt").asString()).endsWith("Z");
            assertThat(site.get(made.get("deleteAddress").asString()).statusCode())
                    .isEqualTo(200);
            assertThat(JSON.readTree(site.get("/api/v1/links/" + token).body()).propertyNames())
                    .contains("title", "note", "expiresAt")
                    .doesNotContain("deleteAddress");
        }

        @Test
        void theSameRequestUnderTheSameKeyGivesTheSameLink() {
            assertThat(post(BODY, "b".repeat(36)).body())
                    .isEqualTo(post(BODY, "b".repeat(36)).body());
        }

        @Test
        void withoutAKeyEveryRequestGivesAnotherLink() {
            assertThat(site.postJson("/api/v1/links", BODY).body())
                    .isNotEqualTo(site.postJson("/api/v1/links", BODY).body());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"title\":\"a\\u0000\"",
                    "\"title\":\"\\ud800\"",
                    "\"title\":\"two\\nlines\"",
                    "\"note\":\"\\udc00\"",
                    "\"expiryDays\":8",
                    "\"expiryDays\":-7"
                })
        void whatCannotBeKeptIsAProblemThatNamesTheField(String field) {
            HttpResponse<String> answer =
                    site.postJson("/api/v1/links", "{\"answers\":{\"product\":[\"json-api\"]}," + field + "}");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(JSON.readTree(answer.body()).get("detail").asString())
                    .startsWith(field.substring(1, field.indexOf(':') - 1) + ": ");
        }

        @Test
        void aKeyThatAnybodyCouldGuessIsRefused() {
            assertThat(post(BODY, "1").statusCode()).isEqualTo(400);
        }
    }
}
