package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.catalog.Evidence;
import io.frameworkadvisor.catalog.PartialDate;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The facts of the small world were collected on 20 November 2026. */
class AgeTests {

    private static final SmallWorld WORLD = SmallWorld.usual();

    private static Age age(SmallWorld world) {
        return new Age(world.revision().catalog());
    }

    private static Evidence asOf(String date) {
        return new Evidence("a test", null, new PartialDate(date), null);
    }

    @Nested
    class IsOld {

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"2025-11-19", "2025-10", "2024", "2019-06-12"})
        void isTrueIfEvenTheLastDayThatItMayMeanIsMoreThanAYearBefore(String date) {
            assertThat(age(WORLD).isOld(asOf(date))).isTrue();
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"2025-11-20", "2025-11", "2025", "2026-11-20"})
        void isFalseIfItMayBeAYearOrLess(String date) {
            assertThat(age(WORLD).isOld(asOf(date))).isFalse();
        }

        @Test
        void isTrueIfNobodyKnowsHowOld() {
            assertThat(age(WORLD).isOld(new Evidence("a test", null, null, null)))
                    .isTrue();
        }

        @Test
        void isFalseIfThereIsNoEvidence() {
            assertThat(age(WORLD).isOld(null)).isFalse();
        }
    }

    @Nested
    class TheEvidence {

        @Test
        void isThatOfTheTraitBehindTheColumn() {
            Evidence evidence = age(WORLD.dated("birch", "speed", "2024")).evidence(1, 2);

            assertThat(Objects.requireNonNull(evidence).asOf()).isEqualTo(new PartialDate("2024"));
        }

        @Test
        void isNullIfTheFactIsUnknown() {
            assertThat(age(WORLD).evidence(2, 2)).isNull();
        }
    }

    @Nested
    class IsMostlyOld {

        private final SmallWorld old = WORLD.dated("ash", "admin", "2024");

        private boolean isMostlyOld(int framework, String... chosen) {
            return age(old).isMostlyOld(framework, old.meaning(chosen));
        }

        @Test
        void isTrueIfMoreThanHalfOfThePointsRestOnOldFacts() {
            assertThat(isMostlyOld(0, "product.site")).as("12 of 18").isTrue();
        }

        @Test
        void isFalseForExactlyHalf() {
            assertThat(isMostlyOld(0, "product.site", "matters.parts-less"))
                    .as("6 of 12")
                    .isFalse();
        }

        @Test
        void isFalseForLess() {
            assertThat(isMostlyOld(0, "product.service")).as("0 of 20").isFalse();
        }

        @Test
        void looksAtTheFrameworkItself() {
            assertThat(isMostlyOld(1, "product.site")).isFalse();
        }

        @Test
        void isFalseIfNothingIsImportant() {
            assertThat(isMostlyOld(0)).isFalse();
        }
    }
}
