package io.frameworkadvisor;

import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the application. */
@SpringBootApplication
@ConfigurationPropertiesScan
class AdvisorApplication {

    public static void main(String[] args) {
        try {
            SpringApplication.run(AdvisorApplication.class, args);
        } catch (RuntimeException e) {
            exitWithCodeOf(e);
            throw e;
        }
    }

    // Spring Boot would do this, but first asks listeners that it can no longer make, and then forgets the code.
    private static void exitWithCodeOf(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ExitCodeGenerator generator) {
                System.exit(generator.getExitCode());
            }
        }
    }
}
