package io.frameworkadvisor.store.files;

import io.frameworkadvisor.catalog.CatalogRevision;
import java.time.Clock;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The catalog that the product ships, read once for all tests. */
public final class RealCatalog {

    private static final CatalogRevision REVISION =
            new CatalogFiles(new PathMatchingResourcePatternResolver(), "classpath:/", Clock.systemUTC()).read();

    private RealCatalog() {}

    public static CatalogRevision revision() {
        return REVISION;
    }
}
