package io.frameworkadvisor.store.files;

import io.frameworkadvisor.catalog.CatalogRevision;
import java.time.Clock;
import java.util.Locale;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The catalog that the product ships, read once for all tests. */
public final class RealCatalog {

    private static final CatalogRevision REVISION =
            new CatalogFiles(new PathMatchingResourcePatternResolver(), "classpath:/", Clock.systemUTC()).read();

    private RealCatalog() {}

    public static CatalogRevision revision() {
        return REVISION;
    }

    /** The same in another language. */
    public static CatalogRevision in(Locale language) {
        return new TranslationFiles(new DefaultResourceLoader(), "classpath:/")
                .into(language)
                .of(REVISION);
    }
}
