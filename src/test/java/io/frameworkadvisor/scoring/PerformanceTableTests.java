package io.frameworkadvisor.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.frameworkadvisor.scoring.PerformanceTable.Bound;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerformanceTableTests {

    @Nested
    class Of {

        @Test
        void startsWithEveryCellWhollyUnknown() {
            PerformanceTable table = PerformanceTable.of(2, 3).build();

            assertThat(table.alternatives()).isEqualTo(2);
            assertThat(table.criteria()).isEqualTo(3);
            for (int alternative = 0; alternative < 2; alternative++) {
                for (int criterion = 0; criterion < 3; criterion++) {
                    assertThat(table.isKnown(alternative, criterion)).isFalse();
                    assertThat(table.lowest(alternative, criterion)).isZero();
                    assertThat(table.value(alternative, criterion)).isEqualTo(5_000);
                    assertThat(table.highest(alternative, criterion)).isEqualTo(ValueFunction.BEST);
                    assertThat(table.possible(alternative, criterion)).containsExactly(0, ValueFunction.BEST);
                }
            }
        }

        @ParameterizedTest
        @CsvSource({"0, 0", "0, 5", "5, 0"})
        void mayBeEmpty(int alternatives, int criteria) {
            PerformanceTable table = PerformanceTable.of(alternatives, criteria).build();

            assertThat(table.alternatives()).isEqualTo(alternatives);
            assertThat(table.criteria()).isEqualTo(criteria);
        }

        @ParameterizedTest
        @CsvSource({"-1, 1", "1, -1", "-1, -1"})
        void rejectsANegativeSize(int alternatives, int criteria) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PerformanceTable.of(alternatives, criteria))
                    .withMessage("a table cannot have a negative size");
        }
    }

    @Nested
    class SetKnown {

        @Test
        void makesLowestCountingAndHighestValueTheSame() {
            PerformanceTable table = PerformanceTable.of(1, 1).set(0, 0, 1_234).build();

            assertThat(table.isKnown(0, 0)).isTrue();
            assertThat(table.lowest(0, 0)).isEqualTo(1_234);
            assertThat(table.value(0, 0)).isEqualTo(1_234);
            assertThat(table.highest(0, 0)).isEqualTo(1_234);
        }

        @Test
        void fillsEveryCellOnItsOwn() {
            PerformanceTable.Builder builder = PerformanceTable.of(3, 4);
            for (int alternative = 0; alternative < 3; alternative++) {
                for (int criterion = 0; criterion < 4; criterion++) {
                    builder.set(alternative, criterion, 10 * alternative + criterion);
                }
            }
            PerformanceTable table = builder.build();

            for (int alternative = 0; alternative < 3; alternative++) {
                for (int criterion = 0; criterion < 4; criterion++) {
                    assertThat(table.value(alternative, criterion)).isEqualTo(10 * alternative + criterion);
                }
            }
        }

        @Test
        void keepsTheLastValueOfACell() {
            PerformanceTable table = PerformanceTable.of(1, 1)
                    .setUnknown(0, 0, 1, 9)
                    .set(0, 0, 3)
                    .set(0, 0, 4)
                    .build();

            assertThat(table.value(0, 0)).isEqualTo(4);
            assertThat(table.isKnown(0, 0)).isTrue();
        }

        @ParameterizedTest
        @CsvSource({"-1", "10001"})
        void rejectsAValueOutsideTheRange(int value) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PerformanceTable.of(1, 1).set(0, 0, value))
                    .withMessage("a cell needs values from 0 to 10000: [" + value + "]");
        }
    }

    @Nested
    class SetUnknown {

        // The middle is rounded half up: (0 + 10 000) / 2 = 5 000, (0 + 1) / 2 = 0.5, (3 + 8) / 2 = 5.5
        @ParameterizedTest
        @CsvSource({
            "0, 10000, 5000",
            "0, 1, 1",
            "3, 8, 6",
            "2500, 7500, 5000",
            "9999, 10000, 10000",
            "4000, 10000, 7000"
        })
        void countsWithTheMiddleOfTheRange(int low, int high, int middle) {
            PerformanceTable table =
                    PerformanceTable.of(1, 1).setUnknown(0, 0, low, high).build();

            assertThat(table.lowest(0, 0)).isEqualTo(low);
            assertThat(table.value(0, 0)).isEqualTo(middle);
            assertThat(table.highest(0, 0)).isEqualTo(high);
            assertThat(table.isKnown(0, 0)).isFalse();
        }

        @Test
        void letsNoOtherAlternativeHaveASayInTheMiddle() {
            PerformanceTable table = PerformanceTable.of(3, 1)
                    .set(0, 0, 10_000)
                    .set(1, 0, 10_000)
                    .build();

            assertThat(table.value(2, 0)).isEqualTo(5_000);
        }

        @Test
        void remembersEveryValueOfEveryLevelAscending() {
            PerformanceTable table = PerformanceTable.of(1, 1)
                    .setUnknown(0, 0, 6_000, 0, 10_000, 0, 500)
                    .build();

            // Two levels are worth 0, so 0 is twice as likely.
            assertThat(table.possible(0, 0)).containsExactly(0, 0, 500, 6_000, 10_000);
            assertThat(table.lowest(0, 0)).isZero();
            assertThat(table.value(0, 0)).isEqualTo(5_000);
            assertThat(table.highest(0, 0)).isEqualTo(10_000);
        }

        @Test
        void neitherKeepsNorGivesAwayAnArrayThatOthersMayChange() {
            int[] possible = {1, 2};
            PerformanceTable table =
                    PerformanceTable.of(1, 1).setUnknown(0, 0, possible).build();

            possible[0] = 9;
            table.possible(0, 0)[1] = 9;

            assertThat(table.possible(0, 0)).containsExactly(1, 2);
        }

        @Test
        void isKnownIfAllLevelsAreWorthTheSame() {
            PerformanceTable table =
                    PerformanceTable.of(1, 1).setUnknown(0, 0, 7, 7, 7).build();

            assertThat(table.isKnown(0, 0)).isTrue();
        }

        @ParameterizedTest
        @CsvSource({"-1, 5", "6, -2", "0, 10001", "10001, 0"})
        void rejectsAValueOutsideTheRange(int one, int other) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PerformanceTable.of(1, 1).setUnknown(0, 0, one, other))
                    .withMessage("a cell needs values from 0 to 10000: [" + one + ", " + other + "]");
        }

        @Test
        void rejectsNoValuesAtAll() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PerformanceTable.of(1, 1).setUnknown(0, 0))
                    .withMessage("a cell needs values from 0 to 10000: []");
        }

        // In a flat array 2, 0 and 0, 3 would be somebody else's cells or none.
        @ParameterizedTest
        @CsvSource({"-1, 0", "2, 0", "0, -1", "0, 3"})
        void rejectsACellOutsideTheTable(int alternative, int criterion) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> PerformanceTable.of(2, 3).setUnknown(alternative, criterion, 0, 1))
                    .withMessage("no cell " + alternative + ", " + criterion);
        }
    }

    @Nested
    class Build {

        @Test
        void givesATableThatLaterChangesOfTheBuilderDoNotTouch() {
            PerformanceTable.Builder builder = PerformanceTable.of(1, 1).set(0, 0, 1);
            PerformanceTable first = builder.build();

            PerformanceTable second = builder.set(0, 0, 2).build();

            assertThat(first.lowest(0, 0)).isEqualTo(1);
            assertThat(first.value(0, 0)).isEqualTo(1);
            assertThat(first.highest(0, 0)).isEqualTo(1);
            assertThat(second.value(0, 0)).isEqualTo(2);
        }
    }

    @Nested
    class Reading {

        @ParameterizedTest
        @CsvSource({"-1, 0", "2, 0", "0, -1", "0, 3"})
        void rejectsACellOutsideTheTable(int alternative, int criterion) {
            PerformanceTable table = PerformanceTable.of(2, 3).build();
            String message = "no cell " + alternative + ", " + criterion;

            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> table.value(alternative, criterion))
                    .withMessage(message);
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> table.lowest(alternative, criterion))
                    .withMessage(message);
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> table.highest(alternative, criterion))
                    .withMessage(message);
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> table.isKnown(alternative, criterion))
                    .withMessage(message);
        }
    }

    @Nested
    class AddTo {

        private final PerformanceTable table = PerformanceTable.of(2, 2)
                .set(0, 0, 9)
                .set(1, 0, 9)
                .set(0, 1, 100)
                .setUnknown(1, 1, 20, 40)
                .build();

        @Test
        void addsPointsTimesValueOfOneCriterion() {
            int[] sums = {1, 2};

            table.addTo(sums, 1, 3, Bound.COUNTING);

            // 1 + 3 * 100 and 2 + 3 * 30
            assertThat(sums).containsExactly(301, 92);
        }

        @Test
        void takesTheBoundThatIsAskedFor() {
            int[] lowest = new int[2];
            int[] highest = new int[2];

            table.addTo(lowest, 1, 1, Bound.LOWEST);
            table.addTo(highest, 1, 1, Bound.HIGHEST);

            assertThat(lowest).containsExactly(100, 20);
            assertThat(highest).containsExactly(100, 40);
        }
    }
}
