package io.frameworkadvisor.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * What holds for all tables, weights and units, tried on generated ones. Half of the tables take their values from a coarse
 * grid, so that ties are frequent. Every failure names the seed of its case; {@code new Case(seed)} brings it back.
 */
class RankAcceptabilityPropertiesTests {

    private static final double SIGMAS = 4.5;

    /** Kept, because filling their rows takes most of the time. */
    private static final List<PlausibleWeights> UNITS =
            List.of(new PlausibleWeights(1), new PlausibleWeights(3), new PlausibleWeights(10));

    @Test
    void theCountsAreExactlyThoseOfTheReference() {
        forAll(60, it -> {
            long[][] counts = ReferenceRanks.count(it.table(), it.weights(), it.alternatives, it.plausible);
            RankAcceptability ranked = it.ranked();
            double all = (double) ReferenceRanks.UNITS * PlausibleWeights.SAMPLES;

            for (int i = 0; i < counts.length; i++) {
                for (int rank = 1; rank <= counts.length; rank++) {
                    double share = ranked.share(it.alternatives[i], rank);
                    assertThat(Math.round(share * all)).as(it.name()).isEqualTo(counts[i][rank - 1]);
                    assertThat(share).as(it.name()).isEqualTo(counts[i][rank - 1] / all, within(1e-12));
                }
            }
        });
    }

    @Test
    void theFirstRanksAreTheSameWithoutTheOthers() {
        int[] few = new int[1];
        forAll(300, it -> {
            RankAcceptability all = it.ranked();
            for (int ranks = 1; ranks <= it.alternatives.length; ranks++) {
                RankAcceptability first =
                        RankAcceptability.ofFirst(ranks, it.table(), it.weights(), it.alternatives, it.plausible);
                few[0] += it.contenders(ranks) < it.alternatives.length ? 1 : 0;
                for (int i : it.alternatives) {
                    for (int rank = 1; rank <= ranks; rank++) {
                        assertThat(first.share(i, rank)).as(it.name()).isEqualTo(all.share(i, rank));
                    }
                    assertThat(first.centralWeights(i).map(Arrays::toString))
                            .as(it.name())
                            .isEqualTo(all.centralWeights(i).map(Arrays::toString));
                }
            }
        });
        assertThat(few[0]).as("cases in which somebody need not be compared").isGreaterThan(100);
    }

    @Test
    void theSharesOfAnAlternativeAndThoseOfARankAddUpToOne() {
        forAll(200, it -> {
            double[][] shares = it.shares();
            for (int i = 0; i < shares.length; i++) {
                int column = i;
                assertThat(Arrays.stream(shares[i]).sum()).as(it.name()).isEqualTo(1, within(1e-12));
                assertThat(Arrays.stream(shares).mapToDouble(row -> row[column]).sum())
                        .as(it.name())
                        .isEqualTo(1, within(1e-12));
            }
        });
    }

    @Test
    void nothingIsEverUndefined() {
        forAll(200, it -> {
            RankAcceptability ranked = it.ranked();
            assertThat(ranked.entropy())
                    .as(it.name())
                    .isBetween(0.0, Math.log(Math.max(1, it.alternatives.length)) / Math.log(2) + 1e-9);
            for (int i : it.alternatives) {
                assertThat(ranked.first(i)).as(it.name()).isBetween(0.0, 1 + 1e-12);
                ranked.centralWeights(i).ifPresent(central -> {
                    assertThat(Arrays.stream(central).sum()).as(it.name()).isEqualTo(1, within(1e-12));
                    assertThat(Arrays.stream(central).min().orElseThrow())
                            .as(it.name())
                            .isNotNegative();
                });
                boolean shown = ranked.first(i) * ranked.samples() >= 100
                        && it.weights().total() > 0;
                assertThat(ranked.centralWeights(i).isPresent()).as(it.name()).isEqualTo(shown);
            }
        });
    }

    // Fresh rows, filled in another order, by requests that came before.
    @Test
    void theSameRequestGivesTheSameWhateverCameBefore() {
        forAll(15, it -> {
            double[][] before = it.shares();
            PlausibleWeights fresh = new PlausibleWeights(3);
            Case other = new Case(it.seed + 1_000);
            RankAcceptability.of(other.table(), other.weights(), other.alternatives, fresh);
            RankAcceptability kept = it.with(UNITS.get(1)).ranked();
            RankAcceptability again = it.with(fresh).ranked();

            assertThat(it.shares()).as(it.name()).isDeepEqualTo(before);
            for (int i : it.alternatives) {
                assertThat(again.first(i)).as(it.name()).isEqualTo(kept.first(i));
                assertThat(again.centralWeights(i).map(Arrays::toString))
                        .as(it.name())
                        .isEqualTo(kept.centralWeights(i).map(Arrays::toString));
            }
        });
    }

