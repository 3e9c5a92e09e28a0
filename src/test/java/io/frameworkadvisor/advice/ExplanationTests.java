package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Comparison.Difference;
import io.frameworkadvisor.advice.Recommendation.Contribution;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExplanationTests {

    private static final SmallWorld WORLD = SmallWorld.usual();

    /** docs 10, admin 8, start 8, api 6, speed 2. */
    private static final String[] MANY = {"product.site", "product.service", "load.low", "team.many"};

    private static Recommendation recommendation(SmallWorld world, String slug, String... chosen) {
        return world.advise(chosen).recommendations().stream()
                .filter(it -> it.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static SmallWorld all(String slug, int level) {
        SmallWorld world = WORLD;
        for (String criterion : SmallWorld.CRITERIA) {
            world = world.with(slug, criterion, level);
        }
        return world;
    }

    private static List<String> criteria(List<Reason> reasons) {
        return reasons.stream().map(Reason::criterion).toList();
    }

    @Nested
    class Contributions {

        @Test
        void areTheTermsOfTheSumHeaviestCriterionFirst() {
            Recommendation ash = recommendation(WORLD, "ash", "product.site");

            assertThat(ash.contributions())
                    .containsExactly(
                            new Contribution("admin", 12, 10_000, true, 120_000),
                            new Contribution("docs", 6, 8_000, true, 48_000));
            assertThat(ash.contributions().get(1).possible()).isEqualTo(60_000);
            assertThat(ash.score()).isEqualTo(168_000);
        }

        @Test
        void countTheMiddleOfWhatIsUnknownAndSaySo() {
            Recommendation cedar = recommendation(WORLD, "cedar", "load.high");

            assertThat(cedar.contributions().get(0)).isEqualTo(new Contribution("speed", 16, 5_000, false, 80_000));
            assertThat(cedar.lowest()).isEqualTo(20_000);
            assertThat(cedar.highest()).isEqualTo(180_000);
        }
    }

    @Nested
    class Reasons {

        @Test
        void areTermsWithAtLeastSixTenthsOfWhatIsPossible() {
            // help 10, docs 4: Birch has 4 and 6 of ten, Cedar 1 and 5.
            assertThat(criteria(recommendation(WORLD, "birch", "team.alone").reasons()))
                    .containsExactly("docs");
            assertThat(criteria(recommendation(WORLD, "cedar", "team.alone").reasons()))
                    .isEmpty();
        }

        @Test
        void areTheFourWeightiest() {
            assertThat(criteria(recommendation(all("ash", 10), "ash", MANY).reasons()))
                    .containsExactly("docs", "admin", "start", "api");
        }

        @Test
        void comeByTheirPointsNotByTheirWeight() {
            // admin 8 times 10 is more than docs 10 times 7.
            SmallWorld world = all("ash", 7).with("ash", "admin", 10);

            assertThat(criteria(recommendation(world, "ash", MANY).reasons()))
                    .containsExactly("admin", "docs", "start", "api");
        }

        @Test
        void quoteTheAnswersButNotWhatCountsForEverybody() {
            Reason docs = recommendation(WORLD, "ash", MANY).reasons().get(0);

            assertThat(docs.label()).isEqualTo("Docs");
            assertThat(docs.level()).isEqualTo("8");
            assertThat(docs.quotes()).containsExactly("the site", "the many");
            assertThat(docs.points()).isEqualTo(80_000);
            assertThat(docs.possible()).isEqualTo(100_000);
            assertThat(docs.evidence()).isNotNull();
        }

        @Test
        void areNeverAboutWhatIsUnknown() {
            SmallWorld silent = WORLD.with("ash", "admin", null);
            Recommendation ash = recommendation(silent, "ash", "product.site");

            assertThat(criteria(ash.reasons())).containsExactly("docs");
            assertThat(criteria(ash.drawbacks())).isEmpty();
        }
    }

    @Nested
    class Drawbacks {

        @Test
        void areTermsWithAtMostFourTenthsOfWhatIsPossible() {
            assertThat(criteria(recommendation(WORLD, "birch", "team.alone").drawbacks()))
                    .containsExactly("help");
            assertThat(criteria(recommendation(WORLD, "ash", "team.alone").drawbacks()))
                    .isEmpty();
        }

        @Test
        void areTheThreeThatCostMost() {
            assertThat(criteria(recommendation(all("ash", 0), "ash", MANY).drawbacks()))
                    .containsExactly("docs", "admin", "start");
        }

        @Test
        void comeByWhatIsLostNotByTheirWeight() {
            // docs 10 times 6 lost is less than admin 8 times 10 lost.
            SmallWorld world = all("ash", 0).with("ash", "docs", 4);

            assertThat(criteria(recommendation(world, "ash", MANY).drawbacks()))
                    .containsExactly("admin", "start", "docs");
        }
    }

    @Nested
    class Cautions {

        @Test
        void areTheRulesThatApplyAndTheUsualFailure() {
            assertThat(recommendation(WORLD, "ash", "product.site").cautions())
                    .extracting(it -> it.kind() + ": " + it.text())
                    .containsExactly("CLASH: Much to read.", "FAILURE: It falls.");
            assertThat(recommendation(WORLD, "dogwood", "upkeep.dead").cautions())
                    .extracting(it -> it.kind() + ": " + it.text())
                    .containsExactly("STATUS: It is dead.", "FAILURE: It falls.");
        }

        @Test
        void nameWhatIsUnknownAndImportant() {
            assertThat(recommendation(WORLD.with("cedar", "docs", null), "cedar", "load.high")
                            .cautions())
                    .extracting(it -> it.kind() + ": " + it.text())
                    .containsExactly("UNKNOWN: Speed, Docs", "FAILURE: It falls.");
            assertThat(recommendation(WORLD, "cedar", "product.site").cautions())
                    .extracting(Caution::kind)
                    .containsExactly(Caution.Kind.FAILURE);
        }

        @Test
        void carryTheEvidenceOfTheTrait() {
            assertThat(recommendation(WORLD, "ash", "product.site")
                            .cautions()
                            .get(0)
                            .evidence())
                    .isNotNull();
        }
    }

    @Nested
    class Differences {

        private static Comparison compare(SmallWorld world, String first, String other, String... chosen) {
            return world.advisor()
                    .compare(world.answers(chosen), List.of(first, other))
                    .get(0);
        }

        @Test
        void stateWhatSpeaksForEitherSide() {
            // start 8, docs 4
            Comparison it = compare(WORLD, "cedar", "birch", "load.low");

            assertThat(it.firstName()).isEqualTo("Cedar");
            assertThat(it.otherName()).isEqualTo("Birch");
            assertThat(it.forFirst()).containsExactly(new Difference("start", "Start", List.of("the low"), 32_000));
            assertThat(it.forOther()).containsExactly(new Difference("docs", "Docs", List.of(), 4_000));
        }

        @Test
        void leaveOutWhatIsLevel() {
            Comparison it = compare(WORLD.with("birch", "docs", 5), "cedar", "birch", "load.low");

            assertThat(it.forOther()).isEmpty();
        }

        @Test
        void areTheFourLargest() {
            // docs 10 times 2, admin 8 times 10, start 8 times 8, api 6 times 8, speed 2 times 7
            assertThat(compare(all("ash", 10), "ash", "cedar", MANY).forFirst())
                    .extracting(Difference::criterion)
                    .containsExactly("admin", "docs", "api", "speed");
        }

        @Test
        void passOverFrameworksThatAreNotThere() {
            assertThat(WORLD.advisor().compare(WORLD.answers("load.low"), List.of("ash", "elm", "birch", "cedar")))
                    .extracting(it -> it.first() + "-" + it.other())
                    .containsExactly("ash-birch", "ash-cedar");
        }
    }
}
