package io.frameworkadvisor.advice;

import static io.frameworkadvisor.advice.SmallQuestionnaire.AVOID;
import static io.frameworkadvisor.advice.SmallQuestionnaire.LOAD;
import static io.frameworkadvisor.advice.SmallQuestionnaire.MATTERS;
import static io.frameworkadvisor.advice.SmallQuestionnaire.NEED;
import static io.frameworkadvisor.advice.SmallQuestionnaire.PRODUCT;
import static io.frameworkadvisor.advice.SmallQuestionnaire.TEAM;
import static io.frameworkadvisor.advice.SmallQuestionnaire.UPKEEP;
import static io.frameworkadvisor.advice.SmallQuestionnaire.asking;
import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.SetAside.Unmet;
import io.frameworkadvisor.advice.Variations.Variation;
import io.frameworkadvisor.questionnaire.Answers;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Frameworks that somebody does not want, by name. */
class VetoTests {

    private static final SmallWorld WORLD =
            SmallWorld.usual().asking(asking(PRODUCT, LOAD, NEED, AVOID, UPKEEP, TEAM, MATTERS));

    private static Change allowing(String slug) {
        return new Change("avoid", slug, "The " + slug, false);
    }

    private static List<String> ranked(Advice advice) {
        return advice.recommendations().stream()
                .map(it -> it.rank() + " " + it.slug() + " " + it.score())
                .toList();
    }

    private static List<String> aside(Advice advice) {
        return advice.excluded().stream()
                .map(it -> it.slug() + " "
                        + it.unmet().stream().map(Unmet::requirement).toList() + " would rank " + it.wouldRank())
                .toList();
    }

    private static Sensitivity sensitivity(String... chosen) {
        return Objects.requireNonNull(WORLD.advise(chosen).sensitivity());
    }

    @Nested
    class LeavingOut {

        @Test
        void takesTheNamedOneOutAndLeavesTheSumsOfTheOthers() {
            // admin 12, docs 6: Ash 168, Birch 72, Cedar 30
            assertThat(ranked(WORLD.advise("product.site")))
                    .containsExactly("1 ash 168000", "2 birch 72000", "3 cedar 30000");
            assertThat(ranked(WORLD.advise("product.site", "avoid.ash")))
                    .containsExactly("1 birch 72000", "2 cedar 30000");
        }

        @Test
        void saysWhyAndWhatLetsItInAgain() {
            assertThat(WORLD.advise("product.site", "avoid.ash").excluded())
                    .filteredOn(it -> it.slug().equals("ash"))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.unmet())
                                .containsExactly(
                                        new Unmet("ruled-out", "you ruled it out", null, null, allowing("ash")));
                        assertThat(it.unmet()).allMatch(Unmet::ruledOut);
                        assertThat(it.score()).isEqualTo(168_000);
                    });
        }

        @Test
        void tellsWhereEachWouldStandIfItAloneWereLetIn() {
            assertThat(aside(WORLD.advise("product.site", "avoid.ash", "avoid.birch")))
                    .containsExactly(
                            "ash [ruled-out] would rank 1",
                            "birch [ruled-out] would rank 1",
                            "dogwood [alive] would rank 1");
        }

        @Test
        void standsBesideTheMustHavesThatItFailsAnyway() {
            assertThat(aside(WORLD.advise("product.site", "avoid.dogwood")))
                    .containsExactly("dogwood [alive, ruled-out] would rank null");
        }

        @Test
        void saysNothingAboutTheProject() {
            Advice advice = WORLD.advise("avoid.ash");

            assertThat(advice.isDecided()).isFalse();
            assertThat(advice.excluded()).extracting(SetAside::slug).contains("ash");
        }
    }

    @Nested
    class Rescue {

        @Test
        void letsTheBestOneInAgainIfEverythingIsRuledOut() {
            assertThat(WORLD.advise("product.site", "avoid.ash", "avoid.birch", "avoid.cedar", "avoid.dogwood")
                            .rescue())
                    .containsExactly(allowing("ash"));
        }

        @Test
        void prefersFewChangesToTheBestFramework() {
            SmallWorld dead = WORLD.with("ash", "status", 0);

            assertThat(dead.advise("product.site", "avoid.ash", "avoid.birch", "avoid.cedar", "avoid.dogwood")
                            .rescue())
                    .containsExactly(allowing("birch"));
        }
    }

    @Nested
    class WhatChangesIt {

        @Test
        void isNeverOneMoreVeto() {
            assertThat(new Variations(WORLD.compiled().questionnaire, WORLD.chosen(WORLD.answers("avoid.birch")))
                            .of(AVOID))
                    .extracting(Variation::change)
                    .containsExactly(allowing("birch"));
        }

        @Test
        void isAVetoThatIsTakenBack() {
            assertThat(BruteForce.of(sensitivity("product.site", "avoid.ash").flips()))
                    .contains("-avoid.ash [ash]");
            assertThat(BruteForce.of(sensitivity("product.site", "avoid.cedar").flips()))
                    .noneMatch(it -> it.startsWith("-avoid"));
        }

        @Test
        void isFoundForEverybody() {
            SmallWorld world = SmallWorld.usual().asking(asking(PRODUCT, LOAD, AVOID, UPKEEP));
            BruteForce every = new BruteForce(world.questionnaire(), world::firsts);
            int tried = 0;
            for (Answers answers : SmallPeople.all(world.questionnaire())) {
                Sensitivity sensitivity = world.sensitivity(answers);
                if (sensitivity != null) {
                    tried++;
                    assertThat(BruteForce.of(sensitivity.flips()))
                            .as("%s", answers)
                            .containsExactlyInAnyOrderElementsOf(every.flips(answers));
                }
            }
            assertThat(tried).isGreaterThan(200);
        }

        @Test
        void leavesTheQuestionOutOfThoseThatAreOpen() {
            assertThat(sensitivity("product.site").prospects())
                    .extracting(Sensitivity.Prospect::question)
                    .contains("load", "team")
                    .doesNotContain("avoid");
        }

        @Test
        void doesNotUnsettleWhatIsProven() {
            assertThat(sensitivity("product.site", "load.any", "team.alone").settled())
                    .isTrue();
        }
    }

    @Nested
    class GeneratedPeople {

        @Test
        void ruleNothingOut() {
            Population population = new Population(WORLD.compiled().questionnaire, 1);

            assertThat(Stream.generate(population::uniform).limit(500))
                    .allSatisfy(person -> assertThat(person)
                            .extracting(it -> it.it().question().id())
                            .doesNotContain("avoid"));
        }

        @Test
        void winWithoutHavingTheOthersRuledOut() {
            CompiledCatalog catalog =
                    WORLD.with("dogwood", "status", 1).with("dogwood", "api", 0).compiled();

            assertThat(new PersonaSearch(catalog, new Rescoring(catalog), WORLD.row("dogwood")).find())
                    .isEmpty();
        }
    }
}
