package io.frameworkadvisor.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged application in a process of its own, on a port of its own. */
final class AdvisorProcess implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final Path log;
    private URI address = URI.create("http://localhost");

    private AdvisorProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts a process and does not wait for anything. */
    static AdvisorProcess launch(Path folder, Map<String, String> environment, String... arguments) throws IOException {
        Path log = Files.createTempFile(folder, "advisor", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar().toAbsolutePath().toString(),
                "--server.port=0",
                // A test is one client that makes more links than people do.
                "--advisor.limits.links-per-minute=1000000",
                "--advisor.limits.links-per-hour=1000000"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new AdvisorProcess(builder.start(), log);
    }

    /** Starts a process and waits until it is ready to serve. */
    static AdvisorProcess start(Path folder, Map<String, String> environment, String... arguments) throws Exception {
        AdvisorProcess advisor = launch(folder, environment, arguments);
        try {
            advisor.awaitReadiness();
            return advisor;
        } catch (Throwable e) {
            advisor.close();
            throw e;
        }
    }

    private static Path jar() throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of("target"), "framework-advisor-*.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        }
        throw new IllegalStateException("the jar is made by: mvn package");
    }

    private void awaitReadiness() throws InterruptedException {
        for (long tries = LONGEST_START.dividedBy(BETWEEN_LOOKS); tries > 0; tries--) {
            if (process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the application ended while it started:\n" + log());
            }
            Matcher started = PORT.matcher(log());
            if (started.find()) {
                address = URI.create("http://localhost:" + started.group(1));
                if (isHealthy()) {
                    return;
                }
            }
        }
        throw new IllegalStateException("the application did not start in time:\n" + log());
    }

    boolean isHealthy() throws InterruptedException {
        try {
            return get("/actuator/health").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve(path)));
    }

    /** Sends a form as a browser would from a page of this site. */
    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.timeout(LONGEST_ANSWER).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Ends the process at once, without giving it a chance to tidy up: SIGKILL. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Asks the process to end and does not wait: SIGTERM. */
    void stop() {
        process.destroy();
    }

    /** A connection on which nothing has been said yet. */
    Socket connect() throws IOException {
        return new Socket(address.getHost(), address.getPort());
    }

    /** Waits until the log says something. */
    void awaitInLog(String line) throws InterruptedException {
        while (!log().contains(line)) {
            if (process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the application ended and never said '" + line + "':\n" + log());
            }
        }
    }

    /** Waits until the process ends by itself. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("the application did not end:\n" + log());
        }
        return process.exitValue();
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
