package io.frameworkadvisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No text makes a regular expression of the product look at it over and over again. Found are the constants of all classes
 * and the literals in all sources, so a new one is tried without being named here.
 */
class PatternTests {

    private static final int LENGTH = 100_000;

    /** How often each character may be looked at. */
    private static final int LOOKS = 60;

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL =
            Pattern.compile("\\.(?:matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    static Stream<Map.Entry<String, Pattern>> patterns() throws Exception {
        Map<String, Pattern> found = new LinkedHashMap<>();
        for (JavaField it : constants()) {
            Field field = Class.forName(it.getOwner().getName()).getDeclaredField(it.getName());
            field.setAccessible(true);
            found.put(it.getFullName(), (Pattern) field.get(null));
        }
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                literals(file, found);
            }
        }
        return found.entrySet().stream();
    }

    private static List<JavaField> constants() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.frameworkadvisor")
                        .stream()
                        .map(JavaClass::getFields)
                        .flatMap(Set::stream)
                        .filter(it -> it.getRawType().isEquivalentTo(Pattern.class))
                        .toList();
    }

    private static void literals(Path file, Map<String, Pattern> found) throws IOException {
        Matcher literal = LITERAL.matcher(Files.readString(file));
        while (literal.find()) {
            String regex = literal.group(1).translateEscapes();
            found.put(file.getFileName() + " " + regex, Pattern.compile(regex));
        }
    }

    /** Long texts out of what the pattern is made of: runs, and nearly what it looks for, over and over again. */
    private static Set<String> adversaries(Pattern pattern) {
        Set<String> pieces = new LinkedHashSet<>(List.of("a", "0", " ", "/", "\n", "_", "-", ".", "\uD83D\uDE00"));
        String plain = pattern.pattern()
                .replaceAll("\\\\[a-zA-Z]|\\(\\?[a-z:<!=]+", "")
                .replaceAll("[\\\\()\\[\\]{}+*?^$|]", "");
        pieces.add(plain);
        pieces.add(plain + plain + " ");
        plain.codePoints().distinct().limit(12).forEach(it -> {
            pieces.add(Character.toString(it));
            pieces.add(Character.toString(it) + "a");
            pieces.add(Character.toString(it) + " ");
        });
        pieces.remove("");
        Set<String> texts = new LinkedHashSet<>();
        for (String piece : pieces) {
            String run = piece.repeat(LENGTH / piece.length());
            texts.add(run);
            texts.add(plain + run + "\u0000");
            texts.add("http://github.com/" + run + "\n");
        }
        return texts;
    }

    @Test
    void areConstantsWhereTheyHaveANameAndAreFound() throws Exception {
        assertThat(constants())
                .hasSizeGreaterThan(10)
                .allMatch(it -> it.getModifiers().contains(JavaModifier.STATIC));
        assertThat(patterns()).hasSizeGreaterThan(constants().size() + 5);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void lookAtEachCharacterAFewTimesOnly(Map.Entry<String, Pattern> named) {
        for (String text : adversaries(named.getValue())) {
            assertThatCode(() -> {
                        named.getValue().matcher(new Counted(text)).matches();
                        Matcher matcher = named.getValue().matcher(new Counted(text));
                        while (matcher.find()) {
                            assertThat(matcher.end()).isNotNegative();
                        }
                    })
                    .as("%s: %s", named.getKey(), named.getValue())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void areCaughtIfTheyDoOtherwise() {
        Pattern greedy = Pattern.compile("(a+)+b");
        assertThat(catchThrowable(
                        () -> greedy.matcher(new Counted("a".repeat(LENGTH))).matches()))
                .isNotNull();
    }

    /** A text that counts how often somebody looks at it. */
    private static final class Counted implements CharSequence {

        private final String text;
        private long left;

        Counted(String text) {
            this.text = text;
            left = (long) LOOKS * (text.length() + 100);
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new AssertionError("looked at more than " + LOOKS + " times per character: "
                        + text.substring(0, Math.min(60, text.length())) + "…");
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
