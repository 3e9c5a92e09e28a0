package io.frameworkadvisor.export;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Points;
import io.frameworkadvisor.advice.Recommendation;
import io.frameworkadvisor.advice.Recommendation.Contribution;
import io.frameworkadvisor.advice.SetAside;
import io.frameworkadvisor.advice.WeightedCriterion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Advice as CSV: a row per framework, a column per criterion; every row adds up to its score. */
public final class AdviceCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private AdviceCsv() {}

    /** Writes advice as CSV after RFC 4180. */
    public static String write(Advice advice) {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(header(advice));
            for (Recommendation it : advice.recommendations()) {
                csv.printRecord(row(it));
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
        List<String> cells =
                new ArrayList<>(List.of("rank", "slug", "name", "state", "unmet", "score", "lowest", "highest"));
        advice.criteria().stream()
                .map(WeightedCriterion::id)
                .map(AdviceCsv::safe)
                .forEach(cells::add);
        return cells;
    }

    private static List<String> row(Recommendation it) {
        List<String> cells = new ArrayList<>(List.of(
                Integer.toString(it.rank()),
                safe(it.slug()),
                safe(it.name()),
                "ranked",
                "",
                Points.of(it.score()),
                Points.of(it.lowest()),
                Points.of(it.highest())));
        it.contributions().stream().map(Contribution::points).map(Points::of).forEach(cells::add);
        return cells;
    }

    private static List<String> row(SetAside it, String state) {
        String unmet = it.unmet().stream().map(SetAside.Unmet::requirement).collect(Collectors.joining(" "));
        return List.of("", safe(it.slug()), safe(it.name()), state, safe(unmet), Points.of(it.score()));
    }

    /** Keeps spreadsheets from running a text as a formula (OWASP, CSV injection). */
    static String safe(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
