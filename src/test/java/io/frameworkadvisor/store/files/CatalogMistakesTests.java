package io.frameworkadvisor.store.files;

import static io.frameworkadvisor.store.files.Fixture.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each test makes one mistake in the files of a small catalog that is valid otherwise. */
class CatalogMistakesTests extends MistakeCase {

    @Test
    void withoutAMistakeThereIsNoProblem() {
        assertThat(given().problems()).isEmpty();
    }

    @Test
    void allMistakesAreReportedTogetherWithFilePlaceAndReason() {
        Fixture catalog = given().replacing(BETA, "successor: alpha", "successor: gamma")
                .replacing(CRITERIA, "trait: flexibility, group: people", "trait: flexibility, group: nobody");

        assertThatExceptionOfType(InvalidCatalog.class)
                .isThrownBy(catalog::read)
                .withMessageContaining(BETA + " /status/successor: no other framework is called gamma")
                .withMessageContaining(CRITERIA + " /criteria: no group is called nobody");
    }

    @Test
    void reasonsAreEnglishWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);

            assertThat(given().replacing(ALPHA, "name: Alpha", "name: 42").problems())
                    .satisfiesExactly(problem(ALPHA, "/name", "integer found, string expected"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Nested
    class FindingTheFiles {

        @Test
        void anEmptyFolderMissesTheFourFilesThatEveryCatalogHas() {
            assertThat(Fixture.emptyIn(folder).problems())
                    .satisfiesExactly(
                            problem(WHOLE, "/", "the file is missing"),
                            problem(TRAITS, "/", "the file is missing"),
                            problem(CRITERIA, "/", "the file is missing"),
                            problem(QUESTIONNAIRE, "/", "the file is missing"));
        }

        @Test
        void aFolderThatDoesNotExistMissesThemToo() {
            assertThat(Fixture.emptyIn(folder.resolve("nowhere")).problems()).hasSize(4);
        }

        @Test
        void aMissingFileIsNamed() {
            assertThat(given().without(WHOLE).problems()).satisfiesExactly(problem(WHOLE, "/", "the file is missing"));
        }

        @Test
        void aFileBesideTheKnownOnesIsNotSkippedInSilence() {
            assertThat(given().with("catalog/criterions.yml", "groups: {}").problems())
                    .satisfiesExactly(problem("catalog/criterions.yml", "/", "no such file belongs to the catalog"));
        }

        @Test
        void aFrameworkFileIsCalledLikeItsSlug() {
            assertThat(given().renaming(ALPHA, "catalog/frameworks/alfa.yml").problems())
                    .satisfiesExactly(problem(
                            "catalog/frameworks/alfa.yml", "/slug", "the file of alpha must be called alpha.yml"));
        }

        @Test
        void twoFilesDoNotShareASlug() {
            assertThat(given().replacing(BETA, "slug: beta", "slug: alpha").problems())
                    .anySatisfy(problem(BETA, "/slug", "another file has the slug alpha already"));
        }

        @Test
        void twoFrameworksDoNotShareAName() {
            assertThat(given().replacing(BETA, "name: Beta", "name: ALPHA").problems())
                    .anySatisfy(problem(BETA, "/name", "another file has the name ALPHA already"));
        }
    }

    @Nested
    class ParsingYaml {

        @Test
        void malformedYamlIsReportedWithItsLine() {
            assertThat(given().replacing(ALPHA, "name: Alpha", "name: 'Alpha").problems())
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.file()).isEqualTo(ALPHA);
                        assertThat(it.path()).matches("line [0-9]+");
                        assertThat(it.reason()).startsWith("no valid YAML: ");
                    });
        }

        @Test
        void theLineIsTheOneOfTheMistake() {
            assertThat(given().with(WHOLE, "collected: 2026-11-20\nsources: {}\n}\n")
                            .problems())
                    .satisfiesExactly(problem(WHOLE, "line 3", "no valid YAML"));
        }

        @Test
        void aKeyIsNotRepeated() {
            assertThat(given().replacing(ALPHA, "name: Alpha", "name: Alpha\nname: Alfa")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "line 3", "name"));
        }

        @Test
        void anAliasIsNoWayToWriteAFactTwice() {
            assertThat(given().replacing(ALPHA, "slug: alpha", "slug: &it alpha")
                            .replacing(ALPHA, "name: Alpha", "name: *it")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "line 2", "aliases are not allowed: *it"));
        }

        @Test
        void aBillionLaughsAreStoppedAtTheFirst() {
            assertThat(given().with(WHOLE, """
                                    a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]
                                    b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
                                    c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
                                    d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
                                    e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
                                    """).problems())
                    .first()
                    .satisfies(problem(WHOLE, "line 2", "aliases are not allowed: *a"));
        }

        @Test
        void aHugeFileIsNotParsed() {
            assertThat(given().changing(ALPHA, text -> text + "# laughs\n".repeat(200_000))
                            .problems())
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.file()).isEqualTo(ALPHA);
                        assertThat(it.reason()).contains("more than the allowed 1000000 bytes");
                    });
        }

        @Test
        void aHugeTextIsNotParsed() {
            assertThat(given().changing(ALPHA, text -> text + "x: " + "x".repeat(2_000_000))
                            .problems())
                    .singleElement()
                    .satisfies(it -> assertThat(it.file()).isEqualTo(ALPHA));
        }

        @Test
        void deepNestingIsNotFollowed() {
            assertThat(given().with(ALPHA, "[".repeat(100_000)).problems())
                    .singleElement()
                    .satisfies(it -> assertThat(it.file()).isEqualTo(ALPHA));
        }

        @Test
        void anEmptyFileIsNoFramework() {
            assertThat(given().with(ALPHA, "# nothing yet\n").problems())
                    .satisfiesExactly(problem(ALPHA, "/", "the file is empty"));
        }

        @Test
        void aSecondDocumentInAFileIsNotSkippedInSilence() {
            assertThat(given().changing(ALPHA, text -> text + "---\nslug: gamma\n")
                            .problems())
                    .singleElement()
                    .satisfies(it -> assertThat(it.file()).isEqualTo(ALPHA));
        }

        @Test
        void aControlCharacterIsNoText() {
            assertThat(given().replacing(ALPHA, "name: Alpha", "name: Al\u0001pha")
                            .problems())
                    .singleElement()
                    .satisfies(it -> assertThat(it.file()).isEqualTo(ALPHA));
        }

        @Test
        void aListIsNoKey() {
            assertThat(given().replacing(ALPHA, "name: Alpha", "? [name]\n: Alpha")
                            .problems())
                    .singleElement()
                    .satisfies(it -> assertThat(it.file()).isEqualTo(ALPHA));
        }

        @Test
        void aListIsNoFramework() {
            assertThat(given().with(ALPHA, "[slug, name]").problems())
                    .satisfiesExactly(problem(ALPHA, "/", "array found, object expected"));
        }

        @Test
        void anythingElseThanALogicalTypeIsRefused() {
            assertThat(given().replacing(CODE, "on-review: true", "on-review: yes")
                            .problems())
                    .satisfiesExactly(problem(CODE, "/on-review", "string found, boolean expected"));
        }
    }
}
