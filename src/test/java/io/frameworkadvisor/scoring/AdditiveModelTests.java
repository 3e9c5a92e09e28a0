package io.frameworkadvisor.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AdditiveModelTests {

    /**
     * Three alternatives on three criteria. The first is wholly known, the second does not know criterion 1 at all, the
     * third knows it to be at least 4 000.
     */
    private final AdditiveModel model = new AdditiveModel(PerformanceTable.of(3, 3)
            .set(0, 0, 10_000)
            .set(0, 1, 2_000)
            .set(0, 2, 0)
            .set(1, 0, 6_000)
            .set(1, 2, 10_000)
            .set(2, 0, 6_000)
            .setUnknown(2, 1, 4_000, 10_000)
            .set(2, 2, 1)
            .build());

    @Nested
    class Scores {

        @Test
        void areTheSumsOfPointsTimesValue() {
            // 3 * 10 000 + 5 * 2 000 + 1 *      0 = 40 000
            // 3 *  6 000 + 5 * 5 000 + 1 * 10 000 = 53 000
            // 3 *  6 000 + 5 * 7 000 + 1 *      1 = 53 001
            assertThat(model.scores(Weights.of(3, 5, 1))).containsExactly(40_000, 53_000, 53_001);
        }

        @Test
        void ignoreCriteriaWithoutPoints() {
            // 2 * 10 000, 2 * 6 000, 2 * 6 000
            assertThat(model.scores(Weights.of(2, 0, 0))).containsExactly(20_000, 12_000, 12_000);
        }

        @Test
        void areAllZeroIfNobodyHasPoints() {
            assertThat(model.scores(Weights.of(0, 0, 0))).containsExactly(0, 0, 0);
        }

        @Test
        void areAllZeroWithoutCriteria() {
            AdditiveModel empty = new AdditiveModel(PerformanceTable.of(2, 0).build());

            assertThat(empty.scores(Weights.of())).containsExactly(0, 0);
        }

        @Test
        void areNoneWithoutAlternatives() {
            AdditiveModel empty = new AdditiveModel(PerformanceTable.of(0, 2).build());

            assertThat(empty.scores(Weights.of(1, 1))).isEmpty();
        }

        @Test
        void fitIntoAnIntEvenWithTheMostPoints() {
            AdditiveModel best = new AdditiveModel(PerformanceTable.of(1, 2)
                    .set(0, 0, 10_000)
                    .set(0, 1, 10_000)
                    .build());

            // (214 747 + 1) * 10 000
            assertThat(best.scores(Weights.of(Weights.MOST - 1, 1))).containsExactly(2_147_480_000);
        }

        @Test
        void areNewArraysEachTime() {
            Weights weights = Weights.of(1, 1, 1);
            int[] first = model.scores(weights);
            int[] before = first.clone();

            int[] second = model.scores(weights);
            second[0] = -1;

            assertThat(first).containsExactly(before);
            assertThat(model.scores(weights)).containsExactly(before);
        }

        @Test
        void needOneWeightPerCriterion() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> model.scores(Weights.of(1, 2)))
                    .withMessage("weights for 2 criteria, table with 3");
        }
    }

    @Nested
    class ShiftedScores {

        @Test
        void areThoseOfThePointsAfterTheShift() {
            int[] before = model.scores(Weights.of(3, 5, 1));

            assertThat(model.shifted(before, new int[] {-1, 0, 4})).isEqualTo(model.scores(Weights.of(2, 5, 5)));
        }

        @Test
        void leaveThoseBeforeAsTheyAre() {
            int[] before = model.scores(Weights.of(3, 5, 1));

            model.shifted(before, new int[] {1, 1, 1});

            assertThat(before).isEqualTo(model.scores(Weights.of(3, 5, 1)));
        }

        @Test
        void areRefusedForAnotherNumberOfCriteria() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> model.shifted(new int[3], new int[2]))
                    .withMessage("shift of 2 criteria, table with 3");
        }
    }

    @Nested
    class LowestScores {

        @Test
        void takeTheLowestValueOfEveryUnknownCell() {
            // 40 000
            // 3 * 6 000 + 5 *     0 + 1 * 10 000 = 28 000
            // 3 * 6 000 + 5 * 4 000 + 1 *      1 = 38 001
            assertThat(model.lowestScores(Weights.of(3, 5, 1))).containsExactly(40_000, 28_000, 38_001);
        }

        @Test
        void needOneWeightPerCriterion() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> model.lowestScores(Weights.of(1, 2, 3, 4)))
                    .withMessage("weights for 4 criteria, table with 3");
        }
    }

    @Nested
    class HighestScores {

        @Test
        void takeTheHighestValueOfEveryUnknownCell() {
            // 40 000
            // 3 * 6 000 + 5 * 10 000 + 1 * 10 000 = 78 000
            // 3 * 6 000 + 5 * 10 000 + 1 *      1 = 68 001
            assertThat(model.highestScores(Weights.of(3, 5, 1))).containsExactly(40_000, 78_000, 68_001);
        }

        @Test
        void needOneWeightPerCriterion() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> model.highestScores(Weights.of()))
                    .withMessage("weights for 0 criteria, table with 3");
        }
    }
}
