package io.frameworkadvisor.web.stored;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZInputStream;
import org.tukaani.xz.XZOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Results as one release stored and showed them, in a file that is never changed again: a line of the fields that its API
 * documents had, then a line per result.
 *
 * @param release the name of the file
 * @param fields paths of the fields that were promised then; fields that came later are none of its business
 */
record GoldenSet(String release, Set<String> fields, List<Stored> results) {

    static final Path FOLDER = Path.of("src/test/resources/golden");

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SUFFIX = ".jsonl.xz";

    // Addresses of changes are written for the questionnaire of the day, which may not know an answer any more.
    private static final String OF_THE_DAY = "sensitivity.flips.change.query";

    /**
     * A row of the table of links, and what was shown of it.
     *
     * @param shown hash of the API's document
     */
    record Stored(String query, String language, String revision, String engine, String advice, String shown) {}

    /** The sets of all releases so far. */
    static List<GoldenSet> all() throws IOException {
        List<GoldenSet> sets = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                sets.add(read(file));
            }
        }
        return sets;
    }

    private static GoldenSet read(Path file) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new XZInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            Set<String> fields = new TreeSet<>(List.of(JSON.readValue(lines.readLine(), String[].class)));
            List<Stored> results = lines.lines()
                    .map(line -> JSON.readValue(line, Stored.class))
                    .toList();
            return new GoldenSet(file.getFileName().toString().replace(SUFFIX, ""), fields, results);
        }
    }

    /** Writes the file of a new release. */
    void write() throws IOException {
        Files.createDirectories(FOLDER);
        Path file = Files.createFile(FOLDER.resolve(release + SUFFIX));
        try (OutputStream out = new XZOutputStream(Files.newOutputStream(file), new LZMA2Options(9))) {
            out.write((JSON.writeValueAsString(fields) + "\n").getBytes(StandardCharsets.UTF_8));
            for (Stored it : results) {
                out.write((JSON.writeValueAsString(it) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Hash of what stands in these fields of a document. */
    static String hash(JsonNode document, Set<String> fields) {
        try {
            byte[] content = only(fields, "", document).toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Paths of all fields of a document, such as {@code recommendations.score}. */
    static Set<String> fieldsOf(JsonNode document) {
        Set<String> found = new TreeSet<>();
        collect("", document, found);
        found.remove(OF_THE_DAY);
        return found;
    }

    private static void collect(String path, JsonNode node, Set<String> found) {
        node.propertyStream().forEach(it -> {
            found.add(path + it.getKey());
            collect(path + it.getKey() + ".", it.getValue(), found);
        });
        if (node.isArray()) {
            node.forEach(it -> collect(path, it, found));
        }
    }

    private static Object only(Set<String> fields, String path, JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(it -> only(fields, path, it)).toList();
        }
        if (!node.isObject()) {
            return node.toString();
        }
        TreeMap<String, Object> kept = new TreeMap<>();
        node.propertyStream()
                .filter(it -> fields.contains(path + it.getKey()))
                .forEach(it -> kept.put(it.getKey(), only(fields, path + it.getKey() + ".", it.getValue())));
        return kept;
    }
}
