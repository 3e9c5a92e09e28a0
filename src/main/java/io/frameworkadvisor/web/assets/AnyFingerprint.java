package io.frameworkadvisor.web.assets;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Finds an asset under whatever fingerprint it is asked for. While two releases work beside each other, a page of one asks
 * the other for its assets: what is there now is better than none. It is not to be kept, as it is not what the address
 * names; nor is an asset without a fingerprint, as the next release may change it.
 */
final class AnyFingerprint implements ResourceResolver {

    private static final Pattern WITH_FINGERPRINT = Pattern.compile("^([^/]+)-[0-9a-f]{32}(\\.[a-z0-9]+)$");

    @Override
    public @Nullable Resource resolveResource(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> folders,
            ResourceResolverChain chain) {
        Matcher address = WITH_FINGERPRINT.matcher(path);
        if (!address.matches()) {
            return fleeting(chain.resolveResource(request, path, folders));
        }
        Resource present = chain.resolveResource(request, path, folders);
        return present == null
                ? fleeting(chain.resolveResource(request, address.group(1) + address.group(2), folders))
                : present;
    }

    private static @Nullable Resource fleeting(@Nullable Resource asset) {
        return asset == null ? null : new FleetingAsset(asset);
    }

    @Override
    public @Nullable String resolveUrlPath(String path, List<? extends Resource> folders, ResourceResolverChain chain) {
        return chain.resolveUrlPath(path, folders);
    }
}
