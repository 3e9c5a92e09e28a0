package io.frameworkadvisor.sharing;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a link stays. */
public enum Expiry {
    NEVER(0),
    WEEK(7),
    MONTH(30),
    QUARTER(90),
    YEAR(365);

    private final int days;

    Expiry(int days) {
        this.days = days;
    }

    /** How many days; 0 stands for always. */
    public int days() {
        return days;
    }

    /** The one with so many days. */
    public static Optional<Expiry> of(int days) {
        return Arrays.stream(values()).filter(it -> it.days == days).findFirst();
    }

    /** When a link ends that was made then; null if never. */
    public @Nullable Instant after(Instant made) {
        return this == NEVER ? null : made.plus(Duration.ofDays(days));
    }
}
