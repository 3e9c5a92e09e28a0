package io.frameworkadvisor.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tables of what was measured, one per group, in Markdown. */
final class Report {

    private static final String HEAD = """

            ## %s

            | alternatives x criteria | | median | ± | unit | bytes per call | ns per term | times ours |
            |---|---|---:|---:|---|---:|---:|---:|
            """;

    private static final Comparator<Line> BY_SIZE_AND_TIME = Comparator.comparingLong(
                    (Line line) -> line.work().terms())
            .thenComparingInt(line -> line.work().unknownPercent())
            .thenComparingDouble(Line::nanos);

    private static final String[] UNITS = {"ns", "µs", "ms", "s"};
    private static final String NOTHING = "–";

    private final String machine;
    private final List<Line> lines = new ArrayList<>();

    Report(String machine) {
        this.machine = machine;
    }

    void add(Line line) {
        lines.add(line);
    }

    @Override
    public String toString() {
        String intro = """
                # Measurements of the scoring room

                %s

                Medians of the iterations; ± is the 99.9 %% interval of their mean. A term is one alternative on one
                criterion that has points, so the same time per term at every size is linear growth. Above 1 times ours
                is slower than ours.
                """;
        return intro.formatted(machine)
                + lines.stream().map(Line::group).distinct().map(this::table).collect(Collectors.joining());
    }

    private String table(String group) {
        return lines.stream()
                .filter(line -> line.group().equals(group))
                .sorted(BY_SIZE_AND_TIME)
                .map(this::row)
                .collect(Collectors.joining("", HEAD.formatted(group), ""));
    }

    private String row(Line line) {
        int unit = unit(line.nanos());
        double nanos = Math.pow(1_000, unit);
        return "| %s | %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        line.size(),
                        line.name(),
                        number(line.nanos() / nanos),
                        number(line.error() / nanos),
                        UNITS[unit],
                        bytes(line.bytes()),
                        number(line.nanos() / line.work().terms()),
                        number(line.nanos() / ours(line)));
    }

    private double ours(Line line) {
        return lines.stream()
                .filter(other -> other.isOurs() && other.isPeerOf(line))
                .mapToDouble(Line::nanos)
                .findFirst()
                .orElse(Double.NaN);
    }

    // The largest in which the number is at least 1.
    private static int unit(double nanos) {
        int unit = 0;
        for (double rest = nanos; rest >= 1_000 && unit < UNITS.length - 1; rest /= 1_000) {
            unit++;
        }
        return unit;
    }

    private static String bytes(double bytes) {
        return Double.isNaN(bytes) ? NOTHING : String.format(Locale.ROOT, "%,.0f", bytes);
    }

    /** Three digits, more only before the point. */
    private static String number(double number) {
        if (Double.isNaN(number)) {
            return NOTHING;
        }
        String form = number >= 100 ? "%,.0f" : number >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, form, number);
    }
}
