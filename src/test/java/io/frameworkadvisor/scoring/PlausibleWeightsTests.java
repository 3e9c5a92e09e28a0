package io.frameworkadvisor.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlausibleWeightsTests {

    private static final double SIGMAS = 4.5;

    @Test
    void needAUnitOfAtLeastOnePoint() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlausibleWeights(0))
                .withMessage("a unit has at least one point: 0");
    }

    @Nested
    class Shape {

        // 14 / 10 = 1.4 and 15 / 10 = 1.5, rounded half up; few points are one unit at least.
        @ParameterizedTest
        @CsvSource({"1, 7, 7", "10, 0, 0", "10, 1, 1", "10, 14, 1", "10, 15, 2", "10, 80, 8", "1, 214748, 214748"})
        void isTheNumberOfUnits(int pointsPerUnit, int points, int shape) {
            assertThat(new PlausibleWeights(pointsPerUnit).shape(points)).isEqualTo(shape);
        }

        // 14 = 14 * 1 and 15 = 7.5 * 2: the mean of a gamma distribution is its shape.
        @ParameterizedTest
        @CsvSource({"1, 7, 1", "10, 0, 0", "10, 1, 1", "10, 14, 14", "10, 15, 7.5"})
        void timesTheScaleIsThePoints(int pointsPerUnit, int points, double scale) {
            assertThat(new PlausibleWeights(pointsPerUnit).scale(points)).isEqualTo(scale);
        }
    }

    @Nested
    class Row {

        @ParameterizedTest
        @CsvSource({"1, 1", "1, 6", "5, 12", "10, 80", "10, 3"})
        void hasItsMeanOnThePointsAndTheirDeviation(int pointsPerUnit, int points) {
            PlausibleWeights plausible = new PlausibleWeights(pointsPerUnit);
            double shape = plausible.shape(points);
            double[] weights = Arrays.stream(samples(plausible.row(3, points)))
                    .map(it -> it * plausible.scale(points))
                    .toArray();

            double mean = Arrays.stream(weights).average().orElseThrow();
            double variance = Arrays.stream(weights)
                    .map(it -> (it - points) * (it - points))
                    .average()
                    .orElseThrow();

            // The variance of a gamma distribution is shape * scale^2 = points^2 / shape, its fourth moment
            // 3 + 6 / shape times the square of that.
            double expected = points * points / shape;
            assertThat(mean).isEqualTo(points, within(SIGMAS * Math.sqrt(expected / weights.length)));
            assertThat(variance)
                    .isEqualTo(expected, within(SIGMAS * expected * Math.sqrt((2 + 6 / shape) / weights.length)));
        }

        @Test
        void isIndependentOfTheRowsOfOtherCriteria() {
            PlausibleWeights plausible = new PlausibleWeights(1);
            for (int other = 1; other <= 30; other++) {
                assertThat(correlation(samples(plausible.row(0, 1)), samples(plausible.row(other, 1))))
                        .isEqualTo(0, within(SIGMAS / Math.sqrt(PlausibleWeights.SAMPLES)));
            }
        }

        @Test
        void risesInEverySampleWithEveryPoint() {
            PlausibleWeights plausible = new PlausibleWeights(1);
            for (int points = 1; points < 12; points++) {
                double[] fewer = samples(plausible.row(5, points));
                double[] more = samples(plausible.row(5, points + 1));
                for (int sample = 0; sample < fewer.length; sample++) {
                    assertThat(more[sample]).isGreaterThan(fewer[sample]);
                }
            }
        }

        @Test
        void isTheSameInWhateverOrderRowsAreAskedFor() {
            PlausibleWeights upwards = new PlausibleWeights(1);
            PlausibleWeights downwards = new PlausibleWeights(1);
            IntStream.rangeClosed(1, 9).forEach(points -> upwards.row(2, points));
            downwards.row(7, 4);
            IntStream.rangeClosed(1, 9).forEach(points -> downwards.row(2, 10 - points));

            for (int points = 1; points <= 9; points++) {
                assertThat(downwards.row(2, points)).isDeepEqualTo(upwards.row(2, points));
            }
        }

        @Test
        void isTheSameForManyThreads() throws Exception {
            PlausibleWeights alone = new PlausibleWeights(1);
            PlausibleWeights shared = new PlausibleWeights(1);
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try {
                List<Callable<float[][]>> requests = IntStream.range(0, 64)
                        .<Callable<float[][]>>mapToObj(k -> () -> shared.row(k % 3, 1 + k * 7 % 16))
                        .toList();
                List<Future<float[][]>> rows = threads.invokeAll(requests);
                for (int k = 0; k < 64; k++) {
                    assertThat(rows.get(k).get()).isDeepEqualTo(alone.row(k % 3, 1 + k * 7 % 16));
                }
            } finally {
                threads.shutdown();
            }
        }

        // Another number here means that stored links no longer show what they showed.
        @Test
        void neverChangesItsNumbers() {
            PlausibleWeights plausible = new PlausibleWeights(1);

            assertThat(plausible.row(0, 1)[0][0]).isEqualTo(1.5940429f);
            assertThat(plausible.row(34, 6)[39][255]).isEqualTo(4.3144436f);
        }
    }

    @Nested
    class Exponentials {

        @ParameterizedTest
        @ValueSource(longs = {0, -1, 42, Long.MIN_VALUE})
        void areAboveZeroAndHalfOfThemBelowTheirMedian(long seed) {
            double[] numbers = IntStream.range(0, 10_000)
                    .mapToDouble(place -> CounterRandom.exponential(seed, place))
                    .toArray();

            assertThat(Arrays.stream(numbers).min().orElseThrow()).isPositive();
            assertThat(Arrays.stream(numbers).filter(it -> it < Math.log(2)).count())
                    .isBetween(5_000 - 225L, 5_000 + 225L);
        }
    }

    private static double[] samples(float[][] row) {
        return IntStream.range(0, PlausibleWeights.SAMPLES)
                .mapToDouble(sample -> row[sample / Block.LANES][sample % Block.LANES])
                .toArray();
    }

    // Of exponentials, whose mean and variance are 1.
    private static double correlation(double[] a, double[] b) {
        return IntStream.range(0, a.length)
                .mapToDouble(k -> (a[k] - 1) * (b[k] - 1))
                .average()
                .orElseThrow();
    }
}
