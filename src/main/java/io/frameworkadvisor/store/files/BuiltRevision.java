package io.frameworkadvisor.store.files;

import io.frameworkadvisor.catalog.CatalogRevision;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files that the product ships, as the build has read and validated them: parsing them again would make up a fifth of
 * the first start. Its bytes depend on the files alone.
 */
final class BuiltRevision {

    static final String RESOURCE = "catalog/revision.json";

    private BuiltRevision() {}

    /** Writes it below a folder of classes; a mistake in the files ends the build. */
    public static void main(String[] args) {
        CatalogRevision revision =
                new CatalogFiles(new PathMatchingResourcePatternResolver(), "classpath:/", Clock.systemUTC()).read();
        try {
            Files.write(Path.of(args[0], RESOURCE), JsonMapper.shared().writeValueAsBytes(revision));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the build made of the files with this id; nothing if it has seen other files, or none. */
    static Optional<CatalogRevision> find(String id) {
        return read().filter(it -> it.id().equals(id));
    }

    private static Optional<CatalogRevision> read() {
        ClassPathResource file = new ClassPathResource(RESOURCE);
        if (!file.exists()) {
            return Optional.empty();
        }
        try (InputStream in = file.getInputStream()) {
            return Optional.of(read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CatalogRevision read(InputStream written) {
        return JsonMapper.shared().readValue(written, CatalogRevision.class);
    }
}
