package io.frameworkadvisor.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a catalog knows, how old that is, and what it does not know. A fact is the level of one trait of one framework; what
 * the dictionary says for frameworks that do not record a trait is none.
 *
 * @param all counts over the whole catalog
 * @param sections counts per family of traits, in the order of the dictionary; traits without a family stand under
 *     {@link #PLAIN} or {@link #JUDGEMENTS}
 * @param frameworks of which most is unknown, the least known first
 * @param traits of which most is unknown, the least known first
 * @param oldest the fact with the oldest date
 */
public record Inventory(
        Count all, Map<String, Count> sections, List<Gap> frameworks, List<Gap> traits, Optional<Fact> oldest) {

    /** The section of judged traits without a family. */
    public static final String JUDGEMENTS = "judgement";

    /** The section of the other traits without a family. */
    public static final String PLAIN = "plain";

    public Inventory {
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        frameworks = List.copyOf(frameworks);
        traits = List.copyOf(traits);
    }

    /** Counts the facts of a catalog. */
    public static Inventory of(Catalog catalog) {
        return new Stocktaking(catalog).inventory();
    }

    /**
     * How many facts there are of each kind.
     *
     * @param young whose source said so in the year before the catalog was collected
     * @param old whose source is older than that
     * @param undated whose source has no date
     * @param unsourced levels that need no source because they say nothing for or against
     * @param unknown where the level is not known
     */
    public record Count(int young, int old, int undated, int unsourced, int unknown) {

        public int total() {
            return young + old + undated + unsourced + unknown;
        }
    }

    /** So much is unknown of something. */
    public record Gap(String id, String label, int unknown) {}

    /** A single fact. */
    public record Fact(String slug, String name, String trait, String label, PartialDate asOf) {}
}
