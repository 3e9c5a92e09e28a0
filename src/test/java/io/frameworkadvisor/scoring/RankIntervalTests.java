package io.frameworkadvisor.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankIntervalTests {

    // Scores from 20 to 60, 50, 30, and from 0 to 10.
    private final PerformanceTable table = PerformanceTable.of(4, 1)
            .setUnknown(0, 0, 2, 4, 6)
            .set(1, 0, 5)
            .set(2, 0, 3)
            .setUnknown(3, 0, 0, 1)
            .build();
    private final Weights weights = Weights.of(new int[] {10});

    @Test
    void holdsEveryRankThatUnknownCellsAllow() {
        assertThat(RankInterval.of(table, weights, new int[] {0, 1, 2, 3}))
                .containsExactly(
                        new RankInterval(1, 3), new RankInterval(1, 2), new RankInterval(2, 3), new RankInterval(4, 4));
    }

    @Test
    void isAmongTheGivenAlternativesInTheirOrder() {
        assertThat(RankInterval.of(table, weights, new int[] {3, 1}))
                .containsExactly(new RankInterval(2, 2), new RankInterval(1, 1));
        assertThat(RankInterval.of(table, weights, new int[0])).isEmpty();
    }

    @Test
    void isTheFirstRankForAllIfNoCriterionHasPoints() {
        assertThat(RankInterval.of(table, Weights.of(new int[] {0}), new int[] {0, 1, 2, 3}))
                .containsOnly(new RankInterval(1, 1));
    }

    @Test
    void containsTheRankOfEverySample() {
        SplittableRandom random = new SplittableRandom(1);
        int[] all = {0, 1, 2, 3};
        List<RankInterval> intervals = RankInterval.of(table, weights, all);
        for (int test = 0; test < 200; test++) {
            int[] scores = IntStream.of(all)
                    .map(i -> table.possible(i, 0)[random.nextInt(table.possible(i, 0).length)])
                    .toArray();
            Ranking ranking = Ranking.of(scores);
            for (int i : all) {
                assertThat(ranking.rankOf(i))
                        .isBetween(intervals.get(i).best(), intervals.get(i).worst());
            }
        }
    }
}
