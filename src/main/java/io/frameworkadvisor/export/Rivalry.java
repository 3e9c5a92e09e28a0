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
    public static String choose(Comparison it) {
        return it.forOther().isEmpty()
                ? "Nothing that you asked for speaks for " + it.otherName() + " over " + it.firstName() + "."
                : "Choose " + it.otherName() + " over " + it.firstName() + " if these weigh more for you: "
                        + Words.labels(labels(it.forOther()), WEIGHTIEST) + ".";
    }

    /** In how many plausible readings the upper one is ahead. */
    public static String beats(Comparison it) {
        Integer share = it.share();
        return share == null
                ? ""
                : it.firstName() + " beats " + it.otherName() + " in " + Share.inWords(share)
                        + " of 100 plausible readings.";
    }

    /** How much importance must move before the lower one is ahead. */
    public static String shift(Comparison it) {
        Comparison.Shift shift = it.shift();
        return shift == null
                ? ""
                : it.otherName() + " would be ahead if " + shift.points() + " importance "
                        + Words.verb(shift.points(), "point", "points") + " moved to " + Words.quoted(shift.label())
                        + ".";
    }

    /** What speaks for each, such as {@code for X, documentation; for Y, community and maturity}. */
    static String differences(Comparison it) {
        List<String> sides = new ArrayList<>();
        addSide(sides, it.forFirst(), it.firstName());
        addSide(sides, it.forOther(), it.otherName());
        return String.join("; ", sides);
    }

    private static void addSide(List<String> sides, List<Difference> differences, String name) {
        if (!differences.isEmpty()) {
            sides.add("for " + name + ", " + Words.labels(labels(differences), NAMED));
        }
    }

    private static List<String> labels(List<Difference> differences) {
        return differences.stream().map(Difference::label).toList();
    }

    /** That the upper one would not be ahead without old facts, and which. */
    public static String restsOnOld(Comparison it) {
        boolean undated = it.old().stream().anyMatch(fact -> fact.asOf() == null);
        return it.restsOnOld() && !it.old().isEmpty()
                ? it.firstName() + "’s lead over " + it.otherName() + " rests on facts older than a year"
                        + (undated ? " or without a date: " : ": ") + String.join("; ", old(it)) + "."
                : "";
    }

    /** The old facts behind the lead, one text per criterion. */
    public static List<String> old(Comparison it) {
        Map<String, List<String>> byLabel = new LinkedHashMap<>();
        for (OldFact fact : it.old()) {
            byLabel.computeIfAbsent(fact.label(), label -> new ArrayList<>())
                    .add(fact.name() + ", " + date(fact.asOf()));
        }
        return byLabel.entrySet().stream()
                .map(entry -> Words.lower(entry.getKey()) + " (" + String.join("; ", entry.getValue()) + ")")
                .toList();
    }

    private static String date(@Nullable PartialDate asOf) {
        return asOf == null ? "undated" : asOf.iso();
    }
}
