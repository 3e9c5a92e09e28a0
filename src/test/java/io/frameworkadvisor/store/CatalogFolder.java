package io.frameworkadvisor.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.store.files.CatalogFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A small catalog in a folder of its own, valid until a test changes it. */
final class CatalogFolder {

    /** The file that changes. */
    static final String CHANGED = "catalog/frameworks/alpha.yml";

    private static final Path VALID = Path.of("src/test/resources/io/frameworkadvisor/store/files/valid");
    private static final Pattern SUMMARY = Pattern.compile("(?m)^summary: .*$");

    private final Path folder;

    private CatalogFolder(Path folder) {
        this.folder = folder;
    }

    static CatalogFolder in(Path folder) {
        try (Stream<Path> files = Files.walk(VALID)) {
            files.filter(Files::isRegularFile).forEach(file -> copy(file, folder.resolve(VALID.relativize(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CatalogFolder(folder);
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(Objects.requireNonNull(to.getParent()));
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder as a resource location. */
    String location() {
        return folder.toUri().toString();
    }

    CatalogFiles files() {
        return new CatalogFiles(new PathMatchingResourcePatternResolver(), location(), Clock.systemUTC());
    }

    /** Gives one framework another summary. */
    void sum(String summary) {
        replaceSummary("summary: '" + summary + "'");
    }

    /** Takes a field away that every framework must have. */
    void breakFile() {
        replaceSummary("# no summary");
    }

    private void replaceSummary(String line) {
        Path file = folder.resolve(CHANGED);
        try {
            Matcher summary = SUMMARY.matcher(Files.readString(file));
            assertThat(summary.find()).as("summary in " + file).isTrue();
            Files.writeString(file, summary.replaceFirst(Matcher.quoteReplacement(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
