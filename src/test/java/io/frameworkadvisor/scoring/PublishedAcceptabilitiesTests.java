package io.frameworkadvisor.scoring;

import static io.frameworkadvisor.scoring.ScoringVectors.decimals;
import static io.frameworkadvisor.scoring.ScoringVectors.matrix;
import static io.frameworkadvisor.scoring.ScoringVectors.vector;
import static io.frameworkadvisor.scoring.ScoringVectors.wholes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.frameworkadvisor.scoring.DrawnSamples.ValueSource;
import io.frameworkadvisor.scoring.DrawnSamples.WeightSource;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What the room says about how sure a ranking is, against numbers that others have published or that were derived exactly;
 * data and sources stand in {@code scoring-vectors.json}.
 *
 * <p>Exact results are compared to the digits in print. Sampled ones may be {@link #SIGMAS} standard errors away, on top of
 * the tolerance of the vector; samples are seeded, so a test that passes keeps passing.
 */
class PublishedAcceptabilitiesTests {

    private static final double SIGMAS = 4.5;

    private static final PlausibleWeights UNIFORM = new PlausibleWeights(1);

    @Nested
    class SampledByUs {

        @Test
        @DisplayName("two criteria, uniform weights: acceptabilities are lengths of intervals")
        void twoCriteria() {
            compareWithExact("exact-smaa2-2criteria", 2);
        }

        // The third of the four is dominated by nobody and yet never first.
        @Test
        @DisplayName("three criteria, uniform weights: acceptabilities are areas, central weights are centroids")
        void threeCriteria() {
            compareWithExact("exact-smaa2-3criteria", 3);
        }

        private void compareWithExact(String id, int criteria) {
            PerformanceTable table = table(id);
            double[][] exact = matrix(vector(id).required("expected").required("rank_acceptability"));
            JsonNode central = vector(id).required("expected").required("central_weights");
            int[] points = new int[criteria];
            Arrays.fill(points, 1);

            RankAcceptability sampled = RankAcceptability.of(table, Weights.of(points), all(exact.length), UNIFORM);

            for (int i = 0; i < exact.length; i++) {
                for (int rank = 1; rank <= exact.length; rank++) {
                    double share = exact[i][rank - 1];
                    assertThat(sampled.share(i, rank))
                            .as("%s: alternative %d, rank %d", id, i, rank)
                            .isEqualTo(share, within(error(share, sampled.samples())));
                }
                if (central.get(i).isNull()) {
                    assertThat(sampled.first(i)).isZero();
                    assertThat(sampled.centralWeights(i)).isEmpty();
                } else {
                    // A weight lies between 0 and 1, so it deviates by at most one half.
                    double most = SIGMAS * 0.5 / Math.sqrt(sampled.samples() * exact[i][0]);
                    assertThat(sampled.centralWeights(i).orElseThrow())
                            .containsExactly(decimals(central.get(i)), within(most));
                }
            }
        }

        // E U = 0.641 666…; Var U = (sum of mean weights times squared values - (E U)^2) / (12 + 1)
        @Test
        @DisplayName("Dirichlet moments: mean and variance of a score")
        void momentsOfAScore() {
            JsonNode vector = vector("dirichlet-score-moments");
            double[] values = matrix(vector.required("matrix"))[0];
            int[] alpha = wholes(vector.required("weights").required("alpha"), 0);
            double mean = vector.required("expected").required("mean").doubleValue();
            double variance = vector.required("expected").required("variance").doubleValue();

            double[] scores = new double[PlausibleWeights.SAMPLES];
            Arrays.setAll(scores, sample -> score(alpha, values, sample));

            double found = Arrays.stream(scores).average().orElseThrow();
            double spread = Arrays.stream(scores)
                    .map(it -> (it - mean) * (it - mean))
                    .average()
                    .orElseThrow();
            assertThat(found).isEqualTo(mean, within(SIGMAS * Math.sqrt(variance / scores.length)));
            // The standard error of a variance is about the variance times sqrt(2 / S).
            assertThat(spread).isEqualTo(variance, within(SIGMAS * variance * Math.sqrt(2.0 / scores.length)));
        }

        private double score(int[] alpha, double[] values, int sample) {
            double sum = 0;
            double total = 0;
            for (int j = 0; j < alpha.length; j++) {
                double weight =
                        UNIFORM.scale(alpha[j]) * UNIFORM.row(j, alpha[j])[sample / Block.LANES][sample % Block.LANES];
                sum += weight * values[j];
                total += weight;
            }
            return sum / total;
        }

        // 1.96^2 / 4 / 0.01^2 = 9 604; Wilson's interval is narrower by a hair.
        @Test
        @DisplayName("sample sizes: one percent to either side needs 9 604 samples, and there are more")
        void sampleSizes() {
            JsonNode expected = vector("monte-carlo-sample-sizes").required("expected");
            int enough = expected.required("normal_worst_case_p_half").intValue();
            RankAcceptability ofTenThousand = ofSamples(10_000);

            assertThat(PlausibleWeights.SAMPLES).isGreaterThanOrEqualTo(enough);
            assertThat(ofSamples(enough).halfWidth(0.5)).isEqualTo(0.01, within(1e-5));
            assertThat(ofTenThousand.halfWidth(0.5))
                    .isEqualTo(expected.required("half_width_at_S_10000_p_half").doubleValue(), within(1e-5));
            assertThat(ofTenThousand.halfWidth(0.1))
                    .isEqualTo(expected.required("half_width_at_S_10000_p_0_1").doubleValue(), within(1e-5));
        }

        private RankAcceptability ofSamples(int samples) {
            return DrawnSamples.rank(1, samples, 1, 1, DrawnSamples.always(1), (random, values) -> {});
        }
    }

    /** Measurements with distributions of their own, drawn by the test; ranked and counted by the product. */
    @Nested
    class Smaa2 {

        private static final int BLOCKS = 200;
        private static final int LANES = 2_048;

        @Test
        @DisplayName(
                "Tervonen et al. 2011, antidepressants (jsmaa): acceptabilities, central weights, confidence factors")
        void antidepressants() {
            JsonNode vector = vector("smaa2-antidepressants-br");
            JsonNode expected = vector.required("expected");
            double[][] exact = matrix(expected.required("high_precision_rank_acceptability"));
            double[][] published = matrix(expected.required("published_rank_acceptability"));
            double[][] central = matrix(expected.required("high_precision_central_weights"));
            double[] confidence = decimals(expected.required("high_precision_confidence"));

            RankAcceptability drawn =
                    DrawnSamples.rank(BLOCKS, LANES, 4, 6, DrawnSamples.uniform(), antidepressants(vector));

            for (int i = 0; i < 4; i++) {
                for (int rank = 1; rank <= 4; rank++) {
                    double share = exact[i][rank - 1];
                    assertThat(drawn.share(i, rank))
                            .isEqualTo(share, within(0.0005 + error(share, drawn.samples())))
                            .isEqualTo(published[i][rank - 1], within(0.02));
                }
                assertThat(drawn.centralWeights(i).orElseThrow())
                        .containsExactly(central[i], within(0.0005 + centralError(exact[i][0], drawn.samples())));
                RankAcceptability sure = DrawnSamples.rank(
                        BLOCKS / 4, LANES, 4, 6, DrawnSamples.always(central[i]), antidepressants(vector));
                assertThat(sure.first(i))
                        .isEqualTo(confidence[i], within(0.001 + error(confidence[i], sure.samples())));
            }
        }

        private ValueSource antidepressants(JsonNode vector) {
            double[][] mean = matrix(vector.required("matrix").required("mean"));
            double[][] deviation = matrix(vector.required("matrix").required("sd"));
            double[] low = decimals(vector.required("scale").required("lo"));
            double[] high = decimals(vector.required("scale").required("hi"));
            return (random, values) -> {
                for (int i = 0; i < values.length; i++) {
                    for (int j = 0; j < values[i].length; j++) {
                        double measured = mean[i][j] + deviation[i][j] * random.nextGaussian();
                        // The first is an odds ratio and good if large, the others are side effects.
                        values[i][j] = j == 0
                                ? (Math.exp(measured) - low[j]) / (high[j] - low[j])
                                : (high[j] - measured) / (high[j] - low[j]);
                    }
                }
            };
        }

        @Test
        @DisplayName("thrombolytics (ADDIS, rsmaa), nothing known about the weights")
        void thrombolyticsUniform() {
            String id = "smaa2-thrombolytics-uniform";
            RankAcceptability drawn = compareThrombolytics(id, DrawnSamples.uniform());

            compareCentralWeights(id, drawn);
            // Bits of 0.34246 and 0.65754; rsmaa prints 0.934 for its own sample of 10 000.
            assertThat(drawn.entropy()).isEqualTo(0.9274, within(0.003));
            assertThat(drawn.entropy())
                    .isEqualTo(
                            vector(id)
                                    .required("expected")
                                    .required("published")
                                    .required("rsmaa")
                                    .required("entropy_bits")
                                    .doubleValue(),
                            within(0.02));
        }

        @Test
        @DisplayName("thrombolytics (ADDIS), proximal before bleeding before distal")
        void thrombolyticsOrdinal() {
            String id = "smaa2-thrombolytics-ordinal";
            compareCentralWeights(id, compareThrombolytics(id, DrawnSamples.falling(0, 2, 1)));
        }

        @Test
        @DisplayName("thrombolytics (ADDIS), exact swing weights")
        void thrombolyticsExactSwing() {
            String id = "smaa2-thrombolytics-exact-swing";
            compareThrombolytics(id, DrawnSamples.always(decimals(vector(id).required("weights"))));
        }

        @Test
        @DisplayName("thrombolytics (rsmaa), fixed weights")
        void thrombolyticsFixed() {
            String id = "smaa2-thrombolytics-fixed";
            compareThrombolytics(id, DrawnSamples.always(decimals(vector(id).required("weights"))));
        }

        private RankAcceptability compareThrombolytics(String id, WeightSource weights) {
            JsonNode expected = vector(id).required("expected");
            double[] firsts = decimals(expected.required("high_precision_b1"));

            RankAcceptability drawn = DrawnSamples.rank(BLOCKS, LANES, 2, 3, weights, thrombolytics(id));

            for (int i = 0; i < 2; i++) {
                assertThat(drawn.first(i)).isEqualTo(firsts[i], within(0.0003 + error(firsts[i], drawn.samples())));
                for (JsonNode published : expected.required("published").values()) {
                    assertThat(drawn.first(i))
                            .isEqualTo(published.required("b1").get(i).doubleValue(), within(0.02));
                }
            }
            return drawn;
        }

        private void compareCentralWeights(String id, RankAcceptability drawn) {
            JsonNode expected = vector(id).required("expected");
            double[][] central = matrix(expected.required("high_precision_cw"));
            double[] confidence = decimals(expected.required("high_precision_cf"));
            for (int i = 0; i < 2; i++) {
                assertThat(drawn.centralWeights(i).orElseThrow())
                        .containsExactly(central[i], within(0.0003 + centralError(drawn.first(i), drawn.samples())));
                // The confidence factor is the share of first places if the weights are the central ones.
                RankAcceptability sure =
                        DrawnSamples.rank(BLOCKS / 2, LANES, 2, 3, DrawnSamples.always(central[i]), thrombolytics(id));
                assertThat(sure.first(i))
                        .isEqualTo(confidence[i], within(0.0003 + error(confidence[i], sure.samples())));
            }
        }

        private ValueSource thrombolytics(String id) {
            JsonNode matrix = vector(id).required("matrix");
            double[][] ranges = matrix(matrix.required("pvf_range"));
            int[][][] beta = matrix.required("beta").values().stream()
                    .map(row ->
                            row.values().stream().map(cell -> wholes(cell, 0)).toArray(int[][]::new))
                    .toArray(int[][][]::new);
            return (random, values) -> {
                for (int i = 0; i < values.length; i++) {
                    for (int j = 0; j < values[i].length; j++) {
                        double risk = DrawnSamples.beta(random, beta[i][j][0], beta[i][j][1]);
                        values[i][j] = (ranges[j][1] - risk) / (ranges[j][1] - ranges[j][0]);
                    }
                }
            };
        }

        // A weight on the simplex deviates by less than 0.3 in all these cases.
        private double centralError(double first, long samples) {
            return SIGMAS * 0.3 / Math.sqrt(first * samples);
        }

        @Test
        @DisplayName("rsmaa, never first: no central weights instead of undefined ones")
        void neverFirst() {
            JsonNode expected = vector("smaa2-never-first-rsmaa").required("expected");
            double[][] shares = matrix(expected.required("rank_acceptability"));
            double[] third = decimals(expected.required("central_weights").get(0));

            RankAcceptability drawn =
                    DrawnSamples.rank(1, 200, 2, 3, DrawnSamples.always(third), onesAndZeros(new int[200]));

            for (int i = 0; i < 2; i++) {
                assertThat(drawn.share(i, 1)).isEqualTo(shares[i][0]);
                assertThat(drawn.share(i, 2)).isEqualTo(shares[i][1]);
            }
            assertThat(drawn.centralWeights(0).orElseThrow()).containsExactly(third, within(1e-7));
            assertThat(drawn.centralWeights(1)).isEmpty();
            assertThat(drawn.entropy()).isZero();
        }

        // With two alternatives the share of first places is the share in which one beats the other.
        @Test
        @DisplayName("rsmaa, one of ten samples the other way round: nine to one")
        void oneFlippedSample() {
            double[][] wins = matrix(vector("smaa2-never-first-rsmaa")
                    .required("expected")
                    .required("one_flipped_sample_of_10")
                    .required("pairwise_win"));

            RankAcceptability drawn = DrawnSamples.rank(
                    1,
                    10,
                    2,
                    3,
                    DrawnSamples.always(1.0 / 3, 1.0 / 3, 1.0 / 3),
                    onesAndZeros(0, 0, 0, 1, 0, 0, 0, 0, 0, 0));

            assertThat(drawn.first(0)).isEqualTo(wins[0][1]);
            assertThat(drawn.first(1)).isEqualTo(wins[1][0]);
        }

        private ValueSource onesAndZeros(int... best) {
            int[] sample = {0};
            return (random, values) -> {
                Arrays.fill(values[best[sample[0]]], 1);
                Arrays.fill(values[1 - best[sample[0]]], 0);
                sample[0]++;
            };
        }

        // Below 100 first places the product shows no central weights, so the tally itself is asked.
        @Test
        @DisplayName("jsmaa, bookkeeping: five samples for one, five for the other")
        void bookkeeping() {
            JsonNode expected = vector("smaa2-bookkeeping-jsmaa").required("expected");
            double[][] weights = matrix(vector("smaa2-bookkeeping-jsmaa").required("weights"));
            RankTally tally = DrawnSamples.tally(2, 5, 3);
            for (int winner = 0; winner < 2; winner++) {
                Block block = new Block(2, 5);
                Arrays.fill(block.scores[winner], 1);
                float[][] rows = new float[3][5];
                for (int j = 0; j < 3; j++) {
                    Arrays.fill(rows[j], (float) weights[winner][j]);
                }
                tally.add(block, rows);
            }

            for (int i = 0; i < 2; i++) {
                assertThat(tally.share(i, 0))
                        .isEqualTo(expected.required("b1").get(i).doubleValue());
                assertThat(tally.centralWeights(i))
                        .containsExactly(
                                decimals(expected.required("central_weights").get(i)));
            }
        }

        // Whoever is alone is always first, so its central weights are the mean of all weights.
        @Test
        @DisplayName("Barron & Barrett 1996: the centroid of ordinal weights is the rank order centroid")
        void rankOrderCentroid() {
            JsonNode expected = vector("roc-weights").required("expected_decimal");
            for (int criteria = 2; criteria <= 6; criteria++) {
                RankAcceptability alone = DrawnSamples.rank(
                        50, LANES, 1, criteria, DrawnSamples.falling(all(criteria)), (random, values) -> {});

                assertThat(alone.centralWeights(0).orElseThrow())
                        .containsExactly(
                                decimals(expected.required(String.valueOf(criteria))),
                                within(centralError(1, alone.samples())));
            }
        }
    }

    @Nested
    class ExactShares {

        @Test
        @DisplayName("Varsi 1973, Ali 1973: share of all weights, uniform")
        void uniform() {
            for (JsonNode it : cases("exact-pairwise-win-share")) {
                double[] differences = decimals(it.required("d"));

                assertThat(HeadToHead.positive(differences, ones(differences.length)))
                        .isEqualTo(it.required("share").doubleValue(), within(1e-10));
            }
        }

        @Test
        @DisplayName("share of Dirichlet weights with whole parameters")
        void dirichlet() {
            for (JsonNode it : cases("exact-pairwise-win-dirichlet-integer")) {
                double[] differences = decimals(it.required("d"));
                int[] alpha = wholes(it.required("alpha"), 0);
                double share = it.required("share").doubleValue();

                assertThat(headToHead(differences, alpha).share(0, 1)).isEqualTo(share, within(1e-10));
                assertThat(headToHead(differences, alpha).share(1, 0)).isEqualTo(1 - share, within(1e-10));
            }
        }

        // The first has the gains, the second the losses; with one point per unit the points are the parameters.
        private HeadToHead headToHead(double[] differences, int[] alpha) {
            PerformanceTable.Builder builder = PerformanceTable.of(2, alpha.length);
            for (int j = 0; j < alpha.length; j++) {
                int difference = (int) Math.round(differences[j] * ValueFunction.BEST);
                builder.set(0, j, Math.max(0, difference)).set(1, j, Math.max(0, -difference));
            }
            return new HeadToHead(builder.build(), Weights.of(alpha), UNIFORM);
        }

        // Around base weights that favour the first by 0.05; contracted, most of the region is against it.
        @Test
        @DisplayName("contracted simplex: a constant offset on every difference")
        void contracted() {
            JsonNode vector = vector("exact-pairwise-win-contracted-simplex");
            double[][] values = matrix(vector.required("matrix"));
            double[] base = decimals(vector.required("weights").required("w0"));
            double part = vector.required("weights").required("L").doubleValue();
            double lead = IntStream.range(0, 4)
                    .mapToDouble(j -> base[j] * (values[0][j] - values[1][j]))
                    .sum();
            double[] differences = IntStream.range(0, 4)
                    .mapToDouble(j -> values[0][j] - values[1][j] + (1 - part) * lead / part)
                    .toArray();

            assertThat(lead)
                    .isEqualTo(
                            vector.required("expected")
                                    .required("base_difference")
                                    .doubleValue(),
                            within(1e-12));
            assertThat(HeadToHead.positive(differences, ones(4)))
                    .isEqualTo(
                            vector.required("expected")
                                    .required("pairwise_win_first_over_second")
                                    .doubleValue(),
                            within(1e-10));
        }

        @Test
        @DisplayName("ordinal weights: the means of the first differences")
        void ordinal() {
            JsonNode expected = vector("exact-pairwise-win-ordinal-weights").required("expected");
            double[] d = decimals(expected.required("d"));
            double[] means = IntStream.rangeClosed(1, d.length)
                    .mapToDouble(k -> Arrays.stream(d, 0, k).average().orElseThrow())
                    .toArray();

            assertThat(means).containsExactly(decimals(expected.required("vertex_differences")), within(1e-12));
            assertThat(HeadToHead.positive(means, ones(d.length)))
                    .isEqualTo(expected.required("share").doubleValue(), within(1e-10));
        }

        @Test
        @DisplayName("three criteria, uniform weights: who beats whom")
        void threeCriteria() {
            double[][] wins =
                    matrix(vector("exact-smaa2-3criteria").required("expected").required("pairwise_win"));
            HeadToHead shares = new HeadToHead(table("exact-smaa2-3criteria"), Weights.of(1, 1, 1), UNIFORM);

            for (int a = 0; a < 4; a++) {
                for (int b = 0; b < 4; b++) {
                    assertThat(shares.share(a, b)).isEqualTo(a == b ? 0.5 : wins[a][b], within(1e-12));
                }
            }
        }

        private Iterable<JsonNode> cases(String id) {
            return vector(id).required("expected").required("cases").values();
        }

        private int[] ones(int length) {
            int[] ones = new int[length];
            Arrays.fill(ones, 1);
            return ones;
        }
    }

    @Nested
    class JointChanges {

        // The weights add up to 1.0001; twenty times as many points are as fine as points may be.
        private static final int FACTOR = 20;

        private final PerformanceTable table = table("flip-smallest-joint-change");
        private final Weights weights = Weights.of(
                Arrays.stream(wholes(vector("flip-smallest-joint-change").required("weights"), 4))
                        .map(points -> FACTOR * points)
                        .toArray());

        @Test
        @DisplayName("the least weight that must move, checked by linear programming")
        void smallest() {
            forEachChallenger((challenger, expected) -> {
                if (!expected.required("reachable").booleanValue()) {
                    assertThat(JointChange.of(table, weights, 0, challenger)).isEmpty();
                    return;
                }
                JointChange change =
                        JointChange.of(table, weights, 0, challenger).orElseThrow();
                double mass = expected.required("weight_mass_moved").doubleValue();
                double[] after = IntStream.range(0, 4)
                        .mapToDouble(j -> (double) change.after().of(j) / weights.total())
                        .toArray();

                assertThat(change.level() / weights.total()).isEqualTo(mass, within(1e-6));
                assertThat(change.moved()).isEqualTo((int) Math.floor(change.level()) + 1);
                // One point is 1 / 200 020.
                assertThat(after).containsExactly(decimals(expected.required("weights_after_l1")), within(1e-5));
            });
        }

        @Test
        @DisplayName("the points that move put the challenger ahead, and are no more than the next whole number")
        void wholePoints() {
            forEachChallenger((challenger, expected) -> JointChange.of(table, weights, 0, challenger)
                    .ifPresent(change -> {
                        int[] after = new AdditiveModel(table).scores(change.after());

                        assertThat(after[challenger]).isGreaterThan(after[0]);
                        assertThat(change.level()).isBetween(change.moved() - 1.0, (double) change.moved());
                    }));
        }

        private void forEachChallenger(BiConsumer<Integer, JsonNode> check) {
            JsonNode perChallenger =
                    vector("flip-smallest-joint-change").required("expected").required("per_challenger");
            assertThat(perChallenger.size()).isEqualTo(3);
            perChallenger
                    .values()
                    .forEach(it ->
                            check.accept(it.required("challenger").stringValue().charAt(1) - '1', it));
        }
    }

    private static PerformanceTable table(String id) {
        double[][] values = matrix(vector(id).required("matrix"));
        PerformanceTable.Builder builder = PerformanceTable.of(values.length, values[0].length);
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values[i].length; j++) {
                builder.set(i, j, (int) Math.round(values[i][j] * ValueFunction.BEST));
            }
        }
        return builder.build();
    }

    private static int[] all(int size) {
        return IntStream.range(0, size).toArray();
    }

    private static double error(double share, long samples) {
        return SIGMAS * Math.sqrt(share * (1 - share) / samples);
    }
}
