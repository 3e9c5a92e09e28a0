package io.frameworkadvisor.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTests {

    @Nested
    class Of {

        @Test
        void keepsThePointsInTheirOrder() {
            Weights weights = Weights.of(3, 0, 5);

            assertThat(weights.criteria()).isEqualTo(3);
            assertThat(weights.of(0)).isEqualTo(3);
            assertThat(weights.of(1)).isZero();
            assertThat(weights.of(2)).isEqualTo(5);
        }

        @Test
        void mayBeEmpty() {
            assertThat(Weights.of().criteria()).isZero();
            assertThat(Weights.of().total()).isZero();
        }

        @Test
        void doesNotFeelLaterChangesOfTheArray() {
            int[] points = {1, 2};
            Weights weights = Weights.of(points);

            points[0] = 100;

            assertThat(weights.of(0)).isEqualTo(1);
            assertThat(weights.total()).isEqualTo(3);
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, Integer.MIN_VALUE})
        void rejectsNegativePoints(int point) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Weights.of(5, point, 5))
                    .withMessage("importance points are never negative: " + point);
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 2})
        void knowsOnlyItsOwnCriteria(int criterion) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> Weights.of(1, 2).of(criterion));
        }
    }

    @Nested
    class Total {

        @Test
        void isTheSumOfAllPoints() {
            assertThat(Weights.of(3, 0, 5).total()).isEqualTo(8);
        }

        // 2 147 483 647 / 10 000 = 214 748.36
        @Test
        void mayBeSoLargeThatTheBestScoreJustFitsIntoAnInt() {
            assertThat(Weights.MOST).isEqualTo(214_748);
            assertThat(Weights.of(214_700, 48).total()).isEqualTo(Weights.MOST);
            assertThat((long) Weights.MOST * ValueFunction.BEST).isLessThanOrEqualTo(Integer.MAX_VALUE);
            assertThat((Weights.MOST + 1L) * ValueFunction.BEST).isGreaterThan(Integer.MAX_VALUE);
        }

        @Test
        void mayNotBeLarger() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Weights.of(214_700, 49))
                    .withMessage("more than 214748 importance points: 214749");
        }

        @Test
        void doesNotOverflowUnnoticed() {
            // As int the sum would be -2.
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Weights.of(Integer.MAX_VALUE, Integer.MAX_VALUE))
                    .withMessage("more than 214748 importance points: 4294967294");
        }
    }

    @Nested
    class Equality {

        @Test
        void comparesThePoints() {
            assertThat(Weights.of(1, 2)).isEqualTo(Weights.of(1, 2)).hasSameHashCodeAs(Weights.of(1, 2));
            assertThat(Weights.of(1, 2)).isNotEqualTo(Weights.of(2, 1));
            assertThat(Weights.of(1, 2)).isNotEqualTo(Weights.of(1, 2, 0));
            assertThat(Weights.of(1, 2)).isNotEqualTo("[1, 2]");
        }

        // They give the same order, but not the same scores.
        @Test
        void doesNotNormaliseFirst() {
            assertThat(Weights.of(1, 2)).isNotEqualTo(Weights.of(2, 4));
        }

        @Test
        void showsThePointsAsText() {
            assertThat(Weights.of(1, 0, 2)).hasToString("[1, 0, 2]");
        }
    }
}