    @Test
    void theOrderInWhichAlternativesAreNamedIsIrrelevant() {
        forAll(100, it -> {
            RankAcceptability ranked = it.ranked();
            int[] turned = IntStream.range(0, it.alternatives.length)
                    .map(k -> it.alternatives[it.alternatives.length - 1 - k])
                    .toArray();
            RankAcceptability other = RankAcceptability.of(it.table(), it.weights(), turned, it.plausible);

            for (int i : it.alternatives) {
                for (int rank = 1; rank <= turned.length; rank++) {
                    assertThat(other.share(i, rank)).as(it.name()).isEqualTo(ranked.share(i, rank));
                }
            }
        });
    }

    // The samples of an unknown cell belong to its place in the table, so these tables have none.
    @Test
    void theOrderOfTheAlternativesInTheTableIsIrrelevant() {
        forAll(100, it -> {
            it.know();
            int last = it.possible.length - 1;
            Case turned = it.copy();
            for (int i = 0; i <= last; i++) {
                turned.possible[i] = it.possible[last - i];
            }
            Arrays.setAll(turned.alternatives, k -> last - it.alternatives[k]);

            assertThat(turned.shares()).as(it.name()).isDeepEqualTo(it.shares());
        });
    }

    @Test
    void anAlternativeThatIsWorseEverywhereIsNeverFirst() {
        forAll(100, it -> {
            if (it.weights().total() == 0 || it.alternatives.length < 2) {
                return;
            }
            int better = it.alternatives[0];
            int worse = it.alternatives[1];
            for (int j = 0; j < it.points.length; j++) {
                it.possible[better][j] = new int[] {5_000 + it.random.nextInt(5_000)};
                it.possible[worse][j] =
                        new int[] {it.random.nextInt(it.possible[better][j][0] - 500), it.random.nextInt(4_000)};
            }

            assertThat(it.ranked().first(worse)).as(it.name()).isZero();
        });
    }

    @Test
    void raisingAValueNeverLowersAnyShareOfTheFirstRanks() {
        forAll(100, it -> {
            if (it.alternatives.length == 0 || it.points.length == 0) {
                return;
            }
            int raised = it.alternatives[it.random.nextInt(it.alternatives.length)];
            int criterion = it.random.nextInt(it.points.length);
            Case better = it.copy();
            // All levels alike, so that the cell stays known or unknown.
            int most =
                    10_000 - Arrays.stream(it.possible[raised][criterion]).max().orElseThrow();
            int more = it.random.nextInt(most + 1);
            better.possible[raised][criterion] = Arrays.stream(it.possible[raised][criterion])
                    .map(value -> value + more)
                    .toArray();

            for (int ranks = 1; ranks <= it.alternatives.length; ranks++) {
                assertThat(better.ranked().within(raised, ranks))
                        .as(it.name())
                        .isGreaterThanOrEqualTo(it.ranked().within(raised, ranks) - 1e-12);
            }
        });
    }

    @Test
    void theSampledShareIsTheExactShareOfTheHeadToHead() {
        int[] open = {0};
        forAll(300, it -> {
            it.know();
            HeadToHead exact = new HeadToHead(it.table(), it.weights(), it.plausible);
            for (int b = 1; b < it.possible.length; b++) {
                double share = exact.share(0, b);
                RankAcceptability pair = RankAcceptability.of(it.table(), it.weights(), new int[] {0, b}, it.plausible);

                assertThat(pair.first(0))
                        .as("%s against %d", it.name(), b)
                        .isEqualTo(share, within(SIGMAS * Math.sqrt(share * (1 - share) / pair.samples()) + 1e-9));
                open[0] += share > 0.01 && share < 0.99 ? 1 : 0;
            }
        });
        assertThat(open[0]).isGreaterThan(500);
    }

    @Test
    void theHeadToHeadSharesOfTwoAddUpToOne() {
        forAll(300, it -> {
            HeadToHead exact = new HeadToHead(it.table(), it.weights(), it.plausible);
            for (int a = 0; a < it.possible.length; a++) {
                for (int b = 0; b < it.possible.length; b++) {
                    assertThat(exact.share(a, b)).as(it.name()).isBetween(0.0, 1.0);
                    assertThat(exact.share(a, b) + exact.share(b, a))
                            .as(it.name())
                            .isEqualTo(1, within(1e-12));
                }
            }
        });
    }

    @Test
    void theHeadToHeadShareOfTwoIsTheSameWithoutTheOthers() {
        forAll(100, it -> {
            HeadToHead all = new HeadToHead(it.table(), it.weights(), it.plausible);
            Case two = it.copy();
            two.possible = new int[][][] {it.possible[0], it.possible[it.possible.length - 1]};
            HeadToHead alone = new HeadToHead(two.table(), two.weights(), two.plausible);

            assertThat(alone.share(0, 1)).as(it.name()).isEqualTo(all.share(0, it.possible.length - 1));
        });
    }

