package io.frameworkadvisor.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * @param names what each level means, from {@code from} upwards; empty if the number speaks for itself
     */
    public record Scale(String id, int from, int to, List<String> names) {

        public Scale {
            names = List.copyOf(names);
        }

        /** What a level means, or the number itself. */
        public String nameOf(int level) {
            return names.isEmpty() ? Integer.toString(level) : names.get(level - from);
        }

        /** The levels by name, in rising order. */
        public Map<String, Integer> byName() {
            Map<String, Integer> levels = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                levels.put(names.get(i), from + i);
            }
            return Collections.unmodifiableMap(levels);
        }
    }
}
