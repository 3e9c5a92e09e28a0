package io.frameworkadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Nu HTML Checker finds nothing wrong on any page. */
@SiteTest
class MarkupTests {

    private static final String NEWS_SITE = "product=content-site&interface=html&audience=public&data=relational"
            + "&need=admin&need=accounts&team=small&lifetime=years";

    private static final List<String> PAGES = List.of(
            "/",
            "/questions",
            "/questions/purpose",
            "/questions/features?need=admin&nice=openapi&planet=mars",
            "/questions/team?async=never&waits=services&team=small&team=large",
            "/review?" + NEWS_SITE,
            "/review?async=never&waits=services&planet=mars",
            "/advice",
            "/advice?" + NEWS_SITE,
            "/advice?product=microservice&interface=json&data=document&style=free&audience=not-sure",
            "/advice?product=content-site&footprint=tiny&need=admin&need=websockets",
            "/frameworks",
            "/frameworks?q=no+such+thing",
            "/frameworks/django",
            "/frameworks/japronto",
            "/compare",
            "/compare?frameworks=no-such-thing",
            "/compare?frameworks=django,flask&" + NEWS_SITE,
            "/compare?frameworks=django,flask,fastapi,streamlit",
            "/method",
            "/method?" + NEWS_SITE,
            "/fairness",
            "/accessibility",
            "/no-such-page",
            "/links",
            "/r/AAAAAAAAAAAAAAAAAAAAAA");

    private static final long DEEP_STACK = 1L << 25;

    @Autowired
    private LiveSite site;

    @Autowired
    private BreakableLinks links;

    static Stream<String> pages() {
        return PAGES.stream().flatMap(it -> Stream.of(it, "/de" + it));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void ofAPageIsValid(String path) {
        assertValid(site.get(path, "Accept", "text/html"));
    }

    @Test
    void ofAStoredResultIsValid() {
        String link = site.postForm("/links", NEWS_SITE)
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertValid(site.get(link, "Accept", "text/html"));
    }

    @Test
    void ofARefusedFormIsValid() {
        assertValid(site.post(
                "/links",
                NEWS_SITE,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept",
                "text/html",
                "Sec-Fetch-Site",
                "cross-site"));
    }

    @Test
    void ofAPageWithoutItsStoreIsValid() {
        links.whileDown(() -> assertValid(site.postForm("/links", NEWS_SITE)));
    }

    @Test
    void theCheckerSeesMistakes() {
        assertThat(problems("<!DOCTYPE html><html lang=en><title>x</title><p><ul></ul></p><img src=x>"))
                .isNotEmpty();
    }

    private static void assertValid(HttpResponse<String> page) {
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("text/html"));
        assertThat(problems(page.body())).isEmpty();
    }

    private static List<String> problems(String html) {
        String report = report(html.getBytes(StandardCharsets.UTF_8));
        return JsonMapper.builder()
                .build()
                .readTree(report)
                .get("messages")
                .valueStream()
                .filter(it -> !it.path("type").asString().equals("info"))
                .map(MarkupTests::inWords)
                .toList();
    }

    // The checker goes deep into its grammar, deeper than the stack of an ordinary thread.
    private static String report(byte[] html) {
        FutureTask<String> check = new FutureTask<>(() -> {
            EmbeddedValidator checker = new EmbeddedValidator();
            checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
            return checker.validate(new ByteArrayInputStream(html));
        });
        new Thread(null, check, "checker", DEEP_STACK).start();
        try {
            return check.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String inWords(JsonNode problem) {
        return problem.path("message").asString() + ": "
                + problem.path("extract").asString();
    }
}
