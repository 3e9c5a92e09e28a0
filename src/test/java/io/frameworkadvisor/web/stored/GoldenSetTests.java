package io.frameworkadvisor.web.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.frameworkadvisor.catalog.CatalogMaintenance;
import io.frameworkadvisor.catalog.CatalogMaintenance.Expectation;
import io.frameworkadvisor.catalog.CatalogMaintenance.Outcome;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.CatalogSource;
import io.frameworkadvisor.catalog.Examination;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.sharing.CanonicalQuery;
import io.frameworkadvisor.sharing.LinkToken;
import io.frameworkadvisor.sharing.ShareLink;
import io.frameworkadvisor.sharing.ShareLinks;
import io.frameworkadvisor.store.files.RealCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Results that any release has stored: shown as they were, whatever has become of catalog and questionnaire. Here every
 * framework gets another name, summary and lower levels, one framework, one question and one option go, and importance
 * points change.
 *
 * <p>A release adds its set, and never touches those of others:
 * {@code ./mvnw test -Dtest=GoldenSetTests -Dadvisor.record-golden=1.0}.
 */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:golden;DB_CLOSE_DELAY=-1",
            "advisor.limits.links-per-minute=10000",
            "advisor.limits.links-per-hour=10000"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@TestInstance(Lifecycle.PER_CLASS)
class GoldenSetTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path FILES = Path.of("src/main/resources");
    private static final int SIZE = 200;
    private static final long SEED = 20_261_121;

    // Spring asks for it before JUnit would make a temporary one.
    private static final Path FOLDER = Path.of("target/golden-catalog");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private CatalogMaintenance maintenance;

    @Autowired
    private CatalogSource catalog;

    @Autowired
    private ShareLinks links;

    @Autowired
    private JdbcTemplate database;

    private final List<GoldenSet> sets = new ArrayList<>();
    private final Map<String, GoldenSet.Stored> stored = new LinkedHashMap<>();
    private final Map<String, String> before = new LinkedHashMap<>();
    private final Map<String, String> after = new LinkedHashMap<>();

    @DynamicPropertySource
    static void files(DynamicPropertyRegistry properties) {
        properties.add("advisor.catalog", () -> FOLDER.toUri().toString());
        for (String part : List.of("catalog", "catalog/frameworks", "questionnaire")) {
            change(FILES.resolve(part), FOLDER.resolve(part), UnaryOperator.identity());
        }
    }

    private static void change(Path from, Path to, UnaryOperator<String> edit) {
        try (Stream<Path> files = Files.list(from)) {
            Files.createDirectories(to);
            for (Path it :
                    files.filter(file -> file.toString().endsWith(".yml")).toList()) {
                Files.writeString(
                        to.resolve(Objects.requireNonNull(it.getFileName())), edit.apply(Files.readString(it)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    void storeTheResultsAndThenChangeTheCatalog() throws Exception {
        String release = System.getProperty("advisor.record-golden");
        if (release != null) {
            record(release);
        }
        sets.addAll(GoldenSet.all());
        for (GoldenSet set : sets) {
            for (GoldenSet.Stored it : set.results()) {
                keepRevision(it.revision());
                ShareLink link = links.keep(it.query(), it.revision(), it.engine(), it.language(), it.advice());
                stored.put(link.token().value(), it);
            }
        }
        for (String token : stored.keySet()) {
            before.put(token, result(page(token)));
        }
        changeTheCatalog();
        for (String token : stored.keySet()) {
            after.put(token, result(page(token)));
        }
    }

    /** The revision of a link is stored as long as the link; what stands in it is not what the link shows. */
    private void keepRevision(String id) {
        if (catalog.find(id).isEmpty()) {
            database.update(
                    "insert into catalog_revision (id, served_since, collected, dictionary, questionnaire)"
                            + " select ?, timestamp with time zone '2000-01-01 00:00:00Z', collected, dictionary,"
                            + " questionnaire from catalog_revision where id = ?",
                    id,
                    catalog.current().id());
        }
    }

    private void changeTheCatalog() throws IOException {
        change(FILES.resolve("catalog/frameworks"), FOLDER.resolve("catalog/frameworks"), GoldenSetTests::changed);
        change(FILES.resolve("questionnaire"), FOLDER.resolve("questionnaire"), GoldenSetTests::changedQuestions);
        Files.delete(FOLDER.resolve("catalog/frameworks/japronto.yml"));
        Examination examination = maintenance.examine();
        assertThat(examination.mistakes()).isEmpty();
        CatalogRevision revision = Objects.requireNonNull(examination.revision());
        assertThat(maintenance.publish(new Expectation(catalog.current().id(), revision.id()), ""))
                .isEqualTo(Outcome.DONE);
    }

    private static String changed(String framework) {
        return framework
                .replaceAll("(?m)^name: '?([^'\n]*)'?$", "name: '$1 II'")
                .replaceAll("(?m)^summary: .*$", "summary: 'Not what it was.'")
                .replace("because: '", "because: 'Today: ")
                .replace("{level: 5,", "{level: 4,")
                .replace("{level: built-in,", "{level: third-party,");
    }

    private static String changedQuestions(String topic) {
        return topic.replaceAll("(?m)^    ask: .*$", "    ask: 'Would you rather not say?'")
                .replaceAll("label: [^',\n]*,", "label: Something else,")
                .replaceAll("(?m)says: (\\w.*)$", "says: Today $1")
                .replace(": 48}", ": 9}")
                .replace("community: 6", "community: 16")
                .replaceAll("(?m)^ *- \\{id: month, .*\n", "")
                .replaceAll("(?ms)^  - id: licence\n.*?(?=^  - id: |\\z)", "");
    }

    private String body(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var answer = mvc.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private String page(String token) throws Exception {
        String root = of(token).language().equals("en") ? "" : "/" + of(token).language();
        return body(get(root + "/r/" + token));
    }

    private GoldenSet.Stored of(String token) {
        return Objects.requireNonNull(stored.get(token));
    }

    private JsonNode document(String token) throws Exception {
        return JSON.readTree(body(get("/api/v1/links/" + token))).get("advice");
    }

    private void record(String release) throws Exception {
        List<String> tokens = new ArrayList<>();
        List<GoldenSet.Stored> rows = new ArrayList<>();
        Set<String> fields = new TreeSet<>();
        for (int i = 0; i < SIZE; i++) {
            String language = i % 4 == 3 ? "de" : "en";
            String query = CanonicalQuery.of(anyAnswers(new Random(SEED + i)));
            String place = mvc.perform(post((language.equals("en") ? "" : "/" + language) + "/links")
                            .header("Sec-Fetch-Site", "same-origin")
                            .contentType("application/x-www-form-urlencoded")
                            .content(query))
                    .andReturn()
                    .getResponse()
                    .getHeader("Location");
            String token = Objects.requireNonNull(place).substring(place.length() - 22);
            tokens.add(token);
            ShareLink link = links.find(new LinkToken(token)).orElseThrow();
            rows.add(new GoldenSet.Stored(query, language, link.revision(), link.engine(), link.advice(), ""));
            fields.addAll(GoldenSet.fieldsOf(document(token)));
        }
        for (int i = 0; i < SIZE; i++) {
            GoldenSet.Stored it = rows.get(i);
            rows.set(
                    i,
                    new GoldenSet.Stored(
                            it.query(),
                            it.language(),
                            it.revision(),
                            it.engine(),
                            it.advice(),
                            GoldenSet.hash(document(tokens.get(i)), fields)));
        }
        new GoldenSet(release, fields, rows).write();
    }

    /** From somebody who answers hardly anything to somebody who answers nearly all. */
    private static Answers anyAnswers(Random random) {
        Questionnaire questionnaire = RealCatalog.revision().questionnaire();
        double share = random.nextDouble() * random.nextDouble();
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (Question question : questionnaire.questions()) {
            if (random.nextDouble() < share) {
                List<Option> options = new ArrayList<>(question.options());
                Collections.shuffle(options, random);
                given.put(
                        question.id(),
                        options.stream()
                                .limit(1 + random.nextInt(2))
                                .map(Option::id)
                                .toList());
            }
        }
        return Answers.read(questionnaire, given).answers();
    }

    /** What a page says about the result, without its notice of what has changed since and without links. */
    private static String result(String page) {
        int start = page.indexOf("<p class=\"step\"");
        int end = page.indexOf("</main>");
        assertThat(start).isPositive().isLessThan(end);
        String title = page.substring(page.indexOf("<title>"), page.indexOf("</title>"));
        return title + page.substring(start, end).replaceAll("</?a\\b[^>]*>", "");
    }

    private static String text(String page) {
        return HtmlUtils.htmlUnescape(page.replaceAll("<[^>]*>", " ")).replaceAll("\\s+", " ");
    }

    @Test
    void areThereInGoodNumberFromEveryRelease() {
        assertThat(sets).isNotEmpty().allMatch(it -> it.results().size() >= SIZE);
        assertThat(stored).hasSizeGreaterThan(SIZE * sets.size() * 9 / 10);
    }

    @Test
    void wouldBeOthersToday() throws Exception {
        for (var it : stored.entrySet().stream()
                .filter(each -> each.hashCode() % 10 == 0)
                .toList()) {
            JsonNode today =
                    JSON.readTree(body(get("/advice.json?" + it.getValue().query())));

            assertThat(today.get("criteria"))
                    .as(it.getValue().query())
                    .isNotEqualTo(document(it.getKey()).get("criteria"));
        }
    }

    @Test
    void haveTheRanksTheFiguresAndTheWordsThatWereRecorded() throws Exception {
        for (GoldenSet set : sets) {
            for (var it : stored.entrySet()) {
                if (set.results().contains(it.getValue())) {
                    assertThat(GoldenSet.hash(document(it.getKey()), set.fields()))
                            .as("%s of release %s", it.getValue().query(), set.release())
                            .isEqualTo(it.getValue().shown());
                }
            }
        }
    }

    @Test
    void lookAsTheyDidBeforeTheCatalogChanged() {
        after.forEach((token, page) -> {
            String old = Objects.requireNonNull(before.get(token));
            int same = Arrays.mismatch(page.toCharArray(), old.toCharArray());

            assertThat(same)
                    .as(() -> of(token).query() + " differs at " + around(old, same) + "\nnow " + around(page, same))
                    .isNegative();
        });
    }

    private static String around(String page, int place) {
        return page.substring(Math.max(0, place - 200), Math.min(page.length(), place + 200));
    }

    @Test
    void showEverySentenceThatWasStored() {
        after.forEach((token, page) -> {
            JsonNode advice = JSON.readTree(of(token).advice());
            String text = text(page);

            assertThat(sentences(advice)).as(of(token).query()).allMatch(text::contains);
        });
    }

    private static Set<String> sentences(JsonNode advice) {
        Set<String> found = new LinkedHashSet<>();
        boolean decided = !advice.get("criteria").isEmpty();
        for (JsonNode it : advice.get("recommendations")) {
            if (!decided) {
                break;
            }
            add(found, it, "name");
            add(found, it, "summary");
            if (it.get("rank").asInt() == 1 && found.size() < 3) {
                it.get("working").valueStream().limit(5).forEach(word -> found.add(word.asString()));
                it.get("reasons").forEach(reason -> add(found, reason, "statement"));
                it.get("drawbacks").forEach(reason -> add(found, reason, "statement"));
                it.get("cautions").forEach(caution -> add(found, caution, "remedy"));
            }
        }
        advice.get("answers").forEach(it -> {
            add(found, it, "ask");
            it.get("choices").forEach(choice -> add(found, choice, "label"));
        });
        advice.get("contradictions").forEach(it -> found.add(it.asString()));
        advice.get("guidance").forEach(it -> add(found, it, "text"));
        return found;
    }

    private static void add(Set<String> found, JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value != null && value.isString() && !value.asString().isEmpty()) {
            found.add(value.asString().replaceAll("\\s+", " "));
        }
    }
}
