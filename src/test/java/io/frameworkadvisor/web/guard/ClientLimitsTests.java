package io.frameworkadvisor.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Two links a minute, three an hour, one miss a minute. */
class ClientLimitsTests {

    private final Hand time = new Hand();
    private final ClientLimits limits =
            new ClientLimits(new LimitProperties(1, 1, 0, Duration.ZERO, 2, 3, 1, 100), time);

    /** A clock that is moved by hand. */
    private static final class Hand implements TimeMeter {

        private Duration now = Duration.ofDays(1);

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public long currentTimeNanos() {
            return now.toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    private static MockHttpServletRequest from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }

    private String retryAfter(String address) {
        return catchThrowableOfType(ClientLimits.TooOften.class, () -> limits.countLink(from(address)))
                .retryAfter();
    }

    @Nested
    class MakingLinks {

        @Test
        void isRefusedAfterTheLastOfTheMinute() {
            limits.countLink(from("192.0.2.1"));
            limits.countLink(from("192.0.2.1"));

            assertThat(retryAfter("192.0.2.1")).isEqualTo("30");
        }

        @Test
        void goesOnWhenTheTimeIsOver() {
            limits.countLink(from("192.0.2.1"));
            limits.countLink(from("192.0.2.1"));
            time.move(Duration.ofSeconds(30));

            assertThatNoException().isThrownBy(() -> limits.countLink(from("192.0.2.1")));
        }

        @Test
        void isRefusedAfterTheLastOfTheHour() {
            for (int i = 0; i < 3; i++) {
                limits.countLink(from("192.0.2.1"));
                time.move(Duration.ofMinutes(1));
            }

            assertThat(Integer.parseInt(retryAfter("192.0.2.1"))).isGreaterThan(60);
        }

        @Test
        void ofOneClientDoesNotKeepAnotherFromIt() {
            limits.countLink(from("192.0.2.1"));
            limits.countLink(from("192.0.2.1"));

            assertThatNoException().isThrownBy(() -> limits.countLink(from("192.0.2.2")));
        }

        @Test
        void fromAddressesOfOneNetworkIsCountedTogether() {
            limits.countLink(from("2001:db8::1"));
            limits.countLink(from("2001:db8::2"));

            assertThat(retryAfter("2001:db8::3")).isEqualTo("30");
        }
    }

    @Nested
    class Misses {

        @Test
        void arePossibleAgainAfterAPause() {
            assertThat(limits.pauseForMisses(from("192.0.2.1"))).isZero();
            limits.countMiss(from("192.0.2.1"));
            assertThat(limits.pauseForMisses(from("192.0.2.1"))).isEqualTo(Duration.ofMinutes(1));
            time.move(Duration.ofMinutes(1));
            assertThat(limits.pauseForMisses(from("192.0.2.1"))).isZero();
        }
    }
}
