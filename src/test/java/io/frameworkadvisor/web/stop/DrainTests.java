package io.frameworkadvisor.web.stop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

class DrainTests {

    private final CountDownLatch over = new CountDownLatch(1);

    private Drain started(Duration time) {
        Drain drain = new Drain(time);
        drain.start();
        return drain;
    }

    @Test
    void itStopsBeforeTheWebServer() {
        assertThat(new Drain(Duration.ZERO).getPhase())
                .isGreaterThan(WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE)
                .isGreaterThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
    }

    @Test
    void withoutATimeItIsOverAtOnce() {
        Drain drain = started(Duration.ZERO);

        drain.stop(over::countDown);

        assertThat(over.getCount()).isZero();
        assertThat(drain.isRunning()).isFalse();
    }

    @Test
    void itDoesNotHoldUpWhoeverStopsIt() {
        Drain drain = started(Duration.ofHours(1));

        drain.stop(over::countDown);

        assertThat(over.getCount()).isOne();
    }

    @Test
    void itIsOverAfterItsTime() throws Exception {
        Drain drain = started(Duration.ofMillis(1));

        drain.stop(over::countDown);

        assertThat(over.await(30, TimeUnit.SECONDS)).isTrue();
    }
}
