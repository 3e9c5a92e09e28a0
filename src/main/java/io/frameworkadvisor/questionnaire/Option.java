package io.frameworkadvisor.questionnaire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One possible answer and everything that it means.
 *
 * @param id the value in the address; never changes its meaning once released
 * @param quote how a reason quotes it, as in "because you chose {quote}"
 * @param points importance points per criterion id
 * @param factors factor per group of criteria; 2 is usual, 1 is half, 4 is double, 0 does not count at all
 * @param requires must-haves that it adds
 * @param rulesOut frameworks that it leaves out by name
 * @param lifts ids of requirements that it takes away
 * @param guidance advice on the way of working that goes with it
 */
public record Option(
        String id,
        String label,
        String quote,
        @Nullable String hint,
        Kind kind,
        Map<String, Integer> points,
        Map<String, Integer> factors,
        List<Requirement> requires,
        List<Veto> rulesOut,
        Set<String> lifts,
        @Nullable String guidance) {

    public Option {
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
        factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
        requires = List.copyOf(requires);
        rulesOut = List.copyOf(rulesOut);
        lifts = Collections.unmodifiableSet(new TreeSet<>(lifts));
    }

    /** Whether the two cannot be chosen together, because both set the importance of the same group. */
    public boolean excludes(Option other) {
        return !Collections.disjoint(factors.keySet(), other.factors.keySet());
    }

    /** Whether the option says something, says that it is not known yet, or says that it does not matter. */
    public enum Kind {
        CHOICE,
        NOT_SURE,
        ANY
    }
}
