package io.frameworkadvisor.store.files;

import io.frameworkadvisor.catalog.Translation;
import io.frameworkadvisor.catalog.Translations;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.EncodedResource;

/**
 * Translations as they stand in files, one per language. A file beside the catalog goes before the one of the product,
 * which fits as far as the ids do.
 */
public final class TranslationFiles implements Translations {

    private static final String PRODUCT = "classpath:/";

    private final ResourceLoader resources;
    private final String root;

    /**
     * Names the place of the files; nothing is read yet.
     *
     * @param root folder that holds the catalog, as a Spring resource location
     */
    public TranslationFiles(ResourceLoader resources, String root) {
        this.resources = resources;
        this.root = root.endsWith("/") ? root : root + "/";
    }

    /**
     * Reads the words of a language.
     *
     * @throws UncheckedIOException if there is a file that cannot be read
     */
    @Override
    public Translation into(Locale language) {
        return new Translation(texts(language));
    }

    Map<String, String> texts(Locale language) {
        String path = "translations/" + language.toLanguageTag() + ".properties";
        Resource own = resources.getResource(root + path);
        return read(own.exists() ? own : resources.getResource(PRODUCT + path));
    }

    private static Map<String, String> read(Resource file) {
        Map<String, String> texts = new HashMap<>();
        if (file.exists()) {
            Properties properties = new Properties();
            try (Reader in = new EncodedResource(file, StandardCharsets.UTF_8).getReader()) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        }
        return texts;
    }
}
