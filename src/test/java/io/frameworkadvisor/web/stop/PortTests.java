package io.frameworkadvisor.web.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11NioProtocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of whoever is at the door when it closes. */
@Timeout(60)
class PortTests {

    private static final int WAITING = 20;

    @TempDir
    private Path folder;

    private final Tomcat tomcat = new Tomcat();
    private final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void end() throws Exception {
        release.countDown();
        tomcat.stop();
        tomcat.destroy();
    }

    /** A server that lets one connection in at a time; the first question is held until it is released. */
    private void start(AbstractHttp11Protocol<?> protocol) throws Exception {
        protocol.setMaxKeepAliveRequests(1);
        protocol.setMaxConnections(1);
        protocol.setAcceptCount(2 * WAITING);
        Connector connector = new Connector(protocol);
        connector.setPort(0);
        connector.setProperty("address", "127.0.0.1");
        connector.setProperty("bindOnInit", "false");
        tomcat.setBaseDir(folder.toString());
        tomcat.setConnector(connector);
        Tomcat.addServlet(tomcat.addContext("", null), "hold", new Holding()).addMapping("/*");
        tomcat.start();
    }

    private final class Holding extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            inside.countDown();
            try {
                release.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            response.getWriter().write("answered");
        }
    }

    private static Socket connect(int port) throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port);
    }

    private Socket ask() throws IOException {
        Socket socket = connect(tomcat.getConnector().getLocalPort());
        socket.setSoTimeout(30_000);
        socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String answer(Socket socket) {
        try (socket) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        } catch (SocketException e) {
            return "reset";
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** One is answered inside, the others are connected and have asked, but were not accepted yet. */
    private List<Socket> crowd() throws Exception {
        List<Socket> crowd = new ArrayList<>(List.of(ask()));
        inside.await();
        for (int i = 0; i < WAITING; i++) {
            crowd.add(ask());
        }
        return crowd;
    }

    @Nested
    class Closing {

        @Test
        void whoeverWaitsIsAnswered() throws Exception {
            PatientProtocol protocol = new PatientProtocol();
            start(protocol);
            List<Socket> crowd = crowd();

            protocol.closeServerSocketGraceful();
            release.countDown();

            assertThat(crowd)
                    .hasSize(WAITING + 1)
                    .allSatisfy(it ->
                            assertThat(answer(it)).startsWith("HTTP/1.1 200").endsWith("answered"));
        }

        @Test
        void whoeverComesLaterIsRefused() throws Exception {
            PatientProtocol protocol = new PatientProtocol();
            start(protocol);
            int port = tomcat.getConnector().getLocalPort();

            protocol.closeServerSocketGraceful();

            assertThatThrownBy(() -> connect(port)).isInstanceOf(ConnectException.class);
        }

        @Test
        void theLastAnswersAreAwaited() throws Exception {
            PatientProtocol protocol = new PatientProtocol();
            start(protocol);
            List<Socket> crowd = crowd();
            protocol.closeServerSocketGraceful();
            release.countDown();

            protocol.awaitLastAnswers(Duration.ZERO);

            assertThat(protocol.getConnectionCount()).isNotPositive();
            assertThat(crowd).allSatisfy(it -> assertThat(answer(it)).startsWith("HTTP/1.1 200"));
        }
    }

    @Nested
    class AnsweringOnceMore {

        private PatientProtocol protocol;

        @BeforeEach
        void open() throws Exception {
            protocol = new PatientProtocol();
            start(protocol);
            protocol.setMaxKeepAliveRequests(100);
            release.countDown();
        }

        private String statusAndHeaders(Socket socket) throws IOException {
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return answer.lines().takeWhile(it -> !it.isEmpty()).collect(Collectors.joining("\n"));
        }

        @Test
        void beforeItAConnectionStaysOpen() throws Exception {
            try (Socket socket = ask()) {
                assertThat(statusAndHeaders(socket)).startsWith("HTTP/1.1 200").doesNotContain("Connection: close");
            }
        }

        @Test
        void theAnswerSaysThatItIsTheLast() throws Exception {
            protocol.answerOnceMore();

            try (Socket socket = ask()) {
                assertThat(statusAndHeaders(socket)).startsWith("HTTP/1.1 200").contains("Connection: close");
            }
        }
    }

    /** The reason for all this; should it fail one day, {@link Port} can go. */
    @Nested
    class TomcatsOwn {

        @Test
        void resetsWhoeverWaits() throws Exception {
            Http11NioProtocol protocol = new Http11NioProtocol();
            start(protocol);
            List<Socket> crowd = crowd();

            protocol.closeServerSocketGraceful();
            release.countDown();

            assertThat(crowd.subList(1, crowd.size()))
                    .anySatisfy(it -> assertThat(answer(it)).isEqualTo("reset"));
        }
    }
}
