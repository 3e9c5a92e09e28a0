package io.frameworkadvisor.catalog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from and as of when.
 *
 * @param source title or place
 * @param url address of the source, if it has one
 * @param asOf date at which the source said so, or null if that is unknown
 * @param note what else is to be known about the source
 */
public record Evidence(
        String source,
        @Nullable String url,
        @Nullable PartialDate asOf,
        @Nullable String note) {

    // A file in a repository, pinned to a commit: owner, repository and path say what a reader wants to know.
    private static final Pattern FILE =
            Pattern.compile("https?://github\\.com/([^/]+/[^/]+)/(?:blob|tree)/[^/]+/([^\\s;]+).*");

    private static final Pattern SCHEME = Pattern.compile("^https?://(?:www\\.)?");

    /** A short name of the source for a reader, such as {@code pallets/flask: docs/design.rst}. */
    public String label() {
        Matcher file = FILE.matcher(source);
        return file.matches()
                ? file.group(1) + ": " + file.group(2)
                : SCHEME.matcher(source).replaceFirst("");
    }
}
