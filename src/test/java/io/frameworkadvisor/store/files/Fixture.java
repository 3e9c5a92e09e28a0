package io.frameworkadvisor.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.frameworkadvisor.catalog.CatalogRevision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowingConsumer;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/** A small catalog in a folder of its own, valid until a test changes it. It is read on 20 November 2026. */
final class Fixture {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    private final Path folder;

    private Fixture(Path folder) {
        this.folder = folder;
    }

    /** The valid catalog, copied into an empty folder. */
    static Fixture validIn(Path folder) {
        Fixture fixture = new Fixture(folder);
        Path valid = valid();
        try (Stream<Path> files = Files.walk(valid)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> fixture.with(valid.relativize(file).toString(), text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fixture;
    }

    /** No file at all. */
    static Fixture emptyIn(Path folder) {
        return new Fixture(folder);
    }

    /** A mistake in this file at this place, for a reason that holds these words. */
    static ThrowingConsumer<CatalogProblem> problem(String file, String path, String reason) {
        return it -> {
            assertThat(it.file()).isEqualTo(file);
            assertThat(it.path()).isEqualTo(path);
            assertThat(it.reason()).contains(reason);
        };
    }

    Fixture with(String file, String content) {
        Path path = folder.resolve(file);
        try {
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Fixture withBytes(String file, byte[] content) {
        try {
            Files.write(folder.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The text to replace stands in the file exactly once, so that each test makes the mistake that it means. */
    Fixture replacing(String file, String old, String replacement) {
        return changing(file, text -> {
            assertThat(text).as(file).containsOnlyOnce(old);
            return text.replace(old, replacement);
        });
    }

    Fixture changing(String file, UnaryOperator<String> change) {
        return with(file, change.apply(text(folder.resolve(file))));
    }

    Fixture without(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Fixture renaming(String file, String newName) {
        String content = text(folder.resolve(file));
        return without(file).with(newName, content);
    }

    CatalogRevision read() {
        return read(new PathMatchingResourcePatternResolver());
    }

    CatalogRevision read(ResourcePatternResolver resources) {
        return new CatalogFiles(resources, folder.toUri().toString(), CLOCK).read();
    }

    List<CatalogProblem> problems() {
        InvalidCatalog thrown = catchThrowableOfType(InvalidCatalog.class, this::read);
        return thrown == null ? List.of() : thrown.problems();
    }

    /** What keeps the files from being hashed. */
    List<CatalogProblem> problemsOfId() {
        InvalidCatalog thrown = catchThrowableOfType(InvalidCatalog.class, () -> files().id());
        return thrown == null ? List.of() : thrown.problems();
    }

    private CatalogFiles files() {
        return new CatalogFiles(
                new PathMatchingResourcePatternResolver(), folder.toUri().toString(), CLOCK);
    }

    private static Path valid() {
        try {
            return Path.of(
                    Objects.requireNonNull(Fixture.class.getResource("valid")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
