package io.frameworkadvisor.export;

import io.frameworkadvisor.advice.Comparison;
import io.frameworkadvisor.advice.Comparison.Difference;
import io.frameworkadvisor.advice.Comparison.OldFact;
import io.frameworkadvisor.catalog.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One framework against another, in sentences. A text is empty where there is nothing to say. */
public final class Rivalry {

    private static final int NAMED = 2;
    private static final int WEIGHTIEST = 4;

    private Rivalry() {}

    /** When to prefer the lower one. */
    public static String choose(Comparison it, Wording words) {
        return it.forOther().isEmpty()
                ? words.say("rivalry.nothing", it.otherName(), it.firstName())
                : words.say(
                        "rivalry.choose",
                        it.otherName(),
                        it.firstName(),
                        words.labels(labels(it.forOther()), WEIGHTIEST));
    }

    /** In how many plausible readings the upper one is ahead. */
    public static String beats(Comparison it, Wording words) {
        Integer share = it.share();
        return share == null
                ? ""
                : words.say("rivalry.beats", it.firstName(), it.otherName(), Share.inWords(share, words));
    }

    /** How much importance must move before the lower one is ahead. */
    public static String shift(Comparison it, Wording words) {
        Comparison.Shift shift = it.shift();
        return shift == null
                ? ""
                : words.say("rivalry.shift", it.otherName(), shift.points(), words.quoted(shift.label()));
    }

    /** What speaks for each, such as {@code for X, documentation; for Y, community and maturity}. */
    static String differences(Comparison it, Wording words) {
        List<String> sides = new ArrayList<>();
        addSide(sides, it.forFirst(), it.firstName(), words);
        addSide(sides, it.forOther(), it.otherName(), words);
        return String.join("; ", sides);
    }

    private static void addSide(List<String> sides, List<Difference> differences, String name, Wording words) {
        if (!differences.isEmpty()) {
            sides.add(words.say("rivalry.for", name, words.labels(labels(differences), NAMED)));
        }
    }

    private static List<String> labels(List<Difference> differences) {
        return differences.stream().map(Difference::label).toList();
    }

    /** That the upper one would not be ahead without old facts, and which. */
    public static String restsOnOld(Comparison it, Wording words) {
        boolean undated = it.old().stream().anyMatch(fact -> fact.asOf() == null);
        return it.restsOnOld() && !it.old().isEmpty()
                ? words.say(
                        undated ? "rivalry.old.undated" : "rivalry.old",
                        it.firstName(),
                        it.otherName(),
                        String.join("; ", old(it, words)))
                : "";
    }

    /** The old facts behind the lead, one text per criterion. */
    public static List<String> old(Comparison it, Wording words) {
        Map<String, List<String>> byLabel = new LinkedHashMap<>();
        for (OldFact fact : it.old()) {
            byLabel.computeIfAbsent(fact.label(), label -> new ArrayList<>())
                    .add(fact.name() + ", " + date(fact.asOf(), words));
        }
        return byLabel.entrySet().stream()
                .map(entry -> words.inside(entry.getKey()) + " (" + String.join("; ", entry.getValue()) + ")")
                .toList();
    }

    private static String date(@Nullable PartialDate asOf, Wording words) {
        return asOf == null ? words.say("undated") : asOf.iso();
    }
}
