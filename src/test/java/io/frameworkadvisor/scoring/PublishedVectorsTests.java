package io.frameworkadvisor.scoring;

import static io.frameworkadvisor.scoring.ScoringVectors.column;
import static io.frameworkadvisor.scoring.ScoringVectors.decimals;
import static io.frameworkadvisor.scoring.ScoringVectors.half;
import static io.frameworkadvisor.scoring.ScoringVectors.matrix;
import static io.frameworkadvisor.scoring.ScoringVectors.vector;
import static io.frameworkadvisor.scoring.ScoringVectors.whole;
import static io.frameworkadvisor.scoring.ScoringVectors.wholes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The room against numbers that others have published; data and sources stand in {@code scoring-vectors.json}.
 *
 * <p>The published inputs are decimal fractions, ours are whole numbers: levels and importance points are multiplied by a
 * power of ten, which loses nothing, and values are rounded to 1/10 000. A weighted mean of such values is therefore at
 * most {@link #RESOLUTION} away from the true one. The tolerance is that, plus half a unit of the last digit in print;
 * where every value is a whole multiple of 1/10 000 there is none. The ranking is always compared exactly.
 *
 * <p>What is sampled or needs plausible weights stands in {@link PublishedAcceptabilitiesTests}. Not here, because an additive model cannot express them: products (WPM, and WASPAS, which mixes them in), distances
 * to two ideals (TOPSIS, the R and Q columns of VIKOR, the final index of RIM), and the weighted Manhattan distance of OpenVAA, whose weights need 287 075 whole points and so more than
 * {@link Weights#MOST}.
 */
class PublishedVectorsTests {

    /** Half of 1/10 000, the rounding of one value and so of any weighted mean of values. */
    private static final double RESOLUTION = 0.5 / ValueFunction.BEST;

    @Nested
    class WeightedSums {

        // On the fixed scale from 0 to 100 one step is worth 100, and the weights are 20, 15, 40 and 25 points of 100:
        // 20 * 2 500 + 15 * 2 000 + 40 * 1 500 + 25 * 3 000 = 215 000, that is 21.5 * 100 * 100
        @Test
        @DisplayName("Wikipedia, Weighted sum model: an exact tie for the first place")
        void wikipedia() {
            JsonNode vector = vector("wsm-wikipedia-tie");
            PerformanceTable table = table(vector.required("matrix"), 0, it -> ValueFunction.rising(0, 100));
            JsonNode expected = vector.required("expected");

            int[] scores = new AdditiveModel(table).scores(weights(vector.required("weights"), 2));

            assertThat(scores).containsExactly(wholes(expected.required("scores"), 4));
            assertThat(ranks(scores)).containsExactly(wholes(expected.required("ranks_competition"), 0));
            assertThat(winners(scores)).containsExactly(wholes(expected.required("winners"), 0));
        }

        // Column sums depend on the set of alternatives, so none of our scales does that: the test brings the values.
        @Test
        @DisplayName("Kracka, Brauers & Zavadskas 2010: weighted sum of column shares")
        void kracka2010() {
            JsonNode vector = vector("wsm-kracka2010");
            double[][] matrix = matrix(vector.required("matrix"));
            JsonNode directions = vector.required("directions");
            for (int j = 0; j < directions.size(); j++) {
                boolean less = directions.get(j).stringValue().equals("min");
                for (double[] row : matrix) {
                    row[j] = less ? 1 / row[j] : row[j];
                }
                double sum = Arrays.stream(column(matrix, j)).sum();
                for (double[] row : matrix) {
                    row[j] /= sum;
                }
            }
            Weights weights = weights(vector.required("weights"), 0);
            JsonNode expected = vector.required("expected");

            int[] scores = new AdditiveModel(rounded(matrix)).scores(weights);

            assertThat(means(scores, weights))
                    .containsExactly(decimals(expected.required("scores")), within(RESOLUTION + half(8)));
            assertThat(ranks(scores)).containsExactly(wholes(expected.required("ranks"), 0));
        }

        @Test
        @DisplayName("JMcDM, simple additive weighting: every column as a share of its maximum")
        void sawOfJmcdm() {
            JsonNode vector = vector("saw-jmcdm-5x7");
            JsonNode matrix = vector.required("matrix");
            PerformanceTable table = table(matrix, 0, j -> ValueFunction.rising(0, highest(matrix, j, 0)));
            Weights weights = weights(vector.required("weights"), 3);
            JsonNode expected = vector.required("expected");

            int[] scores = new AdditiveModel(table).scores(weights);

            assertThat(means(scores, weights))
                    .containsExactly(decimals(expected.required("scores")), within(RESOLUTION + half(9)));
            assertThat(order(scores)).containsExactly(wholes(expected.required("order"), 0));
        }

        // min / x is no straight line, but a table of levels: 1 at the smallest and min / x at every larger level.
        @Test
        @DisplayName("JMcDM, simple additive weighting: min/x on a column to minimise")
        void sawOfJmcdmWithAColumnToMinimise() {
            JsonNode vector = vector("saw-jmcdm-4x4-min");
            JsonNode matrix = vector.required("matrix");
            JsonNode directions = vector.required("directions");
            PerformanceTable table = table(
                    matrix,
                    0,
                    j -> directions.get(j).stringValue().equals("max")
                            ? ValueFunction.rising(0, highest(matrix, j, 0))
                            : reciprocal(lowest(matrix, j, 0), highest(matrix, j, 0)));
            Weights weights = weights(vector.required("weights"), 2);
            JsonNode expected = vector.required("expected");
            double[] printed = decimals(expected.required("scores"));

            int[] scores = new AdditiveModel(table).scores(weights);

            assertThat(means(scores, weights)).containsExactly(printed, within(RESOLUTION + half(6)));
            assertThat(ranks(scores)).containsExactly(ranks(printed));
            assertThat(winners(scores))
                    .containsExactly(expected.required("best_index").intValue());
        }

        @Test
        @DisplayName("Chakraborty, Zavadskas & Antucheviciene 2015, example 2: the weighted sum end of WASPAS")
        void chakraborty2015() {
            JsonNode vector = vector("wsm-wpm-chakraborty2015-ex2");
            double[][] matrix = matrix(vector.required("matrix"));
            JsonNode directions = vector.required("directions");
            for (int j = 0; j < directions.size(); j++) {
                boolean less = directions.get(j).stringValue().equals("min");
                double[] column = column(matrix, j);
                double best = less
                        ? Arrays.stream(column).min().orElseThrow()
                        : Arrays.stream(column).max().orElseThrow();
                for (double[] row : matrix) {
                    row[j] = less ? best / row[j] : row[j] / best;
                }
            }
            Weights weights = weights(vector.required("weights"), 3);
            JsonNode expected = vector.required("expected");

            int[] scores = new AdditiveModel(rounded(matrix)).scores(weights);

            assertThat(means(scores, weights))
                    .containsExactly(decimals(expected.required("wsm")), within(RESOLUTION + half(4)));
            assertThat(ranks(scores)).containsExactly(wholes(expected.required("ranks"), 0));
        }

        // 6 * 9 000 + 3 * 2 000 + 2 * 5 000 + 1 * 7 000 = 77 000, and 77 000 / (12 * 10 000) = 0.641 666…
        @Test
        @DisplayName("Dirichlet moments: the mean score is the score of the mean weights")
        void meanOfDirichletWeights() {
            JsonNode vector = vector("dirichlet-score-moments");
            PerformanceTable table = table(vector.required("matrix"), 4, it -> ValueFunction.rising(0, 10_000));
            Weights weights = weights(vector.required("weights").required("alpha"), 0);

            int[] scores = new AdditiveModel(table).scores(weights);

            assertThat(scores).containsExactly(77_000);
            assertThat(means(scores, weights)[0])
                    .isEqualTo(vector.required("expected").required("mean").doubleValue(), within(1e-12));
        }
    }

    /** S of VIKOR is one minus the additive value on scales that reach from the worst to the best alternative. */
    @Nested
    class VikorS {

        // (2, 3 750): 1 * (5 - 2) / 4 = 0.75 and 750 / 1 500 = 0.5, so S = 1 - 0.625 = 0.375
        @Test
        @DisplayName("Opricovic & Tzeng 2004: exact, with a tie for the last place")
        void opricovic2004() {
            JsonNode vector = vector("vikor-opricovic2004");
            PerformanceTable table = betweenWorstAndBest(vector, 0);
            Weights weights = weights(vector.required("weights"), 1);
            JsonNode printed = vector.required("expected").required("S");

            int[] scores = new AdditiveModel(table).scores(weights);

            assertThat(complement(scores, weights)).containsExactly(decimals(printed), within(1e-12));
            assertThat(ranks(scores)).containsExactly(2, 1, 2);
        }

        @Test
        @DisplayName("Opricovic & Tzeng 2007, hydropower systems on the Drina: four sets of weights")
        void opricovic2007() {
            JsonNode vector = vector("vikor-opricovic2007-hydropower");
            AdditiveModel model = new AdditiveModel(betweenWorstAndBest(vector, 2));
            JsonNode sets = vector.required("weights");
            for (int set = 0; set < sets.size(); set++) {
                Weights weights = weights(sets.get(set), 1);
                double[] printed =
                        decimals(vector.required("expected").required("S").get(set));

                int[] scores = model.scores(weights);

                assertThat(complement(scores, weights))
                        .as("weights %s", weights)
                        .containsExactly(printed, within(RESOLUTION + half(3)));
                // A small S is good. Places by Q differ, because Q mixes in the worst single criterion.
                assertThat(ranks(scores))
                        .as("weights %s", weights)
                        .containsExactly(
                                ranks(Arrays.stream(printed).map(s -> -s).toArray()));
            }
        }
    }

    /** The distance of SPOTIS is one minus the additive value on scales that are fixed in advance. */
    @Nested
    class FixedScales {

        @Test
        @DisplayName("Dezert, Tchamova, Han & Tacnet 2020 (SPOTIS), example A")
        void dezert2020ExampleA() {
            compareWithSpotis("spotis-dezert2020-A", 1, 1);
        }

        @Test
        @DisplayName("Dezert, Tchamova, Han & Tacnet 2020 (SPOTIS), example B: cars")
        void dezert2020ExampleB() {
            compareWithSpotis("spotis-dezert2020-B-car", 1, 4);
        }

        private void compareWithSpotis(String id, int levelDecimals, int weightDecimals) {
            JsonNode vector = vector(id);
            JsonNode bounds = vector.required("bounds");
            JsonNode directions = vector.required("directions");
            PerformanceTable table = table(vector.required("matrix"), levelDecimals, j -> {
                int low = whole(bounds.get(j).get(0), levelDecimals);
                int high = whole(bounds.get(j).get(1), levelDecimals);
                return directions.get(j).stringValue().equals("max")
                        ? ValueFunction.rising(low, high)
                        : ValueFunction.falling(low, high);
            });

            compareDistances(vector, table, weights(vector.required("weights"), weightDecimals));
        }
    }

    @Nested
    class Targets {

        // 1 - |x - t| / span is a target point in the middle of a scale from t - span to t + span.
        @Test
        @DisplayName("Dezert, Tchamova, Han & Tacnet 2020 (SPOTIS), example B with an expected solution point")
        void dezert2020ExampleBWithTargets() {
            JsonNode vector = vector("spotis-dezert2020-B-target");
            JsonNode bounds = vector.required("bounds");
            JsonNode targets = vector.required("targets");
            PerformanceTable table = table(vector.required("matrix"), 1, j -> {
                int span = whole(bounds.get(j).get(1), 1) - whole(bounds.get(j).get(0), 1);
                int target = whole(targets.get(j), 1);
                return ValueFunction.target(target - span, target, target, target + span);
            });

            compareDistances(vector, table, weights(vector.required("weights"), 4));
        }

        // The table that the paper prints at the end is wrong; its authors confirmed these values (see the vector).
        @Test
        @DisplayName("Cables, Lamata & Verdegay 2016 (RIM): values of target intervals")
        void cables2016Values() {
            JsonNode vector = vector("rim-cables2016-target-interval");
            PerformanceTable table = rim(vector);
            JsonNode expected = vector.required("expected").required("value_matrix");

            for (int i = 0; i < table.alternatives(); i++) {
                for (int j = 0; j < table.criteria(); j++) {
                    assertThat((double) table.value(i, j) / ValueFunction.BEST)
                            .as("value %d, %d", i, j)
                            .isEqualTo(expected.get(i).get(j).doubleValue(), within(RESOLUTION + half(4)));
                }
            }
        }

        // RIM ends in a distance to two ideals and puts alternative 1 before 4; the weighted sum puts 4 before 1.
        @Test
        @DisplayName("Cables, Lamata & Verdegay 2016 (RIM): weighted sum of the values")
        void cables2016Sums() {
            JsonNode vector = vector("rim-cables2016-target-interval");
            Weights weights = weights(vector.required("weights"), 4);
            double[] derived = decimals(vector.required("expected").required("additive_value_derived"));

            int[] scores = new AdditiveModel(rim(vector)).scores(weights);

            // The weights add up to 1 exactly, the derived values have six digits.
            assertThat(means(scores, weights)).containsExactly(derived, within(RESOLUTION + half(6)));
            assertThat(ranks(scores)).containsExactly(ranks(derived)).containsExactly(3, 2, 5, 4, 1);
        }

        @Test
        @DisplayName("Cables, Lamata & Verdegay 2016 (RIM): single points")
        void cables2016SinglePoints() {
            for (JsonNode point : vector("rim-cables2016-target-interval")
                    .required("single_points")
                    .values()) {
                ValueFunction target = interval(point.required("range"), point.required("ideal"));

                assertThat(target.valueOf(point.required("x").intValue()))
                        .as("%s", point)
                        .isEqualTo(whole(point.required("v"), 4));
            }
        }

        private PerformanceTable rim(JsonNode vector) {
            JsonNode ranges = vector.required("ranges");
            JsonNode ideals = vector.required("ideal_intervals");
            return table(vector.required("matrix"), 0, j -> interval(ranges.get(j), ideals.get(j)));
        }

        private ValueFunction interval(JsonNode range, JsonNode ideal) {
            return ValueFunction.target(
                    range.get(0).intValue(),
                    ideal.get(0).intValue(),
                    ideal.get(1).intValue(),
                    range.get(1).intValue());
        }
    }

    /** We have no function with knots, but a table of levels holds any shape on whole levels. */
    @Nested
    class PiecewiseLinear {

        @Test
        @DisplayName("rsmaa, piecewise linear value function: falling, clipped at both ends")
        void fallingOfRsmaa() {
            JsonNode vector = vector("pvf-piecewise-linear-rsmaa");
            ValueFunction function = piecewise(vector.required("cutoffs"), vector.required("values"), 0);

            assertThat(values(function, vector.required("x"), 0))
                    .containsExactly(wholes(vector.required("expected").required("clip"), 4));
        }

        @Test
        @DisplayName("rsmaa, piecewise linear value function: where it extrapolates, ours clips")
        void outsideOfRsmaa() {
            JsonNode vector = vector("pvf-piecewise-linear-rsmaa");
            ValueFunction function = piecewise(vector.required("cutoffs"), vector.required("values"), 0);
            JsonNode outside = vector.required("expected").required("interpolate_outside");

            assertThat(decimals(outside.required("v"))).containsExactly(1.32, 1.08, -0.05, -1);
            assertThat(values(function, outside.required("x"), 0)).containsExactly(10_000, 10_000, 0, 0);
        }

        @Test
        @DisplayName("rsmaa, piecewise linear value function: rising, with a negative end")
        void risingOfRsmaa() {
            JsonNode second = vector("pvf-piecewise-linear-rsmaa").required("second");
            ValueFunction function = piecewise(second.required("cutoffs"), second.required("values"), 2);

            assertThat(values(function, second.required("x"), 2)).containsExactly(wholes(second.required("v"), 4));
        }

        @Test
        @DisplayName("jsmaa, linear value function on [1, 2]: the same inside, clipped where jsmaa extrapolates")
        void linearOfJsmaa() {
            JsonNode vector = vector("pvf-linear-jsmaa");
            JsonNode expected = vector.required("expected");
            JsonNode scale = vector.required("scale");
            int low = whole(scale.get(0), 1);
            int high = whole(scale.get(1), 1);

            compareInside(ValueFunction.rising(low, high), expected.required("ascending"));
            compareInside(ValueFunction.falling(low, high), expected.required("descending"));
        }

        @Test
        @DisplayName("jsmaa, linear value function with a knot at (1.2, 0.5)")
        void knotOfJsmaa() {
            JsonNode expected = vector("pvf-linear-jsmaa").required("expected").required("with_point_1_2_at_0_5");
            // Straight from 0 at 1.0 over 0.5 at 1.2 to 1 at 2.0, and the same upside down.
            ValueFunction ascending =
                    ValueFunction.levels(10, 0, 2_500, 5_000, 5_625, 6_250, 6_875, 7_500, 8_125, 8_750, 9_375, 10_000);
            ValueFunction descending =
                    ValueFunction.levels(10, 10_000, 7_500, 5_000, 4_375, 3_750, 3_125, 2_500, 1_875, 1_250, 625, 0);

            assertThat(ascending.valueOf(11)).isEqualTo(whole(expected.required("ascending 1.1"), 4));
            assertThat(descending.valueOf(11)).isEqualTo(whole(expected.required("descending 1.1"), 4));
        }

        private void compareInside(ValueFunction function, JsonNode published) {
            published.properties().forEach(point -> {
                int level = new BigDecimal(point.getKey()).movePointRight(1).intValueExact();
                int value = whole(point.getValue(), 4);
                assertThat(function.valueOf(level))
                        .as("value of %s, published %s", point.getKey(), point.getValue())
                        .isEqualTo(Math.max(0, Math.min(ValueFunction.BEST, value)));
            });
        }

        private int[] values(ValueFunction function, JsonNode levels, int decimals) {
            return Arrays.stream(wholes(levels, decimals))
                    .map(function::valueOf)
                    .toArray();
        }
    }

    @Nested
    class Ties {

        @Test
        @DisplayName("rsmaa: equal values share the better rank and the next is left out")
        void competitionRanks() {
            JsonNode vector = vector("rank-tie-conventions");
            int[] scores = vector.required("matrix").values().stream()
                    .mapToInt(row -> row.get(0).intValue())
                    .toArray();

            assertThat(ranks(scores))
                    .containsExactly(wholes(vector.required("expected").required("competition"), 0));
        }

        // On a scale of six ranks one rank is worth 2 000, so the rank sum is (4 * 12 000 - score) / 2 000.
        @Test
        @DisplayName("JMcDM, Borda count: three groups of ties")
        void bordaOfJmcdm() {
            JsonNode vector = vector("group-borda-jmcdm");
            PerformanceTable table = table(vector.required("matrix"), 0, it -> ValueFunction.falling(1, 6));
            JsonNode expected = vector.required("expected");

            int[] scores = new AdditiveModel(table).scores(Weights.of(1, 1, 1, 1));

            assertThat(Arrays.stream(scores)
                            .map(score -> (48_000 - score) / 2_000)
                            .toArray())
                    .containsExactly(wholes(expected.required("rank_sums"), 0));
            assertThat(order(scores)).containsExactly(1, 2, 0, 3, 4, 5);
            assertThat(ranks(scores)).containsExactly(3, 1, 1, 3, 5, 5);
        }

        // One percent more on one criterion, five times as much on the other: min-max over these two calls that even.
        @Test
        @DisplayName("MUSE_OS issue 317: a tie that only min-max makes")
        void falseTie() {
            JsonNode vector = vector("min-max-false-tie-muse-os-317");
            JsonNode matrix = vector.required("matrix");
            JsonNode fixed = vector.required("expected").required("fixed_scale");
            JsonNode bounds = fixed.required("bounds");
            Weights weights = weights(vector.required("weights"), 1);

            int[] relative = new AdditiveModel(betweenWorstAndBest(vector, 1)).scores(weights);
            int[] absolute = new AdditiveModel(table(
                            matrix,
                            1,
                            j -> ValueFunction.falling(
                                    whole(bounds.get(j).get(0), 1),
                                    whole(bounds.get(j).get(1), 1))))
                    .scores(weights);

            assertThat(ranks(relative)).containsExactly(1, 1);
            // 5 * (10 000 - 5 050) + 5 * 9 000 = 69 750 and 5 * 5 000 + 5 * 5 000 = 50 000
            assertThat(absolute).containsExactly(wholes(fixed.required("values"), 5));
            assertThat(winners(absolute))
                    .containsExactly(fixed.required("winner").intValue());
        }
    }

    @Nested
    class RankReversal {

        private final JsonNode vector = vector("rank-reversal-minmax-vs-fixed");
        private final JsonNode matrix = vector.required("matrix");
        private final JsonNode expected = vector.required("expected");
        private final Weights weights = weights(vector.required("weights"), 2);

        // 55 * 6/25 + 45 * 9/10 = 53.7 and 55 * 9/25 + 45 * 5/10 = 42.3
        @Test
        @DisplayName("on fixed scales a third alternative leaves the first two alone")
        void fixedScales() {
            JsonNode bounds = expected.required("fixed_scale_bounds");
            PerformanceTable three = table(
                    matrix,
                    0,
                    j -> ValueFunction.rising(
                            bounds.get(j).get(0).intValue(),
                            bounds.get(j).get(1).intValue()));

            int[] withThird = new AdditiveModel(three).scores(weights);
            int[] without = new AdditiveModel(firstTwo(three)).scores(weights);

            assertThat(withThird).containsExactly(wholes(expected.required("fixed_three"), 6));
            assertThat(without).containsExactly(wholes(expected.required("fixed_two"), 6));
            assertThat(order(without)).containsExactly(0, 1);
            assertThat(order(withThird)).containsExactly(2, 0, 1);
        }

        // The pitfall itself, which the catalog must not fall into: the bounds move with the alternatives.
        @Test
        @DisplayName("on scales that are fitted to the alternatives a third one turns the first two round")
        void fittedScales() {
            PerformanceTable two = table(matrix, 0, j -> fitted(j, 2), 2);
            PerformanceTable three = table(matrix, 0, j -> fitted(j, 3), 3);

            int[] before = new AdditiveModel(two).scores(weights);
            int[] after = new AdditiveModel(three).scores(weights);

            assertThat(means(before, weights))
                    .containsExactly(decimals(expected.required("minmax_two_alternatives")), within(1e-12));
            assertThat(means(after, weights))
                    .containsExactly(decimals(expected.required("minmax_three_alternatives")), within(RESOLUTION));
            assertThat(order(before)).containsExactly(1, 0);
            assertThat(order(after)).containsExactly(2, 0, 1);
        }

        private ValueFunction fitted(int criterion, int alternatives) {
            int[] column = IntStream.range(0, alternatives)
                    .map(i -> matrix.get(i).get(criterion).intValue())
                    .toArray();
            return ValueFunction.rising(
                    Arrays.stream(column).min().orElseThrow(),
                    Arrays.stream(column).max().orElseThrow());
        }

        private PerformanceTable firstTwo(PerformanceTable table) {
            PerformanceTable.Builder builder = PerformanceTable.of(2, table.criteria());
            for (int i = 0; i < 2; i++) {
                for (int j = 0; j < table.criteria(); j++) {
                    builder.set(i, j, table.value(i, j));
                }
            }
            return builder.build();
        }
    }

    /** How far importance may change before two alternatives change places, to the single point. */
    @Nested
    class ChangedImportance {

        @Test
        @DisplayName("Triantaphyllou & Sanchez 1997, example 1: scores")
        void triantaphyllouScores() {
            JsonNode vector = vector("flip-threshold-triantaphyllou-sanchez-ex1");

            int[] scores = model(vector).scores(weights(vector.required("weights"), 4));

            // The weights add up to 1.0001 and are used as they stand; every value is a multiple of 1/10 000.
            assertThat(Arrays.stream(scores).mapToDouble(score -> score / 1e8).toArray())
                    .containsExactly(decimals(vector.required("expected").required("scores")), within(half(4)));
            assertThat(order(scores)).containsExactly(0, 1, 2, 3);
        }

        // Thresholds are printed to 1/10 000, which is one point: the first place of two changes hands with the next
        // one.
        // Without a relative change there is no threshold at or above zero points.
        @Test
        @DisplayName("Triantaphyllou & Sanchez 1997, example 1: the change of one weight that reverses a pair")
        void triantaphyllouThresholds() {
            JsonNode vector = vector("flip-threshold-triantaphyllou-sanchez-ex1");
            int[] points = wholes(vector.required("weights"), 4);
            JsonNode cells = vector.required("expected").required("cells");
            assertThat(cells.size()).isEqualTo(24);

            cells.properties().forEach(cell -> {
                // "A1-A3 C2": alternatives 0 and 2, criterion 1
                String name = cell.getKey();
                int better = name.charAt(1) - '1';
                int worse = name.charAt(4) - '1';
                int criterion = name.charAt(7) - '1';
                int meeting = points[criterion] - whole(cell.getValue().required("delta"), 4);
                ImportanceRange range = firstPlace(vector, better, worse).range(criterion);
                if (cell.getValue().required("relative_percent").isNull()) {
                    assertThat(range).as(name).isEqualTo(new ImportanceRange(null, null));
                } else if (meeting < points[criterion]) {
                    assertTakeover(name, range.below(), meeting, worse);
                    assertThat(range.above()).as(name).isNull();
                } else {
                    assertTakeover(name, range.above(), meeting, worse);
                    assertThat(range.below()).as(name).isNull();
                }
            });
        }

        // A share t against the other weights in their old proportion is t / (1 - t) * (10 000 - points) raw points.
        @Test
        @DisplayName("ADDIS weight sensitivity: the share of one weight at which the first place changes hands")
        void proportionalThresholds() {
            JsonNode vector = vector("flip-threshold-proportional-rescale");
            int[] points = wholes(vector.required("weights"), 4);
            List<JsonNode> thresholds = List.copyOf(vector.required("expected")
                    .required("thresholds_where_A1_meets_challenger")
                    .values());
            assertThat(thresholds).hasSize(5);

            for (JsonNode threshold : thresholds) {
                int criterion = threshold.required("criterion").stringValue().charAt(1) - '1';
                int challenger = threshold.required("challenger").stringValue().charAt(1) - '1';
                double share = threshold.required("w_flip").doubleValue();
                double meeting = share / (1 - share) * (10_000 - points[criterion]);
                ImportanceRange range = firstPlace(vector, 0, challenger).range(criterion);

                assertTakeover(
                        threshold.toString(),
                        meeting > points[criterion] ? range.above() : range.below(),
                        meeting,
                        challenger);
            }
        }

        // Among all four the nearest challenger takes over: of the second and the third, at 1 242 and 1 076 of 10 000.
        @Test
        @DisplayName("Triantaphyllou & Sanchez 1997, example 1: the most critical changes of the first place")
        void triantaphyllouMostCritical() {
            JsonNode vector = vector("flip-threshold-triantaphyllou-sanchez-ex1");
            FirstPlace first = firstPlace(vector, 0, 1, 2, 3);

            assertThat(first.holders()).containsExactly(0);
            // 64.88 % less of 2 876, and 0.0903 more than 0.0790
            assertTakeover("percent-top", first.range(2).below(), 2_876 * (1 - 0.6488), 1);
            assertTakeover("absolute-top", first.range(3).above(), 790 + 903, 1);
        }

        private void assertTakeover(String name, @Nullable Takeover found, double meeting, int alternative) {
            assertThat(found).as(name).isNotNull();
            if (found != null) {
                assertThat(found.alternative()).as(name).isEqualTo(alternative);
                assertThat((double) found.points()).as(name).isEqualTo(meeting, within(1.5));
            }
        }

        private FirstPlace firstPlace(JsonNode vector, int... alternatives) {
            PerformanceTable table = table(vector.required("matrix"), 4, it -> ValueFunction.rising(0, 10_000));
            return new FirstPlace(table, weights(vector.required("weights"), 4), alternatives);
        }

        private AdditiveModel model(JsonNode vector) {
            return new AdditiveModel(table(vector.required("matrix"), 4, it -> ValueFunction.rising(0, 10_000)));
        }
    }

    /** A voter and a candidate agree by one minus the distance of their answers; a missing answer is a range. */
    @Nested
    class MissingValues {

        private final JsonNode vector = vector("vaa-missing-values");
        private final JsonNode expected = vector.required("expected");

        // Answers 1, 3 and 5 of 1 to 5: the missing ones are at worst 0, 1/2 and 0 good, together 1 - 5/6.
        @Test
        @DisplayName("OpenVAA, relative maximum: the lowest score takes every missing answer for the worst")
        void relativeMaximum() {
            JsonNode matrix = vector.required("matrix");
            AdditiveModel model =
                    new AdditiveModel(agreement(matrix.required("user"), matrix.required("candidate"), 1, 5, 0));
            Weights weights = weights(vector.required("weights"), 0);

            assertThat(complement(model.lowestScores(weights), weights)[0])
                    .isEqualTo(expected.required("relative_maximum_distance").doubleValue(), within(1e-12));
        }

        // Three known answers of four: 1, 1/2 and 0, and 0 at worst for the fourth, together 1 - 5/8.
        @Test
        @DisplayName("OpenVAA, relative maximum: four questions, one of them missing")
        void relativeMaximumOfFour() {
            JsonNode four = expected.required("relative_max_4q");
            AdditiveModel model =
                    new AdditiveModel(agreement(four.required("reference"), four.required("target"), 0, 1, 1));
            Weights weights = Weights.of(1, 1, 1, 1);

            assertThat(complement(model.lowestScores(weights), weights)[0])
                    .isEqualTo(four.required("distance").doubleValue(), within(1e-12));
        }

        // OpenVAA puts the neutral answer in place of the missing one, we the middle of the values that it may have:
        // for a voter in the middle that is 3/4 here and 1 there. The interval holds both.
        @Test
        @DisplayName("OpenVAA, neutral: lies inside the interval of the score")
        void neutral() {
            JsonNode matrix = vector.required("matrix");
            AdditiveModel model =
                    new AdditiveModel(agreement(matrix.required("user"), matrix.required("candidate"), 1, 5, 0));
            Weights weights = weights(vector.required("weights"), 0);
            double published = 1 - expected.required("neutral_distance").doubleValue();

            assertThat(published)
                    .isBetween(
                            means(model.lowestScores(weights), weights)[0],
                            means(model.highestScores(weights), weights)[0]);
            // (1/2 + 3/4 + 1/2) / 3
            assertThat(model.scores(weights)).containsExactly(17_500);
        }

        // A question that the voter skips has no points. 5 against 3 is 1/2 and 5 against 5 is 0, together 1/4.
        @Test
        @DisplayName("OpenVAA: a question that the voter skips does not count")
        void skipped() {
            JsonNode skips = expected.required("user_skips_first");
            JsonNode user = skips.required("user");
            PerformanceTable.Builder builder = PerformanceTable.of(1, user.size());
            int[] points = new int[user.size()];
            for (int j = 0; j < user.size(); j++) {
                if (!user.get(j).isNull()) {
                    points[j] = 1;
                    builder.set(
                            0,
                            j,
                            distance(user.get(j).intValue(), 4)
                                    .valueOf(skips.required("candidate").get(j).intValue()));
                }
            }
            Weights weights = Weights.of(points);

            int[] scores = new AdditiveModel(builder.build()).scores(weights);

            assertThat(complement(scores, weights)[0])
                    .isEqualTo(skips.required("distance").doubleValue(), within(1e-12));
        }

        @Test
        @DisplayName("OpenVAA: half if nothing at all is known")
        void nothingKnown() {
            Weights weights = Weights.of(3, 1, 2);

            int[] scores = new AdditiveModel(PerformanceTable.of(1, 3).build()).scores(weights);

            assertThat(means(scores, weights)[0])
                    .isEqualTo(
                            expected.required("all_dimensions_missing_returns").doubleValue(), within(1e-12));
        }

        private PerformanceTable agreement(JsonNode user, JsonNode candidate, int least, int most, int decimals) {
            int low = least * (int) Math.pow(10, decimals);
            int high = most * (int) Math.pow(10, decimals);
            PerformanceTable.Builder builder = PerformanceTable.of(1, user.size());
            for (int j = 0; j < user.size(); j++) {
                ValueFunction function = distance(whole(user.get(j), decimals), high - low);
                if (candidate.get(j).isNull()) {
                    builder.setUnknown(
                            0,
                            j,
                            IntStream.rangeClosed(low, high)
                                    .map(function::valueOf)
                                    .toArray());
                } else {
                    builder.set(0, j, function.valueOf(whole(candidate.get(j), decimals)));
                }
            }
            return builder.build();
        }

        private ValueFunction distance(int from, int extent) {
            return ValueFunction.target(from - extent, from, from, from + extent);
        }
    }

    private static void compareDistances(JsonNode vector, PerformanceTable table, Weights weights) {
        JsonNode expected = vector.required("expected");

        int[] scores = new AdditiveModel(table).scores(weights);

        assertThat(weights.total()).as("weights of one").isIn(10, 10_000);
        assertThat(means(scores, weights))
                .containsExactly(decimals(expected.required("additive_value")), within(RESOLUTION + half(6)));
        assertThat(complement(scores, weights))
                .containsExactly(decimals(expected.required("distance")), within(RESOLUTION + half(4)));
        assertThat(ranks(scores)).containsExactly(wholes(expected.required("ranks"), 0));
    }

    /** A table on scales that reach from the worst to the best alternative of the vector, as VIKOR and min-max do. */
    private static PerformanceTable betweenWorstAndBest(JsonNode vector, int decimals) {
        JsonNode matrix = vector.required("matrix");
        JsonNode directions = vector.required("directions");
        return table(matrix, decimals, j -> {
            int low = lowest(matrix, j, decimals);
            int high = highest(matrix, j, decimals);
            return directions.get(j).stringValue().equals("max")
                    ? ValueFunction.rising(low, high)
                    : ValueFunction.falling(low, high);
        });
    }

    private static PerformanceTable table(JsonNode matrix, int decimals, IntFunction<ValueFunction> functions) {
        return table(matrix, decimals, functions, matrix.size());
    }

    private static PerformanceTable table(
            JsonNode matrix, int decimals, IntFunction<ValueFunction> functions, int alternatives) {
        int criteria = matrix.get(0).size();
        PerformanceTable.Builder builder = PerformanceTable.of(alternatives, criteria);
        for (int j = 0; j < criteria; j++) {
            ValueFunction function = functions.apply(j);
            for (int i = 0; i < alternatives; i++) {
                builder.set(i, j, function.valueOf(whole(matrix.get(i).get(j), decimals)));
            }
        }
        return builder.build();
    }

    private static PerformanceTable rounded(double[][] values) {
        PerformanceTable.Builder builder = PerformanceTable.of(values.length, values[0].length);
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values[i].length; j++) {
                builder.set(i, j, (int) Math.round(values[i][j] * ValueFunction.BEST));
            }
        }
        return builder.build();
    }

    private static ValueFunction reciprocal(int least, int most) {
        return ValueFunction.levels(
                least,
                IntStream.rangeClosed(least, most)
                        .map(level -> (int) Math.round((double) ValueFunction.BEST * least / level))
                        .toArray());
    }

    private static ValueFunction piecewise(JsonNode cutoffs, JsonNode values, int decimals) {
        int[] knots = wholes(cutoffs, decimals);
        int first = knots[0];
        int[] table = new int[knots[knots.length - 1] - first + 1];
        for (int k = 1; k < knots.length; k++) {
            BigDecimal from = values.get(k - 1).decimalValue();
            BigDecimal rise = values.get(k).decimalValue().subtract(from);
            BigDecimal run = BigDecimal.valueOf(knots[k] - knots[k - 1]);
            for (int level = knots[k - 1]; level <= knots[k]; level++) {
                BigDecimal climbed = rise.multiply(BigDecimal.valueOf(level - knots[k - 1]))
                        .movePointRight(4)
                        .divide(run, 9, RoundingMode.HALF_UP);
                table[level - first] = from.movePointRight(4)
                        .add(climbed)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact();
            }
        }
        return ValueFunction.levels(first, table);
    }

    private static Weights weights(JsonNode weights, int decimals) {
        return Weights.of(wholes(weights, decimals));
    }

    /** Scores as weighted means from 0 to 1. */
    private static double[] means(int[] scores, Weights weights) {
        return Arrays.stream(scores)
                .mapToDouble(score -> (double) score / weights.total() / ValueFunction.BEST)
                .toArray();
    }

    private static double[] complement(int[] scores, Weights weights) {
        return Arrays.stream(means(scores, weights)).map(mean -> 1 - mean).toArray();
    }

    private static int[] ranks(int[] scores) {
        Ranking ranking = Ranking.of(scores);
        return IntStream.range(0, ranking.size()).map(ranking::rankOf).toArray();
    }

    /** Ranks of published numbers, by counting what is larger. */
    private static int[] ranks(double[] published) {
        return Arrays.stream(published)
                .mapToInt(own -> 1
                        + (int) Arrays.stream(published)
                                .filter(other -> other > own)
                                .count())
                .toArray();
    }

    private static int[] order(int[] scores) {
        Ranking ranking = Ranking.of(scores);
        return IntStream.range(0, ranking.size()).map(ranking::at).toArray();
    }

    private static int[] winners(int[] scores) {
        Ranking ranking = Ranking.of(scores);
        return IntStream.range(0, ranking.size())
                .filter(i -> ranking.rankOf(i) == 1)
                .toArray();
    }

    private static int lowest(JsonNode matrix, int criterion, int decimals) {
        return matrix.values().stream()
                .mapToInt(row -> whole(row.get(criterion), decimals))
                .min()
                .orElseThrow();
    }

    private static int highest(JsonNode matrix, int criterion, int decimals) {
        return matrix.values().stream()
                .mapToInt(row -> whole(row.get(criterion), decimals))
                .max()
                .orElseThrow();
    }
}
