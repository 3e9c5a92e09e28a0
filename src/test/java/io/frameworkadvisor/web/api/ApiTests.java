package io.frameworkadvisor.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.advice.Agreement;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.store.files.ExpertCaseFile;
import io.frameworkadvisor.store.files.RealCatalog;
import io.frameworkadvisor.web.LiveSite;
import io.frameworkadvisor.web.SiteTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON API as programs see it: its shapes are promises. */
@SiteTest
class ApiTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private LiveSite site;

    private JsonNode get(String path) {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return JSON.readTree(answer.body());
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(it -> it.get(field).asString()).toList();
    }

    @Nested
    class AskWhatIsAsked {

        @Test
        void everyQuestionIsThereWithItsOptionsInOrder() {
            JsonNode questions = get("/api/v1/questionnaire");
            var expected = RealCatalog.revision().questionnaire();

            assertThat(questions.propertyNames()).containsExactlyInAnyOrder("revision", "topics", "baseline", "always");
            assertThat(questions.get("revision").asString())
                    .isEqualTo(RealCatalog.revision().id());
            List<JsonNode> found = questions
                    .get("topics")
                    .valueStream()
                    .flatMap(topic -> topic.get("questions").valueStream())
                    .toList();
            assertThat(found)
                    .extracting(it -> it.get("id").asString())
                    .containsExactlyElementsOf(
                            expected.questions().stream().map(Question::id).toList());
            for (int i = 0; i < found.size(); i++) {
                Question question = expected.questions().get(i);
                assertThat(found.get(i).propertyNames())
                        .containsExactlyInAnyOrder(
                                "id", "ask", "why", "hint", "several", "sharePoints", "terms", "options");
                assertThat(texts(found.get(i).get("options"), "id"))
                        .containsExactlyElementsOf(
                                question.options().stream().map(Option::id).toList());
            }
        }

        @Test
        void theContractsQuestionIdsAreAllThere() {
            assertThat(get("/api/v1/questionnaire")
                            .get("topics")
                            .valueStream()
                            .flatMap(topic -> topic.get("questions").valueStream())
                            .map(it -> it.get("id").asString()))
                    .contains(
                            "product",
                            "interface",
                            "audience",
                            "data",
                            "footprint",
                            "need",
                            "nice",
                            "waits",
                            "load",
                            "team",
                            "experience",
                            "knows",
                            "existing",
                            "style",
                            "typing",
                            "lifetime",
                            "deadline",
                            "hosting",
                            "python",
                            "licence",
                            "upkeep",
                            "matters");
        }

        @Test
        void anOptionSaysWhatItMeans() {
            JsonNode admin = get("/api/v1/questionnaire")
                    .get("topics")
                    .valueStream()
                    .flatMap(topic -> topic.get("questions").valueStream())
                    .filter(it -> it.get("id").asString().equals("need"))
                    .flatMap(it -> it.get("options").valueStream())
                    .filter(it -> it.get("id").asString().equals("admin"))
                    .findFirst()
                    .orElseThrow();

            assertThat(admin.get("points").get("feature.admin").asInt()).isPositive();
            assertThat(admin.get("requires").get(0).get("says").asString()).isEqualTo("brings an admin site");
            assertThat(admin.get("kind").asString()).isEqualTo("choice");
            assertThat(admin.get("rulesOut")).isEmpty();
        }

        @Test
        void anOptionSaysWhatItRulesOut() {
            List<JsonNode> options = get("/api/v1/questionnaire")
                    .get("topics")
                    .valueStream()
                    .flatMap(topic -> topic.get("questions").valueStream())
                    .filter(it -> it.get("id").asString().equals("avoid"))
                    .flatMap(it -> it.get("options").valueStream())
                    .toList();

            assertThat(options)
                    .hasSameSizeAs(RealCatalog.revision().catalog().frameworks())
                    .allSatisfy(
                            it -> assertThat(it.get("rulesOut").valueStream().map(JsonNode::asString))
                                    .containsExactly(it.get("id").asString()));
        }
    }

    @Nested
    class Advise {

        @Test
        void hasTheShapeOfTheContract() {
            JsonNode advice = get("/api/v1/advice?product=content-site&need=admin");

            assertThat(advice.propertyNames())
                    .contains(
                            "revision",
                            "engine",
                            "collected",
                            "answers",
                            "ignored",
                            "totalPoints",
                            "criteria",
                            "recommendations",
                            "unconfirmed",
                            "excluded",
                            "contradictions",
                            "comparisons",
                            "certainty",
                            "sensitivity");
            assertThat(advice.get("revision").asString())
                    .isEqualTo(RealCatalog.revision().id());
            assertThat(advice.get("engine").asString()).isEqualTo(Advisor.ENGINE);
            assertThat(advice.get("answers")).isEqualTo(JSON.readTree("""
                    {"product": ["content-site"], "need": ["admin"]}
                    """));
            JsonNode first = advice.get("recommendations").get(0);
            assertThat(first.propertyNames())
                    .contains(
                            "rank",
                            "slug",
                            "name",
                            "summary",
                            "score",
                            "lowestScore",
                            "highestScore",
                            "contributions",
                            "reasons",
                            "drawbacks",
                            "cautions",
                            "badge");
            assertThat(first.get("contributions").get(0).propertyNames())
                    .containsExactlyInAnyOrder("criterion", "weight", "value", "points", "known");
            JsonNode excluded = advice.get("excluded").get(0);
            assertThat(excluded.propertyNames())
                    .containsExactlyInAnyOrder("slug", "name", "requirements", "score", "wouldRank");
            assertThat(excluded.get("requirements").get(0).propertyNames()).contains("id", "reason");
        }

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.advice.AdvicePageTests#queries")
        void contributionsAddUpToTheScoreOfEveryRecommendation(String query) {
            JsonNode advice = get("/api/v1/advice?" + query);

            assertThat(advice.get("recommendations").valueStream()).isNotEmpty().allSatisfy(it -> {
                long sum = 0;
                long weights = 0;
                for (JsonNode term : it.get("contributions")) {
                    assertThat(term.get("points").asLong())
                            .isEqualTo(term.get("weight").asLong()
                                    * term.get("value").asLong());
                    sum += term.get("points").asLong();
                    weights += term.get("weight").asLong();
                }
                assertThat(it.get("score").asLong())
                        .isEqualTo(sum)
                        .isBetween(
                                it.get("lowestScore").asLong(),
                                it.get("highestScore").asLong());
                assertThat(weights).isEqualTo(advice.get("totalPoints").asLong());
            });
        }

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.advice.AdvicePageTests#queries")
        void ranksFollowTheScoresAndEveryFrameworkIsSomewhereOnce(String query) {
            JsonNode advice = get("/api/v1/advice?" + query);
            List<JsonNode> ranked = advice.get("recommendations").valueStream().toList();

            for (JsonNode it : ranked) {
                long better = ranked.stream()
                        .filter(other ->
                                other.get("score").asLong() > it.get("score").asLong())
                        .count();
                assertThat(it.get("rank").asLong()).isEqualTo(better + 1);
            }
            assertThat(Stream.of("recommendations", "unconfirmed", "excluded")
                            .flatMap(part -> texts(advice.get(part), "slug").stream()))
                    .containsExactlyInAnyOrderElementsOf(RealCatalog.revision().catalog().frameworks().stream()
                            .map(Framework::slug)
                            .toList());
        }

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.advice.AdvicePageTests#queries")
        void saysHowSureTheRankingIs(String query) {
            JsonNode advice = get("/api/v1/advice?" + query);
            JsonNode certainty = advice.get("certainty");

            assertThat(certainty.propertyNames())
                    .containsExactlyInAnyOrder("readings", "error", "entropy", "verdict", "close", "places", "missing");
            assertThat(certainty.get("verdict").asString()).isIn("clear", "likely", "open");
            assertThat(texts(certainty.get("places"), "slug")).isEqualTo(texts(advice.get("recommendations"), "slug"));
            assertThat(certainty.get("places").valueStream()).allSatisfy(it -> {
                assertThat(it.get("first").asInt())
                        .isBetween(0, it.get("amongThree").asInt());
                assertThat(it.get("amongThree").asInt()).isLessThanOrEqualTo(100);
                assertThat(it.get("bestRank").asInt())
                        .isLessThanOrEqualTo(it.get("worstRank").asInt());
            });
            assertThat(advice.get("comparisons").valueStream()).allSatisfy(it -> {
                assertThat(it.get("share").asInt()).isBetween(0, 100);
                assertThat(it.get("restsOnOld").isBoolean()).isTrue();
                assertThat(it.get("oldFacts").isArray()).isTrue();
            });
        }

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.advice.AdvicePageTests#queries")
        void everyFlipLeadsToTheFirstThatItPromises(String query) {
            JsonNode sensitivity = get("/api/v1/advice?" + query).get("sensitivity");

            assertThat(sensitivity.propertyNames())
                    .containsExactlyInAnyOrder("tried", "flips", "thresholds", "prospects", "settled");
            assertThat(sensitivity.get("flips").valueStream().limit(5)).allSatisfy(it -> {
                JsonNode after =
                        get("/api/v1/advice?" + it.get("change").get("query").asString());
                assertThat(after.get("ignored").valueStream()).isEmpty();
                assertThat(after.get("recommendations")
                                .valueStream()
                                .filter(one -> one.get("rank").asInt() == 1)
                                .map(one -> one.get("slug").asString()))
                        .containsExactlyInAnyOrderElementsOf(it.get("first")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList());
            });
        }

        @Test
        void certaintyIsNullWhereNothingIsRanked() {
            for (String query :
                    List.of("", "product=not-sure", "product=content-site&footprint=tiny&need=admin&need=websockets")) {
                JsonNode advice = get("/api/v1/advice?" + query);

                assertThat(advice.get("certainty").isNull()).as(query).isTrue();
                assertThat(advice.get("sensitivity").isNull()).as(query).isTrue();
            }
        }

        @Test
        void whatCannotBeUsedIsNamedWithItsCause() {
            JsonNode advice = get("/api/v1/advice?colour=red&product=fax&team=small&team=large");

            assertThat(advice.get("ignored")).isEqualTo(JSON.readTree("""
                    [{"question": "product", "value": "fax", "cause": "no-such-option"},
                     {"question": "team", "value": "large", "cause": "only-one"},
                     {"question": "colour", "value": "red", "cause": "no-such-question"}]
                    """));
            assertThat(advice.get("answers")).isEqualTo(JSON.readTree("{\"team\": [\"small\"]}"));
        }

        @Test
        void extraParametersHaveNoEffectOnTheRest() {
            JsonNode plain = get("/api/v1/advice?product=json-api");
            JsonNode stuffed = get("/api/v1/advice?product=json-api&score=1&engine=9&revision=x&rank=1");

            assertThat(stuffed.get("recommendations")).isEqualTo(plain.get("recommendations"));
            assertThat(stuffed.get("engine")).isEqualTo(plain.get("engine"));
            assertThat(stuffed.get("revision")).isEqualTo(plain.get("revision"));
        }

        @Test
        void whatIsRuledOutByNameIsLeftOutWithoutALevel() {
            JsonNode advice = get("/api/v1/advice?product=content-site&avoid=wagtail");

            assertThat(texts(advice.get("recommendations"), "slug")).doesNotContain("wagtail");
            assertThat(advice.get("excluded").valueStream())
                    .filteredOn(it -> it.get("slug").asString().equals("wagtail"))
                    .singleElement()
                    .satisfies(it -> {
                        JsonNode veto = it.get("requirements").get(0);
                        assertThat(veto.get("id").asString()).isEqualTo("ruled-out");
                        assertThat(veto.get("reason").asString()).isEqualTo("you ruled it out");
                        assertThat(veto.get("level").isNull()).isTrue();
                        assertThat(it.get("wouldRank").asInt()).isPositive();
                    });
        }

        @Test
        void theDocumentIsTheOneBesideThePage() {
            assertThat(get("/api/v1/advice?product=json-api&need=openapi"))
                    .isEqualTo(get("/advice.json?product=json-api&need=openapi"));
        }
    }

    @Nested
    class KeepAndFind {

        @Test
        void aLinkHoldsTheWholeAdvice() {
            HttpResponse<String> created = site.postJson(
                    "/api/v1/links", "{\"answers\": {\"need\": [\"admin\"], \"product\": [\"back-office\"]}}");
            assertThat(created.statusCode()).isEqualTo(201);
            JsonNode link = JSON.readTree(created.body());

            assertThat(link.propertyNames()).containsExactlyInAnyOrder("token", "address", "createdAt", "advice");
            assertThat(created.headers().firstValue("Location"))
                    .hasValue("/api/v1/links/" + link.get("token").asString());
            assertThat(link.get("address").asString())
                    .isEqualTo("/r/" + link.get("token").asString());
            assertThat(link.get("advice")).isEqualTo(get("/api/v1/advice?product=back-office&need=admin"));
            assertThat(get("/api/v1/links/" + link.get("token").asString())).isEqualTo(link);
        }

        @Test
        void everythingAtOnceFitsIntoAnAddress() {
            String everything = RealCatalog.revision().questionnaire().questions().stream()
                    .flatMap(question -> question.options().stream()
                            .limit(question.several() ? Integer.MAX_VALUE : 1)
                            .map(option -> question.id() + "=" + option.id()))
                    .collect(Collectors.joining("&"));
            JsonNode advice = get("/api/v1/advice?" + everything);

            assertThat(advice.get("answers").get("avoid"))
                    .hasSameSizeAs(RealCatalog.revision().catalog().frameworks());
            assertThat(advice.get("ignored").valueStream())
                    .allMatch(it -> it.get("cause").asString().equals("only-one"));
        }

        @Test
        void everythingAtOnceFitsIntoALink() {
            var answers = JSON.createObjectNode();
            for (Question question : RealCatalog.revision().questionnaire().questions()) {
                var chosen = answers.putArray(question.id());
                question.options().stream()
                        .limit(question.several() ? Integer.MAX_VALUE : 1)
                        .forEach(it -> chosen.add(it.id()));
            }
            HttpResponse<String> created = site.postJson("/api/v1/links", "{\"answers\": " + answers + "}");

            assertThat(created.statusCode()).isEqualTo(201);
            String address = JSON.readTree(created.body()).get("address").asString();
            assertThat(site.get(address).statusCode()).isEqualTo(200);
        }
    }

    @Nested
    class Catalog {

        @Test
        void listsEveryFramework() {
            JsonNode list = get("/api/v1/frameworks");

            assertThat(list.propertyNames()).containsExactlyInAnyOrder("revision", "collected", "frameworks");
            assertThat(texts(list.get("frameworks"), "slug"))
                    .containsExactlyElementsOf(RealCatalog.revision().catalog().frameworks().stream()
                            .map(Framework::slug)
                            .toList());
            assertThat(list.get("frameworks").get(0).propertyNames())
                    .containsExactlyInAnyOrder("slug", "name", "category", "summary", "status");
        }

        @Test
        void everyFrameworkHasEveryTraitWithItsEvidence() {
            for (Framework framework : RealCatalog.revision().catalog().frameworks()) {
                JsonNode document = get("/api/v1/frameworks/" + framework.slug());

                assertThat(document.get("name").asString()).isEqualTo(framework.name());
                assertThat(texts(document.get("traits"), "id"))
                        .containsExactlyInAnyOrderElementsOf(framework.traits().keySet());
                assertThat(document.get("traits").valueStream())
                        .allSatisfy(it -> assertThat(it.propertyNames())
                                .containsExactlyInAnyOrder("id", "label", "level", "meaning", "note", "source"));
                assertThat(document.get("failure").get("source").get("title").asString())
                        .isNotEmpty();
            }
        }
    }

    @Nested
    class LookAtOneself {

        @Test
        void agreementNamesEveryCaseWithItsOutcome() {
            JsonNode document = get("/api/v1/agreement");
            Agreement expected = Agreement.of(new Advisor(RealCatalog::revision), new ExpertCaseFile());

            assertThat(document.propertyNames())
                    .containsExactlyInAnyOrder(
                            "revision",
                            "all",
                            "amongBigNames",
                            "beyondBigNames",
                            "contested",
                            "again",
                            "sameFirst",
                            "cases");
            assertThat(document.get("sameFirst").asInt()).isEqualTo(expected.sameFirst());
            assertThat(document.get("all").get("firstPercent").asInt())
                    .isEqualTo(expected.all().firstPercent());
            assertThat(texts(document.get("cases"), "id"))
                    .containsExactlyElementsOf(expected.verdicts().stream()
                            .map(it -> it.expert().id())
                            .toList());
            assertThat(texts(document.get("cases"), "outcome")).containsOnly("agrees", "acceptable", "differs");
        }

        @Test
        void fairnessNamesEveryFrameworkAndWhatPutsItFirst() {
            JsonNode document = get("/api/v1/fairness");

            assertThat(texts(document.get("frameworks"), "slug"))
                    .containsExactlyInAnyOrderElementsOf(RealCatalog.revision().catalog().frameworks().stream()
                            .map(Framework::slug)
                            .toList());
            assertThat(document.get("frameworks").valueStream()).allSatisfy(it -> {
                assertThat(it.get("realistic").get("ofThousand").asInt()).isBetween(0, 1_000);
                assertThat(it.get("realistic").get("error").asInt()).isPositive();
                assertThat(it.get("persona").isNull())
                        .isNotEqualTo(it.get("never").isNull());
            });
        }
    }

    @Nested
    class Problems {

        @ParameterizedTest
        @CsvSource({
            "GET, /api/v1/frameworks/nope, 404",
            "GET, /api/v1/links/nope, 404",
            "GET, /api/v1/nope, 404",
            "GET, /api/v1, 404",
            "DELETE, /api/v1/advice, 403",
            "GET, /api/v1/links, 405",
            "GET, /api/v1/advice?product=%zz, 400"
        })
        void areDocumentsWithoutAnyTrace(String method, String path, int status) {
            String answer = site.raw(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(answer)
                    .startsWith("HTTP/1.1 " + status + " ")
                    .contains("Content-Type: application/problem+json")
                    .contains("\"status\":" + status)
                    .contains("\"instance\":\"" + path.replaceFirst("\\?.*", "") + "\"")
                    .doesNotContain("Exception", "io.framework", "org.spring", "\"trace\"", "\"message\"");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "null",
                    "[]",
                    "{}",
                    "1",
                    "\"x\"",
                    "{\"answers\": null}",
                    "{\"answers\": []}",
                    "{\"answers\": {\"product\": \"json-api\"}}",
                    "{\"answers\": {\"product\": null}}",
                    "{\"answers\": {\"product\": [null]}}",
                    "{\"answers\": {\"nope\": null}}",
                    "{\"answers\": {\"product\": [[\"json-api\"]]}}",
                    "{\"answers\": {\"product\": [\"json-api\"]}",
                    "{answers: {}}"
                })
        void aLinkNeedsAnObjectWithAnswers(String body) {
            HttpResponse<String> answer = site.postJson("/api/v1/links", body);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }

        @Test
        void otherFormatsAreNamedAsWhatIsWrong() {
            assertThat(site.get("/api/v1/advice", "Accept", "text/xml").statusCode())
                    .isEqualTo(406);
            assertThat(site.post("/api/v1/links", "<a/>", "Content-Type", "text/xml", "Sec-Fetch-Site", "none")
                            .statusCode())
                    .isEqualTo(415);
        }
    }

    @Nested
    class Description {

        private static final Path COMMITTED = Path.of("src/main/resources/openapi.json");
        private static final JsonMapper SORTED = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();

        @Test
        void isTheCommittedOne() throws IOException {
            Map<?, ?> document = SORTED.readValue(site.get("/described-anew").body(), Map.class);
            document.remove("servers");
            String current = SORTED.writeValueAsString(document).replace("\r\n", "\n") + "\n";
            if (Boolean.getBoolean("advisor.update-openapi")) {
                Files.createDirectories(COMMITTED.getParent());
                Files.writeString(COMMITTED, current);
            }

            assertThat(Files.readString(COMMITTED))
                    .as(
                            "The API has changed. If that is meant, run ./mvnw test -Dtest=ApiTests"
                                    + " -Dadvisor.update-openapi=true and commit %s",
                            COMMITTED)
                    .isEqualToNormalizingNewlines(current);
        }

        @Test
        void isPublishedWithTheAddressOfTheSite() throws IOException {
            Map<?, ?> published = SORTED.readValue(site.get("/v3/api-docs").body(), Map.class);

            assertThat(published.remove("servers")).hasToString("[{url=" + SiteTest.PUBLIC_URL + "}]");
            assertThat(published).isEqualTo(SORTED.readValue(COMMITTED.toFile(), Map.class));
        }

        @Test
        void saysOfEveryOperationHowItIsRefused() {
            JsonNode paths = get("/v3/api-docs").get("paths");

            assertThat(paths.valueStream().flatMap(JsonNode::valueStream)).allSatisfy(it -> {
                assertThat(it.get("responses").propertyNames()).contains("503");
                it.get("responses")
                        .propertyStream()
                        .filter(each -> each.getKey().compareTo("400") >= 0)
                        .forEach(each -> {
                            assertThat(each.getValue().get("content").propertyNames())
                                    .containsExactly("application/problem+json");
                            assertThat(each.getValue().has("headers"))
                                    .as(each.getKey())
                                    .isEqualTo(List.of("429", "503").contains(each.getKey()));
                        });
            });
            for (String path : List.of("/api/v1/links", "/api/v1/links/{token}")) {
                assertThat(paths.get(path).valueStream())
                        .allSatisfy(it ->
                                assertThat(it.get("responses").propertyNames()).contains("410", "429"));
            }
        }

        @Test
        void hasASummaryForEveryOperation() {
            JsonNode paths = get("/v3/api-docs").get("paths");

            assertThat(paths.propertyNames())
                    .containsExactlyInAnyOrder(
                            "/api/v1/questionnaire",
                            "/api/v1/advice",
                            "/api/v1/agreement",
                            "/api/v1/fairness",
                            "/api/v1/links",
                            "/api/v1/links/{token}",
                            "/api/v1/frameworks",
                            "/api/v1/frameworks/{slug}");
            assertThat(paths.valueStream().flatMap(JsonNode::valueStream))
                    .allSatisfy(it -> assertThat(it.get("summary").asString()).isNotEmpty());
        }
    }
}
