package io.frameworkadvisor.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.Criterion;
import io.frameworkadvisor.catalog.Criterion.Shape;
import io.frameworkadvisor.catalog.Criterion.Valuation;
import io.frameworkadvisor.catalog.Evidence;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.Framework.Measure;
import io.frameworkadvisor.catalog.PartialDate;
import io.frameworkadvisor.catalog.Trait;
import io.frameworkadvisor.catalog.TraitDefinition;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Requirement.Levels;
import io.frameworkadvisor.questionnaire.Topic;
import io.frameworkadvisor.questionnaire.Veto;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a small valid catalog reads like. */
class CatalogFilesTests {

    private static final Evidence MANUAL = new Evidence(
            "https://docs.example/alpha/manual",
            "https://docs.example/alpha/manual",
            new PartialDate("2026-04-08"),
            null);
    private static final Evidence README = new Evidence("README of the last release", null, null, null);

    @TempDir
    private Path folder;

    private Catalog catalog;
    private Questionnaire questionnaire;

    @BeforeEach
    void read() {
        var revision = Fixture.validIn(folder).read();
        catalog = revision.catalog();
        questionnaire = revision.questionnaire();
    }

    private Framework alpha() {
        return catalog.framework("alpha").orElseThrow();
    }

    private Framework beta() {
        return catalog.framework("beta").orElseThrow();
    }

    @Nested
    class Frameworks {

        @Test
        void frameworksAreOrderedByName() {
            assertThat(catalog.frameworks()).extracting(Framework::name).containsExactly("Alpha", "Beta");
        }

        @Test
        void aFeatureIsATraitWithItsPartAsNote() {
            assertThat(alpha().trait("feature.orm")).isEqualTo(new Trait("feature.orm", 3, "Alpha models", MANUAL));
            assertThat(alpha().trait("feature.admin")).isEqualTo(new Trait("feature.admin", 2, "Alpha admin", MANUAL));
        }

        @Test
        void unknownIsNoLevelAndNeedsNoEvidence() {
            assertThat(beta().trait("feature.admin")).isEqualTo(new Trait("feature.admin", null, null, null));
            assertThat(beta().trait("raw-throughput")).isEqualTo(new Trait("raw-throughput", null, null, null));
        }

        @Test
        void aJudgementIsATraitWithItsReasonAsNote() {
            assertThat(alpha().trait("learning-curve"))
                    .isEqualTo(new Trait("learning-curve", 4, "It has a tutorial.", MANUAL));
        }

        @Test
        void aFitIsATraitPerOption() {
            assertThat(alpha().trait("product.dashboard"))
                    .isEqualTo(new Trait("product.dashboard", 5, "Charts are in the box.", MANUAL));
            assertThat(alpha().trait("product.json-api")).isEqualTo(new Trait("product.json-api", 3, null, null));
        }

        @Test
        void namedLevelsBecomeNumbers() {
            assertThat(beta().trait("status")).isEqualTo(new Trait("status", 1, "Nobody answers.", README));
            assertThat(beta().trait("interface")).isEqualTo(new Trait("interface", 2, "ASGI alone.", README));
            assertThat(beta().trait("concurrency")).isEqualTo(new Trait("concurrency", 3, null, README));
            assertThat(beta().trait("licence-family")).isEqualTo(new Trait("licence-family", 0, "GPL-3.0", README));
        }

        @Test
        void pythonVersionsAreLevels() {
            assertThat(beta().trait("python-oldest")).isEqualTo(new Trait("python-oldest", 207, "2.7 or 3", README));
            assertThat(beta().trait("python-newest")).isEqualTo(new Trait("python-newest", 308, null, README));
        }

        @Test
        void aFrameworkFeelsLikeItself() {
            assertThat(alpha().trait("knows.alpha"))
                    .isEqualTo(new Trait("knows.alpha", 5, "The framework itself.", null));
        }

        @Test
        void aFrameworkFeelsUnlikeAnotherOneThatItDoesNotName() {
            assertThat(beta().level(catalog.definition("knows.alpha"))).isEqualTo(2);
            assertThat(alpha().trait("knows.beta")).isNull();
            assertThat(alpha().level(catalog.definition("knows.beta"))).isZero();
        }

        @Test
        void theProfileTellsTheRest() {
            Framework.Profile profile = beta().profile();

            assertThat(profile.links())
                    .isEqualTo(new Framework.Links("https://beta.example/", null, "https://beta.example/docs", null));
            assertThat(profile.status()).isEqualTo(new Framework.Status("Nobody answers.", null, "alpha", README));
            assertThat(profile.newestRelease())
                    .isEqualTo(new Framework.Release("0.2", new PartialDate("2017"), README));
            assertThat(profile.weaknesses()).containsExactly(new Framework.Statement("It is abandoned.", README));
            assertThat(profile.example()).isNull();
            assertThat(alpha().profile().example())
                    .isEqualTo(new Framework.Example("app.py", "import alpha\n\nalpha.run()\n"));
        }

        @Test
        void measuresThatAreKnownAreTold() {
            Evidence article = new Evidence("Two frameworks compared", null, new PartialDate("2019-06-12"), null);

            assertThat(alpha().profile().measures())
                    .extracting(Measure::kind)
                    .containsExactly("stars", "survey-share", "benchmark", "hello-world-lines");
            assertThat(alpha().profile().measures())
                    .contains(
                            new Measure("survey-share", "Python survey 2024", "30%", null, article),
                            new Measure("benchmark", "a suite: hello world", "4000", "one machine", article),
                            new Measure("hello-world-lines", null, "3", "as in the manual", MANUAL));
            assertThat(beta().profile().measures()).isEmpty();
        }
    }

