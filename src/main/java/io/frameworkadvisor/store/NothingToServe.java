package io.frameworkadvisor.store;

import io.frameworkadvisor.store.files.InvalidCatalog;
import org.springframework.boot.ExitCodeGenerator;

/** The files are faulty and no earlier revision is stored: there is nothing to start with. */
final class NothingToServe extends RuntimeException implements ExitCodeGenerator {

    /** The exit code of the process, for scripts that start it. */
    static final int EXIT_CODE = 3;

    private static final long serialVersionUID = 1L;

    NothingToServe(InvalidCatalog mistakes) {
        super(mistakes.getMessage(), mistakes);
    }

    @Override
    public int getExitCode() {
        return EXIT_CODE;
    }
}
