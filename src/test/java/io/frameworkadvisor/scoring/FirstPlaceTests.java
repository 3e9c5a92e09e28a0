package io.frameworkadvisor.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FirstPlaceTests {

    private static final ImportanceRange EVERYTHING = new ImportanceRange(null, null);

    // Scores with 3 and 2 points: 3 * 10 + 2 * 0 = 30, 3 * 0 + 2 * 12 = 24, 3 * 5 + 2 * 5 = 25
    private final PerformanceTable table = table(new int[][] {{10, 0}, {0, 12}, {5, 5}});
    private final FirstPlace first = new FirstPlace(table, Weights.of(3, 2), new int[] {0, 1, 2});

    @Nested
    class Holders {

        @Test
        void areTheAlternativesWithTheHighestScore() {
            assertThat(first.holders()).containsExactly(0);
        }

        @Test
        void mayBeSeveral() {
            FirstPlace tied = new FirstPlace(table, Weights.of(1, 1), new int[] {2, 0});

            // 5 + 5 and 10 + 0
            assertThat(tied.holders()).containsExactly(2, 0);
        }

        @Test
        void areNoneAmongNone() {
            assertThat(new FirstPlace(table, Weights.of(1, 1), new int[0]).holders())
                    .isEmpty();
        }

        @Test
        void needWeightsForTheTable() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new FirstPlace(table, Weights.of(new int[] {1}), new int[] {0}))
                    .withMessage("weights for 1 criteria, table with 2");
        }
    }

    @Nested
    class Range {

        @Test
        void endsWithTheFirstWholePointAtWhichARivalIsAhead() {
            // With 2 points the scores are 20, 24 and 20; upwards the first gains most.
            assertThat(first.range(0)).isEqualTo(new ImportanceRange(new Takeover(2, 1), null));
            // With 3 points 30, 36 and 30; downwards it loses least.
            assertThat(first.range(1)).isEqualTo(new ImportanceRange(null, new Takeover(3, 1)));
        }

        @Test
        void doesNotEndWhereARivalOnlyComesLevel() {
            FirstPlace pair = new FirstPlace(table, Weights.of(3, 2), new int[] {0, 2});

            // With 2 points 20 and 20, with 1 point 10 and 15; and 30 against 30 with 3 points, 35 with 4.
            assertThat(pair.range(0)).isEqualTo(new ImportanceRange(new Takeover(1, 2), null));
            assertThat(pair.range(1)).isEqualTo(new ImportanceRange(null, new Takeover(4, 2)));
        }

        @Test
        void mayGoDownToNoPointsAtAll() {
            FirstPlace pair = new FirstPlace(table(new int[][] {{10, 3}, {4, 4}}), Weights.of(1, 5), new int[] {0, 1});

            // 10 + 15 and 4 + 20; without the first criterion 15 and 20
            assertThat(pair.range(0)).isEqualTo(new ImportanceRange(new Takeover(0, 1), null));
        }

        @Test
        void isEverythingIfNobodyIsBetterAnywhere() {
            FirstPlace dominant =
                    new FirstPlace(table(new int[][] {{9, 9}, {9, 0}}), Weights.of(1, 1), new int[] {0, 1});

            assertThat(dominant.range(0)).isEqualTo(EVERYTHING);
            assertThat(dominant.range(1)).isEqualTo(EVERYTHING);
            assertThat(first.range(0)).isNotEqualTo(EVERYTHING);
        }

        @Test
        void isEverythingAmongNone() {
            assertThat(new FirstPlace(table, Weights.of(1, 1), new int[0]).range(0))
                    .isEqualTo(EVERYTHING);
        }

        @Test
        void endsAtOnceIfSeveralAreFirstAndDiffer() {
            FirstPlace tied = new FirstPlace(table, Weights.of(1, 1), new int[] {2, 0});

            assertThat(tied.range(0)).isEqualTo(new ImportanceRange(new Takeover(0, 2), new Takeover(2, 0)));
        }

        @Test
        void doesNotAskForMorePointsThanThereMayBe() {
            FirstPlace far =
                    new FirstPlace(table(new int[][] {{10_000, 0}, {0, 1}}), Weights.of(100, 1), new int[] {0, 1});

            // The lead of 999 999 shrinks by 1 with every point.
            assertThat(far.range(1).above()).isNull();
        }

        @Test
        void isWhatTryingEveryPointFinds() {
            SplittableRandom random = new SplittableRandom(1);
            for (int test = 0; test < 300; test++) {
                int[][] values = new int[1 + random.nextInt(5)][1 + random.nextInt(4)];
                for (int[] row : values) {
                    IntStream.range(0, row.length).forEach(j -> row[j] = random.nextInt(8));
                }
                int[] points = random.ints(values[0].length, 0, 12).toArray();
                int[] all = IntStream.range(0, values.length).toArray();
                FirstPlace place = new FirstPlace(table(values), Weights.of(points), all);

                for (int j = 0; j < points.length; j++) {
                    ImportanceRange range = place.range(j);
                    assertThat(range.below()).as("case %d", test).isEqualTo(search(values, points, j, -1));
                    // A lead of at most 7 * 11 * 4 points is gone after as many steps.
                    assertThat(range.above()).as("case %d", test).isEqualTo(search(values, points, j, 1));
                }
            }
        }

        private @Nullable Takeover search(int[][] values, int[] points, int criterion, int direction) {
            PerformanceTable of = table(values);
            int[] all = IntStream.range(0, values.length).toArray();
            int[] holders = new FirstPlace(of, Weights.of(points), all).holders();
            int[] changed = points.clone();
            for (int step = 1; step <= 400; step++) {
                changed[criterion] += direction;
                if (changed[criterion] < 0) {
                    return null;
                }
                int[] now = new FirstPlace(of, Weights.of(changed), all).holders();
                if (!IntStream.of(holders).allMatch(it -> IntStream.of(now).anyMatch(i -> i == it))) {
                    return new Takeover(changed[criterion], now[0]);
                }
            }
            return null;
        }
    }

    private static PerformanceTable table(int[][] values) {
        PerformanceTable.Builder builder = PerformanceTable.of(values.length, values[0].length);
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values[i].length; j++) {
                builder.set(i, j, values[i][j]);
            }
        }
        return builder.build();
    }
}
