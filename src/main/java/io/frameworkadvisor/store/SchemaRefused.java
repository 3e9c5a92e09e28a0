package io.frameworkadvisor.store;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.ExitCodeGenerator;

/** The tables are not what any release left behind, as after a migration that was interrupted: they are left alone. */
final class SchemaRefused extends RuntimeException implements ExitCodeGenerator {

    /** The exit code of the process, for scripts that start it. */
    static final int EXIT_CODE = 6;

    private static final long serialVersionUID = 1L;

    SchemaRefused(FlywayException reason) {
        super(
                "the tables cannot be brought to this release; restore the backup from before it. "
                        + String.valueOf(reason.getMessage()).strip().replaceAll("\\s+", " "),
                reason);
    }

    @Override
    public int getExitCode() {
        return EXIT_CODE;
    }
}