    @Nested
    class Dictionary {

        @Test
        void aFamilyStandsForOneTraitPerMember() {
            assertThat(catalog.dictionary())
                    .filteredOn(it -> "feature".equals(it.family()))
                    .extracting(TraitDefinition::id, TraitDefinition::label, TraitDefinition::explains)
                    .containsExactly(
                            tuple("feature.orm", "ORM", "Objects for rows."),
                            tuple("feature.admin", "Admin site", "Pages to edit data."));
        }

        @Test
        void aFamilyOverAQuestionHasNoMemberForNotSure() {
            assertThat(catalog.dictionary())
                    .filteredOn(it -> "product".equals(it.family()) || "existing".equals(it.family()))
                    .extracting(TraitDefinition::id)
                    .containsExactly("product.json-api", "product.dashboard", "existing.old-app");
        }

        @Test
        void labelsReadAsPartOfASentence() {
            assertThat(catalog.definition("product.json-api").label()).isEqualTo("Fit for a JSON API");
            assertThat(catalog.definition("interface-fit.json").label()).isEqualTo("Fit for JSON");
            assertThat(catalog.definition("knows.beta").label()).isEqualTo("Feels like Beta");
        }

        @Test
        void aTraitMayNameTheLevelsOfItsScaleAnew() {
            assertThat(catalog.definition("footprint").scale().nameOf(1)).isEqualTo("large");
            assertThat(catalog.definition("product.json-api").scale().nameOf(1)).isEqualTo("poor");
        }

        @Test
        void aScaleWithoutNamesSpeaksInNumbers() {
            assertThat(catalog.definition("python-oldest").scale().nameOf(310)).isEqualTo("310");
        }

        @Test
        void criteriaKeepTheOrderOfTheFile() {
            assertThat(catalog.criteria())
                    .extracting(Criterion::id)
                    .containsExactly(
                            "product.json-api",
                            "product.dashboard",
                            "feature.orm",
                            "feature.admin",
                            "knows.alpha",
                            "knows.beta",
                            "easy-start",
                            "conventions",
                            "ordinary-size",
                            "upkeep");
        }

        @Test
        void aCriterionHasTheShapeThatIsWritten() {
            assertThat(catalog.criteria())
                    .extracting(Criterion::value)
                    .contains(
                            new Valuation(Shape.RISING, List.of()),
                            new Valuation(Shape.FALLING, List.of()),
                            new Valuation(Shape.TARGET, List.of(2, 3)),
                            new Valuation(Shape.LEVELS, List.of(0, 1000, 6500, 10000)));
        }

        @Test
        void groupsKeepTheOrderOfTheFile() {
            assertThat(catalog.groups().keySet()).containsExactly("purpose", "people", "longevity");
        }
    }

    @Nested
    class Questions {

        private Option option(String question, String option) {
            return questionnaire.question(question).orElseThrow().option(option).orElseThrow();
        }

        @Test
        void topicsKeepTheOrderOfTheList() {
            assertThat(questionnaire.topics())
                    .extracting(Topic::id, Topic::onReview)
                    .containsExactly(tuple("purpose", false), tuple("code", true));
        }

        @Test
        void questionsKeepTheOrderOfTheirTopics() {
            assertThat(questionnaire.questions())
                    .extracting(Question::id)
                    .containsExactly("product", "interface", "existing", "need", "nice", "upkeep", "knows", "avoid");
        }

        @Test
        void aChoiceIsQuotedAndTheRestByLabel() {
            assertThat(option("product", "json-api").quote()).isEqualTo("a JSON API");
            assertThat(option("existing", "none").quote()).isEqualTo("No");
        }

        @Test
        void anOptionKnowsWhetherItSaysAnything() {
            assertThat(option("product", "json-api").kind()).isEqualTo(Option.Kind.CHOICE);
            assertThat(option("product", "not-sure").kind()).isEqualTo(Option.Kind.NOT_SURE);
            assertThat(option("existing", "none").kind()).isEqualTo(Option.Kind.ANY);
        }

        @Test
        void aRequirementReachesFromItsLimitToTheEndOfTheScale() {
            assertThat(option("need", "admin").requires())
                    .singleElement()
                    .satisfies(it -> assertThat(it.accepted()).isEqualTo(new Levels(2, 3, Set.of())));
        }

        @Test
        void aRequirementMayListItsLevels() {
            assertThat(questionnaire.always())
                    .singleElement()
                    .satisfies(it -> assertThat(it.accepted()).isEqualTo(new Levels(0, 3, Set.of(2, 3))));
        }

        @Test
        void borrowedOptionsHaveThePointsAndNotTheRequirements() {
            assertThat(option("nice", "admin").points())
                    .isEqualTo(option("need", "admin").points());
            assertThat(option("nice", "admin").requires()).isEmpty();
        }

        @Test
        void everyFrameworkIsAnOption() {
            assertThat(questionnaire.question("knows").orElseThrow().options())
                    .extracting(Option::id, Option::points)
                    .containsExactly(
                            tuple("alpha", Map.of("knows.alpha", 12)), tuple("beta", Map.of("knows.beta", 12)));
        }

        @Test
        void everyFrameworkMayRuleItselfOut() {
            assertThat(questionnaire.question("avoid").orElseThrow().options())
                    .extracting(Option::id, Option::rulesOut, Option::points)
                    .containsExactly(
                            tuple("alpha", List.of(new Veto("ruled-out", "alpha", "you ruled it out")), Map.of()),
                            tuple("beta", List.of(new Veto("ruled-out", "beta", "you ruled it out")), Map.of()));
        }
    }
}
