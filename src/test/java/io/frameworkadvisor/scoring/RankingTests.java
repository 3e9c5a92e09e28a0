package io.frameworkadvisor.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RankingTests {

    @Nested
    class At {

        @Test
        void listsTheBestFirst() {
            assertThat(order(20, 40, 10, 30)).containsExactly(1, 3, 0, 2);
        }

        @Test
        void keepsTheOrderOfTheIndicesInsideAPlace() {
            assertThat(order(5, 9, 5, 9, 5)).containsExactly(1, 3, 0, 2, 4);
        }

        @Test
        void ordersTheExtremesOfTheNumberRange() {
            assertThat(order(0, Integer.MIN_VALUE, Integer.MAX_VALUE, -1, 1, Integer.MIN_VALUE + 1))
                    .containsExactly(2, 4, 0, 3, 5, 1);
        }

        @Test
        void knowsOnlyThePlacesOfTheList() {
            Ranking ranking = Ranking.of(new int[] {1, 2});

            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> ranking.at(2));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> ranking.at(-1));
        }
    }

    @Nested
    class RankOf {

        @Test
        void countsFromOne() {
            assertThat(ranks(20, 40, 10, 30)).containsExactly(3, 1, 4, 2);
        }

        @Test
        void isSharedByEqualScoresAndLeavesTheNextOut() {
            assertThat(ranks(9, 9, 5)).containsExactly(1, 1, 3);
            assertThat(ranks(5, 9, 5, 9, 1)).containsExactly(3, 1, 3, 1, 5);
        }

        @Test
        void isOneForAllIfAllAreEqual() {
            assertThat(ranks(7, 7, 7)).containsExactly(1, 1, 1);
        }

        @Test
        void differsByTheSmallestDifferenceOfScores() {
            assertThat(ranks(2_147_479_999, 2_147_480_000)).containsExactly(2, 1);
        }

        @Test
        void knowsOnlyTheAlternativesThatWereRanked() {
            Ranking ranking = Ranking.of(new int[] {1, 2});

            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> ranking.rankOf(2));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> ranking.rankOf(-1));
        }
    }

    @Nested
    class Of {

        @Test
        void ranksNobody() {
            assertThat(Ranking.of(new int[0]).size()).isZero();
        }

        @Test
        void ranksASingleAlternativeFirst() {
            Ranking ranking = Ranking.of(new int[] {0});

            assertThat(ranking.size()).isOne();
            assertThat(ranking.at(0)).isZero();
            assertThat(ranking.rankOf(0)).isOne();
        }

        @Test
        void leavesTheScoresAloneAndDoesNotFeelTheirLaterChanges() {
            int[] scores = {1, 3, 2};
            Ranking ranking = Ranking.of(scores);

            assertThat(scores).containsExactly(1, 3, 2);
            scores[0] = 100;

            assertThat(ranking.at(0)).isEqualTo(1);
            assertThat(ranking.rankOf(0)).isEqualTo(3);
        }
    }

    private static int[] order(int... scores) {
        Ranking ranking = Ranking.of(scores);
        return IntStream.range(0, ranking.size()).map(ranking::at).toArray();
    }

    private static int[] ranks(int... scores) {
        Ranking ranking = Ranking.of(scores);
        return IntStream.range(0, ranking.size()).map(ranking::rankOf).toArray();
    }
}
