package io.frameworkadvisor.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.web.LiveSite;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.HttpRequestHandler;

/** The application on its real port with so little room that a test can fill it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:limits;DB_CLOSE_DELAY=-1",
            "advisor.limits.pages-at-once=" + LimitsIntegrationTests.AT_ONCE,
            "advisor.limits.waiting=" + LimitsIntegrationTests.WAITING,
            "advisor.limits.patience=1m",
            "advisor.limits.links-per-minute=" + LimitsIntegrationTests.LINKS,
            "advisor.limits.misses-per-minute=" + LimitsIntegrationTests.MISSES
        })
@Import({LiveSite.class, LimitsIntegrationTests.Hanging.class})
class LimitsIntegrationTests {

    static final int AT_ONCE = 3;
    static final int WAITING = 2;
    static final int LINKS = 4;
    static final int MISSES = 5;

    @Autowired
    private LiveSite site;

    @Autowired
    private HangingPage hanging;

    /** A page that is finished when the test says so. */
    static final class HangingPage implements HttpRequestHandler {

        private final Semaphore arrivals = new Semaphore(0);
        private final CountDownLatch end = new CountDownLatch(1);

        @Override
        public void handleRequest(HttpServletRequest request, HttpServletResponse response) {
            arrivals.release();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Hanging {

        @Bean("/hanging")
        HangingPage hangingPage() {
            return new HangingPage();
        }
    }

    @Nested
    class WhenEverythingHangs {

        @Test
        void theNextIsTurnedAwayAndTheHealthKeptPagesAndLinksAnswer() throws Exception {
            assertThat(site.get("/method").statusCode()).isEqualTo(200);
            ExecutorService people = Executors.newCachedThreadPool();
            List<CompletableFuture<HttpResponse<String>>> patient = new ArrayList<>();
            try {
                for (int i = 0; i < AT_ONCE; i++) {
                    patient.add(CompletableFuture.supplyAsync(() -> site.get("/hanging"), people));
                }
                assertThat(hanging.arrivals.tryAcquire(AT_ONCE, 30, TimeUnit.SECONDS))
                        .isTrue();
                // Some of these wait, the others are turned away although everybody is very patient.
                List<CompletableFuture<HttpResponse<String>>> late = new ArrayList<>();
                for (int i = 0; i < 2 * WAITING; i++) {
                    late.add(CompletableFuture.supplyAsync(() -> site.get("/hanging"), people));
                }
                CompletableFuture.anyOf(late.toArray(CompletableFuture[]::new)).get(30, TimeUnit.SECONDS);

                assertThat(site.get("/fairness").statusCode()).isEqualTo(503);
                assertThat(site.get("/actuator/health").statusCode()).isEqualTo(200);
                assertThat(site.get("/assets/site.css").statusCode()).isEqualTo(200);
                assertThat(site.get("/method").statusCode()).isEqualTo(200);
                assertThat(site.get("/links/new").statusCode()).isEqualTo(200);

                hanging.end.countDown();
                for (CompletableFuture<HttpResponse<String>> it : patient) {
                    assertThat(it.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
                }
                late.forEach(CompletableFuture::join);
                assertThat(late.stream().filter(it -> it.join().statusCode() == 503))
                        .hasSize(WAITING)
                        .allSatisfy(it -> {
                            assertThat(it.join().headers().firstValue("Retry-After"))
                                    .contains("2");
                            assertThat(it.join().headers().firstValue("Content-Security-Policy"))
                                    .isPresent();
                            assertThat(it.join().body()).contains("Too many people");
                        });
                assertThat(site.get("/fairness").statusCode()).isEqualTo(200);
            } finally {
                hanging.end.countDown();
                people.shutdownNow();
            }
        }
    }

    /** In one test each, since what a client did is remembered for a minute. */
    @Nested
    class OneClient {

        @Test
        void makesLinksUntilItIsTooOftenWhateverItSaysItsAddressIs() {
            List<Integer> answers = new ArrayList<>();
            for (int i = 0; i < LINKS; i++) {
                answers.add(site.post(
                                "/api/v1/links",
                                "{\"answers\":{\"product\":[\"json-api\"]}}",
                                "Content-Type",
                                "application/json",
                                "X-Forwarded-For",
                                "192.0.2." + i,
                                "Forwarded",
                                "for=192.0.2." + i)
                        .statusCode());
            }
            assertThat(answers).containsOnly(201);

            HttpResponse<String> program = site.postJson("/api/v1/links", "{\"answers\":{}}");
            assertThat(program.statusCode()).isEqualTo(429);
            assertThat(program.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(program.headers().firstValue("Retry-After")).isPresent();

            HttpResponse<String> form = site.postForm("/links", "product=json-api&need=openapi");
            assertThat(form.statusCode()).isEqualTo(429);
            assertThat(form.headers().firstValue("Retry-After")).isPresent();
            assertThat(form.body())
                    .contains("Many links were made from this address")
                    .contains("href=\"/advice?product=json-api&amp;need=openapi\"")
                    .contains("name=\"need\" value=\"openapi\"");
            assertThat(site.get("/advice?product=json-api").statusCode()).isEqualTo(200);
        }

        @Test
        void guessesAtLinksUntilItIsTooOftenWhateverItSaysItsAddressIs() {
            List<String> guesses = List.of(
                    "/r/AAAAAAAAAAAAAAAAAAAAAA",
                    "/r/short",
                    "/api/v1/links/AAAAAAAAAAAAAAAAAAAAAA",
                    "/pictures/links/AAAAAAAAAAAAAAAAAAAAAA.png",
                    "/links/compare?a=AAAAAAAAAAAAAAAAAAAAAA");
            assertThat(guesses)
                    .hasSize(MISSES)
                    .allSatisfy(guess -> assertThat(site.get(guess, "X-Forwarded-For", "192.0.2.7")
                                    .statusCode())
                            .isEqualTo(404));

            assertThat(guesses).allSatisfy(guess -> {
                HttpResponse<String> answer = site.get(guess, "X-Forwarded-For", "192.0.2.8");
                assertThat(answer.statusCode()).isEqualTo(429);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.headers().firstValue("Content-Security-Policy"))
                        .isPresent();
            });
            assertThat(site.get("/frameworks/no-such-framework").statusCode()).isEqualTo(404);
        }
    }
}
