package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Certainty.MissingFact;
import io.frameworkadvisor.advice.Certainty.Place;
import io.frameworkadvisor.advice.Certainty.Verdict;
import io.frameworkadvisor.questionnaire.Answers;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Below 18 points a criterion weighs its points times an exponential number. Of two such criteria with the leads {@code a}
 * and {@code -b} (points times value) the lead is above 0 with the share {@code a / (a + b)}.
 */
class ConfidenceTests {

    private static final SmallWorld WORLD = SmallWorld.usual();

    private static Certainty certainty(SmallWorld world, String... chosen) {
        return Objects.requireNonNull(world.advise(chosen).certainty());
    }

    private static Certainty certainty(String... chosen) {
        return certainty(WORLD, chosen);
    }

    private static List<String> told(List<MissingFact> missing) {
        return missing.stream()
                .map(it -> it.slug() + " " + it.trait() + " " + it.atStake() + (it.decisive() ? " decisive" : ""))
                .toList();
    }

    @Nested
    class WithOneCriterion {

        // docs 4 for everybody: Ash 8, Dogwood 7, Birch 6, Cedar 5
        private final Certainty certainty = certainty("upkeep.dead");

        @Test
        void thereIsNoDoubt() {
            assertThat(certainty.verdict()).isEqualTo(Verdict.CLEAR);
            assertThat(certainty.entropy()).isZero();
            assertThat(certainty.close()).isEmpty();
            assertThat(certainty.missing()).isEmpty();
        }

        @Test
        void everybodyHasOnePlace() {
            assertThat(certainty.places())
                    .containsExactly(
                            new Place("ash", 100, 100, 0, 1, 1, List.of()),
                            new Place("dogwood", 0, 100, 100, 2, 2, List.of()),
                            new Place("birch", 0, 100, 100, 3, 3, List.of()),
                            new Place("cedar", 0, 0, 100, 4, 4, List.of()));
        }

        @Test
        void theReadingsAreCountedAndTheirErrorIsOnePercent() {
            assertThat(certainty.readings()).isEqualTo(10_240);
            assertThat(certainty.error()).isEqualTo(1);
        }
    }

    @Nested
    class WithTwoCriteria {

        // start 8, docs 4. Cedar 100, Birch 72, Ash 48.
        private final Certainty certainty = certainty("load.low");

        @Test
        void theFirstBeatsEachRivalInTheShareThatTheFormulaGives() {
            // Over Birch 32 / (32 + 4), over Ash 64 / (64 + 12).
            assertThat(certainty.places()).extracting(Place::beaten).containsExactly(0, 89, 84);
        }

        @Test
        void itIsFirstWhereItBeatsAll() {
            // Where it beats Ash it beats Birch too, and where Birch beats it Ash beats both: 16 / 19 and 3 / 19.
            assertThat(certainty.places().get(0).first()).isBetween(83, 85);
            assertThat(certainty.places().get(1).first()).isZero();
            assertThat(certainty.places().get(2).first()).isBetween(15, 17);
            assertThat(certainty.verdict()).isEqualTo(Verdict.LIKELY);
            // 16/19 log2(19/16) + 3/19 log2(19/3) = 0.63
            assertThat(certainty.entropy()).isEqualTo(6);
        }

        @Test
        void aRivalIsFavouredByWhatWeighsMoreWhereItIsFirst() {
            assertThat(certainty.places())
                    .extracting(Place::favoured)
                    .containsExactly(List.of(), List.of(), List.of("Docs"));
        }
    }

    @Nested
    class WithNoClearWinner {

        // start 8, docs 8, admin 2. Cedar 120, Birch 102, Ash 100.
        private final Certainty certainty = certainty("load.low", "team.many");

        @Test
        void theCloseOnesAreThoseBeatenInFewReadingsBestFirst() {
            // Over Birch 32/40 * 32/38 = 0.67, over Ash 64/88 * 64/84 = 0.55.
            assertThat(certainty.places()).extracting(Place::beaten).containsExactly(0, 67, 55);
            assertThat(certainty.close()).containsExactly("birch", "ash");
            assertThat(certainty.verdict()).isEqualTo(Verdict.OPEN);
        }

        @Test
        void theMostFavouredCriterionComesFirstAndNoMoreThanTwo() {
            assertThat(certainty.places().get(2).slug()).isEqualTo("ash");
            assertThat(certainty.places().get(2).favoured()).containsExactlyInAnyOrder("Docs", "Admin");
        }
    }

    @Nested
    class Missing {

        @Test
        void isDecisiveIfItCouldMakeUpForTheLead() {
            // speed 16: Cedar is 68 behind Birch and could have 80 more.
            assertThat(told(certainty("load.high").missing())).containsExactly("cedar speed 160000 decisive");
        }

        @Test
        void isNotDecisiveIfItCouldNot() {
            // speed 4: Cedar is 56 behind and could have 20 more.
            assertThat(told(certainty("product.service").missing())).containsExactly("cedar speed 40000");
        }

