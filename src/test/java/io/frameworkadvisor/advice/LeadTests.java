package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Comparison.OldFact;
import io.frameworkadvisor.catalog.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** For product.site (admin 12, docs 6) Ash leads Birch by 84 and 12, in thousands. */
class LeadTests {

    private static final SmallWorld WORLD = SmallWorld.usual();
    private static final String OLD = "2025-11-19";

    private static Comparison compare(SmallWorld world, String first, String other, String... chosen) {
        return world.advisor()
                .compare(world.answers(chosen), List.of(first, other))
                .get(0);
    }

    private static Comparison ashAndBirch(SmallWorld world) {
        return compare(world, "ash", "birch", "product.site");
    }

    @Nested
    class Share {

        @Test
        void isThatOfTheFormulaInBothDirections() {
            // start 8, docs 4: Cedar over Birch 32 / (32 + 4)
            assertThat(compare(WORLD, "cedar", "birch", "load.low").share()).isEqualTo(89);
            assertThat(compare(WORLD, "birch", "cedar", "load.low").share()).isEqualTo(11);
        }

        @Test
        void isAllWhereEverythingSpeaksForOne() {
            assertThat(ashAndBirch(WORLD).share()).isEqualTo(100);
        }

        @Test
        void isHalfWhereNothingIsImportant() {
            assertThat(compare(WORLD, "ash", "birch").share()).isEqualTo(50);
        }
    }

    @Nested
    class RestsOnOld {

        @Test
        void isFalseWhileFactsAreYoung() {
            assertThat(ashAndBirch(WORLD).restsOnOld()).isFalse();
        }

        @Test
        void isFalseIfTheYoungFactsStillLead() {
            assertThat(ashAndBirch(WORLD.dated("ash", "admin", OLD)).restsOnOld())
                    .as("docs are left")
                    .isFalse();
        }

        @Test
        void isTrueIfTheYoungFactsLeadNoMore() {
            assertThat(ashAndBirch(WORLD.dated("ash", "admin", OLD).with("birch", "docs", 8))
                            .restsOnOld())
                    .as("level in docs")
                    .isTrue();
        }

        @Test
        void isTrueIfEitherSideOfTheLeadIsOld() {
            assertThat(ashAndBirch(WORLD.dated("birch", "admin", OLD).dated("ash", "docs", null))
                            .restsOnOld())
                    .isTrue();
        }

        @Test
        void isFalseIfThereIsNoLead() {
            SmallWorld old = WORLD.dated("ash", "admin", OLD).dated("ash", "docs", OLD);

            assertThat(compare(old, "birch", "ash", "product.site").restsOnOld())
                    .isFalse();
            assertThat(compare(old, "ash", "ash", "product.site").restsOnOld()).isFalse();
        }
    }

    @Nested
    class Old {

        @Test
        void namesNothingWhileFactsAreYoung() {
            assertThat(ashAndBirch(WORLD).old()).isEmpty();
        }

        @Test
        void namesBothSidesWeightiestCriterionFirst() {
            SmallWorld world = WORLD.dated("ash", "docs", null)
                    .dated("birch", "admin", "2024")
                    .dated("ash", "admin", OLD);

            assertThat(ashAndBirch(world).old())
                    .containsExactly(
                            new OldFact("Ash", "Admin", new PartialDate(OLD)),
                            new OldFact("Birch", "Admin", new PartialDate("2024")),
                            new OldFact("Ash", "Docs", null));
        }

        @Test
        void passesOverWhatSpeaksForTheOtherOrForNeither() {
            SmallWorld world = WORLD.dated("birch", "docs", OLD).with("ash", "docs", 6);

            assertThat(ashAndBirch(world).old()).as("level in docs").isEmpty();
            assertThat(compare(world, "birch", "ash", "product.site").old()).isEmpty();
        }

        @Test
        void passesOverWhatIsUnknown() {
            // speed 16, docs 4: Birch leads Cedar by speed, and the speed of Cedar has no source that could be old.
            assertThat(compare(WORLD, "birch", "cedar", "load.high").old()).isEmpty();
        }
    }
}
