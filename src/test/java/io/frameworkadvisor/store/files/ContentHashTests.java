package io.frameworkadvisor.store.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class ContentHashTests {

    private static final String ALPHA = "catalog/frameworks/alpha.yml";

    @TempDir
    private Path here;

    @TempDir
    private Path there;

    private String original() {
        return Fixture.validIn(here).read().id();
    }

    private Fixture copy() {
        return Fixture.validIn(there);
    }

    @Nested
    class TheSameContent {

        @Test
        void theIdHas64HexadecimalDigits() {
            assertThat(original()).matches("[0-9a-f]{64}");
        }

        @Test
        void theSameFilesElsewhereHaveTheSameId() {
            assertThat(copy().read().id()).isEqualTo(original());
        }

        @Test
        void lineEndingsDoNotMatter() {
            assertThat(copy().changing(ALPHA, text -> text.replace("\n", "\r\n"))
                            .read())
                    .satisfies(it -> assertThat(it.id()).isEqualTo(original()))
                    .satisfies(it -> assertThat(it.catalog())
                            .isEqualTo(Fixture.validIn(here).read().catalog()));
        }

        @Test
        void theOrderInWhichFilesAreFoundDoesNotMatter() {
            assertThat(copy().read(new Backwards()).id()).isEqualTo(original());
        }

        @Test
        void filesThatAreNoYamlDoNotMatter() {
            assertThat(copy().with("catalog/README.md", "Hello.").read().id()).isEqualTo(original());
        }
    }

    @Nested
    class OtherContent {

        @ParameterizedTest(name = "{0}")
        @ValueSource(
                strings = {
                    "catalog/catalog.yml",
                    "catalog/traits.yml",
                    "catalog/criteria.yml",
                    "catalog/frameworks/alpha.yml",
                    "catalog/frameworks/beta.yml",
                    "questionnaire/questionnaire.yml",
                    "questionnaire/purpose.yml",
                    "questionnaire/code.yml"
                })
        void aChangeInAnyFileChangesTheId(String file) {
            assertThat(copy().changing(file, text -> text + "# a remark\n")
                            .read()
                            .id())
                    .isNotEqualTo(original());
        }

        @Test
        void oneCharacterIsEnough() {
            assertThat(copy().replacing(ALPHA, "value: 80000", "value: 80001")
                            .read()
                            .id())
                    .isNotEqualTo(original());
        }

        @Test
        void textThatMovesFromTheEndOfOneFileToTheBeginningOfTheNextChangesTheId() {
            String before = Fixture.validIn(here)
                    .changing(ALPHA, text -> text + "# moved\n")
                    .read()
                    .id();
            String after = copy().changing("catalog/frameworks/beta.yml", text -> "# moved\n" + text)
                    .read()
                    .id();

            assertThat(after).isNotEqualTo(before);
        }
    }

    /** Finds the same files in another order. */
    private static final class Backwards extends PathMatchingResourcePatternResolver {
        @Override
        public Resource[] getResources(String locationPattern) throws IOException {
            List<Resource> found = Arrays.asList(super.getResources(locationPattern));
            Collections.reverse(found);
            return found.toArray(Resource[]::new);
        }
    }
}
