package io.frameworkadvisor.advice;

import io.frameworkadvisor.catalog.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Something to mind about a recommendation.
 *
 * @param remedy what to do about it, if something can be done
 */
public record Caution(
        Kind kind,
        String text,
        @Nullable String remedy,
        @Nullable Evidence evidence) {

    /** In order of precedence. */
    public enum Kind {
        STATUS,
        CLASH,
        UNKNOWN,
        FAILURE
    }
}
