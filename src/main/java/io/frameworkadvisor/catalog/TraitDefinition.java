package io.frameworkadvisor.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a trait means.
 *
 * @param family the kind of trait, such as {@code feature} or {@code product}; null for one that stands alone
 * @param explains what the trait says, in a sentence
 * @param scale its levels
 * @param absent the level of a framework that does not record it; null if that is unknown
 */
public record TraitDefinition(
        String id,
        @Nullable String family,
        String label,
        String explains,
        Scale scale,
        @Nullable Integer absent) {

    /**
     * Whole numbers from {@code from} to {@code to}.
     *
     * @param names what files call each level, from {@code from} upwards; empty if they write the number
     * @param labels what pages call each level, from {@code from} upwards; empty if that is the name. Of a version only the
     *     last level has one
     * @param version whether a level is a version such as 310 for 3.10, with {@code to} standing for no limit
     * @param unknown what pages say where the level is not known
     */
    public record Scale(
            String id, int from, int to, List<String> names, List<String> labels, boolean version, String unknown) {

        private static final String UNKNOWN = "unknown";
        private static final int HUNDRED = 100;

        public Scale {
            names = List.copyOf(names);
            labels = List.copyOf(labels);
            // Revisions that were stored without it are English.
            unknown = Objects.requireNonNullElse(unknown, UNKNOWN);
        }

        public Scale(String id, int from, int to, List<String> names, List<String> labels, boolean version) {
            this(id, from, to, names, labels, version, UNKNOWN);
        }

        /** Whether the scale has this level. */
        public boolean contains(int level) {
            return level >= from && level <= to;
        }

        /**
         * What files call a level.
         *
         * @throws IndexOutOfBoundsException if files write numbers
         */
        public String keyOf(int level) {
            return names.get(level - from);
        }

        /** What a level means to a reader; null is one that is not known. */
        public String nameOf(@Nullable Integer level) {
            if (level == null) {
                return unknown;
            }
            if (version) {
                return level == to ? noLimit() : level / HUNDRED + "." + level % HUNDRED;
            }
            List<String> words = labels.isEmpty() ? names : labels;
            return words.isEmpty() ? Integer.toString(level) : words.get(level - from);
        }

        private String noLimit() {
            return labels.isEmpty() ? "no limit declared" : labels.get(0);
        }

        /** The levels by the name that files use, in rising order. */
        public Map<String, Integer> byName() {
            Map<String, Integer> levels = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                levels.put(names.get(i), from + i);
            }
            return Collections.unmodifiableMap(levels);
        }
    }
}
