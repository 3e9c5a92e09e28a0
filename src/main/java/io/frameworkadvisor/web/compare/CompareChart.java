package io.frameworkadvisor.web.compare;

import io.frameworkadvisor.advice.Comparison;
import io.frameworkadvisor.advice.Comparison.Difference;
import io.frameworkadvisor.web.Decimals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What speaks for each of two frameworks as bars to both sides, weightiest first.
 *
 * @param height of the whole drawing
 */
public record CompareChart(String first, String other, List<Bar> bars, int height) {

    private static final int ROW = 44;
    private static final double MIDDLE = 50;

    /** Width of the longest bar; what remains is for its points. */
    private static final double LONGEST = 36;

    private static final double GAP = 1;

    /**
     * The difference on one criterion.
     *
     * @param side {@code first} or {@code other}, whom it speaks for
     * @param y where its row begins
     * @param x where the bar begins, with its width and the place of its points as percentages of the drawing
     */
    public record Bar(String label, String points, String side, int y, String x, String width, String pointsAt) {

        public boolean isForFirst() {
            return side.equals("first");
        }
    }

    /** A difference and whom it speaks for. */
    private record Part(Difference it, String side) {

        int points() {
            return it.points();
        }
    }

    static CompareChart of(Comparison it) {
        List<Part> parts = new ArrayList<>();
        it.forFirst().forEach(difference -> parts.add(new Part(difference, "first")));
        it.forOther().forEach(difference -> parts.add(new Part(difference, "other")));
        parts.sort(Comparator.comparingInt(Part::points).reversed());
        List<Bar> bars = new ArrayList<>();
        for (Part part : parts) {
            bars.add(bar(part, bars.size() * ROW, parts.get(0).points()));
        }
        return new CompareChart(it.firstName(), it.otherName(), bars, bars.size() * ROW);
    }

    private static Bar bar(Part part, int y, int most) {
        double width = LONGEST * part.points() / most;
        boolean left = part.side().equals("first");
        return new Bar(
                part.it().label(),
                Decimals.of(part.points()),
                part.side(),
                y,
                percent(left ? MIDDLE - width : MIDDLE),
                percent(width),
                percent(left ? MIDDLE - width - GAP : MIDDLE + width + GAP));
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
