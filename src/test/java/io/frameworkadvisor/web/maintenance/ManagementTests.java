package io.frameworkadvisor.web.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.store.files.RealCatalog;
import io.frameworkadvisor.web.BreakableLinks;
import io.frameworkadvisor.web.LiveSite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.context.annotation.Import;

/** Two ports: one for visitors, one for those who run the site. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:management;DB_CLOSE_DELAY=-1",
            "management.server.port=0",
            "management.prometheus.metrics.export.enabled=true"
        })
@Import({LiveSite.class, BreakableLinks.class})
class ManagementTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Autowired
    private LiveSite site;

    @Autowired
    private BreakableLinks links;

    @LocalManagementPort
    private int port;

    private HttpResponse<String> manage(String path) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The figure of a series, given as a pattern of its name and tags. */
    private double figure(String series) {
        String all = manage("/actuator/prometheus").body();
        Matcher line = Pattern.compile("(?m)^" + series + " (\\S+)$").matcher(all);
        assertThat(line.find()).as(series + " in " + all).isTrue();
        return Double.parseDouble(line.group(1));
    }

    @Nested
    class ThePortOfTheSite {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/actuator",
                    "/actuator/health",
                    "/actuator/info",
                    "/actuator/prometheus",
                    "/actuator/sbom",
                    "/actuator/metrics"
                })
        void hasNothingOfManagement(String path) {
            assertThat(site.get(path).statusCode()).isEqualTo(404);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/livez", "/readyz"})
        void saysWhetherItServesAndNothingElse(String path) {
            HttpResponse<String> answer = site.get(path);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(answer.headers().firstValue("ETag")).as("kept").isEmpty();
        }
    }

    @Nested
    class ThePortOfManagement {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/actuator/health",
                    "/actuator/health/liveness",
                    "/actuator/health/readiness",
                    "/actuator/info",
                    "/actuator/prometheus",
                })
        void hasHealthAndInformationAndMetrics(String path) {
            assertThat(manage(path).statusCode()).isEqualTo(200);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/actuator",
                    "/actuator/env",
                    "/actuator/beans",
                    "/actuator/metrics",
                    "/actuator/loggers",
                    "/actuator/heapdump",
                    "/actuator/threaddump",
                    "/actuator/configprops",
                    "/actuator/scheduledtasks",
                    "/",
                    "/advice"
                })
        void hasNothingElse(String path) {
            assertThat(manage(path).statusCode()).isEqualTo(404);
        }

        @Test
        void namesTheRevision() {
            assertThat(manage("/actuator/info").body())
                    .contains("\"revision\":\"" + RealCatalog.revision().id() + "\"");
        }
    }

    @Nested
    class Metrics {

        @Test
        void timeAdviceThatWasNotKept() {
            double before = figure("advisor_advise_seconds_count");
            site.get("/advice.json?product=json-api&team=solo");
            site.get("/advice.md?product=json-api&team=solo");

            assertThat(figure("advisor_advise_seconds_count")).isEqualTo(before + 1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"advice", "pages"})
        void countWhatTheCachesDo(String cache) {
            String hits = "cache_gets_total\\{cache=\"" + cache + "\",result=\"hit\"\\}";
            String misses = "cache_gets_total\\{cache=\"" + cache + "\",result=\"miss\"\\}";
            double hitsBefore = figure(hits);
            double missesBefore = figure(misses);
            String answers = "?product=network-protocol&nope=" + cache;
            site.get("/advice.json" + answers);
            site.get("/advice.json" + answers);
            site.get("/advice.csv" + answers);

            assertThat(figure(misses)).isGreaterThan(missesBefore);
            assertThat(figure(hits)).isGreaterThan(hitsBefore);
            assertThat(figure("cache_size\\{cache=\"" + cache + "\"\\}")).isPositive();
        }

        @Test
        void countWhatBecomesOfLinks() {
            List<String> outcomes = List.of("stored", "found", "missing", "unavailable");
            List<Double> before = outcomes.stream().map(this::links).toList();
            String address = site.postForm("/links", "product=json-api")
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            site.get(address);
            site.get("/r/0000000000000000000000");
            links.whileDown(() -> site.get("/r/0000000000000000000001"));

            assertThat(outcomes.stream().map(this::links))
                    .containsExactlyElementsOf(before.stream().map(it -> it + 1).toList());
        }

        private double links(String outcome) {
            return figure("advisor_links_total\\{outcome=\"" + outcome + "\"\\}");
        }

        @Test
        void nameTheRevisionAndItsFrameworks() {
            CatalogRevision revision = RealCatalog.revision();

            assertThat(figure("advisor_revision\\{revision=\"" + revision.shortId() + "\"\\}"))
                    .isEqualTo(revision.catalog().frameworks().size());
        }

        @Test
        void countRefreshesThatFailed() {
            assertThat(figure("advisor_refresh_failures_total")).isZero();
        }

        @Test
        void nameNoLinkAndNoAnswer() {
            String address = site.postForm("/links", "product=json-api&team=solo")
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            site.get(address);

            assertThat(manage("/actuator/prometheus").body())
                    .contains("/r/{token}")
                    .doesNotContain(address.substring("/r/".length()), "json-api");
        }
    }

    @Nested
    class Readiness {

        @Test
        void needsARevisionWithFrameworks() {
            CatalogRevision real = RealCatalog.revision();
            Catalog catalog = real.catalog();
            CatalogRevision empty = new CatalogRevision(
                    "empty",
                    new Catalog(
                            catalog.collected(), catalog.groups(), catalog.dictionary(), catalog.criteria(), List.of()),
                    real.questionnaire());

            assertThat(new RevisionHealthIndicator(() -> real).health().getStatus())
                    .isEqualTo(Status.UP);
            assertThat(new RevisionHealthIndicator(() -> empty).health().getStatus())
                    .isEqualTo(Status.OUT_OF_SERVICE);
        }
    }
}
