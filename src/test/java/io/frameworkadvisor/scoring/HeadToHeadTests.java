package io.frameworkadvisor.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Published shares stand in {@link PublishedAcceptabilitiesTests}. */
class HeadToHeadTests {

    private static final PlausibleWeights AT_THEIR_WORD = new PlausibleWeights(1);

    private final PerformanceTable table = PerformanceTable.of(4, 2)
            .set(0, 0, 10_000)
            .set(0, 1, 0)
            .set(1, 0, 0)
            .set(1, 1, 10_000)
            .set(2, 0, 0)
            .set(2, 1, 0)
            .setUnknown(3, 0, 0, 10_000)
            .set(3, 1, 0)
            .build();

    @Nested
    class Share {

        // With shapes 1 and 1 each is larger half of the time; with 2 and 1 the chance that Gamma(2) > Gamma(1) is 3/4.
        @Test
        void isTheChanceThatOneWeightIsLargerThanTheOther() {
            assertThat(share(Weights.of(1, 1), AT_THEIR_WORD, 0, 1)).isEqualTo(0.5);
            assertThat(share(Weights.of(2, 1), AT_THEIR_WORD, 0, 1)).isEqualTo(0.75);
        }

        // 2 points are one unit of two, so one exponential of mean 2 against one of mean 2.
        @Test
        void dependsOnHowSureThePointsAre() {
            assertThat(share(Weights.of(2, 2), new PlausibleWeights(2), 0, 1)).isEqualTo(0.5);
            // Exponentials of means 2 and 1: the first is larger in 2 of 3 cases.
            assertThat(share(Weights.of(2, 1), new PlausibleWeights(2), 0, 1)).isEqualTo(2.0 / 3, within(1e-15));
        }

        @Test
        void isCertainIfOneIsNowhereWorse() {
            assertThat(share(Weights.of(2, 1), AT_THEIR_WORD, 0, 2)).isOne();
            assertThat(share(Weights.of(2, 1), AT_THEIR_WORD, 2, 0)).isZero();
        }

        @Test
        void isOneHalfForThoseThatTieAlways() {
            assertThat(share(Weights.of(2, 1), AT_THEIR_WORD, 2, 2)).isEqualTo(0.5);
            // On the second criterion alone the first and the third are the same.
            assertThat(share(Weights.of(0, 1), AT_THEIR_WORD, 0, 2)).isEqualTo(0.5);
            assertThat(share(Weights.of(0, 0), AT_THEIR_WORD, 0, 1)).isEqualTo(0.5);
        }

        // 5 000 against -10 000: the first weight must be more than twice the other, 1 of 3 cases.
        @Test
        void takesTheCountingValueOfAnUnknownCell() {
            assertThat(share(Weights.of(1, 1), AT_THEIR_WORD, 3, 1)).isEqualTo(1.0 / 3, within(1e-15));
        }

        @Test
        void needsWeightsForTheTable() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new HeadToHead(table, Weights.of(new int[] {1}), AT_THEIR_WORD))
                    .withMessage("weights for 1 criteria, table with 2");
        }

        private double share(Weights weights, PlausibleWeights plausible, int a, int b) {
            return new HeadToHead(table, weights, plausible).share(a, b);
        }
    }
}
