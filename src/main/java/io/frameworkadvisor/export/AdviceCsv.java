package io.frameworkadvisor.export;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Certainty;
import io.frameworkadvisor.advice.Certainty.Place;
import io.frameworkadvisor.advice.Points;
import io.frameworkadvisor.advice.Recommendation;
import io.frameworkadvisor.advice.Recommendation.Contribution;
import io.frameworkadvisor.advice.SetAside;
import io.frameworkadvisor.advice.WeightedCriterion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Advice as CSV: a row per framework, a column per criterion; every row adds up to its score. The columns {@code first} and
 * {@code amongThree} are percent of the plausible readings, {@code best} and {@code worst} are ranks.
 */
public final class AdviceCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private AdviceCsv() {}

    /** Writes advice as CSV after RFC 4180. */
    public static String write(Advice advice) {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(header(advice));
            Map<String, Place> places = places(advice);
            for (Recommendation it : advice.recommendations()) {
                csv.printRecord(row(it, places.get(it.slug())));
            }
            for (SetAside it : advice.unconfirmed()) {
                csv.printRecord(row(it, "not confirmed"));
            }
            for (SetAside it : advice.excluded()) {
                csv.printRecord(row(it, "left out"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static List<String> header(Advice advice) {
        List<String> cells = new ArrayList<>(List.of(
                "rank",
                "slug",
                "name",
                "state",
                "unmet",
                "first",
                "amongThree",
                "best",
                "worst",
                "score",
                "lowest",
                "highest"));
        advice.criteria().stream()
                .map(WeightedCriterion::id)
                .map(AdviceCsv::safe)
                .forEach(cells::add);
        return cells;
    }

    // Nothing is known about certainty in advice that was stored before it was computed.
    private static Map<String, Place> places(Advice advice) {
        Certainty certainty = advice.certainty();
        return certainty == null
                ? Map.of()
                : certainty.places().stream().collect(Collectors.toMap(Place::slug, it -> it));
    }

    private static List<String> cells(@Nullable Place it) {
        return it == null
                ? List.of("", "", "", "")
                : Stream.of(it.first(), it.amongThree(), it.best(), it.worst())
                        .map(String::valueOf)
                        .toList();
    }

    private static List<String> row(Recommendation it, @Nullable Place place) {
        List<String> cells =
                new ArrayList<>(List.of(Integer.toString(it.rank()), safe(it.slug()), safe(it.name()), "ranked", ""));
        cells.addAll(cells(place));
        cells.addAll(List.of(Points.of(it.score()), Points.of(it.lowest()), Points.of(it.highest())));
        it.contributions().stream().map(Contribution::points).map(Points::of).forEach(cells::add);
        return cells;
    }

    private static List<String> row(SetAside it, String state) {
        String unmet = it.unmet().stream().map(SetAside.Unmet::requirement).collect(Collectors.joining(" "));
        List<String> cells = new ArrayList<>(List.of("", safe(it.slug()), safe(it.name()), state, safe(unmet)));
        cells.addAll(cells(null));
        cells.add(Points.of(it.score()));
        return cells;
    }

    /** Keeps spreadsheets from running a text as a formula (OWASP, CSV injection). */
    static String safe(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
