package io.frameworkadvisor.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Published cases stand in {@link PublishedAcceptabilitiesTests}. */
class RankAcceptabilityTests {

    private static final PlausibleWeights PLAUSIBLE = new PlausibleWeights(2);

    // The first two are the same, the third is the best in any case, the fourth has nothing.
    private final PerformanceTable table = PerformanceTable.of(5, 2)
            .set(0, 0, 6_000)
            .set(0, 1, 3_000)
            .set(1, 0, 6_000)
            .set(1, 1, 3_000)
            .set(2, 0, 9_000)
            .set(2, 1, 9_000)
            .set(3, 0, 0)
            .set(3, 1, 0)
            .setUnknown(4, 0, 0, 0, 0, 10_000)
            .set(4, 1, 0)
            .build();

    @Nested
    class Of {

        @Test
        void rejectsWeightsForAnotherTable() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RankAcceptability.of(table, Weights.of(new int[] {1}), new int[] {0}, PLAUSIBLE))
                    .withMessage("weights for 1 criteria, table with 2");
        }

        @Test
        void rejectsAnAlternativeThatTheTableDoesNotHave() {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> RankAcceptability.of(table, Weights.of(1, 1), new int[] {5}, PLAUSIBLE));
        }

        @Test
        void ranksNobodyAmongNone() {
            RankAcceptability none = ranked(Weights.of(3, 2));

            assertThat(none.samples()).isEqualTo(10_240);
            assertThat(none.entropy()).isZero();
        }

        @Test
        void ranksFirstWhoIsAlone() {
            RankAcceptability alone = ranked(Weights.of(3, 2), 3);

            assertThat(alone.first(3)).isOne();
            assertThat(alone.entropy()).isZero();
            assertThat(alone.centralWeights(3)).isPresent();
        }

        @Test
        void tiesAllIfNoCriterionHasPoints() {
            RankAcceptability tied = ranked(Weights.of(0, 0), 0, 2, 3, 4);

            for (int i : new int[] {0, 2, 3, 4}) {
                for (int rank = 1; rank <= 4; rank++) {
                    assertThat(tied.share(i, rank)).isEqualTo(0.25);
                }
                assertThat(tied.centralWeights(i)).isEmpty();
            }
            // Two bits name one of four.
            assertThat(tied.entropy()).isEqualTo(2, within(1e-12));
        }
    }

    @Nested
    class Share {

        @Test
        void ofATieIsDividedEvenlyAmongItsRanks() {
            RankAcceptability ranked = ranked(Weights.of(3, 2), 0, 1, 2, 3);

            assertThat(ranked.share(2, 1)).isOne();
            for (int tied : new int[] {0, 1}) {
                assertThat(ranked.share(tied, 1)).isZero();
                assertThat(ranked.share(tied, 2)).isEqualTo(0.5);
                assertThat(ranked.share(tied, 3)).isEqualTo(0.5);
                assertThat(ranked.share(tied, 4)).isZero();
            }
            assertThat(ranked.share(3, 4)).isOne();
        }

        @Test
        void isCountedAlsoForIdenticalAlternativesInFirstPlace() {
            RankAcceptability ranked = ranked(Weights.of(3, 2), 0, 1, 3);

            assertThat(ranked.first(0)).isEqualTo(0.5);
            assertThat(ranked.first(1)).isEqualTo(0.5);
            assertThat(ranked.entropy()).isEqualTo(1, within(1e-12));
        }

        // A criterion without points must not split those that are the same on all others.
        @Test
        void comesFromCriteriaWithPointsAlone() {
            RankAcceptability ranked = ranked(Weights.of(0, 5), 3, 4);

            assertThat(ranked.first(3)).isEqualTo(0.5);
            assertThat(ranked.first(4)).isEqualTo(0.5);
        }

        // One level of four is worth more than what the others have: p = 1/4, sqrt(p (1 - p) / 10 240) = 0.0043.
        @Test
        void takesEveryLevelOfAnUnknownCellForEquallyLikely() {
            RankAcceptability ranked = ranked(Weights.of(3, 0), 2, 4);

            assertThat(ranked.first(4)).isEqualTo(0.25, within(4.5 * 0.0043));
            assertThat(ranked.first(2)).isEqualTo(1 - ranked.first(4), within(1e-12));
        }

        @Test
        void isForRankedAlternativesAndTheirRanksOnly() {
            RankAcceptability ranked = ranked(Weights.of(3, 2), 0, 2);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ranked.first(1))
                    .withMessage("alternative 1 was not ranked");
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> ranked.share(0, 0));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> ranked.share(0, 3));
        }
    }

    @Nested
    class Within {

        @Test
        void addsUpTheSharesOfTheFirstRanks() {
            RankAcceptability ranked = ranked(Weights.of(3, 2), 0, 1, 2, 3);

            assertThat(ranked.within(0, 0)).isZero();
            assertThat(ranked.within(0, 1)).isZero();
            assertThat(ranked.within(0, 2)).isEqualTo(0.5);
            assertThat(ranked.within(0, 3)).isOne();
            assertThat(ranked.within(0, 99)).isOne();
        }
    }

    @Nested
    class CentralWeights {

        @Test
        void areSharesOfAllCriteriaOfTheTable() {
            double[] central = ranked(Weights.of(3, 0), 2, 3).centralWeights(2).orElseThrow();

            assertThat(central).containsExactly(new double[] {1, 0}, within(1e-6));
        }

        @Test
        void areEmptyForWhoIsNeverFirst() {
            assertThat(ranked(Weights.of(3, 2), 2, 3).centralWeights(3)).isEmpty();
        }

        @Test
        void areHiddenBelowAHundredFirstPlaces() {
            assertThat(firstIn(99).centralWeights(0)).isEmpty();
            assertThat(firstIn(100).centralWeights(0)).isPresent();
        }

        private RankAcceptability firstIn(int samples) {
            int[] sample = {0};
            return DrawnSamples.rank(1, 1_000, 2, 1, DrawnSamples.always(1), (random, values) -> {
                values[0][0] = sample[0] < samples ? 1 : 0;
                values[1][0] = 0.5;
                sample[0]++;
            });
        }
    }

    @Nested
    class HalfWidth {

        // 1.96 * sqrt(0.25 / 10 240) = 0.009 68
        @Test
        void isOnePercentAtMost() {
            RankAcceptability any = ranked(Weights.of(1, 1), 0);

            assertThat(any.halfWidth(0.5)).isEqualTo(0.009_68, within(1e-5));
            assertThat(any.halfWidth(0.25)).isEqualTo(any.halfWidth(0.75)).isLessThan(any.halfWidth(0.5));
        }

        // Wilson: 3.84 / 2 / (10 240 + 3.84)
        @Test
        void isAboveZeroEvenIfNothingSpokeAgainst() {
            assertThat(ranked(Weights.of(1, 1), 0).halfWidth(1)).isEqualTo(0.000_187_5, within(1e-7));
        }
    }

    @Test
    void doesNotKeepWhatTheCallerMayChange() {
        int[] alternatives = {2, 3};
        RankAcceptability ranked = RankAcceptability.of(table, Weights.of(3, 2), alternatives, PLAUSIBLE);
        Arrays.fill(alternatives, 0);

        assertThat(ranked.first(2)).isOne();
    }

    private RankAcceptability ranked(Weights weights, int... alternatives) {
        return RankAcceptability.of(table, weights, alternatives, PLAUSIBLE);
    }
}
