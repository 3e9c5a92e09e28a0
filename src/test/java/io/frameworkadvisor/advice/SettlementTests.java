package io.frameworkadvisor.advice;

import static io.frameworkadvisor.advice.SmallQuestionnaire.points;
import static io.frameworkadvisor.advice.SmallQuestionnaire.question;
import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Sensitivity.Prospect;
import io.frameworkadvisor.questionnaire.Answers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SettlementTests {

    private static final SmallWorld WORLD = SmallWorld.usual();

    private static boolean isSettled(SmallWorld world, String... chosen) {
        return Objects.requireNonNull(world.advise(chosen).sensitivity()).settled();
    }

    private static boolean isSettled(String... chosen) {
        return isSettled(WORLD, chosen);
    }

    @Nested
    class Proven {

        @Test
        void isWhereNoRivalCanCatchUp() {
            // Open: need (Ash meets it), upkeep (Dogwood has less admin and docs), matters (no group is for a rival).
            assertThat(isSettled("product.site", "load.any", "team.alone")).isTrue();
        }

        @Test
        void isWhereTheOpenQuestionsSpeakForTheFirstAnyway() {
            // admin 12, start 16, docs 6: Ash 200, Cedar 190. Open: team, which gives admin and docs, or help.
            assertThat(isSettled("product.site", "load.low", "matters.pace-more"))
                    .isTrue();
        }

        @Test
        void isWhereTheOpenPointsAreFewerThanTheLead() {
            // admin 28, docs 10: Birch is 216 behind. Open: load, which gives it 96 more by speed 16.
            assertThat(isSettled("product.site", "team.many", "matters.parts-more"))
                    .isTrue();
        }
    }

    @Nested
    class Open {

        @Test
        void isWhereAnOpenQuestionGivesARivalEnough() {
            assertThat(isSettled("product.site", "team.alone"))
                    .as("load.high ties Birch with Ash")
                    .isFalse();
        }

        @Test
        void isWhereAnOpenMustHaveWouldExcludeTheFirst() {
            assertThat(isSettled("product.service", "load.high", "team.many", "matters.pace-more", "upkeep.dead"))
                    .as("Birch brings no admin site")
                    .isFalse();
        }

        @Test
        void isWhereTheFirstPlaceIsShared() {
            assertThat(isSettled("product.site", "product.service", "load.any", "team.many"))
                    .isFalse();
        }

        @Test
        void isWhereALiftedRequirementLetsABetterOneIn() {
            SmallWorld grown = WORLD.with("dogwood", "admin", 10).with("dogwood", "docs", 10);

            assertThat(isSettled(grown, "product.site", "load.any", "team.many"))
                    .isFalse();
        }

        @Test
        void isWhereARivalCouldComeLevel() {
            SmallWorld level = WORLD.with("dogwood", "admin", 10).with("dogwood", "docs", 8);

            assertThat(isSettled(level, "product.site", "load.any", "team.many"))
                    .isFalse();
        }

        @Test
        void isWhereTheImportanceOfAGroupCouldTurnTheOrder() {
            // admin 12, start 8, docs 6: Cedar is 74 behind, and 120 of that is by parts, which might not count at all.
            assertThat(isSettled("product.site", "load.low", "team.many", "upkeep.dead", "need.admin-site"))
                    .as("every rival lacks the admin site")
                    .isTrue();
            assertThat(isSettled("product.site", "load.low", "team.many", "upkeep.dead"))
                    .isFalse();
        }
    }

    @Nested
    class WithSharedPointsThatAreRounded {

        private static final Map<String, Integer> MIXED = Map.of("api", 1, "admin", 2);
        private static final SmallWorld MIX = WORLD.with("birch", "admin", 5)
                .asking(SmallQuestionnaire.asking(
                        question("mix", true, true, points("a", MIXED), points("b", MIXED), points("c", MIXED)),
                        SmallQuestionnaire.UPKEEP));

        @Test
        void anOptionMayGainByCompany() {
            // One alone: api 2, admin 4, docs 4: Ash 4 + 40 + 32, Birch 18 + 20 + 24.
            assertThat(MIX.firsts(MIX.answers("upkeep.dead", "mix.a"))).containsExactly("ash");
            // Three, each with api 1 and admin 2 / 3 but at least 1: api 6, admin 6: Ash 104, Birch 108.
            assertThat(MIX.firsts(MIX.answers("upkeep.dead", "mix.a", "mix.b", "mix.c")))
                    .containsExactly("birch");
        }

        @Test
        void soNothingIsProven() {
            assertThat(isSettled(MIX, "upkeep.dead")).isFalse();
        }
    }

    @Test
    void noCombinationOfOpenAnswersUnseatsAProvenFirstForAnybody() {
        Map<Answers, List<String>> firsts = new HashMap<>();
        int settled = 0;
        for (Answers answers : SmallPeople.all(WORLD.questionnaire())) {
            firsts.put(answers, WORLD.firsts(answers));
        }
        for (Answers answers : firsts.keySet()) {
            Sensitivity it = WORLD.sensitivity(answers);
            if (it != null && it.settled()) {
                settled++;
                Set<String> open =
                        it.prospects().stream().map(Prospect::question).collect(Collectors.toSet());
                assertThat(SmallPeople.completions(
                                WORLD.questionnaire(), answers, question -> open.contains(question.id())))
                        .as("%s", answers)
                        .allSatisfy(more -> assertThat(firsts.get(more)).isEqualTo(firsts.get(answers)));
            }
        }
        assertThat(settled).as("proven cases").isGreaterThan(50);
    }
}
