package io.frameworkadvisor.web.guard;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

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
@ConfigurationProperties("advisor.limits")
record LimitProperties(
        int pagesAtOnce,
        int linksAtOnce,
        int waiting,
        Duration patience,
        int linksPerMinute,
        int linksPerHour,
        int missesPerMinute,
        int clients) {

    /**
     * Limits that can be kept.
     *
     * @throws IllegalArgumentException if one cannot; the message names it
     */
    LimitProperties {
        Assert.isTrue(pagesAtOnce >= 0, "advisor.limits.pages-at-once must not be negative");
        Assert.isTrue(waiting >= 0, "advisor.limits.waiting must not be negative");
        requirePositive(linksAtOnce, "links-at-once");
        requirePositive(linksPerMinute, "links-per-minute");
        requirePositive(linksPerHour, "links-per-hour");
        requirePositive(missesPerMinute, "misses-per-minute");
        requirePositive(clients, "clients");
    }

    private static void requirePositive(int limit, String name) {
        Assert.isTrue(limit > 0, () -> "advisor.limits." + name + " must be at least 1");
    }

    Lane pages() {
        int atOnce = pagesAtOnce == 0 ? 2 * Runtime.getRuntime().availableProcessors() : pagesAtOnce;
        return new Lane(atOnce, waiting, patience);
    }

    Lane links() {
        return new Lane(linksAtOnce, waiting, patience);
    }
}
