package io.frameworkadvisor.web.assets;

import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.cache.concurrent.ConcurrentMapCache;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.CachingResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Serves style sheet, script and icon under their present fingerprints for long, and under any other for once. */
@Configuration(proxyBeanMethods = false)
class AssetConfiguration implements WebMvcConfigurer {

    /** An address with a fingerprint never means anything else, so that not even a reload has to ask. */
    private static final CacheControl FOR_A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final String[] folders;

    AssetConfiguration(WebProperties properties) {
        folders = Stream.of(properties.getResources().getStaticLocations())
                .map(it -> it + "assets/")
                .toArray(String[]::new);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(folders)
                .setCacheControl(FOR_A_YEAR)
                .resourceChain(false)
                // Before what is remembered: of other fingerprints there is no end.
                .addResolver(new AnyFingerprint())
                .addResolver(new CachingResourceResolver(new ConcurrentMapCache("assets")))
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
