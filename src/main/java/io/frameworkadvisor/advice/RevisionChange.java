package io.frameworkadvisor.advice;

import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.ExpertCases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one revision would change against another one: a function of the two and the cases alone.
 *
 * @param before id of the revision that is left
 * @param after id of the revision that is gone to
 * @param frameworks that come and go, by slug
 * @param questions that come and go
 * @param options that come and go, of questions that stay; their ids are written as {@code question.option}
 * @param regrades levels of traits that change, of frameworks that stay
 * @param reworded how many facts keep their level and get another note, source or date
 * @param reorders cases whose first three change
 * @param cases how many cases were asked
 */
public record RevisionChange(
        String before,
        String after,
        Turnover frameworks,
        Turnover questions,
        Turnover options,
        List<Regrade> regrades,
        int reworded,
        List<Reorder> reorders,
        int cases) {

    public RevisionChange {
        regrades = List.copyOf(regrades);
        reorders = List.copyOf(reorders);
    }

    /**
     * Compares two revisions, and what they advise on the sample projects of both and on the expert cases.
     *
     * @param before the revision that is left
     * @param after the revision that is gone to
     */
    public static RevisionChange between(CatalogRevision before, CatalogRevision after, ExpertCases experts) {
        return new RevisionComparison(before, after).change(experts);
    }

    /** Whether the two are the same, down to the last letter of their files. */
    public boolean isNone() {
        return before.equals(after);
    }

    /** In how many cases another framework comes first. */
    public int otherFirsts() {
        return (int) reorders.stream().filter(Reorder::isOfFirst).count();
    }

    /** What comes and what goes. */
    public record Turnover(List<Entry> added, List<Entry> removed) {

        public Turnover {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }

        /** Whether nothing comes and nothing goes. */
        public boolean isNone() {
            return added.isEmpty() && removed.isEmpty();
        }
    }

    /** Something with an id, and what readers call it. */
    public record Entry(String id, String label) {}

    /**
     * A trait of a framework that gets another level.
     *
     * @param slug of the framework
     * @param name of the framework
     * @param trait what the trait is called
     * @param before the level in words; null if the dictionary did not have the trait
     * @param after the level in words; null if the dictionary no longer has the trait
     */
    public record Regrade(
            String slug,
            String name,
            String trait,
            @Nullable String before,
            @Nullable String after) {}

    /**
     * A case that gets other first three, or the same in another order.
     *
     * @param situation the sample project or the situation of the expert case
     * @param isExpert whether it is an expert case
     * @param before names of the first three, best first
     * @param after names of the first three, best first
     */
    public record Reorder(String situation, boolean isExpert, List<String> before, List<String> after) {

        public Reorder {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /** Whether another framework comes first. */
        public boolean isOfFirst() {
            return !first(before).equals(first(after));
        }

        private static List<String> first(List<String> names) {
            return names.subList(0, Math.min(1, names.size()));
        }
    }
}
