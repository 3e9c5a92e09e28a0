package io.frameworkadvisor;

import io.frameworkadvisor.advice.RevisionChange;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.store.files.CatalogFiles;
import io.frameworkadvisor.store.files.ExpertCaseFile;
import io.frameworkadvisor.store.files.InvalidCatalog;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The command {@code --check-catalog[=folder]}: validates the files in a folder and says what they would change against
 * the catalog that the product ships. Neither web server nor database is started.
 */
final class CatalogCheck {

    /** The files are valid. */
    static final int VALID = 0;

    /** The same as of a start that finds nothing but faulty files. */
    static final int FAULTY = 3;

    private static final String COMMAND = "--check-catalog";
    private static final String SHIPPED = "classpath:/";

    private final PrintStream out;
    private final Clock clock;

    CatalogCheck(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** The place that is to be checked, as a resource location; nothing if the arguments do not ask for a check. */
    static Optional<String> asked(String... arguments) {
        return Arrays.stream(arguments)
                .filter(it -> it.equals(COMMAND) || it.startsWith(COMMAND + "="))
                .findFirst()
                .map(it -> location(it.substring(Math.min(it.length(), COMMAND.length() + 1))));
    }

    private static String location(String folder) {
        if (folder.isEmpty()) {
            return SHIPPED;
        }
        return folder.matches("(classpath|file):.*")
                ? folder
                : Path.of(folder).toAbsolutePath().toUri().toString();
    }

    /** Checks the files and prints what it finds; returns the exit code. */
    int run(String location) {
        try {
            CatalogRevision revision = read(location);
            out.printf(
                    "The catalog is valid: %d frameworks, %d questions, revision %s%n",
                    revision.catalog().frameworks().size(),
                    revision.questionnaire().questions().size(),
                    revision.id());
            new CatalogCheckReport(out).print(change(revision));
            return VALID;
        } catch (InvalidCatalog e) {
            e.problems().forEach(out::println);
            out.printf("The catalog is not valid, mistakes: %d%n", e.problems().size());
            return FAULTY;
        }
    }

    private RevisionChange change(CatalogRevision revision) {
        return RevisionChange.between(read(SHIPPED), revision, new ExpertCaseFile());
    }

    private CatalogRevision read(String location) {
        return new CatalogFiles(new PathMatchingResourcePatternResolver(), location, clock).read();
    }
}
