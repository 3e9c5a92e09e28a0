package io.frameworkadvisor.web.compare;

import io.frameworkadvisor.catalog.Framework;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a column of a comparison.
 *
 * @param slug as it stands in addresses
 * @param framework null for the column of those who stay with what they have
 */
record CompareColumn(String slug, @Nullable Framework framework) {

    /** Stands in addresses for no framework at all. */
    static final String BASELINE = "none";

    static CompareColumn of(Framework framework) {
        return new CompareColumn(framework.slug(), framework);
    }

    static CompareColumn baseline() {
        return new CompareColumn(BASELINE, null);
    }
}
