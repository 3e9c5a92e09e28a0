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
import io.frameworkadvisor.web.SiteTest;
import io.frameworkadvisor.web.stored.StoredDocument;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a link says about today: what has changed since, and other results beside it. */
@SiteTest
class LinkComparisonTests extends LinkCase {

    @Autowired
    private Advisor advisor;

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
            assertThat(page.body())
                    .contains("There is no such link.", "<a href=\"#other\">Check the address</a>")
                    .doesNotContain("<b>");
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
            if (!isStored()) {
                store(today.id());
            }
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

        private boolean isStored() {
            return !database.queryForList("select id from catalog_revision where id = ?", OLD)
                    .isEmpty();
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
                    "insert into trait select ?, slug, trait, position, trait_level, note, source, url, as_of, source_note"
                            + " from trait where revision_id = ?",
                    OLD,
                    today);
            database.update(
                    "update trait set trait_level = 1, note = null, source = null, url = null, as_of = null,"
                            + " source_note = null"
                            + " where revision_id = ? and slug = 'django' and trait = 'community-size'",
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
        void aLinkOfAnEarlierCatalogSpeaksTheLanguageOfTheReader() {
            assertThat(site.get("/de" + linkOfAnEarlierRevision()).body())
                    .contains("<span>sehr niedrig → sehr hoch</span>", "<span>Eignung für das Produkt</span>")
                    .doesNotContain("very low", "Fit for the product");
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
}
