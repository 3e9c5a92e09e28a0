package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.CompiledQuestionnaire.Chosen;
import io.frameworkadvisor.advice.Rescoring.Outcome;
import io.frameworkadvisor.advice.Variations.Variation;
import io.frameworkadvisor.questionnaire.Answers;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RescoringTests {

    private static final SmallWorld WORLD = SmallWorld.usual();

    private static Outcome outcome(SmallWorld world, String... chosen) {
        return new Rescoring(world.compiled()).of(world.chosen(world.answers(chosen)));
    }

    private static Outcome outcome(String... chosen) {
        return outcome(WORLD, chosen);
    }

    @Nested
    class Scores {

        @Test
        void arePointsTimesValuesForEverybodyWhetherTheyPassOrNot() {
            // api 12, speed 4, docs 4
            assertThat(outcome("product.service").scores)
                    .containsExactly(
                            12 * 2_000 + 4 * 3_000 + 4 * 8_000,
                            12 * 9_000 + 4 * 9_000 + 4 * 6_000,
                            12 * 6_000 + 4 * 5_000 + 4 * 5_000,
                            12 * 10_000 + 4 * 3_000 + 4 * 7_000);
        }
    }

    @Nested
    class Passing {

        @Test
        void leavesOutWhatFailsARequirementThatAlwaysHolds() {
            assertThat(WORLD.slugs(outcome("load.high").passing)).containsExactly("ash", "birch", "cedar");
        }

        @Test
        void letsItInWhenAnAnswerLiftsTheRequirement() {
            assertThat(WORLD.slugs(outcome("load.high", "upkeep.dead").passing))
                    .containsExactly("ash", "birch", "cedar", "dogwood");
        }

        @Test
        void leavesOutWhatFailsAMustHave() {
            assertThat(WORLD.slugs(outcome("need.admin-site").passing)).containsExactly("ash");
        }

        @Test
        void leavesOutWhatIsUnknown() {
            SmallWorld silent = WORLD.with("ash", "admin", null);

            assertThat(outcome(silent, "need.admin-site").passing.isEmpty()).isTrue();
        }
    }

    @Nested
    class FirstPlace {

        @Test
        void belongsToTheHighestScoreThatPasses() {
            assertThat(WORLD.slugs(outcome("product.site").firsts())).containsExactly("ash");
            assertThat(WORLD.slugs(outcome("product.site", "upkeep.dead", "matters.parts-none")
                            .firsts()))
                    .containsExactly("ash");
        }

        @Test
        void isSharedByEqualScores() {
            // admin 6, api 6, speed 2, docs 6: 60 + 12 + 6 + 48 = 18 + 54 + 18 + 36
            Outcome outcome = outcome("product.site", "product.service");

            assertThat(WORLD.slugs(outcome.firsts())).containsExactly("ash", "birch");
            assertThat(outcome.lead()).as("over Cedar").isEqualTo((126 - 76) * 1_000);
        }

        @Test
        void isEmptyWhenNothingIsDecided() {
            Outcome outcome = outcome("product.not-sure");

            assertThat(outcome.isDecided()).isFalse();
            assertThat(outcome.firsts().isEmpty()).isTrue();
            assertThat(outcome.lead()).isZero();
        }

        @Test
        void isEmptyWhenNothingPasses() {
            Outcome outcome = outcome(WORLD.with("ash", "admin", 0), "need.admin-site");

            assertThat(outcome.isDecided()).isTrue();
            assertThat(outcome.firsts().isEmpty()).isTrue();
        }

        @Test
        void leadsByItsDifferenceToTheNextThatPasses() {
            // admin 12, docs 6: Ash 168, Birch 72
            assertThat(outcome("product.site").lead()).isEqualTo(96_000);
        }

        @Test
        void leadsByItsWholeScoreWhenItIsAlone() {
            assertThat(outcome("need.admin-site").lead()).as("docs 4 times 8").isEqualTo(32_000);
        }
    }

    @Nested
    class AfterAVariation {

        private final CompiledCatalog catalog = WORLD.compiled();
        private final Rescoring rescoring = new Rescoring(catalog);

        private void check(Answers answers) {
            List<Chosen> chosen = WORLD.chosen(answers);
            Tally tally = new Tally(catalog, chosen);
            Outcome now = rescoring.of(chosen);
            for (Variation it : new Variations(catalog.questionnaire, chosen).all()) {
                Outcome after = rescoring.after(tally, now, it);
                Outcome anew = rescoring.of(it.after());

                assertThat(after.scores).as("%s and %s", answers, it.change()).isEqualTo(anew.scores);
                assertThat(after.passing).as("%s and %s", answers, it.change()).isEqualTo(anew.passing);
                assertThat(after.isDecided()).isEqualTo(anew.isDecided());
                assertThat(after.firsts()).isEqualTo(anew.firsts());
            }
        }

        @Test
        void isWhatScoringAnewGivesForEverybody() {
            SmallPeople.all(WORLD.questionnaire()).forEach(this::check);
        }

        @Test
        void countsThePointsThatMove() {
            List<Chosen> chosen = WORLD.chosen(WORLD.answers("product.site"));
            Variation high = new Variations(catalog.questionnaire, chosen)
                    .of(SmallQuestionnaire.LOAD)
                    .get(0);

            assertThat(rescoring
                            .after(new Tally(catalog, chosen), rescoring.of(chosen), high)
                            .moved())
                    .as("speed 8 times 2")
                    .isEqualTo(16);
        }
    }

    @Nested
    class Rank {

        @Test
        void isSharedByEqualScoresAndLeavesOutTheNext() {
            // Ash and Birch tie, Cedar follows, Dogwood is dead.
            Outcome outcome = outcome("product.site", "product.service");

            assertThat(outcome.rankOf(0)).isEqualTo(1);
            assertThat(outcome.rankOf(1)).isEqualTo(1);
            assertThat(outcome.rankOf(2)).isEqualTo(3);
            assertThat(outcome.rankOf(3)).isNull();
        }
    }

    @Test
    void putsFirstWhatTheAdvicePutsFirstForEverybody() {
        Advisor advisor = WORLD.advisor();
        for (Answers answers : SmallPeople.all(WORLD.questionnaire())) {
            assertThat(WORLD.firsts(answers)).as("%s", answers).isEqualTo(Firsts.of(advisor.advise(answers)));
        }
    }
}
