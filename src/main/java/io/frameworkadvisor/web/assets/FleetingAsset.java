package io.frameworkadvisor.web.assets;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.HttpResource;

/**
 * An asset that nobody may keep. All files of the jar bear the same time, so whoever kept one and asked whether it has
 * changed since would be told that it has not.
 */
final class FleetingAsset extends AbstractResource implements HttpResource {

    private final Resource asset;

    FleetingAsset(Resource asset) {
        this.asset = asset;
    }

    @Override
    public HttpHeaders getResponseHeaders() {
        HttpHeaders headers = new HttpHeaders();
        headers.setCacheControl(CacheControl.noStore());
        return headers;
    }

    @Override
    public String getDescription() {
        return asset.getDescription();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return asset.getInputStream();
    }

    @Override
    public @Nullable String getFilename() {
        return asset.getFilename();
    }

    @Override
    public long contentLength() throws IOException {
        return asset.contentLength();
    }

    @Override
    public long lastModified() throws IOException {
        return asset.lastModified();
    }

    @Override
    public boolean exists() {
        return asset.exists();
    }

    @Override
    public boolean isReadable() {
        return asset.isReadable();
    }
}
