package io.frameworkadvisor.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFunctionTests {

    @Nested
    class Rising {

        // On a scale from 10 to 50 one step is worth 10 000 / 40 = 250.
        @ParameterizedTest
        @CsvSource({"10, 0", "11, 250", "20, 2500", "30, 5000", "49, 9750", "50, 10000"})
        void climbsInAStraightLine(int level, int value) {
            assertThat(ValueFunction.rising(10, 50).valueOf(level)).isEqualTo(value);
        }

        @ParameterizedTest
        @CsvSource({"9, 0", "-2147483648, 0", "51, 10000", "2147483647, 10000"})
        void countsLevelsOutsideTheScaleAsItsNearestEnd(int level, int value) {
            assertThat(ValueFunction.rising(10, 50).valueOf(level)).isEqualTo(value);
        }

        @ParameterizedTest
        @CsvSource({"-3, 0", "-2, 2500", "-1, 5000", "0, 7500", "1, 10000"})
        void acceptsNegativeLevels(int level, int value) {
            assertThat(ValueFunction.rising(-3, 1).valueOf(level)).isEqualTo(value);
        }

        // 10 000 / 3 = 3 333.33 and 20 000 / 3 = 6 666.67
        @ParameterizedTest
        @CsvSource({"1, 3333", "2, 6667"})
        void roundsToTheNearestWholeNumber(int level, int value) {
            assertThat(ValueFunction.rising(0, 3).valueOf(level)).isEqualTo(value);
        }

        // 1 * 10 000 / 20 000 = 0.5 and 3 * 10 000 / 20 000 = 1.5
        @ParameterizedTest
        @CsvSource({"1, 1", "2, 1", "3, 2", "19999, 10000"})
        void roundsHalfUp(int level, int value) {
            assertThat(ValueFunction.rising(0, 20_000).valueOf(level)).isEqualTo(value);
        }

        @Test
        void spansAllWholeNumbersWithoutOverflow() {
            ValueFunction widest = ValueFunction.rising(Integer.MIN_VALUE, Integer.MAX_VALUE);

            assertThat(widest.valueOf(Integer.MIN_VALUE)).isZero();
            // 2^31 / (2^32 - 1) is a hair more than a half.
            assertThat(widest.valueOf(0)).isEqualTo(5_000);
            assertThat(widest.valueOf(Integer.MAX_VALUE)).isEqualTo(ValueFunction.BEST);
        }

        @ParameterizedTest
        @CsvSource({"5, 5", "6, 5", "2147483647, -2147483648"})
        void needsTwoDifferentEnds(int worst, int best) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ValueFunction.rising(worst, best))
                    .withMessage("a scale needs two different ends");
        }
    }

    @Nested
    class Falling {

        @ParameterizedTest
        @CsvSource({"10, 10000", "11, 9750", "20, 7500", "30, 5000", "49, 250", "50, 0"})
        void fallsInAStraightLine(int level, int value) {
            assertThat(ValueFunction.falling(10, 50).valueOf(level)).isEqualTo(value);
        }

        @ParameterizedTest
        @CsvSource({"9, 10000", "-2147483648, 10000", "51, 0", "2147483647, 0"})
        void countsLevelsOutsideTheScaleAsItsNearestEnd(int level, int value) {
            assertThat(ValueFunction.falling(10, 50).valueOf(level)).isEqualTo(value);
        }

        // 19 999 / 2 = 9 999.5 and 1 / 2 = 0.5: up, and not the mirror image of the rising line.
        @ParameterizedTest
        @CsvSource({"1, 10000", "2, 9999", "3, 9999", "19999, 1"})
        void roundsHalfUp(int level, int value) {
            assertThat(ValueFunction.falling(0, 20_000).valueOf(level)).isEqualTo(value);
        }

        @Test
        void spansAllWholeNumbersWithoutOverflow() {
            ValueFunction widest = ValueFunction.falling(Integer.MIN_VALUE, Integer.MAX_VALUE);

            assertThat(widest.valueOf(Integer.MIN_VALUE)).isEqualTo(ValueFunction.BEST);
            assertThat(widest.valueOf(0)).isEqualTo(5_000);
            assertThat(widest.valueOf(Integer.MAX_VALUE)).isZero();
        }

        @ParameterizedTest
        @CsvSource({"5, 5", "6, 5"})
        void needsTwoDifferentEnds(int best, int worst) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ValueFunction.falling(best, worst))
                    .withMessage("a scale needs two different ends");
        }
    }

    @Nested
    class Levels {

        @ParameterizedTest
        @CsvSource({"1, 0", "2, 6000", "3, 9000", "4, 10000"})
        void givesEveryLevelItsOwnValue(int level, int value) {
            assertThat(ValueFunction.levels(1, 0, 6_000, 9_000, 10_000).valueOf(level))
                    .isEqualTo(value);
        }

        @ParameterizedTest
        @CsvSource({"0, 4000", "-2147483648, 4000", "4, 2000", "2147483647, 2000"})
        void countsLevelsOutsideTheTableAsItsNearestEnd(int level, int value) {
            assertThat(ValueFunction.levels(1, 4_000, 10_000, 2_000).valueOf(level))
                    .isEqualTo(value);
        }

        @Test
        void mayHoldASingleValue() {
            ValueFunction constant = ValueFunction.levels(7, 4_200);

            assertThat(constant.valueOf(-1)).isEqualTo(4_200);
            assertThat(constant.valueOf(7)).isEqualTo(4_200);
            assertThat(constant.valueOf(100)).isEqualTo(4_200);
        }

        @Test
        void reachesPastTheLargestWholeNumberWithoutOverflow() {
            ValueFunction last = ValueFunction.levels(Integer.MAX_VALUE - 1, 0, 5_000, 10_000);

            assertThat(last.valueOf(0)).isZero();
            assertThat(last.valueOf(Integer.MAX_VALUE - 1)).isZero();
            assertThat(last.valueOf(Integer.MAX_VALUE)).isEqualTo(5_000);
        }

        @Test
        void startsAtTheSmallestWholeNumberWithoutOverflow() {
            ValueFunction first = ValueFunction.levels(Integer.MIN_VALUE, 0, 5_000, 10_000);

            assertThat(first.valueOf(Integer.MIN_VALUE)).isZero();
            assertThat(first.valueOf(Integer.MIN_VALUE + 1)).isEqualTo(5_000);
            assertThat(first.valueOf(Integer.MAX_VALUE)).isEqualTo(10_000);
        }

        @Test
        void doesNotFeelLaterChangesOfTheArray() {
            int[] values = {0, 10_000};
            ValueFunction function = ValueFunction.levels(0, values);

            values[1] = 1;

            assertThat(function.valueOf(1)).isEqualTo(10_000);
        }

        @Test
        void needsAtLeastOneValue() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ValueFunction.levels(0))
                    .withMessage("a table of levels needs at least one value");
        }

        @ParameterizedTest
        @CsvSource({"-1", "10001"})
        void rejectsValuesOutsideTheRange(int value) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ValueFunction.levels(0, 0, value))
                    .withMessage("a value lies between 0 and 10000: " + value);
        }
    }

    @Nested
    class Target {

        // Left side: 40 steps of 10 000 / 40 = 250; right side: 20 steps of 10 000 / 20 = 500.
        @ParameterizedTest
        @CsvSource({
            "0, 0",
            "1, 250",
            "20, 5000",
            "39, 9750",
            "40, 10000",
            "60, 10000",
            "80, 10000",
            "81, 9500",
            "90, 5000",
            "99, 500",
            "100, 0"
        })
        void isFullInsideTheTargetAndFallsToTheEndsOfTheScale(int level, int value) {
            assertThat(ValueFunction.target(0, 40, 80, 100).valueOf(level)).isEqualTo(value);
        }

        @ParameterizedTest
        @CsvSource({"-1", "101", "-2147483648", "2147483647"})
        void countsLevelsOutsideTheScaleAsItsNearestEnd(int level) {
            assertThat(ValueFunction.target(0, 40, 80, 100).valueOf(level)).isZero();
        }

        @ParameterizedTest
        @CsvSource({"3, 7500", "4, 10000", "5, 8333", "7, 5000", "10, 0"})
        void mayBeASinglePoint(int level, int value) {
            // 5 lies 5/6 of the way from 10 to 4: 8 333.33
            assertThat(ValueFunction.target(0, 4, 4, 10).valueOf(level)).isEqualTo(value);
        }

        @ParameterizedTest
        @CsvSource({"-5, 10000", "0, 10000", "2, 10000", "6, 5000", "10, 0"})
        void neverFallsOnALeftSideWithoutRoom(int level, int value) {
            assertThat(ValueFunction.target(0, 0, 2, 10).valueOf(level)).isEqualTo(value);
        }

        @ParameterizedTest
        @CsvSource({"0, 0", "4, 5000", "8, 10000", "10, 10000", "15, 10000"})
        void neverFallsOnARightSideWithoutRoom(int level, int value) {
            assertThat(ValueFunction.target(0, 8, 10, 10).valueOf(level)).isEqualTo(value);
        }

        @Test
        void isFullEverywhereIfTheTargetFillsTheScale() {
            ValueFunction indifferent = ValueFunction.target(0, 0, 1, 1);

            assertThat(indifferent.valueOf(-1)).isEqualTo(ValueFunction.BEST);
            assertThat(indifferent.valueOf(0)).isEqualTo(ValueFunction.BEST);
            assertThat(indifferent.valueOf(2)).isEqualTo(ValueFunction.BEST);
        }

        // 0.5 on both sides
        @ParameterizedTest
        @CsvSource({"1, 1", "39999, 1"})
        void roundsHalfUpOnBothSides(int level, int value) {
            assertThat(ValueFunction.target(0, 20_000, 20_000, 40_000).valueOf(level))
                    .isEqualTo(value);
        }

        @Test
        void spansAllWholeNumbersWithoutOverflow() {
            ValueFunction widest = ValueFunction.target(Integer.MIN_VALUE, 0, 0, Integer.MAX_VALUE);

            assertThat(widest.valueOf(Integer.MIN_VALUE)).isZero();
            assertThat(widest.valueOf(Integer.MIN_VALUE / 2)).isEqualTo(5_000);
            assertThat(widest.valueOf(0)).isEqualTo(ValueFunction.BEST);
            assertThat(widest.valueOf(Integer.MAX_VALUE / 2)).isEqualTo(5_000);
            assertThat(widest.valueOf(Integer.MAX_VALUE)).isZero();
        }

        @ParameterizedTest
        @CsvSource({
            "1, 0, 5, 10", // low above from
            "0, 6, 5, 10", // from above to
            "0, 4, 11, 10", // to above high
            "5, 5, 5, 5" // no scale at all
        })
        void mustLieInsideItsScale(int low, int from, int to, int high) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ValueFunction.target(low, from, to, high))
                    .withMessage("a target lies inside its scale");
        }

        @Test
        void equalsTheRisingLineIfTheTargetIsTheTopOfTheScale() {
            ValueFunction target = ValueFunction.target(0, 7, 7, 7);
            ValueFunction rising = ValueFunction.rising(0, 7);

            for (int level = -1; level <= 8; level++) {
                assertThat(target.valueOf(level)).as("level %d", level).isEqualTo(rising.valueOf(level));
            }
        }

        @Test
        void equalsTheFallingLineIfTheTargetIsTheBottomOfTheScale() {
            ValueFunction target = ValueFunction.target(0, 0, 0, 20_000);
            ValueFunction falling = ValueFunction.falling(0, 20_000);

            for (int level = -1; level <= 20_001; level++) {
                assertThat(target.valueOf(level)).as("level %d", level).isEqualTo(falling.valueOf(level));
            }
        }
    }
}
