package io.frameworkadvisor.web.maintenance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** How often somebody has tried a password without success. */
final class Attempts {

    /** How long somebody has to wait who has tried too often. */
    static final Duration WINDOW = Duration.ofMinutes(10);

    /** So many may fail before that. */
    static final int MOST = 5;

    private static final int MOST_CLIENTS = 10_000;

    private final Cache<String, AtomicInteger> failed = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterWrite(WINDOW)
            .build();

    /** Counts one more, before it is tried: many at the same moment are as many. Returns whether it may be tried. */
    boolean begin(String client) {
        return failed.get(client, it -> new AtomicInteger()).incrementAndGet() <= MOST;
    }

    void succeed(String client) {
        failed.invalidate(client);
    }
}
