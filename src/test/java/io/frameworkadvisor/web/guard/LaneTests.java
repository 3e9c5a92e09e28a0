package io.frameworkadvisor.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LaneTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void letsInAsManyAsMayWorkAtATime() {
        Lane lane = new Lane(2, 0, LONG);

        assertThat(lane.enter()).isTrue();
        assertThat(lane.enter()).isTrue();
    }

    @Test
    void turnsTheNextAwayAtOnceWhenNobodyMayWait() {
        Lane lane = new Lane(1, 0, LONG);
        lane.enter();

        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(lane.enter()).isFalse());
    }

    @Test
    void turnsAwayWhoeverHasWaitedLongEnough() {
        Lane lane = new Lane(1, 1, Duration.ofMillis(1));
        lane.enter();

        assertThat(lane.enter()).isFalse();
    }

    @Test
    void whoeverHasWaitedInVainTakesNoPlace() {
        Lane lane = new Lane(1, 1, Duration.ofMillis(1));
        lane.enter();
        lane.enter();
        lane.leave();

        assertThat(lane.enter()).isTrue();
    }

    @Test
    void hasRoomAgainWhenSomebodyLeaves() {
        Lane lane = new Lane(1, 0, LONG);
        lane.enter();
        lane.leave();

        assertThat(lane.enter()).isTrue();
    }

    @Test
    void whoeverWaitsComesInWhenSomebodyLeaves() throws Exception {
        Lane lane = new Lane(1, 1, LONG);
        lane.enter();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(lane::enter, other);
            lane.leave();

            assertThat(waiting.get(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void whoeverIsInterruptedStaysOutAndInterrupted() {
        Lane lane = new Lane(1, 1, LONG);
        lane.enter();
        Thread.currentThread().interrupt();

        assertThat(lane.enter()).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }
}
