package io.frameworkadvisor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The timeouts of PostgreSQL's profile add up to what a person who makes a link is promised. */
class DatabasePatienceTests {

    private static final Duration PROMISE = Duration.ofSeconds(2);
    private static final String POOL = "spring.datasource.hikari.";

    private final Properties settings = new Properties();

    @BeforeEach
    void readSettings() throws IOException {
        for (String file : new String[] {"application.properties", "application-postgres.properties"}) {
            settings.putAll(PropertiesLoaderUtils.loadProperties(new ClassPathResource(file)));
        }
    }

    private Duration millis(String name) {
        return Duration.ofMillis(Long.parseLong(settings.getProperty(POOL + name)));
    }

    private Duration seconds(String name) {
        return Duration.ofSeconds(Long.parseLong(settings.getProperty(POOL + "data-source-properties." + name)));
    }

    private Duration statementTimeout() {
        return Duration.ofMillis(Long.parseLong(
                settings.getProperty(POOL + "connection-init-sql").replaceAll("\\D", "")));
    }

    @Nested
    class WhileItHangs {

        // The pool tries connections as long as its timeout lasts, and finishes the last try.
        @Test
        void lookingForAConnectionThatWorksTakesLess() {
            assertThat(millis("connection-timeout").plus(millis("validation-timeout")))
                    .isLessThan(PROMISE);
        }

        @Test
        void waitingForTheAnswerOfAConnectionThatWorkedAMomentAgoTakesLess() {
            assertThat(seconds("socketTimeout")).isLessThan(PROMISE);
        }

        @Test
        void makingAConnectionTakesLess() {
            assertThat(seconds("connectTimeout")).isLessThan(PROMISE);
            assertThat(seconds("loginTimeout")).isLessThan(PROMISE);
        }
    }

    @Nested
    class WhileItIsSlow {

        @Test
        void itGivesUpAStatementBeforeTheConnectionIsGivenUp() {
            assertThat(statementTimeout()).isLessThan(seconds("socketTimeout"));
        }
    }
}
