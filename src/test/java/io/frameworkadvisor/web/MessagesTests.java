package io.frameworkadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language says everything, with the same gaps to be filled, and nothing that nobody asks for. */
class MessagesTests {

    private static final Path MAIN = Path.of("src", "main");
    private static final Path BUNDLES = MAIN.resolve(Path.of("resources", "messages"));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9]+)");

    /** A key in a template, whole: {@code #{site.skip}} or {@code msg('site.skip')}. */
    private static final Pattern ASKED = Pattern.compile("(?:#\\{|[mM]sg\\(')([a-z][\\w.-]*[\\w])(?=[}('])");

    /** The beginning of a key that goes on with something from the model. */
    private static final Pattern BEGUN = Pattern.compile("['\"|]([a-z]+(?:\\.[\\w-]+)*\\.)(?:['\"]\\s*\\+|\\$\\{)");

    /** The bundles of pages; sentences about an advice are no area of pages. */
    static Stream<String> areas() throws IOException {
        return bundles().filter(it -> !it.equals("sentences"));
    }

    static Stream<String> bundles() throws IOException {
        return files(BUNDLES, ".properties")
                .map(it -> it.getFileName().toString())
                .filter(it -> !it.contains("_"))
                .map(it -> it.replace(".properties", ""));
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(ending)).toList().stream();
        }
    }

    private static Map<String, String> messages(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(BUNDLES.resolve(file + ".properties"))) {
            properties.load(in);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.forEach((key, text) -> messages.put(key.toString(), text.toString()));
        return messages;
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(it -> it.group(1)).toList();
    }

    @Nested
    class Translation {

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.MessagesTests#bundles")
        void saysEverythingThatEnglishSays(String bundle) throws IOException {
            assertThat(messages(bundle + "_de").keySet())
                    .containsExactlyElementsOf(messages(bundle).keySet());
        }

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.MessagesTests#bundles")
        void leavesTheSameGaps(String bundle) throws IOException {
            Map<String, String> german = messages(bundle + "_de");

            messages(bundle)
                    .forEach((key, english) -> assertThat(new TreeSet<>(all(PLACEHOLDER, german.getOrDefault(key, ""))))
                            .as(key)
                            .isEqualTo(new TreeSet<>(all(PLACEHOLDER, english))));
        }

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.MessagesTests#bundles")
        void isFilledInWithoutAMistake(String bundle) throws IOException {
            for (String file : List.of(bundle, bundle + "_de")) {
                messages(file).forEach((key, text) -> {
                    assertThat(text).as(key).isNotBlank();
                    assertThat(new MessageFormat(text, Locale.ENGLISH).toPattern())
                            .isNotNull();
                    assertThat(text)
                            .as("would swallow what follows where there are places, and be shown where there are none")
                            .doesNotContain("'");
                });
            }
        }

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.MessagesTests#areas")
        void hasKeysThatBeginWithTheArea(String bundle) throws IOException {
            assertThat(messages(bundle).keySet()).allMatch(it -> it.startsWith(bundle + "."));
        }
    }

    @Nested
    class Usage {

        private final String templates = sources(MAIN.resolve(Path.of("resources", "templates")), ".html");
        private final String code = sources(MAIN.resolve("java"), ".java");

        private static String sources(Path folder, String ending) {
            try {
                StringBuilder all = new StringBuilder();
                for (Path file : files(folder, ending).toList()) {
                    all.append(Files.readString(file, StandardCharsets.UTF_8)).append('\n');
                }
                return all.toString();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        private static Set<String> keys() throws IOException {
            Set<String> keys = new TreeSet<>();
            for (String bundle : bundles().toList()) {
                keys.addAll(messages(bundle).keySet());
            }
            return keys;
        }

        private List<String> beginnings() {
            return Stream.of(templates, code)
                    .flatMap(it -> all(BEGUN, it).stream())
                    .distinct()
                    .toList();
        }

        @Test
        void noTemplateAsksForWhatIsNotSaid() throws IOException {
            assertThat(keys()).containsAll(new TreeSet<>(all(ASKED, templates)));
        }

        @Test
        void everyKeyThatIsBegunCanBeFinished() throws IOException {
            Set<String> keys = keys();
            List<String> areas = bundles().map(it -> it + ".").toList();

            assertThat(beginnings().stream()
                            .filter(it -> areas.stream().anyMatch(it::startsWith))
                            .filter(it -> keys.stream().noneMatch(key -> key.startsWith(it))))
                    .isEmpty();
        }

        @Test
        void nothingIsSaidForNobody() throws IOException {
            TreeSet<String> asked = new TreeSet<>(all(ASKED, templates));
            List<String> beginnings = beginnings();

            assertThat(keys().stream()
                            .filter(it -> !asked.contains(it))
                            .filter(it -> !templates.contains("'" + it + "'") && !code.contains("\"" + it + "\""))
                            .filter(it -> beginnings.stream().noneMatch(it::startsWith))
                            .collect(Collectors.toList()))
                    .isEmpty();
        }
    }
}
