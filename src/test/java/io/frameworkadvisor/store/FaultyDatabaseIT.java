package io.frameworkadvisor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The application on a PostgreSQL that goes away, hangs and comes back. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"advisor.limits.links-per-minute=1000", "advisor.limits.links-per-hour=1000"})
@ActiveProfiles("postgres")
class FaultyDatabaseIT {

    private static final String DATABASE = "faulty";

    /** What people are promised is 2 s; the rest is for a machine that builds meanwhile. */
    private static final Duration SOON = Duration.ofSeconds(10);

    private static final Duration RECOVERY = Duration.ofSeconds(30);

    /** Pages that nobody has asked for before, so that none is kept in memory. */
    private static final List<String> PAGES = List.of(
            "/", "/questions", "/questions/purpose", "/advice?product=json-api", "/frameworks/django", "/method");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    private int links;

    @DynamicPropertySource
    static void connect(DynamicPropertyRegistry properties) {
        String address = PostgresServer.newDatabase(DATABASE);
        properties.add("ADVISOR_DB_URL", () -> address);
        properties.add("ADVISOR_DB_USER", () -> PostgresServer.USER);
        properties.add("ADVISOR_DB_PASSWORD", () -> PostgresServer.PASSWORD);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(to(path).timeout(SOON).build(), BodyHandlers.ofString());
    }

    /** Makes a link with a title of its own, so that nothing about it is known before. */
    private HttpResponse<String> makeLink() throws IOException, InterruptedException {
        links++;
        HttpRequest form = to("/links")
                .timeout(SOON)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString("product=json-api&title=number-" + links))
                .build();
        return client.send(form, BodyHandlers.ofString());
    }

    private void pagesAnswerAndLinksSayWhenToComeBack(String variant) throws IOException, InterruptedException {
        // As many as there are connections, and more: each may find a broken one.
        for (int i = 0; i < 12; i++) {
            HttpResponse<String> link = makeLink();
            assertThat(link.statusCode()).isEqualTo(503);
            assertThat(link.headers().firstValue("Retry-After")).isPresent();
            assertThat(link.body()).contains("Nothing is lost", "value=\"json-api\"", "value=\"number-" + links + "\"");
        }
        assertThat(get("/r/AAAAAAAAAAAAAAAAAAAAAA").statusCode()).isEqualTo(503);
        for (String page : PAGES) {
            String address = page + (page.contains("?") ? "&" : "?") + "need=" + variant;
            assertThat(get(address).statusCode()).as(page).isEqualTo(200);
        }
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    private void makesLinksAgain() throws IOException, InterruptedException {
        long end = System.nanoTime() + RECOVERY.toNanos();
        HttpResponse<String> link = makeLink();
        while (link.statusCode() != 201 && System.nanoTime() < end) {
            link = makeLink();
        }
        assertThat(link.statusCode()).isEqualTo(201);
    }

    @Test
    void whileItHangsPagesAnswerAndAfterwardsLinksAreMadeAgain() throws Throwable {
        assertThat(makeLink().statusCode()).isEqualTo(201);
        Executable faults = () -> pagesAnswerAndLinksSayWhenToComeBack("admin");

        PostgresServer.whileHanging(faults);

        makesLinksAgain();
    }

    @Test
    void whileItIsGonePagesAnswerAndAfterwardsLinksAreMadeAgain() throws Exception {
        assertThat(makeLink().statusCode()).isEqualTo(201);
        PostgresServer.close(DATABASE);
        try {
            pagesAnswerAndLinksSayWhenToComeBack("openapi");
        } finally {
            PostgresServer.open(DATABASE);
        }

        makesLinksAgain();
    }

    @Test
    void whileItsDiskIsFullLinksThatAreThereOpenAndAfterwardsNewOnesAreMade() throws Exception {
        String made = linkIn(makeLink());
        PostgresServer.fillDisk(DATABASE);
        try {
            HttpResponse<String> refused = makeLink();
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.body()).contains("Nothing is lost", "value=\"number-" + links + "\"");
            assertThat(get(made).statusCode()).isEqualTo(200);
        } finally {
            PostgresServer.makeRoom(DATABASE);
        }

        makesLinksAgain();
    }

    private static String linkIn(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(201);
        Matcher link = Pattern.compile("/r/[A-Za-z0-9_-]{22}").matcher(page.body());
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
