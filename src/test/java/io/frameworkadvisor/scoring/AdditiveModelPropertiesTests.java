package io.frameworkadvisor.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * What holds for every table and all weights, tried on {@value #CASES} generated ones per property.
 *
 * <p>Half of the tables take their values from a coarse grid, so that ties are frequent. Every failure names the seed of
 * its case; {@code new Case(seed)} brings it back.
 */
class AdditiveModelPropertiesTests {

    private static final int CASES = 2_000;

    @Test
    void contributionsAddUpToTheScore() {
        forAll(it -> {
            PerformanceTable table = it.table();
            int[] scores = it.scores();

            for (int i = 0; i < it.alternatives; i++) {
                int sum = 0;
                for (int j = 0; j < it.criteria; j++) {
                    sum += it.points[j] * table.value(i, j);
                }
                assertThat(scores[i])
                        .as(it.name())
                        .isEqualTo(sum)
                        .isBetween(0, it.weights().total() * 10_000);
            }
        });
    }

    @Test
    void contributionsToADifferenceAddUpToTheDifference() {
        forAll(it -> {
            PerformanceTable table = it.table();
            int[] scores = it.scores();
            int a = it.anyAlternative();
            int b = it.anyAlternative();

            int difference = 0;
            for (int j = 0; j < it.criteria; j++) {
                difference += it.points[j] * (table.value(a, j) - table.value(b, j));
            }

            assertThat(scores[a] - scores[b]).as(it.name()).isEqualTo(difference);
        });
    }

    @Test
    void theOrderOfTheAlternativesInTheTableIsIrrelevant() {
        forAll(it -> {
            int[] from = it.shuffled(it.alternatives);
            int[] scores = it.scores();
            Ranking ranking = Ranking.of(scores);

            int[] shuffled = it.keep(from).scores();
            Ranking shuffledRanking = Ranking.of(shuffled);

            for (int i = 0; i < it.alternatives; i++) {
                assertThat(shuffled[i]).as(it.name()).isEqualTo(scores[from[i]]);
                assertThat(shuffledRanking.rankOf(i)).as(it.name()).isEqualTo(ranking.rankOf(from[i]));
            }
        });
    }

    @Test
    void theOrderOfTheCriteriaInTheTableIsIrrelevant() {
        forAll(it -> {
            Case shuffled = it.keepCriteria(it.shuffled(it.criteria));

            assertThat(shuffled.scores()).as(it.name()).isEqualTo(it.scores());
            assertThat(shuffled.model().lowestScores(shuffled.weights()))
                    .as(it.name())
                    .isEqualTo(it.model().lowestScores(it.weights()));
            assertThat(shuffled.model().highestScores(shuffled.weights()))
                    .as(it.name())
                    .isEqualTo(it.model().highestScores(it.weights()));
        });
    }

    @Test
    void aCriterionWithoutPointsIsAsGoodAsNone() {
        forAll(it -> {
            int[] carrying = IntStream.range(0, it.criteria)
                    .filter(j -> it.points[j] > 0)
                    .toArray();

            assertThat(it.keepCriteria(carrying).scores()).as(it.name()).isEqualTo(it.scores());
        });
    }

    // Deleting is the same step seen from the other side: the table with one more is the one with one fewer before.
    @Test
    void addingOrDeletingAnAlternativeNeverReordersTheOthers() {
        forAll(it -> {
            int gone = it.anyAlternative();
            int[] left =
                    IntStream.range(0, it.alternatives).filter(i -> i != gone).toArray();

            int[] scores = it.scores();
            int[] without = it.keep(left).scores();

            assertThat(without)
                    .as(it.name())
                    .isEqualTo(Arrays.stream(left).map(i -> scores[i]).toArray());
            assertThat(Arrays.stream(order(without)).map(i -> left[i]).toArray())
                    .as(it.name())
                    .isEqualTo(withoutOne(order(scores), gone));
            assertSameRelations(it, scores, without, left);
        });
    }

    @Test
    void worseningAnAlternativeNeverReordersTheOthers() {
        forAll(it -> {
            int victim = it.anyAlternative();
            int[] others =
                    IntStream.range(0, it.alternatives).filter(i -> i != victim).toArray();
            int[] before = it.scores();

            Case worse = it.copy();
            for (int j = 0; j < it.criteria; j++) {
                int worst = it.upTo(it.low[victim][j]);
                worse.low[victim][j] = worst;
                worse.high[victim][j] = worst;
            }
            int[] after = worse.scores();

            assertThat(after[victim]).as(it.name()).isLessThanOrEqualTo(before[victim]);
            assertThat(withoutOne(order(after), victim)).as(it.name()).isEqualTo(withoutOne(order(before), victim));
            for (int i : others) {
                assertThat(after[i]).as(it.name()).isEqualTo(before[i]);
                assertThat(Ranking.of(after).rankOf(i))
                        .as(it.name())
                        .isLessThanOrEqualTo(Ranking.of(before).rankOf(i));
            }
        });
    }

    @Test
    void worseningALoserNeverChangesTheWinner() {
        forAll(it -> {
            int[] before = it.scores();
            int winner = Ranking.of(before).at(0);
            int loser = Ranking.of(before).at(it.alternatives - 1);

            Case worse = it.copy();
            Arrays.fill(worse.low[loser], 0);
            Arrays.fill(worse.high[loser], 0);

            assertThat(Ranking.of(worse.scores()).at(0)).as(it.name()).isEqualTo(winner);
        });
    }

    @Test
    void raisingAPerformanceNeverLowersTheRank() {
        forAll(it -> {
            if (it.criteria == 0) {
                return;
            }
            int raised = it.anyAlternative();
            int criterion = it.upTo(it.criteria - 1);
            int[] before = it.scores();

            Case better = it.copy();
            better.low[raised][criterion] += it.upTo(10_000 - it.low[raised][criterion]);
            better.high[raised][criterion] = Math.max(better.low[raised][criterion], it.high[raised][criterion]);
            int[] after = better.scores();

            assertThat(after[raised]).as(it.name()).isGreaterThanOrEqualTo(before[raised]);
            assertThat(Ranking.of(after).rankOf(raised))
                    .as(it.name())
                    .isLessThanOrEqualTo(Ranking.of(before).rankOf(raised));
        });
    }

    @Test
    void anAlternativeThatIsNowhereWorseIsNeverBehind() {
        forAll(it -> {
            int better = it.anyAlternative();
            int worse = it.anyAlternative();
            Case dominated = it.copy();
            for (int j = 0; j < it.criteria; j++) {
                dominated.low[worse][j] = it.upTo(it.low[better][j]);
                dominated.high[worse][j] = Math.max(dominated.low[worse][j], it.upTo(it.high[better][j]));
            }
            Ranking ranking = Ranking.of(dominated.scores());

            assertThat(ranking.rankOf(better)).as(it.name()).isLessThanOrEqualTo(ranking.rankOf(worse));
        });
    }

    @Test
    void multiplyingAllPointsByANumberChangesNoOrder() {
        forAll(it -> {
            int factor = 1 + it.upTo(Weights.MOST / Math.max(1, it.weights().total()) - 1);
            Weights multiplied = Weights.of(
                    Arrays.stream(it.points).map(point -> factor * point).toArray());
            int[] scores = it.scores();

            int[] larger = it.model().scores(multiplied);

            assertThat(larger)
                    .as(it.name())
                    .isEqualTo(
                            Arrays.stream(scores).map(score -> factor * score).toArray());
            assertThat(order(larger)).as(it.name()).isEqualTo(order(scores));
            assertThat(ranks(larger)).as(it.name()).isEqualTo(ranks(scores));
        });
    }

    @Test
    void theScoreOfSummedPointsIsTheSumOfTheScores() {
        forAll(it -> {
            int[] others = IntStream.range(0, it.criteria).map(j -> it.upTo(10)).toArray();
            int[] first = it.scores();
            int[] second = it.model().scores(Weights.of(others));
            Weights together = Weights.of(IntStream.range(0, it.criteria)
                    .map(j -> it.points[j] + others[j])
                    .toArray());

            assertThat(it.model().scores(together))
                    .as(it.name())
                    .isEqualTo(IntStream.range(0, it.alternatives)
                            .map(i -> first[i] + second[i])
                            .toArray());
        });
    }

    @Test
    void theIntervalContainsTheScore() {
        forAll(it -> assertInside(it, it.scores()));
    }

    @Test
    void theIntervalContainsEveryScoreThatTheUnknownCellsMayGive() {
        forAll(it -> assertInside(
                it, it.resolve((low, high) -> low + it.upTo(high - low)).scores()));
    }

    @Test
    void theEndsOfTheIntervalAreReached() {
        forAll(it -> {
            assertThat(it.resolve((low, high) -> low).scores())
                    .as(it.name())
                    .isEqualTo(it.model().lowestScores(it.weights()));
            assertThat(it.resolve((low, high) -> high).scores())
                    .as(it.name())
                    .isEqualTo(it.model().highestScores(it.weights()));
        });
    }

    @Test
    void theIntervalNeverGrowsWhenACellBecomesKnownAndIsThePointWhenAllAre() {
        forAll(it -> {
            Case known = it.copy();
            for (int i = 0; i < it.alternatives; i++) {
                for (int j = 0; j < it.criteria; j++) {
                    int[] low = known.model().lowestScores(known.weights());
                    int[] high = known.model().highestScores(known.weights());
                    int range = known.high[i][j] - known.low[i][j];
                    known.low[i][j] += it.upTo(range);
                    known.high[i][j] = known.low[i][j];

                    int narrowed = known.model().highestScores(known.weights())[i]
                            - known.model().lowestScores(known.weights())[i];

                    // Exactly by the points times the range that is no longer open.
                    assertThat(narrowed).as(it.name()).isEqualTo(high[i] - low[i] - it.points[j] * range);
                    assertInside(known, known.scores());
                }
            }
            assertThat(known.model().lowestScores(known.weights()))
                    .as(it.name())
                    .isEqualTo(known.scores());
            assertThat(known.model().highestScores(known.weights()))
                    .as(it.name())
                    .isEqualTo(known.scores());
        });
    }

    @Test
    void withoutAnyPointsAllTieAtTheFirstRank() {
        forAll(it -> {
            Ranking ranking = Ranking.of(it.model().scores(Weights.of(new int[it.criteria])));

            for (int i = 0; i < it.alternatives; i++) {
                assertThat(ranking.rankOf(i)).as(it.name()).isOne();
                assertThat(ranking.at(i)).as(it.name()).isEqualTo(i);
            }
        });
    }

    @Test
    void tiesShareAPlaceAndStayInTheOrderOfTheirIndices() {
        forAll(it -> {
            int[] scores = it.scores();
            Ranking ranking = Ranking.of(scores);

            for (int place = 1; place < it.alternatives; place++) {
                int before = ranking.at(place - 1);
                int behind = ranking.at(place);
                assertThat(scores[before]).as(it.name()).isGreaterThanOrEqualTo(scores[behind]);
                if (scores[before] == scores[behind]) {
                    assertThat(before).as(it.name()).isLessThan(behind);
                    assertThat(ranking.rankOf(before)).as(it.name()).isEqualTo(ranking.rankOf(behind));
                } else {
                    assertThat(ranking.rankOf(behind)).as(it.name()).isEqualTo(place + 1);
                }
            }
        });
    }

    @Test
    void theRankIsOneMoreThanTheNumberOfBetterAlternatives() {
        forAll(it -> {
            int[] scores = it.scores();

            assertThat(ranks(scores))
                    .as(it.name())
                    .isEqualTo(Arrays.stream(scores)
                            .map(own -> 1
                                    + (int) Arrays.stream(scores)
                                            .filter(other -> other > own)
                                            .count())
                            .toArray());
            assertThat(Arrays.stream(order(scores)).sorted().toArray())
                    .as(it.name())
                    .isEqualTo(IntStream.range(0, it.alternatives).toArray());
        });
    }

    // Without this the properties above might hold because nothing ever happens.
    @Test
    void theGeneratedCasesHaveTiesUnknownCellsAndCriteriaWithoutPoints() {
        int[] found = new int[4];
        forAll(it -> {
            int[] scores = it.scores();
            long different = Arrays.stream(scores).distinct().count();
            found[0] += different < scores.length ? 1 : 0;
            found[1] += different > 1 ? 1 : 0;
            found[2] += Arrays.equals(
                            it.model().lowestScores(it.weights()), it.model().highestScores(it.weights()))
                    ? 0
                    : 1;
            found[3] += Arrays.stream(it.points).anyMatch(point -> point == 0) ? 1 : 0;
        });

        for (int count : found) {
            assertThat(count).as(Arrays.toString(found)).isGreaterThan(CASES / 10);
        }
    }

    private static void forAll(Consumer<Case> property) {
        LongStream.range(0, CASES).mapToObj(Case::new).forEach(property);
    }

    private static void assertInside(Case it, int[] scores) {
        int[] low = it.model().lowestScores(it.weights());
        int[] high = it.model().highestScores(it.weights());
        for (int i = 0; i < scores.length; i++) {
            assertThat(scores[i]).as(it.name()).isBetween(low[i], high[i]);
        }
    }

    /** Every two of the alternatives that are left stand to each other as they did, ties included. */
    private static void assertSameRelations(Case it, int[] all, int[] some, int[] left) {
        Ranking before = Ranking.of(all);
        Ranking after = Ranking.of(some);
        for (int a = 0; a < left.length; a++) {
            for (int b = 0; b < a; b++) {
                assertThat(Integer.compare(after.rankOf(a), after.rankOf(b)))
                        .as(it.name())
                        .isEqualTo(Integer.compare(before.rankOf(left[a]), before.rankOf(left[b])));
            }
        }
    }

    private static int[] order(int[] scores) {
        return places(scores, Ranking.of(scores)::at);
    }

    private static int[] ranks(int[] scores) {
        return places(scores, Ranking.of(scores)::rankOf);
    }

    private static int[] places(int[] scores, IntUnaryOperator of) {
        return IntStream.range(0, scores.length).map(of).toArray();
    }

    private static int[] withoutOne(int[] order, int gone) {
        return Arrays.stream(order).filter(i -> i != gone).toArray();
    }

    /** The value that an unknown cell turns out to have. */
    @FunctionalInterface
    private interface Resolution {

        int of(int low, int high);
    }

    /** A table with weights, made from its seed alone. */
    private static final class Case {

        private final long seed;
        private final SplittableRandom random;
        private final int alternatives;
        private final int criteria;
        private final int[] points;
        private final int[][] low;
        private final int[][] high;

        Case(long seed) {
            this.seed = seed;
            random = new SplittableRandom(seed);
            alternatives = 1 + upTo(11);
            criteria = upTo(8);
            int grid = upTo(1) == 0 ? 5_000 : 1;
            int mostPoints = grid == 1 ? 1_000 : 3;
            points = new int[criteria];
            Arrays.setAll(points, j -> upTo(2) == 0 ? 0 : upTo(mostPoints));
            low = new int[alternatives][criteria];
            high = new int[alternatives][criteria];
            for (int i = 0; i < alternatives; i++) {
                for (int j = 0; j < criteria; j++) {
                    int one = grid * upTo(10_000 / grid);
                    int other = upTo(3) == 0 ? grid * upTo(10_000 / grid) : one;
                    low[i][j] = Math.min(one, other);
                    high[i][j] = Math.max(one, other);
                }
            }
        }

        private Case(Case origin, int[] points, int[][] low, int[][] high) {
            seed = origin.seed;
            random = origin.random;
            alternatives = low.length;
            criteria = points.length;
            this.points = points;
            this.low = low;
            this.high = high;
        }

        String name() {
            return "case with seed " + seed;
        }

        /** A number from 0 to {@code most}, both included. */
        int upTo(int most) {
            return random.nextInt(most + 1);
        }

        int anyAlternative() {
            return upTo(alternatives - 1);
        }

        int[] shuffled(int size) {
            int[] shuffled = IntStream.range(0, size).toArray();
            for (int i = size - 1; i > 0; i--) {
                int j = upTo(i);
                int swap = shuffled[i];
                shuffled[i] = shuffled[j];
                shuffled[j] = swap;
            }
            return shuffled;
        }

        Case copy() {
            return keep(IntStream.range(0, alternatives).toArray());
        }

        Case keep(int[] rows) {
            return new Case(this, points.clone(), rows(low, rows), rows(high, rows));
        }

        Case keepCriteria(int[] columns) {
            return new Case(this, pick(points, columns), columns(low, columns), columns(high, columns));
        }

        Case resolve(Resolution resolution) {
            Case known = copy();
            for (int i = 0; i < alternatives; i++) {
                for (int j = 0; j < criteria; j++) {
                    int value = resolution.of(low[i][j], high[i][j]);
                    known.low[i][j] = value;
                    known.high[i][j] = value;
                }
            }
            return known;
        }

        PerformanceTable table() {
            PerformanceTable.Builder builder = PerformanceTable.of(alternatives, criteria);
            for (int i = 0; i < alternatives; i++) {
                for (int j = 0; j < criteria; j++) {
                    builder.setUnknown(i, j, low[i][j], high[i][j]);
                }
            }
            return builder.build();
        }

        AdditiveModel model() {
            return new AdditiveModel(table());
        }

        Weights weights() {
            return Weights.of(points);
        }

        int[] scores() {
            return model().scores(weights());
        }

        private static int[][] rows(int[][] cells, int[] rows) {
            return Arrays.stream(rows).mapToObj(i -> cells[i].clone()).toArray(int[][]::new);
        }

        private static int[][] columns(int[][] cells, int[] columns) {
            return Arrays.stream(cells).map(row -> pick(row, columns)).toArray(int[][]::new);
        }

        private static int[] pick(int[] row, int[] columns) {
            return Arrays.stream(columns).map(j -> row[j]).toArray();
        }
    }
}
