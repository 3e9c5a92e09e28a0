package io.frameworkadvisor.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A clock that stands still until a test turns it. */
final class TestClock extends Clock {

    /** Later than every date in the catalog, and finer than a database can keep. */
    static final Instant START = Instant.parse("2050-01-01T12:00:00.123456789Z");

    private volatile Instant now = START;
    private volatile @Nullable Runnable interruption;

    void reset() {
        now = START;
        interruption = null;
    }

    void turn(Duration forward) {
        now = now.plus(forward);
    }

    void turn(int days) {
        turn(Duration.ofDays(days));
    }

    /** Lets this happen when somebody looks at the clock next, before they get to see it. */
    void interrupt(Runnable event) {
        interruption = event;
    }

    @Override
    public Instant instant() {
        Runnable event = interruption;
        interruption = null;
        if (event != null) {
            event.run();
        }
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
