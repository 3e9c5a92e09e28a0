package io.frameworkadvisor.web.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.Trait;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.sharing.CanonicalQuery;
import io.frameworkadvisor.web.BreakableLinks;
import io.frameworkadvisor.web.LiveSite;
import io.frameworkadvisor.web.SiteTest;
import io.frameworkadvisor.web.stored.StoredDocument;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    @Autowired
    private Advisor advisor;

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
        void ofAPlainLinkIsKeptAndShownWhileTheStoreIsDown() {
            String link = location(site.postForm("/links", "product=dashboard&team=small"));
            HttpResponse<String> before = site.get(link);

            links.whileDown(() -> {
                assertThat(site.get(link).body()).isEqualTo(before.body());
                assertThat(site.get("/r/AAAAAAAAAAAAAAAAAAAAAA").statusCode()).isEqualTo(503);
            });
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

    /** Gives the value of the first field with that name. */
    private static String field(String html, String name) {
        Matcher matcher =
                Pattern.compile("name=\"" + name + "\"[^>]* value=\"([^\"]*)\"").matcher(html);
        assertThat(matcher.find()).as("a field %s", name).isTrue();
        return matcher.group(1);
    }

    private String newKey() {
        return field(site.get("/links/new?product=json-api").body(), "key");
    }

    private HttpResponse<String> makeOwn(String key, String title) {
        return site.postForm("/links", "product=json-api&team=small&days=30&key=" + key + "&title=" + title);
    }

    /** Where the page leads after making a link: to the link, and to its deletion. */
    private static String made(HttpResponse<String> page, String id) {
        Matcher matcher = Pattern.compile("id=\"" + id + "\"[^>]* value=\"" + SiteTest.PUBLIC_URL + "([^\"]*)\"")
                .matcher(page.body());
        assertThat(matcher.find()).as(page.body()).isTrue();
        return matcher.group(1);
    }

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
                    .contains("&lt;b&gt;Shop", "One\nTwo \uD83D\uDC0D", "The link can be opened until");
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

    @Nested
    class Beside {

        private String token(String answers) {
            return location(site.postForm("/links", answers)).substring("/r/".length());
        }

        @Test
        void twoLinksShowTheAnswersThatDifferAndBothRanks() {
            String page = site.get("/links/compare?a=" + token("product=json-api&team=small")
                            + "&b=https://advisor.example/r/" + token("product=json-api&team=solo") + "?x=1")
                    .body();

            assertThat(page)
                    .contains("<h1>Two results side by side</h1>", "One answer is the same.", "number 1 with")
                    .doesNotContain("There is no such link");
            assertThat(page.split("data-label=\"First result\"")).hasSizeGreaterThan(2);
        }

        @Test
        void oneLinkStandsBesideTodaysCatalog() {
            String page =
                    site.get("/links/compare?a=" + token("product=json-api")).body();

            assertThat(page).contains("Today’s catalog", "The answers are the same.");
        }

        @Test
        void aLinkCanStandBesideOtherAnswersOfToday() {
            String page = site.get("/links/compare?a=" + token("product=json-api") + "&product=dashboard")
                    .body();

            assertThat(page).contains("href=\"/advice?product=dashboard\"").doesNotContain("The answers are the same.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"AAAAAAAAAAAAAAAAAAAAAA", "nonsense", "%3Cb%3E", "%00"})
        void whatIsNoLinkIsSaidAndStaysTyped(String other) {
            HttpResponse<String> page = site.get("/links/compare?a=" + token("product=json-api") + "&b=" + other);

            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body()).contains("There is no such link.").doesNotContain("<b>");
        }

        @Test
        void withoutAFirstLinkThereIsNothingToShow() {
            assertThat(site.get("/links/compare").statusCode()).isEqualTo(404);
            assertThat(site.get("/links/compare?a=x").statusCode()).isEqualTo(404);
        }
    }

    @Nested
    class Since {

        private static final String OLD = "e".repeat(64);

        /** Stores an earlier revision, in which hardly anybody used Django, and a link that was made from it. */
        private String linkOfAnEarlierRevision() {
            CatalogRevision today = advisor.revision();
            Catalog catalog = today.catalog();
            Catalog earlier = new Catalog(
                    catalog.collected(),
                    catalog.groups(),
                    catalog.dictionary(),
                    catalog.criteria(),
                    catalog.frameworks().stream()
                            .map(it -> it.slug().equals("django") ? unpopular(it) : it)
                            .toList());
            store(today.id());
            Answers answers = Answers.read(
                            today.questionnaire(),
                            Map.of("product", List.of("content-site"), "lifetime", List.of("years")))
                    .answers();
            Advice advice = new Advisor(() -> new CatalogRevision(OLD, earlier, today.questionnaire())).advise(answers);
            return "/r/"
                    + links.keep(CanonicalQuery.of(answers), OLD, advice.engine(), "en", StoredDocument.of(advice))
                            .token()
                            .value();
        }

        private static Framework unpopular(Framework it) {
            Map<String, Trait> traits = new LinkedHashMap<>(it.traits());
            traits.put("community-size", new Trait("community-size", 1, null, null));
            return new Framework(it.slug(), it.name(), it.category(), it.summary(), it.profile(), traits);
        }

        private void store(String today) {
            database.update(
                    "insert into catalog_revision (id, served_since, collected, dictionary, questionnaire)"
                            + " select ?, timestamp with time zone '2000-01-01 00:00:00Z', collected, dictionary,"
                            + " questionnaire from catalog_revision where id = ?",
                    OLD,
                    today);
            database.update(
                    "insert into framework (revision_id, slug, position, name, category, summary, profile)"
                            + " select ?, slug, position, name, category, summary, profile from framework"
                            + " where revision_id = ?",
                    OLD,
                    today);
            database.update(
                    "insert into trait (revision_id, slug, trait, position, trait_level)"
                            + " select ?, slug, trait, position, trait_level from trait where revision_id = ?",
                    OLD,
                    today);
            database.update(
                    "update trait set trait_level = 1 where revision_id = ? and slug = 'django' and trait = 'community-size'",
                    OLD);
        }

        @Test
        void aLinkOfAnEarlierCatalogNamesTheEditThatMovedAFramework() {
            assertThat(site.get(linkOfAnEarlierRevision()).body())
                    .contains("What has changed since", "<span>Community</span>:", "<span>very low → very high</span>")
                    .containsPattern("<span class=\"plus\">\\+[0-9.]+ points</span>")
                    .doesNotContain("still the same");
        }

        @Test
        void aLinkOfTodaySaysThatNothingHasChanged() {
            assertThat(site.get(location(site.postForm("/links", "product=json-api")))
                            .body())
                    .contains("Catalog and arithmetic are still the same")
                    .contains("href=\"/review?product=json-api\"")
                    .contains("/links/compare?a=");
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
