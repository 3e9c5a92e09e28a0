package io.frameworkadvisor.web.advice;

import static io.frameworkadvisor.web.Browser.all;
import static io.frameworkadvisor.web.Browser.follow;
import static io.frameworkadvisor.web.Browser.heading;
import static io.frameworkadvisor.web.Browser.one;
import static io.frameworkadvisor.web.Browser.text;
import static io.frameworkadvisor.web.Browser.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.advice.Certainty;
import io.frameworkadvisor.advice.Certainty.Place;
import io.frameworkadvisor.advice.Recommendation;
import io.frameworkadvisor.advice.Sensitivity;
import io.frameworkadvisor.advice.Sensitivity.Flip;
import io.frameworkadvisor.advice.Sensitivity.Prospect;
import io.frameworkadvisor.export.Doubts;
import io.frameworkadvisor.export.Headline;
import io.frameworkadvisor.export.Share;
import io.frameworkadvisor.export.Wording;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.sharing.CanonicalQuery;
import io.frameworkadvisor.sharing.ShareLinks;
import io.frameworkadvisor.web.Browser;
import io.frameworkadvisor.web.SiteTest;
import io.frameworkadvisor.web.stored.StoredDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the result page says about how sure it is, and about what would change it. */
@SiteTest
class DoubtPageTests {

    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);

    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicInteger STORED = new AtomicInteger();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Advisor advisor;

    @Autowired
    private ShareLinks links;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(mvc);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    static List<String> queries() {
        return List.of(
                "product=content-site&need=admin&need=accounts&team=small",
                "product=json-api&product=gateway&interface=json&typing=driven&nice=openapi&async=fluent",
                "product=gateway&interface=streams&experience=not-sure&existing=sync-micro&deadline=not-sure",
                "product=device-page&load=connections&support=community&existing=full-stack",
                "product=shop-saas&need=admin&need=jobs&need=i18n&upkeep=active&matters=longevity-more",
                "team=small",
                "product=small-site&footprint=tiny&hosting=shared&knows=flask&knows=bottle");
    }

    private Answers answers(String query) {
        var parameters = UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        return Answers.read(advisor.revision().questionnaire(), parameters).answers();
    }

    private Advice advice(String query) {
        return advisor.advise(answers(query));
    }

    private static Certainty certainty(Advice advice) {
        return Objects.requireNonNull(advice.certainty());
    }

    private static Sensitivity sensitivity(Advice advice) {
        return Objects.requireNonNull(advice.sensitivity());
    }

    private HtmlPage open(String query) {
        return browser.open("/advice?" + query);
    }

    /** Opens a link to advice that says something else than today's catalog does. */
    private HtmlPage openChanged(String query, Consumer<ObjectNode> change) {
        ObjectNode document = (ObjectNode) JSON.readTree(StoredDocument.of(advice(query)));
        change.accept(document);
        return openStored(query, document.toString());
    }

    private HtmlPage openStored(String query, String document) {
        var link = links.keep(
                CanonicalQuery.of(answers(query)),
                advisor.revision().id(),
                "doubt-" + STORED.incrementAndGet(),
                "en",
                document);
        return browser.open("/r/" + link.token().value());
    }

    @Nested
    class HowSure {

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.advice.DoubtPageTests#queries")
        void theFirstWordsAreThoseOfTheAdvice(String query) {
            Advice advice = advice(query);
            HtmlPage page = open(query);

            assertThat(heading(page)).isEqualTo(Headline.of(advice, ENGLISH) + ".");
            assertThat(page.getTitleText()).startsWith(Headline.of(advice, ENGLISH));
            assertThat(text(one(page, ".answer-lead"))).isEqualTo(Doubts.lead(advice, ENGLISH));
        }

        @Test
        void eachVerdictHasItsWords() {
            String query = queries().get(0);
            assertThat(heading(openChanged(query, it -> verdict(it, "OPEN", 52, "wagtail"))))
                    .isEqualTo("No clear winner between Django and Wagtail.");
            assertThat(text(one(openChanged(query, it -> verdict(it, "OPEN", 52)), ".answer-lead")))
                    .startsWith("Django is first in 52 of 100 plausible readings of your answers; several");
            assertThat(text(one(openChanged(query, it -> verdict(it, "LIKELY", 67, "wagtail")), ".answer-lead")))
                    .isEqualTo("It stays first in 67 of 100 plausible readings of your answers."
                            + " Wagtail is too close to separate from Django.");
            HtmlPage clear = openChanged(query, it -> verdict(it, "CLEAR", 94));
            assertThat(heading(clear)).startsWith("Django fits best, followed by Wagtail and ");
            assertThat(text(one(clear, ".answer-lead")))
                    .isEqualTo("It stays first in 94 of 100 plausible readings of your answers.");
        }

        private static void verdict(ObjectNode advice, String verdict, int first, String... close) {
            ObjectNode certainty = (ObjectNode) advice.get("certainty");
            certainty.put("verdict", verdict);
            ((ObjectNode) certainty.get("places").get(0)).put("first", first);
            ArrayNode slugs = certainty.putArray("close");
            List.of(close).forEach(slugs::add);
        }

        @Test
        void aPlausibleReadingIsExplainedWhereItIsNamed() {
            HtmlPage page = open(queries().get(2));
            assertThat(text(one(page, ".sure details > summary"))).startsWith("What a plausible reading is");
            assertThat(text(one(page, ".sure details > p"))).contains("10,240 times", "roughly", "same figures");
        }

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.advice.DoubtPageTests#queries")
        void everyRankedFrameworkStandsInTheTable(String query) {
            Advice advice = advice(query);
            List<String> rows = texts(open(query), "table.figures tbody tr");
            List<String> expected = new ArrayList<>();
            for (Place it : certainty(advice).places()) {
                int row = expected.size();
                String ranks = it.best() == it.worst() ? "" + it.best() : it.best() + " to " + it.worst();
                expected.add(advice.recommendations().get(row).name()
                        + Share.inFigures(it.first())
                        + Share.inFigures(it.amongThree())
                        + (row == 0 ? "" : Share.inFigures(it.beaten()))
                        + ranks);
            }
            assertThat(rows).isEqualTo(expected);
        }

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.advice.DoubtPageTests#queries")
        void theStripShowsWhoeverIsWorthShowingAndTheRest(String query) {
            Advice advice = advice(query);
            HtmlPage page = open(query);
            long worth = certainty(advice).places().stream()
                    .filter(it -> it.first() >= 1)
                    .limit(6)
                    .count();
            if (worth < 2) {
                assertThat(all(page, ".sure svg")).isEmpty();
                return;
            }
            String words = one(page, ".sure svg").getAttribute("aria-label");
            assertThat(words).startsWith("First in so many of 100 plausible readings: ");
            int sum = 0;
            for (String part : words.replaceFirst(".*: ", "").split(", ", -1)) {
                sum += Integer.parseInt(part.replaceFirst(".* ", ""));
            }
            assertThat(sum).isBetween(99, 103);
            assertThat(all(page, ".sure svg rect:not(.share-others)")).hasSize((int) worth);
        }

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.advice.DoubtPageTests#queries")
        void theCardsSayHowOftenTheyAreFirstAndAgainstTheFirst(String query) {
            Advice advice = advice(query);
            List<DomElement> cards = all(open(query), "article.result");
            for (int i = 0; i < cards.size(); i++) {
                Place place = certainty(advice).places().get(i);
                var it = advice.recommendations().get(i);
                assertThat(text(one(cards.get(i), ".odds")))
                        .isEqualTo("First in " + Share.inWords(place.first(), ENGLISH) + " of 100 readings");
                assertThat(texts(cards.get(i), ".badge"))
                        .isEqualTo(
                                it.badge() == null
                                        ? List.of()
                                        : List.of(it.badge().label()));
                if (it.badge() != null) {
                    assertThat(text(cards.get(i))).contains(it.badge().says());
                }
                if (i > 0) {
                    assertThat(text(one(cards.get(i), ".close-call")))
                            .contains(
                                    it.name(),
                                    " beats ",
                                    "in "
                                            + Share.inWords(
                                                    advice.comparisons()
                                                                            .get(i - 1)
                                                                            .share()
                                                                    == null
                                                            ? -1
                                                            : Objects.requireNonNull(advice.comparisons()
                                                                    .get(i - 1)
                                                                    .share()),
                                                    ENGLISH)
                                            + " of 100 plausible readings");
                    assertThat(text(one(cards.get(i), ".close-call")).contains("comes first mostly where"))
                            .isEqualTo(!place.favoured().isEmpty());
                }
            }
        }

        @Test
        void aLeadThatRestsOnOldFactsSaysSo() {
            String query = queries().get(1);
            HtmlPage old = openChanged(
                    query, it -> oldFact((ObjectNode) it.get("comparisons").get(0), true));
            assertThat(texts(old, ".close-call .dated"))
                    .singleElement()
                    .asString()
                    .contains("lead over", "rests on facts older than a year: maturity (FastAPI, 2019-06).");

            HtmlPage young = openChanged(
                    query, it -> oldFact((ObjectNode) it.get("comparisons").get(0), false));
            assertThat(all(young, ".close-call .dated")).isEmpty();
            assertThat(text(all(young, ".close-call details").get(0)))
                    .startsWith("Old facts behind this")
                    .contains("maturity (FastAPI, 2019-06)");
        }

        private static void oldFact(ObjectNode comparison, boolean rests) {
            comparison.put("restsOnOld", rests);
            comparison
                    .putArray("old")
                    .addObject()
                    .put("name", "FastAPI")
                    .put("label", "Maturity")
                    .putObject("asOf")
                    .put("iso", "2019-06");
        }
    }

    @Nested
    class WhatWouldChangeIt {

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.advice.DoubtPageTests#queries")
        void theNearestAreShownAndTheRestIsFolded(String query) {
            Sensitivity it = sensitivity(advice(query));
            HtmlPage page = open(query);

            assertThat(all(page, ".turns li")).hasSize(Math.min(5, it.flips().size()));
            assertThat(all(page, ".turns a, #open > details > dl a"))
                    .hasSize(it.flips().size());
            assertThat(text(one(page, "#open"))).contains(it.flips().size() + " of the " + it.tried());
        }

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.advice.DoubtPageTests#queries")
        void everyChangeLeadsToTheFirstPlaceThatItPromises(String query) {
            List<Flip> flips = sensitivity(advice(query)).flips();
            HtmlPage page = open(query);
            for (DomElement link : all(page, ".turns a")) {
                String promise = text(link.getParentNode()).replaceFirst(".*”, and ", "");
                HtmlPage after = follow(link);
                assertThat(promise).isEqualTo(first(advice(after.getUrl().getQuery())) + ".");
                assertThat(texts(after, "article.result h2").stream().limit(1)).allMatch(promise::contains);
            }
            int folded = 0;
            for (DomElement change : all(page, "#open > details > dl dd p")) {
                for (DomElement link : all(change, "a")) {
                    String address = link.getAttribute("href");
                    assertThat(address).startsWith("/advice");
                    assertThat(text(one(change, "span")))
                            .as(address)
                            .isEqualTo(first(advice(address.replaceFirst("/advice[?]?", ""))));
                    folded++;
                }
            }
            assertThat(folded).isEqualTo(Math.max(0, flips.size() - 5));
        }

        private static String first(Advice advice) {
            List<String> names = advice.recommendations().stream()
                    .filter(it -> advice.isDecided() && it.rank() == 1)
                    .map(Recommendation::name)
                    .toList();
            int last = names.size() - 1;
            return switch (names.size()) {
                case 0 -> "nothing is left in first place";
                case 1 -> names.get(0) + " is first";
                default ->
                    String.join(", ", names.subList(0, last)) + " and " + names.get(last) + " share the first place";
            };
        }

        @Test
        void aChangeSaysWhatItReplaces() {
            HtmlPage page = open("team=small");
            assertThat(texts(page, "#open a"))
                    .contains("Drop “Two to five”")
                    .anyMatch(it -> it.endsWith("instead of “Two to five”"));
        }

        @Test
        void nothingMayChangeIt() {
            HtmlPage page = openChanged(queries().get(0), it -> {
                ObjectNode sensitivity = (ObjectNode) it.get("sensitivity");
                sensitivity.putArray("flips");
                sensitivity.put("settled", true);
                for (JsonNode threshold : sensitivity.get("thresholds")) {
                    ((ObjectNode) threshold).putNull("below").putNull("above");
                }
            });
            assertThat(text(one(page, "#open")))
                    .containsPattern("No single answer changes this: all [0-9]+ changes were tried\\.")
                    .contains("You can stop now: no answers to the open questions can change the first place.")
                    .contains("No change of the importance of one thing alone changes the first place.")
                    .doesNotContain("could still change");
            assertThat(all(page, "#open .turns")).isEmpty();
            assertThat(text(one(page, "a[href='#open']")))
                    .isEqualTo("no answers to the open ones can change the first place");
        }

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.advice.DoubtPageTests#queries")
        void everyImportanceHasItsLimits(String query) {
            Advice advice = advice(query);
            assertThat(texts(open(query), "table.limits tbody tr th"))
                    .isEqualTo(sensitivity(advice).thresholds().stream()
                            .map(Sensitivity.Threshold::label)
                            .toList());
        }

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.advice.DoubtPageTests#queries")
        void openQuestionsAreAskedWithTheAnswersKept(String query) {
            Advice advice = advice(query);
            HtmlPage page = open(query);
            List<Prospect> prospects = sensitivity(advice).prospects();
            long deciding = prospects.stream().filter(Prospect::canChangeFirst).count();
            long unsure = prospects.stream().filter(Prospect::unsure).count();

            assertThat(text(one(page, "#answer > .hint")))
                    .startsWith("Based on " + (advice.answers().size() - unsure) + " of " + advice.questions()
                            + " questions; ");
            if (deciding > 0) {
                assertThat(text(one(page, "a[href='#open']")))
                        .isEqualTo(deciding + " of the open ones could still change the first place");
            }
            for (DomElement link : all(page, "#open a[href^='/questions'], #open a[href^='/review']")) {
                HtmlPage asked = follow(link);
                assertThat(texts(asked, "legend"))
                        .contains(asked.getUrl().getPath().equals("/review") ? "What matters most" : text(link));
                assertThat(asked.getUrl().getQuery()).contains(query.split("&", 2)[0]);
                assertThat(asked.getElementById(asked.getUrl().getRef())).isNotNull();
            }
        }

        @Test
        void whereSomebodyWasNotSureEachAnswerIsSaid() {
            HtmlPage page = open("product=json-api&interface=not-sure&team=not-sure");
            assertThat(texts(page, "#open > dl dt"))
                    .containsExactlyElementsOf(
                            sensitivity(advice("product=json-api&interface=not-sure&team=not-sure"))
                                    .prospects()
                                    .stream()
                                    .filter(Prospect::unsure)
                                    .map(Prospect::ask)
                                    .toList())
                    .hasSize(2);
            assertThat(texts(page, "#open > dl dd"))
                    .allMatch(it -> it.startsWith("Whatever the answer, ") || it.startsWith("With “"));
        }

        @Test
        void theFactThatMattersMostIsNamed() {
            HtmlPage page = openChanged(
                    queries().get(0),
                    it -> ((ObjectNode) it.get("certainty"))
                            .putArray("missing")
                            .addObject()
                            .put("slug", "wagtail")
                            .put("name", "Wagtail")
                            .put("trait", "maturity")
                            .put("label", "Maturity")
                            .put("atStake", 9)
                            .put("decisive", true));
            assertThat(text(one(page, "#open")))
                    .contains("“Maturity” is unknown for Wagtail: knowing it could change the first place.");
            assertThat(follow(page, "See the fact").getElementById("maturity")).isNotNull();
        }
    }

    @Test
    void adviceFromBeforeThisWasComputedIsShownAsItWas() {
        String query = "product=json-api&need=openapi";
        Advice advice = advice(query);
        HtmlPage page = openStored(query, StoredDocument.early(advice));

        assertThat(heading(page)).startsWith(advice.recommendations().get(0).name() + " fits best, followed by ");
        assertThat(all(page, "article.result")).hasSize(3);
        assertThat(all(page, ".answer-lead, .sure, .odds, .badge, .dated, #open, #emphasis, a[href='#open']"))
                .isEmpty();
        assertThat(texts(page, ".close-call")).isNotEmpty().noneMatch(it -> it.contains("beats"));
    }

    @Test
    void withoutARankingNothingIsSaidAboutIt() {
        for (String query : List.of("", "product=content-site&footprint=tiny&need=admin&need=websockets")) {
            assertThat(all(open(query), ".answer-lead, .sure, #open, #emphasis, a[href='#open']"))
                    .isEmpty();
        }
    }
}
