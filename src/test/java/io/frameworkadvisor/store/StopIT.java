package io.frameworkadvisor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application gets SIGTERM while somebody is in the middle of a request. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class StopIT {

    /** Long enough even for a busy machine to do what the test does before the port closes, once it has done it before. */
    private static final String DRAIN = "--advisor.drain=10s";

    /** Whoever is in the middle of a request all that time says nothing; usually that is too long. */
    private static final String PATIENCE = "--server.tomcat.connection-timeout=2m";

    private static final String FORM = "product=json-api&title=begun-before-the-stop";

    private static final int TERMINATED = 143;

    @TempDir
    private Path folder;

    private AdvisorProcess start() throws Exception {
        return AdvisorProcess.start(folder, Map.of(), DRAIN, PATIENCE, "--advisor.data=" + folder.resolve("advisor"));
    }

    /** Sends a form but for its last byte. */
    private static Socket begin(AdvisorProcess advisor) throws IOException {
        Socket socket = advisor.connect();
        send(
                socket,
                "POST /links HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + FORM.length() + "\r\n\r\n"
                        + FORM.substring(0, FORM.length() - 1));
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String firstLineOfTheAnswer(Socket socket) throws IOException {
        send(socket, FORM.substring(FORM.length() - 1));
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
    }

    private static void awaitRefusalOfTraffic(AdvisorProcess advisor) throws Exception {
        while (advisor.get("/actuator/health/readiness").statusCode() == 200) {
            Thread.onSpinWait();
        }
    }

    @Test
    void everybodyWhoIsLetInGetsAnAnswer() throws Exception {
        try (AdvisorProcess advisor = start();
                Socket begun = begin(advisor)) {
            HttpResponse<String> before = advisor.get("/advice?product=json-api");
            assertThat(before.headers().firstValue("Connection")).isEmpty();
            assertThat(advisor.post("/links", "product=json-api&title=before").statusCode())
                    .isEqualTo(201);

            advisor.stop();

            awaitRefusalOfTraffic(advisor);
            HttpResponse<String> page = advisor.get("/advice?product=json-api");
            HttpResponse<String> link = advisor.post("/links", "product=json-api&title=made-during-the-stop");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Connection")).contains("close");
            assertThat(link.statusCode()).as("the store is still open").isEqualTo(201);

            advisor.awaitInLog("The port is closed");
            assertThatThrownBy(advisor::connect).isInstanceOf(ConnectException.class);
            assertThat(firstLineOfTheAnswer(begun)).startsWith("HTTP/1.1 201");
            begun.shutdownOutput();

            assertThat(advisor.exitCode()).isEqualTo(TERMINATED);
            assertThat(advisor.log()).doesNotContain("still running after timeout");
        }
    }
}
