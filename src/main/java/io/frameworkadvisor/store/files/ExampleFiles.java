package io.frameworkadvisor.store.files;

import io.frameworkadvisor.catalog.CodeExamples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/** Code examples as they stand in files, one per framework; each is read once, when somebody first asks for it. */
public final class ExampleFiles implements CodeExamples {

    private static final String FOLDER = "catalog/examples/";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]+");

    private final ResourceLoader resources;
    private final String root;
    private final Map<String, Optional<String>> read = new ConcurrentHashMap<>();

    /**
     * Names the place of the files; nothing is read yet.
     *
     * @param root folder that holds {@code catalog}, as a Spring resource location
     */
    public ExampleFiles(ResourceLoader resources, String root) {
        this.resources = resources;
        this.root = root.endsWith("/") ? root : root + "/";
    }

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException if the file is there and cannot be read
     */
    @Override
    public Optional<String> itemApi(String slug) {
        return SLUG.matcher(slug).matches() ? read.computeIfAbsent(slug, this::readFile) : Optional.empty();
    }

    private Optional<String> readFile(String slug) {
        Resource file = resources.getResource(root + FOLDER + slug + ".py");
        if (!file.exists()) {
            return Optional.empty();
        }
        try {
            return Optional.of(file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
