package io.frameworkadvisor;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.logging.LoggingSystem;

/** Starts the application. */
@SpringBootApplication
@ConfigurationPropertiesScan
class AdvisorApplication {

    public static void main(String[] args) {
        CatalogCheck.asked(args).ifPresent(AdvisorApplication::check);
        try {
            SpringApplication.run(AdvisorApplication.class, args);
        } catch (RuntimeException e) {
            // Spring Boot would do this, but first asks listeners that it can no longer make, and then forgets the
            // code.
            LastWords.exitCode(e).ifPresent(System::exit);
            throw e;
        }
    }

    private static void check(String location) {
        // Before Spring Boot has set up the log, everything would be logged.
        LoggingSystem.get(AdvisorApplication.class.getClassLoader()).beforeInitialize();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(new CatalogCheck(out, Clock.systemUTC()).run(location));
    }
}
