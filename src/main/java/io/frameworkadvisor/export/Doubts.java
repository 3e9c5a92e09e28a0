package io.frameworkadvisor.export;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Certainty;
import io.frameworkadvisor.advice.Certainty.MissingFact;
import io.frameworkadvisor.advice.Certainty.Place;
import io.frameworkadvisor.advice.Certainty.Verdict;
import java.util.ArrayList;
import java.util.List;

/** How sure an advice is, in sentences. A text is empty where there is nothing to say. */
public final class Doubts {

    private static final int NAMED = 3;

    private Doubts() {}

    /** What follows the headline: in how many readings it holds, and what is too close to separate. */
    public static String lead(Advice advice, Wording words) {
        Certainty certainty = advice.certainty();
        if (certainty == null) {
            return "";
        }
        if (advice.recommendations().size() == 1) {
            return words.say("doubts.only");
        }
        return String.join(
                " ",
                certainty.verdict() == Verdict.OPEN ? open(advice, certainty, words) : firm(advice, certainty, words));
    }

    private static List<String> firm(Advice advice, Certainty certainty, Wording words) {
        List<String> rivals = Headline.rivals(advice, certainty);
        List<String> close = rivals.subList(1, rivals.size());
        boolean shared = advice.recommendations().get(1).rank() == 1;
        List<String> sentences = new ArrayList<>();
        String share = Share.inWords(certainty.places().get(0).first(), words);
        sentences.add(words.say(shared ? "doubts.shared" : "doubts.firm", share, rivals.get(0)));
        if (!close.isEmpty()) {
            sentences.add(words.say("doubts.close", close.size(), words.join(close), rivals.get(0)));
        }
        return sentences;
    }

    private static List<String> open(Advice advice, Certainty certainty, Wording words) {
        List<String> rivals = Headline.rivals(advice, certainty);
        List<String> sentences = new ArrayList<>();
        sentences.add(
                words.say(rivals.size() == 1 ? "doubts.open.alone" : "doubts.open", firsts(certainty, rivals, words)));
        if (rivals.size() > NAMED) {
            List<String> more = rivals.subList(NAMED, rivals.size());
            sentences.add(words.say("doubts.also", more.size(), words.join(more)));
        }
        advice.comparisons().stream()
                .filter(it -> certainty.close().indexOf(it.other()) == 0)
                .map(it -> Rivalry.differences(it, words))
                .filter(it -> !it.isEmpty())
                .forEach(it -> sentences.add(
                        rivals.size() == 2
                                ? words.say("doubts.differ.both", it)
                                : words.say("doubts.differ", words.join(rivals.subList(0, 2)), it)));
        return sentences;
    }

    private static String firsts(Certainty certainty, List<String> rivals, Wording words) {
        List<String> parts = new ArrayList<>();
        List<Place> places = certainty.places().stream()
                .filter(it -> it.equals(certainty.places().get(0))
                        || certainty.close().contains(it.slug()))
                .limit(NAMED)
                .toList();
        for (int i = 0; i < places.size(); i++) {
            String share = Share.inWords(places.get(i).first(), words);
            parts.add(words.say(i == 0 ? "doubts.first" : "doubts.next", rivals.get(i), share));
        }
        return words.join(parts);
    }

    /** What a plausible reading is. */
    public static String readings(Certainty certainty, Wording words) {
        return words.say("doubts.readings", certainty.readings(), certainty.error());
    }

    /** In which readings a framework comes first that usually does not. */
    public static String favoured(String name, Place place, Wording words) {
        return place.favoured().isEmpty()
                ? ""
                : words.say("doubts.favoured", name, words.labels(place.favoured(), NAMED));
    }

    /** What is not known about a framework, and whether that could matter. */
    public static String missing(MissingFact it, Wording words) {
        return words.say(
                it.decisive() ? "doubts.missing.decisive" : "doubts.missing", words.quoted(it.label()), it.name());
    }
}
