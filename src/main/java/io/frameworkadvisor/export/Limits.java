package io.frameworkadvisor.export;

import io.frameworkadvisor.advice.Sensitivity;
import io.frameworkadvisor.advice.Sensitivity.Limit;
import io.frameworkadvisor.advice.Sensitivity.Threshold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the importance of one criterion may move before somebody else is first, in words. */
public final class Limits {

    private static final int NEAREST = 2;

    private Limits() {}

    /** The limits that are nearest to today's importance, in relation to it; at most two sentences. */
    public static List<String> nearest(Sensitivity it) {
        List<Move> moves = new ArrayList<>();
        for (Threshold threshold : it.thresholds()) {
            add(moves, threshold, threshold.below());
            add(moves, threshold, threshold.above());
        }
        return moves.stream()
                .sorted(Comparator.comparingDouble(Move::distance))
                .limit(NEAREST)
                .map(Move::says)
                .toList();
    }

    private static void add(List<Move> moves, Threshold from, @Nullable Limit to) {
        if (to != null) {
            moves.add(new Move(from, to));
        }
    }

    /** Who takes over, and at how many points; short, for a table. */
    public static String of(Threshold it) {
        List<String> limits = new ArrayList<>();
        Limit below = it.below();
        if (below != null) {
            limits.add(below.first().name() + " with " + below.points() + " or fewer");
        }
        Limit above = it.above();
        if (above != null) {
            limits.add(above.first().name() + " with " + above.points() + " or more");
        }
        return limits.isEmpty() ? "no change of this alone" : String.join("; ", limits);
    }

    /** From today's importance to a limit. */
    private record Move(Threshold from, Limit to) {

        double distance() {
            return (double) Math.abs(to.points() - from.points()) / from.points();
        }

        String says() {
            String instead = to.points() == 0
                    ? "nothing instead of " + from.points() + " points"
                    : to.points() + " points instead of " + from.points();
            return "If " + Words.quoted(from.label()) + " weighed " + instead + ", "
                    + to.first().name() + " would be first.";
        }
    }
}
