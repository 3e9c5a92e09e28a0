package io.frameworkadvisor.store.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLParser;

/** The YAML files below one root, parsed, by path, in the order of their paths. */
final class YamlFiles {

    private static final String[] FOLDERS = {"catalog/*.yml", "catalog/frameworks/*.yml", "questionnaire/*.yml"};
    // Raised when the same files come to mean something else in the tables; then they are imported anew.
    private static final String FORMAT = "1";

    private static final int MOST_BYTES = 1_000_000;

    private final Map<String, JsonNode> parsed = new TreeMap<>();
    private final Set<String> paths = new TreeSet<>();
    private final MessageDigest digest;

    private YamlFiles() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
            digest.update(FORMAT.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Reads all files below {@code root}, such as {@code classpath:/} or {@code file:/srv/advisor/}. */
    static YamlFiles read(ResourcePatternResolver resources, String root, Problems problems) {
        YamlFiles files = new YamlFiles();
        files.forEach(resources, root, problems, (path, text) -> {
            files.hash(path, text);
            files.parse(path, text, problems);
        });
        return files;
    }

    /** The hash of all files below {@code root}, which are not parsed. */
    static String id(ResourcePatternResolver resources, String root, Problems problems) {
        YamlFiles files = new YamlFiles();
        files.forEach(resources, root, problems, files::hash);
        return files.hash();
    }

    private void forEach(
            ResourcePatternResolver resources, String root, Problems problems, BiConsumer<String, String> file) {
        Map<String, Resource> found = new TreeMap<>();
        String base = root.endsWith("/") ? root : root + "/";
        try {
            for (String folder : FOLDERS) {
                for (Resource resource : resources.getResources(base + folder)) {
                    found.put(folder.substring(0, folder.lastIndexOf('/') + 1) + resource.getFilename(), resource);
                }
            }
            for (var entry : found.entrySet()) {
                paths.add(entry.getKey());
                text(entry.getKey(), entry.getValue(), problems).ifPresent(it -> file.accept(entry.getKey(), it));
            }
        } catch (IOException e) {
            problems.add(root, "/", "cannot be read: " + e.getMessage());
        }
    }

    private static Optional<String> text(String path, Resource file, Problems problems) throws IOException {
        if (file.contentLength() > MOST_BYTES) {
            problems.add(path, "/", "the file has more than the allowed " + MOST_BYTES + " bytes");
            return Optional.empty();
        }
        ByteBuffer content = ByteBuffer.wrap(file.getContentAsByteArray());
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(content)
                    .toString()
                    .replace("\r\n", "\n"));
        } catch (CharacterCodingException e) {
            problems.add(path, "/", "the file is not UTF-8 from byte " + content.position() + " on");
            return Optional.empty();
        }
    }

    private void hash(String path, String text) {
        digest.update((path + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8));
    }

    private void parse(String path, String text, Problems problems) {
        try {
            refuseAliasesAndTags(path, text, problems);
            JsonNode tree = StrictYaml.MAPPER.readTree(text);
            if (tree.isMissingNode()) {
                problems.add(path, "/", "the file is empty");
            } else {
                parsed.put(path, tree);
            }
        } catch (JacksonException e) {
            problems.add(path, place(e), "no valid YAML: " + e.getOriginalMessage());
        }
    }

    // Jackson points to the last token before the mistake, the parser below it to the mistake.
    private static String place(JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException marked) {
            Optional<Mark> mark = marked.getProblemMark();
            if (mark.isPresent()) {
                return "line " + (mark.get().getLine() + 1);
            }
        }
        return e.getLocation() == null ? "/" : "line " + e.getLocation().getLineNr();
    }

    // The parser would hand out an alias as a text that consists of its name, and pass over a tag.
    private static void refuseAliasesAndTags(String path, String text, Problems problems) {
        try (JsonParser parser = StrictYaml.MAPPER.createParser(text)) {
            while (parser.nextToken() != null) {
                String place = "line " + parser.currentTokenLocation().getLineNr();
                if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
                    problems.add(path, place, "aliases are not allowed: *" + parser.getString());
                } else if (parser.getTypeId() != null) {
                    problems.add(path, place, "tags are not allowed: " + parser.getTypeId());
                }
            }
        }
    }

    /** Whether there is such a file, be it readable or not. */
    boolean has(String path) {
        return paths.contains(path);
    }

    /** All files that could be parsed, by path. */
    Map<String, JsonNode> all() {
        return parsed;
    }

    /** SHA-256 over paths and contents, as 64 hexadecimal digits; to be asked once. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
