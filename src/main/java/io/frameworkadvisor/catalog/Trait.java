package io.frameworkadvisor.catalog;

import org.jspecify.annotations.Nullable;

/**
 * One recorded fact about a framework.
 *
 * @param id which trait, as in the dictionary
 * @param level on the scale of the trait, or null if it is unknown
 * @param note the reason in a sentence, or the name of the part; null if there is nothing to say
 * @param evidence source and date; null only for what is unknown or neutral
 */
public record Trait(
        String id,
        @Nullable Integer level,
        @Nullable String note,
        @Nullable Evidence evidence) {}
