package io.frameworkadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that checks catalog files. */
class CatalogCheckTests {

    private static final Path SHIPPED = Path.of("src", "main", "resources");
    private static final String FLASK = "catalog/frameworks/flask.yml";
    private static final String DJANGO = "catalog/frameworks/django.yml";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private int check(String argument) {
        PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);
        return new CatalogCheck(out, Clock.systemUTC())
                .run(CatalogCheck.asked(argument).orElseThrow());
    }

    private int checkFolder() {
        return check("--check-catalog=" + folder);
    }

    private String printed() {
        return written.toString(StandardCharsets.UTF_8);
    }

    private void copyShipped() throws IOException {
        for (String part : new String[] {"catalog", "questionnaire"}) {
            try (Stream<Path> files = Files.walk(SHIPPED.resolve(part))) {
                files.filter(it -> it.toString().endsWith(".yml")).forEach(this::copy);
            }
        }
    }

    private void copy(Path file) {
        Path target = folder.resolve(SHIPPED.relativize(file).toString());
        try {
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.copy(file, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replace(String file, String pattern, String replacement) throws IOException {
        String text = Files.readString(folder.resolve(file));
        String changed = text.replaceFirst(pattern, replacement);
        assertThat(changed).as(pattern + " in " + file).isNotEqualTo(text);
        Files.writeString(folder.resolve(file), changed);
    }

    @Nested
    class Asking {

        @Test
        void otherArgumentsStartTheApplication() {
            assertThat(CatalogCheck.asked()).isEmpty();
            assertThat(CatalogCheck.asked("--server.port=8080", "--check-catalogs"))
                    .isEmpty();
        }

        @Test
        void withoutAFolderTheShippedFilesAreChecked() {
            assertThat(CatalogCheck.asked("--debug", "--check-catalog")).contains("classpath:/");
        }

        @Test
        void aFolderMayBeAPathOrAResourceLocation() {
            assertThat(CatalogCheck.asked("--check-catalog=/srv/advisor"))
                    .get()
                    .asString()
                    .startsWith("file:///srv/advisor");
            assertThat(CatalogCheck.asked("--check-catalog=file:/srv/advisor/")).contains("file:/srv/advisor/");
        }
    }

    @Nested
    class ValidFiles {

        @Test
        void theShippedOnesChangeNothing() {
            assertThat(check("--check-catalog")).isEqualTo(CatalogCheck.VALID);
            assertThat(printed())
                    .contains("The catalog is valid: 52 frameworks, ")
                    .contains("It is the catalog that this version ships.");
        }

        @Test
        void theirChangesAreCountedAndListed() throws IOException {
            copyShipped();
            // The fit of Django for sites with content.
            replace(DJANGO, "level: 5, for: \\[content-site, shop-saas]", "level: 0, for: [content-site, shop-saas]");

            assertThat(checkFolder()).isEqualTo(CatalogCheck.VALID);
            assertThat(printed())
                    .contains("level: django, ")
                    .contains(" sample projects and expert cases, another framework comes first in ")
                    .contains("first place: ")
                    .contains("  Django, ")
                    .doesNotContain("another framework comes first in 0;");
        }
    }

    @Nested
    class FaultyFiles {

        @Test
        void everyMistakeIsNamedWithFileAndPathAndReason() throws IOException {
            copyShipped();
            replace(DJANGO, "(?m)^summary: .*$", "# no summary");
            replace(FLASK, "(?m)^name: .*$", "# no name");

            assertThat(checkFolder()).isEqualTo(CatalogCheck.FAULTY);
            assertThat(printed())
                    .contains(DJANGO + " /: required property 'summary' not found")
                    .contains(FLASK + " /: required property 'name' not found")
                    .contains("The catalog is not valid, mistakes: 2");
        }

        @Test
        void anEmptyFolderHasNoCatalog() {
            assertThat(checkFolder()).isEqualTo(CatalogCheck.FAULTY);
            assertThat(printed()).contains("catalog/catalog.yml /: the file is missing");
        }
    }
}