        @Test
        void isNotDecisiveIfItCouldOnlyMakeThemLevel() {
            // docs 4: Ash at 5 is 5 behind a rival that knows 10.
            SmallWorld world = WORLD.with("ash", "docs", null).with("birch", "docs", 10);

            assertThat(told(certainty(world, "upkeep.dead").missing())).containsExactly("ash docs 40000");
        }

        @Test
        void ofTheFirstIsDecisiveIfItCouldCostTheLead() {
            // speed 16, docs 4: Birch has 80 + 24, Cedar 80 + 20, Ash 48 + 32; both lose up to 80.
            SmallWorld world = WORLD.with("birch", "speed", null);

            assertThat(told(certainty(world, "load.high").missing()))
                    .containsExactly("birch speed 160000 decisive", "cedar speed 160000 decisive");
        }

        @Test
        void ofTheFirstIsNotDecisiveIfTheLeadIsLarger() {
            // admin 12, docs 6: Ash has 120 + 30, the next 72.
            SmallWorld world = WORLD.with("ash", "docs", null);

            assertThat(told(certainty(world, "product.site").missing())).containsExactly("ash docs 60000");
        }

        @Test
        void ofTheOnlyOneIsNeverDecisive() {
            SmallWorld world = WORLD.with("ash", "docs", null);

            assertThat(told(certainty(world, "need.admin-site").missing())).containsExactly("ash docs 40000");
        }

        @Test
        void isNotNamedWhereItCarriesNoImportance() {
            assertThat(certainty("product.site").missing()).isEmpty();
        }

        @Test
        void comesDecisiveFirstHoweverLittleIsAtStake() {
            // speed 16, docs 4: Ash 176, Birch 164 and perhaps 20 more, Cedar 80 and perhaps 80 more.
            SmallWorld world =
                    WORLD.with("ash", "speed", 9).with("birch", "docs", null).with("cedar", "docs", 0);

            assertThat(told(certainty(world, "load.high").missing()))
                    .containsExactly("birch docs 40000 decisive", "cedar speed 160000");
        }

        @Test
        void comesByWhatIsAtStakeThenByPlaceAndNoMoreThanThree() {
            // api 12, speed 4, docs 4: Birch 164, Ash 104, Cedar 100; Cedar's speed would be the fourth.
            SmallWorld world =
                    WORLD.with("ash", "api", null).with("cedar", "api", null).with("birch", "docs", null);

            assertThat(told(certainty(world, "product.service").missing()))
                    .containsExactly("ash api 120000", "cedar api 120000", "birch docs 40000");
        }

        @Test
        void widensTheRanksThatAreOpen() {
            assertThat(certainty("load.high").places())
                    .extracting(it -> it.slug() + " " + it.best() + "-" + it.worst())
                    .containsExactly("birch 1-2", "cedar 1-3", "ash 2-3");
        }

        @Test
        void isDecisiveExactlyIfSomeLevelUnseatsTheFirstForMany() {
            SmallWorld world = WORLD.with("ash", "docs", null).with("birch", "api", null);
            Advisor advisor = world.advisor();
            for (Answers answers : SmallPeople.some(world.questionnaire())) {
                Advice advice = advisor.advise(answers);
                if (advice.certainty() != null) {
                    String first = advice.recommendations().get(0).slug();
                    assertThat(advice.certainty().missing())
                            .allSatisfy(it -> assertThat(it.decisive())
                                    .as("%s: %s", answers, it)
                                    .isEqualTo(unseats(world, answers, it, first)));
                }
            }
        }

        private static boolean unseats(SmallWorld world, Answers answers, MissingFact fact, String first) {
            return IntStream.rangeClosed(0, 10)
                    .anyMatch(level -> !world.with(fact.slug(), fact.trait(), level)
                            .firsts(answers)
                            .contains(first));
        }
    }

    @Test
    void verdictAndCloseOnesFollowTheSharesForMany() {
        Advisor advisor = WORLD.advisor();
        for (Answers answers : SmallPeople.some(WORLD.questionnaire())) {
            Certainty it = advisor.advise(answers).certainty();
            if (it != null) {
                int first = it.places().get(0).first();
                assertThat(it.verdict())
                        .isEqualTo(first >= 90 ? Verdict.CLEAR : first >= 60 ? Verdict.LIKELY : Verdict.OPEN);
                assertThat(it.close())
                        .isEqualTo(it.places().stream()
                                .filter(place -> !place.equals(it.places().get(0)) && place.beaten() < 70)
                                .map(Place::slug)
                                .toList());
                assertThat(it.missing())
                        .isSortedAccordingTo(Comparator.comparing((MissingFact fact) -> !fact.decisive())
                                .thenComparing(fact -> -fact.atStake()));
            }
        }
    }

    @Test
    void nothingIsSaidWhereNothingIsRanked() {
        assertThat(WORLD.advise("product.not-sure").certainty()).isNull();
        assertThat(WORLD.with("ash", "admin", 0).advise("need.admin-site").certainty())
                .isNull();
    }
}
