package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.SetAside.Unmet;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StandingTests {

    private static final SmallWorld WORLD = SmallWorld.usual();
    private static final Change LIFT = new Change("upkeep", "dead", "The dead", true);
    private static final Change DROP = new Change("need", "admin-site", "The admin-site", false);

    /** The same without a way to lift the requirement that always holds. */
    private static final SmallWorld STRICT =
            WORLD.asking(SmallQuestionnaire.asking(SmallQuestionnaire.PRODUCT, SmallQuestionnaire.NEED));

    private static List<String> told(List<SetAside> asides) {
        return asides.stream()
                .map(it -> it.slug() + " "
                        + it.unmet().stream().map(Unmet::requirement).toList() + " would rank " + it.wouldRank())
                .toList();
    }

    private static SmallWorld allDead(SmallWorld world) {
        return world.with("ash", "status", 0).with("birch", "status", 0).with("cedar", "status", 0);
    }

    @Nested
    class Excluded {

        @Test
        void comeWithTheFewestUnmetFirstThenByScore() {
            assertThat(told(WORLD.advise("product.site", "need.admin-site").excluded()))
                    .containsExactly(
                            "birch [has-admin] would rank 2",
                            "cedar [has-admin] would rank 3",
                            "dogwood [alive, has-admin] would rank null");
        }

        @Test
        void tellWhereTheyWouldStandIfTheirOneRequirementWereLifted() {
            // api 12, speed 4, docs 4: Birch 168, Dogwood 160
            assertThat(told(WORLD.advise("product.service").excluded()))
                    .containsExactly("dogwood [alive] would rank 2");
        }

        @Test
        void tellNothingIfItCannotBeLifted() {
            assertThat(told(STRICT.advise("product.service").excluded()))
                    .containsExactly("dogwood [alive] would rank null");
        }

        @Test
        void nameTheRequirementTheLevelAndTheChange() {
            assertThat(WORLD.advise("product.service").excluded().get(0).unmet())
                    .containsExactly(new Unmet("alive", "is alive", "0", null, LIFT));
            assertThat(WORLD.advise("need.admin-site").excluded().get(0).unmet())
                    .containsExactly(new Unmet("has-admin", "brings an admin site", "3", null, DROP));
        }

        @Test
        void keepTheScoreThatTheyWouldHave() {
            assertThat(WORLD.advise("product.service").excluded().get(0).score())
                    .isEqualTo(160_000);
        }
    }

    @Nested
    class Unconfirmed {

        private final Advice advice = WORLD.with("birch", "admin", null).advise("need.admin-site", "product.site");

        @Test
        void areThoseOfWhichTheFactIsUnknown() {
            assertThat(told(advice.unconfirmed())).containsExactly("birch [has-admin] would rank 2");
            assertThat(advice.unconfirmed().get(0).unmet().get(0).level()).isEqualTo("unknown");
        }

        @Test
        void areNeitherRecommendedNorExcluded() {
            assertThat(advice.recommendations())
                    .extracting(Recommendation::slug)
                    .containsExactly("ash");
            assertThat(advice.excluded()).extracting(SetAside::slug).doesNotContain("birch");
        }

        @Test
        void areExcludedAllTheSameIfTheyFailSomethingElse() {
            Advice strict = WORLD.with("dogwood", "admin", null).advise("need.admin-site");

            assertThat(strict.unconfirmed()).isEmpty();
            assertThat(told(strict.excluded())).contains("dogwood [alive] would rank null");
        }
    }

    @Nested
    class Rescue {

        @Test
        void isNotNeededWhileSomethingPasses() {
            assertThat(WORLD.advise("need.admin-site").rescue()).isEmpty();
        }

        @Test
        void isTheSmallestSetOfChanges() {
            assertThat(WORLD.with("ash", "admin", 0).advise("need.admin-site").rescue())
                    .containsExactly(DROP);
            assertThat(allDead(WORLD)
                            .with("ash", "admin", 0)
                            .advise("need.admin-site")
                            .rescue())
                    .containsExactlyInAnyOrder(LIFT, DROP);
        }

        @Test
        void isThatOfTheBestIfSeveralAreAsSmall() {
            // Ash needs the dead let in, Birch the admin site dropped; for a site Ash is better, for a service Birch.
            SmallWorld world = WORLD.with("ash", "status", 0);

            assertThat(world.advise("need.admin-site", "product.site").rescue()).containsExactly(LIFT);
            assertThat(world.advise("need.admin-site", "product.service").rescue())
                    .containsExactly(DROP);
        }

        @Test
        void countsWhatCouldNotBeConfirmedBesides() {
            // Ash is dead, and whether it has an admin site is unknown; it takes two changes as the others do.
            SmallWorld world = allDead(WORLD).with("ash", "admin", null);

            assertThat(world.advise("need.admin-site", "product.site").rescue()).containsExactlyInAnyOrder(LIFT, DROP);
        }

        @Test
        void isNoneIfNothingCanBeLifted() {
            assertThat(allDead(STRICT).advise("product.site").rescue()).isEmpty();
        }
    }

    @Nested
    class Recommendations {

        @Test
        void shareARankWhereTheyScoreTheSame() {
            assertThat(WORLD.advise("product.site", "product.service").recommendations())
                    .extracting(it -> it.rank() + " " + it.slug())
                    .containsExactly("1 ash", "1 birch", "3 cedar");
        }

        @Test
        void areExplainedInWordsUpToTheThird() {
            assertThat(WORLD.advise("upkeep.dead").recommendations())
                    .extracting(it -> it.cautions().isEmpty())
                    .containsExactly(false, false, false, true);
            assertThat(WORLD.with("cedar", "docs", 1).advise("upkeep.dead").recommendations())
                    .extracting(it -> it.drawbacks().isEmpty())
                    .containsExactly(true, true, true, true);
        }
    }

    @Nested
    class Comparisons {

        @Test
        void setTheFirstAgainstTheSecondAndTheThird() {
            assertThat(WORLD.advise("upkeep.dead").comparisons())
                    .extracting(it -> it.first() + "-" + it.other())
                    .containsExactly("ash-dogwood", "ash-birch");
        }

        @Test
        void areNoneIfOnlyOneIsLeft() {
            assertThat(WORLD.advise("need.admin-site").comparisons()).isEmpty();
        }
    }
}
