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
    public static List<String> nearest(Sensitivity it, Wording words) {
        List<Move> moves = new ArrayList<>();
        for (Threshold threshold : it.thresholds()) {
            add(moves, threshold, threshold.below());
            add(moves, threshold, threshold.above());
        }
        return moves.stream()
                .sorted(Comparator.comparingDouble(Move::distance))
                .limit(NEAREST)
                .map(move -> move.says(words))
                .toList();
    }

    private static void add(List<Move> moves, Threshold from, @Nullable Limit to) {
        if (to != null) {
            moves.add(new Move(from, to));
        }
    }

    /** Who takes over, and at how many points; short, for a table. */
    public static String of(Threshold it, Wording words) {
        List<String> limits = new ArrayList<>();
        Limit below = it.below();
        if (below != null) {
            limits.add(words.say("limits.below", below.first().name(), below.points()));
        }
        Limit above = it.above();
        if (above != null) {
            limits.add(words.say("limits.above", above.first().name(), above.points()));
        }
        return limits.isEmpty() ? words.say("limits.none") : String.join("; ", limits);
    }

    /** From today's importance to a limit. */
    private record Move(Threshold from, Limit to) {

        double distance() {
            return (double) Math.abs(to.points() - from.points()) / from.points();
        }

        String says(Wording words) {
            String instead = to.points() == 0
                    ? words.say("limits.nothing", from.points())
                    : words.say("limits.points", to.points(), from.points());
            return words.say(
                    "limits.move",
                    words.quoted(from.label()),
                    instead,
                    to.first().name());
        }
    }
}
