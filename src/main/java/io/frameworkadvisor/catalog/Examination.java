package io.frameworkadvisor.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a look at the files has found.
 *
 * @param revision what the files make; null if they are faulty
 * @param mistakes empty if they are valid
 */
public record Examination(@Nullable CatalogRevision revision, List<Mistake> mistakes) {

    public Examination {
        mistakes = List.copyOf(mistakes);
    }

    /**
     * A mistake in a file.
     *
     * @param file path of the file below the root of the catalog
     * @param path where in the file
     * @param reason what is wrong
     */
    public record Mistake(String file, String path, String reason) {}
}
