package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Rescoring.Outcome;
import io.frameworkadvisor.questionnaire.Answers;
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

    @Test
    void putsFirstWhatTheAdvicePutsFirstForEverybody() {
        Advisor advisor = WORLD.advisor();
        for (Answers answers : SmallPeople.all(WORLD.questionnaire())) {
            assertThat(WORLD.firsts(answers)).as("%s", answers).isEqualTo(Firsts.of(advisor.advise(answers)));
        }
    }
}
