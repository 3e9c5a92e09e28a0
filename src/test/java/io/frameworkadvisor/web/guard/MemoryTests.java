package io.frameworkadvisor.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.web.LiveSite;
import io.frameworkadvisor.web.SiteTest;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of what is malformed nothing stays behind. */
@SiteTest
class MemoryTests {

    private static final int ROUNDS = 300;
    private static final String LONG = "x".repeat(6_000);
    private static final String LONGEST = "y".repeat(60_000);

    /** A tenth of what the rounds send: some of it is noise, and if anything were kept it would be far more. */
    private static final long GROWTH = ROUNDS * 90_000L / 10;

    @Autowired
    private LiveSite site;

    private int number;

    /** Requests that nobody has sent before, of which nothing is any use, 90 kB in all. */
    private void sendBadInput() {
        number++;
        send("GET", "/questions?nobody" + number + "=" + LONG, "");
        send("GET", "/frameworks?q=" + number + LONG, "");
        send("GET", "/api/v1/frameworks/" + number + LONG, "");
        send("GET", "/r/" + number + LONG, "");
        send("GET", "/" + number + "/%zz" + LONG, "");
        send("POST", "/api/v1/links", "{\"answers\":{\"nobody" + number + "\":[\"" + LONGEST);
    }

    private void send(String method, String target, String body) {
        String answer = site.raw(method + " " + target + " HTTP/1.1\r\nHost: h" + number
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                + "\r\nConnection: close\r\n\r\n" + body);
        assertThat(answer).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 5");
    }

    private static long heldAfterCollecting() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Test
    void staysAsItIsHoweverMuchBadInputComes() {
        // Classes are loaded and caches are filled by the first ones.
        for (int i = 0; i < ROUNDS; i++) {
            sendBadInput();
        }
        long before = heldAfterCollecting();

        for (int i = 0; i < ROUNDS; i++) {
            sendBadInput();
        }

        assertThat(heldAfterCollecting() - before).isLessThan(GROWTH);
    }
}
