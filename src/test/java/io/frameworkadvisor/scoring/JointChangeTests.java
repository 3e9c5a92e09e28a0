package io.frameworkadvisor.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JointChangeTests {

    // The first leads by 5, 1 and -4.
    private final PerformanceTable table = table(new int[] {5, 1, 0}, new int[] {0, 0, 4});

    @Test
    void takesFromTheLargestLeadAndGivesToTheSmallest() {
        // 3 * 5 + 4 * 1 - 1 * 4 = 15; a point from the first to the third costs 5 + 4 = 9: 15 - 9 = 6 and 6 - 9 = -3
        assertThat(JointChange.of(table, Weights.of(3, 4, 1), 0, 1))
                .contains(new JointChange(2, 2, 15 / 9.0, Weights.of(1, 4, 3)));
    }

    @Test
    void takesFromTheNextWhenTheFirstHasNoMore() {
        // 5 + 36 - 4 = 37; the one point of the first leaves 28; the second costs 1 + 4 = 5 each: 28 / 5 = 5.6
        JointChange change = JointChange.of(table, Weights.of(1, 36, 1), 0, 1).orElseThrow();

        assertThat(change.receiver()).isEqualTo(2);
        assertThat(change.moved()).isEqualTo(7);
        assertThat(change.level()).isEqualTo(6.6, within(1e-12));
        assertThat(change.after()).isEqualTo(Weights.of(0, 30, 8));
    }

    @Test
    void needsOnePointMoreThanALevelScore() {
        // 4 * 1 - 1 * 4 = 0: level already, and one point is enough to be ahead.
        assertThat(JointChange.of(table, Weights.of(0, 4, 1), 0, 1))
                .contains(new JointChange(2, 1, 0, Weights.of(0, 3, 2)));
    }

    @Test
    void movesNothingIfTheRivalIsAheadAlready() {
        assertThat(JointChange.of(table, Weights.of(0, 0, 1), 0, 1))
                .contains(new JointChange(2, 0, 0, Weights.of(0, 0, 1)));
    }

    @Test
    void isNoneIfTheRivalIsBetterNowhere() {
        PerformanceTable noBetter = table(new int[] {5, 1}, new int[] {5, 0});

        assertThat(JointChange.of(noBetter, Weights.of(1, 1), 0, 1)).isEmpty();
    }

    @Test
    void isNoneWithoutAnyPoints() {
        assertThat(JointChange.of(table, Weights.of(0, 0, 0), 0, 1)).isEmpty();
    }

    @Test
    void needsWeightsForTheTable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JointChange.of(table, Weights.of(new int[] {1}), 0, 1))
                .withMessage("weights for 1 criteria, table with 3");
    }

    @Test
    void movesNoMoreThanTheBestOfAllOtherWays() {
        SplittableRandom random = new SplittableRandom(1);
        int found = 0;
        for (int test = 0; test < 200; test++) {
            int[] leader = random.ints(3, 0, 6).toArray();
            int[] rival = random.ints(3, 0, 6).toArray();
            int[] points = random.ints(3, 0, 6).toArray();
            Optional<JointChange> change = JointChange.of(table(leader, rival), Weights.of(points), 0, 1);

            assertThat(change.map(JointChange::moved).orElse(-1))
                    .as("case %d", test)
                    .isEqualTo(fewest(leader, rival, points));
            found += change.filter(it -> it.moved() > 1).isPresent() ? 1 : 0;
        }
        assertThat(found).isGreaterThan(20);
    }

    @Test
    void givesNothingToACriterionWithoutPoints() {
        // The rival is better on the second criterion only, which nobody asked for.
        assertThat(JointChange.of(table(new int[] {5, 0}, new int[] {1, 5}), Weights.of(4, 0), 0, 1))
                .isEmpty();
    }

    /** Tries all points of the same sum, none for a criterion without any: the fewest that moved, or -1. */
    private static int fewest(int[] leader, int[] rival, int[] points) {
        int total = IntStream.of(points).sum();
        int fewest = -1;
        for (int a = 0; a <= total; a++) {
            for (int b = 0; a + b <= total; b++) {
                int[] other = {a, b, total - a - b};
                int lead = 0;
                int moved = 0;
                boolean asked = true;
                for (int j = 0; j < 3; j++) {
                    lead += other[j] * (leader[j] - rival[j]);
                    moved += Math.max(0, points[j] - other[j]);
                    asked &= points[j] > 0 || other[j] == 0;
                }
                if (asked && lead < 0 && (fewest < 0 || moved < fewest)) {
                    fewest = moved;
                }
            }
        }
        return fewest;
    }

    private static PerformanceTable table(int[] leader, int[] rival) {
        PerformanceTable.Builder builder = PerformanceTable.of(2, leader.length);
        for (int j = 0; j < leader.length; j++) {
            builder.set(0, j, leader[j]).set(1, j, rival[j]);
        }
        return builder.build();
    }
}
