package io.frameworkadvisor;

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
            // Spring Boot would do this, but first asks listeners that it can no longer make, and then forgets the
            // code.
            LastWords.exitCode(e).ifPresent(System::exit);
            throw e;
        }
    }
}
