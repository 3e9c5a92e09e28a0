package io.frameworkadvisor.store.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The YAML files below one root, parsed, by path, in the order of their paths. */
final class YamlFiles {

    private static final String[] FOLDERS = {"catalog/*.yml", "catalog/frameworks/*.yml", "questionnaire/*.yml"};
    private static final int MOST_CHARACTERS = 1_000_000;

    /** Strict: unknown fields, repeated keys and aliases are mistakes. */
    static final YAMLMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .loadSettings(LoadSettings.builder()
                            .setMaxAliasesForCollections(0)
                            .setCodePointLimit(MOST_CHARACTERS)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .build();

    private final Map<String, JsonNode> parsed = new TreeMap<>();
    private final MessageDigest digest;

    private YamlFiles() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Reads all files below {@code root}, such as {@code classpath:/} or {@code file:/srv/advisor/}. */
    static YamlFiles read(ResourcePatternResolver resources, String root, Problems problems) {
        YamlFiles files = new YamlFiles();
        Map<String, Resource> found = new TreeMap<>();
        String base = root.endsWith("/") ? root : root + "/";
        try {
            for (String folder : FOLDERS) {
                for (Resource resource : resources.getResources(base + folder)) {
                    found.put(folder.substring(0, folder.lastIndexOf('/') + 1) + resource.getFilename(), resource);
                }
            }
            for (var entry : found.entrySet()) {
                files.add(entry.getKey(), entry.getValue().getContentAsString(StandardCharsets.UTF_8), problems);
            }
        } catch (IOException e) {
            problems.add(root, "/", "cannot be read: " + e.getMessage());
        }
        return files;
    }

    private void add(String path, String content, Problems problems) {
        String text = content.replace("\r\n", "\n");
        digest.update((path + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8));
        try {
            parsed.put(path, MAPPER.readTree(text));
        } catch (JacksonException e) {
            problems.add(path, "line " + e.getLocation().getLineNr(), "no valid YAML: " + e.getOriginalMessage());
        }
    }

    /** All files by path. */
    Map<String, JsonNode> all() {
        return parsed;
    }

    /** SHA-256 over paths and contents, as 64 hexadecimal digits; to be asked once. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
