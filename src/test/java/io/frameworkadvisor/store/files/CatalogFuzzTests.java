package io.frameworkadvisor.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Whatever stands in the files: a list of mistakes, or a catalog that advises. A failure names its seed and shows the file;
 * what failed once is kept in {@code corpus/catalog}, a folder with the one file that it replaces, and tried in every build.
 */
class CatalogFuzzTests {

    private static final Path VALID = Path.of("src/test/resources/io/frameworkadvisor/store/files/valid");
    private static final Path CORPUS = Path.of("src/test/resources/corpus/catalog");
    private static final int TRIES = 1_500;
    private static final int MOST_EDITS = 3;
    private static final Pattern WORD = Pattern.compile("[^\\s\\[\\]{},:]+");

    private static final List<String> ODD = List.of(
            "",
            "null",
            "~",
            "[]",
            "{}",
            "[[]]",
            "{a: 1}",
            "-1",
            "0",
            "1",
            "1.5",
            "99999999999999999999",
            "1e400",
            ".nan",
            "true",
            "''",
            "' '",
            "'\\0'",
            "\"\\0\"",
            "\"\\uD800\"",
            "alpha",
            "beta",
            "unknown",
            "active",
            "2026-13-45",
            "2026-02-30",
            "'0000'",
            "'9999-12-31'",
            "*a",
            "&a b",
            "!!x y",
            "!!binary aGk=",
            "<<: {a: b}",
            "? a",
            "- a",
            ": ",
            "---",
            "...",
            "%YAML 9.9",
            "|",
            ">",
            "#",
            "\t",
            "\u0000",
            "\u2028",
            "\ufeff",
            "x".repeat(700),
            "[1, 2, 3]",
            "[alpha, alpha]",
            "a.b.c",
            "product.",
            ".product",
            "'http://'",
            "'javascript:alert(1)'");

    private final Map<String, String> valid = validFiles();

    private static Map<String, String> validFiles() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(VALID)) {
            for (Path it :
                    found.filter(file -> file.toString().endsWith(".yml")).toList()) {
                files.put(VALID.relativize(it).toString(), Files.readString(it));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static Stream<Path> corpus() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    /** The files as resources, without a disk. */
    private static final class InMemory extends DefaultResourceLoader implements ResourcePatternResolver {

        private final Map<String, byte[]> files;

        InMemory(Map<String, byte[]> files) {
            this.files = files;
        }

        @Override
        public Resource[] getResources(String pattern) {
            String folder = pattern.substring(0, pattern.lastIndexOf('/') + 1);
            return files.entrySet().stream()
                    .filter(it -> ("memory/" + it.getKey()).startsWith(folder)
                            && it.getKey().indexOf('/', folder.length() - "memory/".length()) < 0)
                    .map(it -> new Named(it.getKey(), it.getValue()))
                    .toArray(Resource[]::new);
        }
    }

    private static final class Named extends ByteArrayResource {

        private final String name;

        Named(String path, byte[] content) {
            super(content);
            name = path.substring(path.lastIndexOf('/') + 1);
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return super.equals(other);
        }

        @Override
        public int hashCode() {
            return super.hashCode();
        }
    }

    private static @Nullable CatalogRevision read(Map<String, byte[]> files) {
        try {
            return new CatalogFiles(new InMemory(files), "memory/", Fixture.CLOCK).read();
        } catch (InvalidCatalog e) {
            assertThat(e.problems()).isNotEmpty().allMatch(it -> !it.reason().isBlank());
            return null;
        }
    }

    private boolean check(String path, byte[] content, String name) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        valid.forEach((file, text) -> files.put(file, text.getBytes(StandardCharsets.UTF_8)));
        files.put(path, content);
        boolean[] read = {false};
        assertThatCode(() -> {
                    CatalogRevision revision = read(files);
                    if (revision != null) {
                        advise(revision);
                        read[0] = true;
                    }
                })
                .as("%s, %s:\n%s", name, path, new String(content, StandardCharsets.UTF_8))
                .doesNotThrowAnyException();
        return read[0];
    }

    private static void advise(CatalogRevision revision) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (Question it : revision.questionnaire().questions()) {
            given.put(it.id(), List.of(it.options().get(0).id()));
        }
        Advisor advisor = new Advisor(() -> revision);
        assertThat(advisor.advise(Answers.none()).engine()).isNotEmpty();
        assertThat(advisor.advise(Answers.read(revision.questionnaire(), given).answers())
                        .engine())
                .isNotEmpty();
    }

    private static String mutated(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int edits = 1 + random.nextInt(MOST_EDITS); edits > 0 && !lines.isEmpty(); edits--) {
            int place = random.nextInt(lines.size());
            String line = lines.get(place);
            switch (random.nextInt(9)) {
                case 0 -> lines.remove(place);
                case 1 -> lines.add(random.nextInt(lines.size() + 1), line);
                case 2 -> lines.set(place, lines.set(random.nextInt(lines.size()), line));
                case 3 -> lines.set(place, " ".repeat(random.nextInt(9)) + line.strip());
                case 4 -> lines.set(place, line.substring(0, random.nextInt(line.length() + 1)));
                case 5 -> lines.set(place, inserted(line, random));
                case 6 -> lines.add(place, one(ODD, random));
                default -> lines.set(place, withAnotherWord(line, random));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String inserted(String line, Random random) {
        int at = random.nextInt(line.length() + 1);
        return line.substring(0, at) + one(ODD, random) + line.substring(at);
    }

    // What stands between separators gets another value, so that the file keeps its shape.
    private static String withAnotherWord(String line, Random random) {
        List<MatchResult> words = WORD.matcher(line).results().toList();
        if (words.isEmpty()) {
            return line;
        }
        MatchResult word = one(words, random);
        return line.substring(0, word.start()) + one(ODD, random) + line.substring(word.end());
    }

    private static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    @Test
    void anyFilesAreACatalogOrAListOfMistakes() {
        List<String> paths = List.copyOf(valid.keySet());
        int read = 0;
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            String path = one(paths, random);
            String text = mutated(Objects.requireNonNull(valid.get(path)), random);
            read += check(path, text.getBytes(StandardCharsets.UTF_8), "seed " + seed) ? 1 : 0;
        }
        assertThat(read).as("some changes are harmless, most are not").isBetween(TRIES / 50, TRIES / 2);
    }

    @Test
    void anyBytesAreACatalogOrAListOfMistakes() {
        List<String> paths = List.copyOf(valid.keySet());
        for (int seed = 0; seed < TRIES / 3; seed++) {
            Random random = new Random(seed);
            String path = one(paths, random);
            byte[] content = Objects.requireNonNull(valid.get(path)).getBytes(StandardCharsets.UTF_8);
            for (int i = 1 + random.nextInt(MOST_EDITS); i > 0; i--) {
                content[random.nextInt(content.length)] = (byte) random.nextInt(256);
            }
            check(path, content, "seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void whatFailedOnceIsRefused(Path file) throws IOException {
        Path inside = CORPUS.relativize(file);
        String path = inside.subpath(1, inside.getNameCount()).toString();

        assertThat(check(path, Files.readAllBytes(file), inside.toString())).isFalse();
    }
}
