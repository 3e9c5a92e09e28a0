package io.frameworkadvisor.scoring;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The ranks that an alternative may have with the given points, whatever its own unknown cells and those of the others turn
 * out to be. Each end is reached by some values of the cells, but seldom by the same ones for two alternatives: the best
 * rank takes its own cells for the best and all others for the worst.
 *
 * @param best one more than the number of others that score more in any case
 * @param worst one more than the number of others that may score more
 */
public record RankInterval(int best, int worst) {

    /**
     * The interval of each of some alternatives among each other, in the order in which they are named.
     *
     * @throws IllegalArgumentException if the weights are for another number of criteria
     * @throws IndexOutOfBoundsException if the table has no such row
     */
    public static List<RankInterval> of(PerformanceTable table, Weights weights, int[] alternatives) {
        AdditiveModel model = new AdditiveModel(table);
        int[] lowest = model.lowestScores(weights);
        int[] highest = model.highestScores(weights);
        return IntStream.of(alternatives)
                .mapToObj(own -> new RankInterval(
                        1 + larger(lowest, highest[own], alternatives, own),
                        1 + larger(highest, lowest[own], alternatives, own)))
                .toList();
    }

    private static int larger(int[] scores, int than, int[] alternatives, int own) {
        int larger = 0;
        for (int other : alternatives) {
            larger += other != own && scores[other] > than ? 1 : 0;
        }
        return larger;
    }
}
