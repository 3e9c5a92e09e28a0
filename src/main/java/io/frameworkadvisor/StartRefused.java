package io.frameworkadvisor;

import io.frameworkadvisor.store.StoreAddress;
import org.springframework.boot.ExitCodeGenerator;

/** The settings are not fit to start with; the message says what to change. */
final class StartRefused extends RuntimeException implements ExitCodeGenerator {

    /** Production settings are missing. */
    static final int UNFIT = 4;

    /** Another process holds the file of the embedded database. */
    static final int TAKEN = 5;

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private StartRefused(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    static StartRefused unfit(String reason) {
        return new StartRefused(reason, UNFIT);
    }

    static StartRefused taken(StoreAddress store) {
        return new StartRefused(
                "another process uses " + store.description() + "; end it, or name another file with advisor.data",
                TAKEN);
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
