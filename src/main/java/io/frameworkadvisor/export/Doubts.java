package io.frameworkadvisor.export;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Certainty;
import io.frameworkadvisor.advice.Certainty.MissingFact;
import io.frameworkadvisor.advice.Certainty.Place;
import io.frameworkadvisor.advice.Certainty.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How sure an advice is, in sentences. A text is empty where there is nothing to say. */
public final class Doubts {

    private static final int NAMED = 3;
    private static final String READINGS = " of 100 plausible readings of your answers";

    private Doubts() {}

    /** What follows the headline: in how many readings it holds, and what is too close to separate. */
    public static String lead(Advice advice) {
        Certainty certainty = advice.certainty();
        if (certainty == null) {
            return "";
        }
        if (advice.recommendations().size() == 1) {
            return "It is the only one known to meet all of your must-haves.";
        }
        return String.join(
                " ", certainty.verdict() == Verdict.OPEN ? open(advice, certainty) : firm(advice, certainty));
    }

    private static List<String> firm(Advice advice, Certainty certainty) {
        List<String> rivals = Headline.rivals(advice, certainty);
        List<String> close = rivals.subList(1, rivals.size());
        boolean shared = advice.recommendations().get(1).rank() == 1;
        List<String> sentences = new ArrayList<>();
        sentences.add((shared ? rivals.get(0) + " is" : "It stays") + " first in "
                + Share.inWords(certainty.places().get(0).first()) + READINGS + ".");
        if (!close.isEmpty()) {
            sentences.add(Words.join(close) + Words.verb(close.size(), " is", " are") + " too close to separate from "
                    + rivals.get(0) + ".");
        }
        return sentences;
    }

    private static List<String> open(Advice advice, Certainty certainty) {
        List<String> rivals = Headline.rivals(advice, certainty);
        List<String> sentences = new ArrayList<>();
        sentences.add(
                firsts(certainty, rivals) + READINGS + (rivals.size() == 1 ? "; several others share the rest." : "."));
        if (rivals.size() > NAMED) {
            List<String> more = rivals.subList(NAMED, rivals.size());
            sentences.add(
                    Words.join(more) + Words.verb(more.size(), " is", " are") + " too close to separate as well.");
        }
        advice.comparisons().stream()
                .filter(it -> certainty.close().indexOf(it.other()) == 0)
                .map(Rivalry::differences)
                .filter(it -> !it.isEmpty())
                .forEach(it -> sentences.add(
                        (rivals.size() == 2 ? "They" : Words.join(rivals.subList(0, 2))) + " differ: " + it + "."));
        return sentences;
    }

    private static String firsts(Certainty certainty, List<String> rivals) {
        List<String> parts = new ArrayList<>();
        List<Place> places = certainty.places().stream()
                .filter(it -> it.equals(certainty.places().get(0))
                        || certainty.close().contains(it.slug()))
                .limit(NAMED)
                .toList();
        for (int i = 0; i < places.size(); i++) {
            parts.add(rivals.get(i)
                    + (i == 0 ? " is first in " : " in ")
                    + Share.inWords(places.get(i).first()));
        }
        return Words.join(parts);
    }

    /** What a plausible reading is. */
    public static String readings(Certainty certainty) {
        String count = String.format(Locale.ROOT, "%,d", certainty.readings()).replace(',', '\u00a0');
        return "Your answers give importance points, and such points are what you meant roughly. So everything was ranked "
                + count + " times, each time with points that lie a little higher or lower around yours, and with every"
                + " unknown fact at one of its possible levels. The same answers always give the same figures; they are"
                + " sure to about " + certainty.error() + " in 100.";
    }

    /** In which readings a framework comes first that usually does not. */
    public static String favoured(String name, Place place) {
        return place.favoured().isEmpty()
                ? ""
                : name + " comes first mostly where these weigh more: " + Words.labels(place.favoured(), NAMED) + ".";
    }

    /** What is not known about a framework, and whether that could matter. */
    public static String missing(MissingFact it) {
        return Words.quoted(it.label()) + " is unknown for " + it.name()
                + (it.decisive()
                        ? ": knowing it could change the first place."
                        : ": knowing it alone would not change the first place.");
    }
}
