package io.frameworkadvisor.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Tables and weights at the edges of what is allowed: no rows, no columns, nothing known, all points on one criterion, the
 * most points that there may be. Every failure names the seed of its case.
 */
class ScoringFuzzTests {

    private static final int TRIES = 20_000;
    private static final int SAMPLED = 400;
    // Rows are kept per unit of points, so many points are tried with large units only.
    private static final PlausibleWeights SMALL = new PlausibleWeights(4);
    private static final PlausibleWeights LARGE = new PlausibleWeights(1_000);

    /** A table with weights, made from its seed alone. */
    private static final class Case {

        private final String name;
        private final SplittableRandom random;
        private final PerformanceTable table;
        private final Weights weights;
        private final int[] alternatives;

        Case(long seed) {
            name = "seed " + seed;
            random = new SplittableRandom(seed);
            int rows = random.nextInt(8);
            int columns = random.nextInt(7);
            PerformanceTable.Builder builder = PerformanceTable.of(rows, columns);
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    fill(builder, i, j);
                }
            }
            table = builder.build();
            weights = Weights.of(points(columns));
            alternatives =
                    IntStream.range(0, rows).filter(it -> random.nextInt(5) > 0).toArray();
        }

        private PlausibleWeights plausible() {
            return weights.total() > 500 ? LARGE : SMALL;
        }

        private void fill(PerformanceTable.Builder builder, int row, int column) {
            switch (random.nextInt(6)) {
                case 0 -> builder.set(row, column, 0);
                case 1 -> builder.set(row, column, ValueFunction.BEST);
                case 2 -> builder.setUnknown(row, column, value(), value(), value());
                case 3 -> builder.setUnknown(row, column, 0, ValueFunction.BEST);
                case 4 -> builder.set(row, column, value());
                default -> {
                    // Wholly unknown, as every cell is at first.
                }
            }
        }

        private int value() {
            return random.nextInt(ValueFunction.BEST + 1);
        }

        private int[] points(int columns) {
            int left = Weights.MOST;
            int[] points = new int[columns];
            for (int j = 0; j < columns; j++) {
                points[j] = switch (random.nextInt(6)) {
                    case 0 -> 0;
                    case 1 -> Math.min(left, 1);
                    case 2 -> left;
                    case 3 -> left - Math.min(left, 1);
                    case 4 -> random.nextInt(left + 1);
                    default -> Math.min(left, random.nextInt(100));
                };
                left -= points[j];
            }
            return points;
        }
    }

    @Test
    void scoresAreExactAndInsideTheirBounds() {
        for (int seed = 0; seed < TRIES; seed++) {
            Case it = new Case(seed);
            AdditiveModel model = new AdditiveModel(it.table);
            int[] scores = model.scores(it.weights);
            int[] lowest = model.lowestScores(it.weights);
            int[] highest = model.highestScores(it.weights);
            for (int i = 0; i < scores.length; i++) {
                long exact = 0;
                for (int j = 0; j < it.table.criteria(); j++) {
                    exact += (long) it.weights.of(j) * it.table.value(i, j);
                }
                assertThat((long) scores[i]).as(it.name).isEqualTo(exact).isBetween((long) lowest[i], (long)
                        highest[i]);
                assertThat(lowest[i]).as(it.name).isNotNegative();
                assertThat((long) highest[i])
                        .as(it.name)
                        .isLessThanOrEqualTo((long) it.weights.total() * ValueFunction.BEST);
            }
        }
    }

    @Test
    void ranksAreComplete() {
        for (int seed = 0; seed < TRIES; seed++) {
            Case it = new Case(seed);
            int[] scores = new AdditiveModel(it.table).scores(it.weights);
            List<RankInterval> intervals = RankInterval.of(it.table, it.weights, it.alternatives);

            assertThat(intervals).as(it.name).hasSize(it.alternatives.length);
            for (int k = 0; k < it.alternatives.length; k++) {
                int own = scores[it.alternatives[k]];
                int rank = 1
                        + (int) IntStream.of(it.alternatives)
                                .filter(other -> scores[other] > own)
                                .count();
                assertThat(rank)
                        .as(it.name)
                        .isBetween(intervals.get(k).best(), intervals.get(k).worst());
                assertThat(intervals.get(k).best()).as(it.name).isPositive();
                assertThat(intervals.get(k).worst()).as(it.name).isLessThanOrEqualTo(it.alternatives.length);
            }
        }
    }

    @Test
    void theFirstPlaceChangesExactlyWhereItIsSaidTo() {
        for (int seed = 0; seed < TRIES; seed++) {
            Case it = new Case(seed);
            FirstPlace first = new FirstPlace(it.table, it.weights, it.alternatives);
            assertThat(first.holders().length == 0).as(it.name).isEqualTo(it.alternatives.length == 0);
            for (int j = 0; j < it.table.criteria(); j++) {
                ImportanceRange range = first.range(j);
                for (Takeover takeover : Arrays.asList(range.below(), range.above())) {
                    if (takeover != null) {
                        assertThat(firstWith(it, j, takeover.points()))
                                .as(it.name)
                                .contains(takeover.alternative());
                        int before = takeover.points() + (takeover.points() < it.weights.of(j) ? 1 : -1);
                        assertThat(firstWith(it, j, before)).as(it.name).contains(first.holders());
                    }
                }
            }
        }
    }

    private static int[] firstWith(Case it, int criterion, int points) {
        int[] changed =
                IntStream.range(0, it.weights.criteria()).map(it.weights::of).toArray();
        changed[criterion] = points;
        return new FirstPlace(it.table, Weights.of(changed), it.alternatives).holders();
    }

    @Test
    void movingPointsKeepsTheirSum() {
        for (int seed = 0; seed < TRIES; seed++) {
            Case it = new Case(seed);
            if (it.alternatives.length < 2) {
                continue;
            }
            int leader = it.alternatives[0];
            int rival = it.alternatives[1];
            JointChange.of(it.table, it.weights, leader, rival).ifPresent(change -> {
                int[] scores = new AdditiveModel(it.table).scores(change.after());
                assertThat(change.after().total()).as(it.name).isEqualTo(it.weights.total());
                assertThat(change.moved()).as(it.name).isBetween(0, it.weights.total());
                assertThat(change.level()).as(it.name).isFinite();
                assertThat(scores[rival]).as(it.name).isGreaterThan(scores[leader]);
            });
        }
    }

    @Test
    void sharesAreNumbersThatAddUpToOne() {
        for (int seed = 0; seed < SAMPLED; seed++) {
            Case it = new Case(seed);
            RankAcceptability ranked = RankAcceptability.of(it.table, it.weights, it.alternatives, it.plausible());
            for (int i : it.alternatives) {
                double[] shares = IntStream.rangeClosed(1, it.alternatives.length)
                        .mapToDouble(rank -> ranked.share(i, rank))
                        .toArray();
                assertThat(Arrays.stream(shares).boxed())
                        .as(it.name)
                        .allMatch(share -> share >= 0 && share <= 1 + 1e-12);
                assertThat(Arrays.stream(shares).sum()).as(it.name).isEqualTo(1, within(1e-9));
                ranked.centralWeights(i)
                        .ifPresent(central -> assertThat(Arrays.stream(central).sum())
                                .as(it.name)
                                .isEqualTo(1, within(1e-6)));
            }
            assertThat(ranked.entropy()).as(it.name).isBetween(0.0, 3.0 + 1e-9);
        }
    }

    @Test
    void pairsAreNumbersThatAddUpToOne() {
        for (int seed = 0; seed < SAMPLED * 5; seed++) {
            Case it = new Case(seed);
            HeadToHead pair = new HeadToHead(it.table, it.weights, it.plausible());
            for (int a : it.alternatives) {
                for (int b : it.alternatives) {
                    assertThat(pair.share(a, b)).as(it.name).isBetween(0.0, 1.0);
                    assertThat(pair.share(a, b) + pair.share(b, a)).as(it.name).isEqualTo(1, within(1e-9));
                }
            }
        }
    }
}
