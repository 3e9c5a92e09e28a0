package io.frameworkadvisor.advice;

import io.frameworkadvisor.catalog.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term of the sum in words: the person's own answers, what the catalog says, and its source.
 *
 * @param criterion id of the criterion
 * @param label its label
 * @param trait id of the trait behind it
 * @param quotes the answers that give it importance, quoted
 * @param level the level of the trait in words
 * @param statement what the catalog says about it, or null if it gives no sentence
 * @param verbatim whether it stands so in the framework's file, in the language of that file
 * @param evidence source and date, if there is a statement
 * @param points what it contributes, in ten-thousandths of an importance point
 * @param possible what it could contribute at most
 */
public record Reason(
        String criterion,
        String label,
        String trait,
        List<String> quotes,
        String level,
        @Nullable String statement,
        boolean verbatim,
        @Nullable Evidence evidence,
        int points,
        int possible) {

    public Reason {
        quotes = List.copyOf(quotes);
    }
}
