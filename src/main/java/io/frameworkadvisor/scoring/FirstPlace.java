package io.frameworkadvisor.scoring;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who is first among some alternatives and how much importance must change before that changes; exact, since everything
 * is a whole number (Triantaphyllou and Sanchez 1997). Unknown cells have their counting value.
 */
public final class FirstPlace {

    private final PerformanceTable table;
    private final Weights weights;
    private final int[] alternatives;
    private final int[] scores;
    private final int[] holders;

    /**
     * The first place among some rows of a table, each named once; there may be none.
     *
     * @throws IllegalArgumentException if the weights are for another number of criteria
     * @throws IndexOutOfBoundsException if the table has no such row
     */
    public FirstPlace(PerformanceTable table, Weights weights, int[] alternatives) {
        this.table = table;
        this.weights = weights;
        this.alternatives = alternatives.clone();
        scores = new AdditiveModel(table).scores(weights);
        int best = IntStream.of(alternatives).map(i -> scores[i]).max().orElse(0);
        holders = IntStream.of(alternatives).filter(i -> scores[i] == best).toArray();
    }

    /** The rows that share the first place. */
    public int[] holders() {
        return holders.clone();
    }

    /**
     * How far the points of a criterion may change until one of the holders is no longer first. A rival that comes level
     * joins the holders and changes nothing yet.
     */
    public ImportanceRange range(int criterion) {
        return new ImportanceRange(
                takeover(criterion, -1, weights.of(criterion)), takeover(criterion, 1, Weights.MOST - weights.total()));
    }

    private @Nullable Takeover takeover(int criterion, int direction, int most) {
        long step = Long.MAX_VALUE;
        for (int holder : holders) {
            for (int rival : alternatives) {
                step = Math.min(step, stepsUntilAhead(rival, holder, criterion, direction));
            }
        }
        if (step > most) {
            return null;
        }
        int change = direction * (int) step;
        return new Takeover(weights.of(criterion) + change, bestAfter(criterion, change));
    }

    // Every step takes the same bite out of the lead; when the bites are larger than the lead the rival is ahead.
    private long stepsUntilAhead(int rival, int holder, int criterion, int direction) {
        int bite = direction * (table.value(rival, criterion) - table.value(holder, criterion));
        return bite <= 0 ? Long.MAX_VALUE : (scores[holder] - scores[rival]) / bite + 1;
    }

    private int bestAfter(int criterion, int change) {
        int best = alternatives[0];
        for (int i : alternatives) {
            best = scoreAfter(i, criterion, change) > scoreAfter(best, criterion, change) ? i : best;
        }
        return best;
    }

    private int scoreAfter(int alternative, int criterion, int change) {
        return scores[alternative] + change * table.value(alternative, criterion);
    }
}
