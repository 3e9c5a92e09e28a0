package io.frameworkadvisor.catalog;

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
        @Nullable String note) {}
