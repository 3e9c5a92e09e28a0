package io.frameworkadvisor.web.guard;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** How often one client may make links, and guess at them. Reading is not limited. */
@Component
public class ClientLimits {

    private final Allowances links;
    private final Allowances misses;

    @Autowired
    ClientLimits(LimitProperties limits) {
        this(limits, TimeMeter.SYSTEM_MILLISECONDS);
    }

    ClientLimits(LimitProperties limits, TimeMeter time) {
        links = new Allowances(
                limits.clients(),
                time,
                within(limits.linksPerMinute(), Duration.ofMinutes(1)),
                within(limits.linksPerHour(), Duration.ofHours(1)));
        misses = new Allowances(limits.clients(), time, within(limits.missesPerMinute(), Duration.ofMinutes(1)));
    }

    private static Bandwidth within(int count, Duration period) {
        return Bandwidth.builder().capacity(count).refillGreedy(count, period).build();
    }

    /**
     * Counts a link that is about to be made.
     *
     * @throws TooOften if this client has made as many as it may
     */
    public void countLink(HttpServletRequest request) {
        Duration pause = links.take(Client.of(request));
        if (!pause.isZero()) {
            throw new TooOften(pause);
        }
    }

    /** How long this client has to wait until it may try a link that might not exist; zero if it may now. */
    Duration pauseForMisses(HttpServletRequest request) {
        return misses.pause(Client.of(request));
    }

    void countMiss(HttpServletRequest request) {
        misses.take(Client.of(request));
    }

    /** A client asks more often than it may. */
    public static final class TooOften extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Duration pause;

        TooOften(Duration pause) {
            super("too often");
            this.pause = pause;
        }

        /** When to come back, as {@code Retry-After} says it. */
        public String retryAfter() {
            return Refusal.seconds(pause);
        }
    }
}