    @Test
    void theMeanOfTheNormalisedWeightsIsTheSharesOfThePoints() {
        PlausibleWeights plausible = UNITS.get(0);
        int[] points = {1, 5, 0, 12, 2};
        PerformanceTable table = PerformanceTable.of(1, points.length).build();

        double[] mean = RankAcceptability.of(table, Weights.of(points), new int[] {0}, plausible)
                .centralWeights(0)
                .orElseThrow();

        for (int j = 0; j < points.length; j++) {
            double share = points[j] / 20.0;
            // The variance of a Dirichlet weight is share * (1 - share) / (total + 1).
            double error = SIGMAS * Math.sqrt(share * (1 - share) / 21 / PlausibleWeights.SAMPLES);
            assertThat(mean[j]).isEqualTo(share, within(error + 1e-12));
        }
    }

    // Without this the properties above might hold because nothing ever happens.
    @Test
    void theGeneratedCasesHaveTiesUnknownCellsAndDoubt() {
        int[] found = new int[4];
        forAll(100, it -> {
            RankAcceptability ranked = it.ranked();
            PerformanceTable table = it.table();
            found[0] += ranked.entropy() > 0.1 ? 1 : 0;
            found[1] += IntStream.range(0, it.points.length)
                            .anyMatch(j -> it.points[j] > 0 && !table.isKnown(it.alternatives[0], j))
                    ? 1
                    : 0;
            found[2] += Arrays.stream(it.points).anyMatch(point -> point == 0) ? 1 : 0;
            found[3] += it.hasTies() ? 1 : 0;
        });

        for (int count : found) {
            assertThat(count).as(Arrays.toString(found)).isGreaterThan(10);
        }
    }

    private static void forAll(int cases, Consumer<Case> property) {
        LongStream.range(0, cases).mapToObj(Case::new).forEach(property);
    }

    /** A table with weights and some alternatives to rank, made from its seed alone. */
    private static final class Case {

        private final long seed;
        private final SplittableRandom random;
        private final int[] points;
        private final int[] alternatives;
        private final PlausibleWeights plausible;
        private int[][][] possible;

        Case(long seed) {
            this.seed = seed;
            random = new SplittableRandom(seed);
            int grid = random.nextBoolean() ? 5_000 : 1;
            points = new int[random.nextInt(8)];
            Arrays.setAll(points, j -> random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(grid == 1 ? 12 : 2));
            possible = new int[1 + random.nextInt(11)][points.length][];
            for (int[][] row : possible) {
                Arrays.setAll(
                        row,
                        j -> random.ints(random.nextInt(4) == 0 ? 2 + random.nextInt(5) : 1, 0, 10_000 / grid + 1)
                                .map(value -> value * grid)
                                .toArray());
            }
            alternatives = IntStream.range(0, possible.length)
                    .filter(i -> i == 0 || random.nextInt(5) != 0)
                    .toArray();
            plausible = UNITS.get(random.nextInt(UNITS.size()));
        }

        private Case(Case origin, PlausibleWeights plausible) {
            seed = origin.seed;
            random = origin.random;
            points = origin.points.clone();
            alternatives = origin.alternatives.clone();
            this.plausible = plausible;
            possible = Arrays.stream(origin.possible).map(int[][]::clone).toArray(int[][][]::new);
        }

        Case copy() {
            return new Case(this, plausible);
        }

        Case with(PlausibleWeights other) {
            return new Case(this, other);
        }

        /** Takes the first level of every cell. */
        void know() {
            for (int[][] row : possible) {
                Arrays.setAll(row, j -> new int[] {row[j][0]});
            }
        }

        String name() {
            return "case with seed " + seed;
        }

        PerformanceTable table() {
            PerformanceTable.Builder builder = PerformanceTable.of(possible.length, points.length);
            for (int i = 0; i < possible.length; i++) {
                for (int j = 0; j < points.length; j++) {
                    builder.setUnknown(i, j, possible[i][j]);
                }
            }
            return builder.build();
        }

        Weights weights() {
            return Weights.of(points);
        }

        RankAcceptability ranked() {
            return RankAcceptability.of(table(), weights(), alternatives, plausible);
        }

        /** One row per ranked alternative, one column per rank. */
        double[][] shares() {
            RankAcceptability ranked = ranked();
            double[][] shares = new double[alternatives.length][alternatives.length];
            for (int k = 0; k < shares.length; k++) {
                int alternative = alternatives[k];
                Arrays.setAll(shares[k], rank -> ranked.share(alternative, rank + 1));
            }
            return shares;
        }

        boolean hasTies() {
            return block(alternatives.length).hasTies();
        }

        /** How many may have one of the first ranks in the first block. */
        int contenders(int ranks) {
            return block(ranks).contenders();
        }

        private Block block(int ranks) {
            Block block = new Block(alternatives.length, Block.LANES, ranks);
            new SampledScores(table(), weights(), alternatives, plausible).fill(block, 0);
            block.rank();
            return block;
        }
    }
}
