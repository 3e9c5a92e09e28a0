package io.frameworkadvisor.web.guard;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How much the site takes on.
 *
 * @param pagesAtOnce how many pages are made at a time; 0 for two per processor
 * @param linksAtOnce how many requests may ask the database at a time
 * @param waiting how many more requests of each of these kinds may wait for their turn
 * @param patience how long they wait at most
 * @param linksPerMinute how many links a client may make in a minute
 * @param linksPerHour how many links a client may make in an hour
 * @param missesPerMinute how many links that do not exist a client may try to open in a minute
 * @param clients of how many clients this is known at a time
 */
@Validated
@ConfigurationProperties("advisor.limits")
record LimitProperties(
        @PositiveOrZero int pagesAtOnce,
        @Positive int linksAtOnce,
        @PositiveOrZero int waiting,
        Duration patience,
        @Positive int linksPerMinute,
        @Positive int linksPerHour,
        @Positive int missesPerMinute,
        @Positive int clients) {

    Lane pages() {
        int atOnce = pagesAtOnce == 0 ? 2 * Runtime.getRuntime().availableProcessors() : pagesAtOnce;
        return new Lane(atOnce, waiting, patience);
    }

    Lane links() {
        return new Lane(linksAtOnce, waiting, patience);
    }
}
