package io.frameworkadvisor.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.web.BreakableLinks;
import io.frameworkadvisor.web.LiveSite;
import io.frameworkadvisor.web.SiteTest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A request can be found again in the log, and nobody can be found in it. */
@SiteTest
@ExtendWith(OutputCaptureExtension.class)
class RequestLogTests {

    private static final String OWN = "[0-9a-f]{16}";

    @Autowired
    private LiveSite site;

    @Autowired
    private BreakableLinks links;

    private static String id(HttpResponse<String> response) {
        List<String> ids = response.headers().allValues("X-Request-Id");
        assertThat(ids).hasSize(1);
        return ids.get(0);
    }

    @Nested
    class AnId {

        @ParameterizedTest
        @ValueSource(
                strings = {"/", "/advice?product=json-api", "/assets/nope.css", "/nope", "/api/v1/nope", "/readyz"})
        void isOnEveryResponseAndNeverTheSame(String path) {
            String first = id(site.get(path));

            assertThat(first).matches(OWN).isNotEqualTo(id(site.get(path)));
        }

        @Test
        void isNewOnAPageThatWasKept() {
            String tag = site.get("/method").headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = site.get("/method", "If-None-Match", tag);

            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(id(again)).isNotEqualTo(id(site.get("/method")));
        }

        @Test
        void isNotTakenFromStrangers() {
            assertThat(id(site.get("/", "X-Request-Id", "forged"))).matches(OWN);
        }
    }

    @Nested
    class AnIdFromAProxy {

        private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        private final MockHttpServletResponse response = new MockHttpServletResponse();

        private String given(String id, FilterChain chain) throws ServletException, IOException {
            request.addHeader("X-Trace", id);
            new RequestIds("X-Trace").doFilter(request, response, chain);
            return String.valueOf(response.getHeader("X-Request-Id"));
        }

        @Test
        void isKept() throws ServletException, IOException {
            assertThat(given("edge-1.42_x", (in, out) -> {})).isEqualTo("edge-1.42_x");
            assertThat(RequestIds.of(request)).isEqualTo("edge-1.42_x");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "two words", "line\nbreak", "{\"json\":1}", "ümlaut"})
        void isReplacedWhereItWouldSpoilALog(String id) throws ServletException, IOException {
            assertThat(given(id, (in, out) -> {})).matches(OWN);
        }

        @Test
        void isReplacedWhereItIsLong() throws ServletException, IOException {
            assertThat(given("x".repeat(65), (in, out) -> {})).matches(OWN);
        }

        @Test
        void standsInLogLinesUntilTheRequestEnds() throws ServletException, IOException {
            List<String> seen = new ArrayList<>();
            given("edge-7", (in, out) -> seen.add(MDC.get("http.request.id")));

            assertThat(seen).containsExactly("edge-7");
            assertThat(MDC.get("http.request.id")).isNull();
        }

        @Test
        void staysTheSameWhileTheErrorPageIsMade() throws ServletException, IOException {
            given("edge-8", (in, out) -> {});
            RequestIds again = new RequestIds("");
            again.doFilter(
                    request,
                    response,
                    (in, out) ->
                            assertThat(RequestIds.of((HttpServletRequest) in)).isEqualTo("edge-8"));
        }
    }

    @Nested
    class TheLog {

        @Test
        void knowsNeitherAnswersNorLinksNorPersons(CapturedOutput log) {
            List<String> journey = new ArrayList<>();
            journey.add("product=json-api&team=solo&need=openapi");
            site.get("/?utm=Zebra-Query");
            site.get("/questions/purpose?" + journey.get(0));
            site.get("/advice?" + journey.get(0) + "&nope=Zebra-Query");
            site.get("/advice/Zebra-Path?product=Zebra-Query");
            site.get("/compare?frameworks=Zebra-Query");
            String made = site.postForm("/links", journey.get(0))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            HttpResponse<String> own = site.postJson(
                    "/api/v1/links",
                    "{\"answers\":{\"product\":[\"json-api\"]},\"title\":\"Zebra-Title\",\"note\":\"Zebra-Note\","
                            + "\"expiryDays\":7}");
            assertThat(own.statusCode()).isLessThan(300);
            site.get(made);
            site.get("/r/ZebraToken000000000000");
            site.get("/r/" + "Zebra".repeat(50));
            site.postJson("/api/v1/links", "{\"answers\":\"Zebra-Json\"");
            site.postJson("/api/v1/links", "{\"answers\":{\"product\":1,\"expiryDays\":\"Zebra-Json\"}}");
            site.post("/advice", "Zebra-Body", "Content-Type", "text/plain");
            site.raw("GET /advice?product=%C3%28Zebra HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            site.raw("GET /%zzZebra HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            links.whileDown(() -> {
                site.postForm("/links", journey.get(0) + "&title=Zebra-Title");
                site.get(made);
            });
            LoggerFactory.getLogger(RequestLogTests.class).warn("the log is looked at");

            assertThat(log.getAll())
                    .contains("the log is looked at")
                    .doesNotContainIgnoringCase("zebra")
                    .doesNotContain("json-api", made.substring("/r/".length()), "127.0.0.1");
            String token = own.body().replaceFirst("(?s).*/r/([A-Za-z0-9_-]{22}).*", "$1");
            assertThat(token).hasSize(22);
            assertThat(log.getAll()).doesNotContain(token);
        }

        @Test
        void doesNotKnowALinkThatManyStoreAtOnce(CapturedOutput log) throws InterruptedException, ExecutionException {
            ExecutorService people = Executors.newFixedThreadPool(8);
            try {
                Callable<String> press = () -> site.postForm("/links", "product=gateway&team=large")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
                for (Future<String> it : people.invokeAll(Collections.nCopies(16, press))) {
                    assertThat(log.getAll()).doesNotContain(it.get().substring("/r/".length()));
                }
            } finally {
                people.shutdownNow();
            }
        }
    }
}
