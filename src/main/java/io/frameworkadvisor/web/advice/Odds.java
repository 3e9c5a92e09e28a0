package io.frameworkadvisor.web.advice;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Certainty;
import io.frameworkadvisor.advice.Certainty.Place;
import io.frameworkadvisor.advice.Recommendation;
import io.frameworkadvisor.export.Doubts;
import io.frameworkadvisor.export.Share;
import io.frameworkadvisor.export.Wording;
import io.frameworkadvisor.web.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How often each framework comes first, made ready for the page.
 *
 * @param readings what a plausible reading is
 * @param parts the first places as parts of a strip; empty if one framework has them all
 * @param text the strip in words
 * @param first name of the first
 * @param rows one per ranked framework
 */
public record Odds(String readings, List<Part> parts, String text, String first, List<Row> rows) {

    private static final int WIDTH = 600;
    private static final int GAP = 3;
    private static final int ALL = 100;
    private static final int MOST_PARTS = 6;

    public Odds {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
    }

    /** The share of one framework, or of all others together, in units of the drawing. */
    public record Part(String shade, String name, int share, int x, int width) {}

    /** Where one framework may stand. */
    public record Row(String name, String first, String amongThree, String beaten, String ranks) {}

    static @Nullable Odds of(Advice advice) {
        Certainty certainty = advice.certainty();
        if (certainty == null || certainty.places().size() < 2) {
            return null;
        }
        List<Recommendation> ranked = advice.recommendations();
        Wording words = Language.current().wording();
        List<Part> parts = parts(ranked, certainty.places(), words.say("page.others"));
        return new Odds(
                Doubts.readings(certainty, words),
                parts,
                parts.stream().map(it -> it.name() + " " + it.share()).collect(Collectors.joining(", ")),
                ranked.get(0).name(),
                IntStream.range(0, ranked.size())
                        .mapToObj(i ->
                                row(ranked.get(i).name(), certainty.places().get(i), i == 0, words))
                        .toList());
    }

    private static List<Part> parts(List<Recommendation> ranked, List<Place> places, String others) {
        List<Part> parts = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < places.size() && parts.size() < MOST_PARTS; i++) {
            int share = places.get(i).first();
            if (share >= 1) {
                parts.add(part(Integer.toString(parts.size() + 1), ranked.get(i).name(), share, before));
                before += share;
            }
        }
        if (before < ALL) {
            parts.add(part("others", others, ALL - before, before));
        }
        return parts.size() > 1 ? parts : List.of();
    }

    // Rounded shares may add up to a little more than 100; what sticks out is cut off by the drawing.
    private static Part part(String shade, String name, int share, int before) {
        return new Part(shade, name, share, before * WIDTH / ALL, Math.max(GAP, share * WIDTH / ALL - GAP));
    }

    private static Row row(String name, Place place, boolean first, Wording words) {
        return new Row(
                name,
                Share.inFigures(place.first()),
                Share.inFigures(place.amongThree()),
                first ? "" : Share.inFigures(place.beaten()),
                place.best() == place.worst()
                        ? Integer.toString(place.best())
                        : words.say("page.range", place.best(), place.worst()));
    }
}
