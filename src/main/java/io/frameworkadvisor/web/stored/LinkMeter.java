package io.frameworkadvisor.web.stored;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Counts what becomes of requests for stored links, as {@code advisor.links} by outcome. */
@Component
class LinkMeter {

    private final Map<Outcome, Counter> counters = new EnumMap<>(Outcome.class);

    /** What became of one request. */
    enum Outcome {
        STORED,
        FOUND,
        MISSING,
        GONE,
        UNAVAILABLE
    }

    LinkMeter(MeterRegistry registry) {
        for (Outcome it : Outcome.values()) {
            counters.put(
                    it, registry.counter("advisor.links", "outcome", it.name().toLowerCase(Locale.ROOT)));
        }
    }

    /** Counts and passes on. */
    <T> T count(Outcome outcome, T result) {
        Objects.requireNonNull(counters.get(outcome)).increment();
        return result;
    }
}
