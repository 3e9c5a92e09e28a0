package io.frameworkadvisor.web.guard;

import static io.frameworkadvisor.web.Browser.all;
import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.web.BreakableLinks;
import io.frameworkadvisor.web.Browser;
import io.frameworkadvisor.web.LiveSite;
import io.frameworkadvisor.web.SiteTest;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.htmlunit.html.DomAttr;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What every response promises a browser, whatever kind of response it is. */
@SiteTest
class SecurityHeaderTests {

    private static final Pattern ASSET = Pattern.compile("/assets/[a-z]+-[0-9a-f]{32}\\.(css|svg|js)");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private LiveSite site;

    @Autowired
    private BreakableLinks links;

    /** Pages of every template. */
    static List<String> pages() {
        return List.of(
                "/",
                "/questions",
                "/questions/purpose?product=json-api&nope=1",
                "/questions/features",
                "/review?product=json-api&async=never&waits=services",
                "/advice",
                "/advice?product=content-site&need=admin&need=accounts",
                "/advice?footprint=tiny&need=admin&need=graphql&need=charts&need=traversal&team=small",
                "/frameworks",
                "/frameworks/django",
                "/frameworks/japronto",
                "/compare",
                "/compare?frameworks=django,flask,nope",
                "/method",
                "/fairness",
                "/nope",
                "/links");
    }

    private Map<String, HttpHeaders> everyKindOfResponse() {
        Map<String, HttpHeaders> found = new LinkedHashMap<>();
        for (String path : pages()) {
            found.put(path, site.get(path).headers());
        }
        for (String path : List.of(
                "/assets/site.css",
                "/assets/nope.css",
                "/WEB-INF/web.xml",
                "/advice.json?product=json-api",
                "/advice.md?product=json-api",
                "/compare.md?frameworks=django,none",
                "/advice.csv?product=json-api",
                "/advice.adr.md?product=json-api",
                "/api/v1/frameworks",
                "/api/v1/nope",
                "/v3/api-docs",
                "/actuator/health",
                "/%00",
                "/api/v1/%C3%28")) {
            found.put(path, site.get(path).headers());
        }
        found.put(
                "refused",
                site.post("/links", "", "Sec-Fetch-Site", "cross-site").headers());
        HttpResponse<String> stored = site.postForm("/links", "product=json-api");
        found.put("made", stored.headers());
        found.put(
                "stored",
                site.get(stored.headers().firstValue("Location").orElseThrow()).headers());
        found.put("api", site.postJson("/api/v1/links", "{\"answers\":{}}").headers());
        found.put("bad", site.postJson("/api/v1/links", "{").headers());
        found.put("options", site.send("OPTIONS", "/advice", "").headers());
        found.put("head", site.send("HEAD", "/advice", "").headers());
        found.put("trace", site.send("TRACE", "/advice", "").headers());
        links.whileDown(() -> {
            found.put("away", site.postForm("/links", "product=json-api").headers());
            found.put(
                    "api away",
                    site.postJson("/api/v1/links", "{\"answers\":{}}").headers());
        });
        return found;
    }

    @Nested
    class AReload {

        static List<String> readings() {
            return Stream.concat(
                            pages().stream().filter(it -> !it.equals("/nope") && !it.equals("/links")),
                            Stream.of(
                                    "/advice.json?product=json-api",
                                    "/advice.md?product=json-api",
                                    "/advice.csv?product=json-api",
                                    "/api/v1/advice?product=json-api",
                                    "/api/v1/frameworks",
                                    "/api/v1/frameworks/django",
                                    "/api/v1/questionnaire",
                                    "/api/v1/agreement",
                                    "/api/v1/fairness",
                                    "/v3/api-docs"))
                    .toList();
        }

        @ParameterizedTest
        @MethodSource("readings")
        void isShortWhenNothingHasChanged(String path) {
            String tag = site.get(path).headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = site.get(path, "If-None-Match", tag);

            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    @Nested
    class EveryResponse {

        @Test
        void forbidsWhatThePagesDoNotNeed() {
            everyKindOfResponse().forEach((kind, headers) -> {
                String policy = headers.firstValue("Content-Security-Policy").orElse("");
                assertThat(List.of(policy.split(";\\s*")))
                        .as(kind)
                        .contains(
                                "default-src 'none'",
                                "script-src 'self'",
                                "style-src 'self'",
                                "form-action 'self'",
                                "base-uri 'none'",
                                "object-src 'none'",
                                "frame-ancestors 'none'");
                assertThat(policy).doesNotContain("unsafe", "*", "http:");
            });
        }

        @Test
        void hasEachHeaderOnceWithItsValue() {
            everyKindOfResponse()
                    .forEach((kind, headers) -> Map.of(
                                    "X-Content-Type-Options", "nosniff",
                                    "X-Frame-Options", "DENY",
                                    "Referrer-Policy", "same-origin",
                                    "Cross-Origin-Opener-Policy", "same-origin",
                                    "Cross-Origin-Resource-Policy", "same-origin",
                                    "Cross-Origin-Embedder-Policy", "require-corp")
                            .forEach((name, value) -> assertThat(headers.allValues(name))
                                    .as(kind + " " + name)
                                    .containsExactly(value)));
        }

        @Test
        void asksForHttpsForAYearAtLeast() {
            everyKindOfResponse().forEach((kind, headers) -> {
                String value = headers.firstValue("Strict-Transport-Security").orElse("max-age=0");
                assertThat(Long.parseLong(value.replaceFirst("max-age=(\\d+).*", "$1")))
                        .as(kind)
                        .isGreaterThanOrEqualTo(31_536_000);
            });
        }

        @Test
        void setsNoCookieAndNamesNoServer() {
            everyKindOfResponse()
                    .forEach((kind, headers) -> assertThat(
                                    headers.map().keySet().stream().map(it -> it.toLowerCase(Locale.ROOT)))
                            .as(kind)
                            .doesNotContain("set-cookie", "server", "x-powered-by", "x-application-context", "via"));
        }

        @Test
        void letsNoOtherOriginReadItWithCredentials() {
            assertThat(site.get("/advice.json", "Origin", "https://evil.example")
                            .headers()
                            .map()
                            .keySet())
                    .noneMatch(it -> it.toLowerCase(Locale.ROOT).startsWith("access-control-"));
        }
    }

    @Nested
    class WhatIsMadeForOtherSites {

        @ParameterizedTest
        @ValueSource(strings = {"/embed?product=json-api", "/de/embed?product=json-api"})
        void theShortFormAloneMayBeFramed(String path) {
            HttpHeaders headers = site.get(path).headers();

            assertThat(headers.firstValue("X-Frame-Options")).isEmpty();
            assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
            assertThat(List.of(headers.firstValue("Content-Security-Policy")
                            .orElseThrow()
                            .split(";\\s*")))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors *");
            assertThat(headers.allValues("Cross-Origin-Resource-Policy")).containsExactly("cross-origin");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/pictures/advice.png?product=json-api",
                    "/pictures/site.png",
                    "/pictures/frameworks/django.png",
                    "/pictures/badge.svg?product=json-api",
                    "/pictures/qr.svg?product=json-api",
                    "/de/pictures/badge.svg?product=json-api"
                })
        void picturesMayBeLoadedAndNotFramed(String path) {
            HttpHeaders headers = site.get(path).headers();

            assertThat(headers.allValues("Cross-Origin-Resource-Policy")).containsExactly("cross-origin");
            assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "frame-ancestors 'none'");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"/embed/", "/embed;x=1", "/embed/../advice", "/embedded", "/advice/embed", "/de/embed/x"})
        void nothingOfASimilarNameIsMadeForThem(String path) {
            String answer = site.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(answer)
                    .contains("X-Frame-Options: DENY", "frame-ancestors 'none'")
                    .contains("Cross-Origin-Resource-Policy: same-origin");
        }

        @Test
        void aFailureUnderTheirAddressIsAPageLikeAnyOther() {
            HttpHeaders headers =
                    site.post("/embed", "", "Sec-Fetch-Site", "same-origin").headers();

            assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("frame-ancestors 'none'");
        }
    }

    @Nested
    class EveryPage {

        static List<String> pages() {
            return SecurityHeaderTests.pages();
        }

        @ParameterizedTest
        @MethodSource("pages")
        void hasNoCodeAndNoStyleInIt(String path) {
            try (Browser browser = new Browser(mvc)) {
                HtmlPage page = browser.parse(site.get(path).body());

                assertThat(all(page, "style, script:not([src]), iframe, object, embed, base"))
                        .isEmpty();
                for (DomElement it : all(page, "*")) {
                    for (DomAttr attribute : it.getAttributesMap().values()) {
                        assertThat(attribute.getName().toLowerCase(Locale.ROOT))
                                .as(it.asXml())
                                .isNotEqualTo("style")
                                .doesNotStartWith("on");
                        assertThat(attribute.getValue().strip().toLowerCase(Locale.ROOT))
                                .doesNotStartWith("javascript:")
                                .doesNotStartWith("data:");
                    }
                }
            }
        }

        @ParameterizedTest
        @MethodSource("pages")
        void loadsItsAssetsFromHereUnderTheHashOfTheirContent(String path) {
            try (Browser browser = new Browser(mvc)) {
                HtmlPage page = browser.parse(site.get(path).body());
                List<String> assets = new ArrayList<>();
                all(page, "link[rel=stylesheet], link[rel=icon]").forEach(it -> assets.add(it.getAttribute("href")));
                // Pictures of a result are made for its answers, and told apart by them.
                all(page, "script[src], img[src]:not([src^='/pictures/'])")
                        .forEach(it -> assets.add(it.getAttribute("src")));

                assertThat(assets).hasSizeBetween(2, 6).allMatch(ASSET.asMatchPredicate());
            }
        }

        @ParameterizedTest
        @MethodSource("pages")
        void sendsItsFormsNowhereElse(String path) {
            try (Browser browser = new Browser(mvc)) {
                HtmlPage page = browser.parse(site.get(path).body());

                assertThat(Stream.concat(
                                all(page, "form").stream().map(it -> it.getAttribute("action")),
                                all(page, "[formaction]").stream().map(it -> it.getAttribute("formaction"))))
                        .allMatch(it -> it.matches("/[a-z].*"));
            }
        }
    }

    @Nested
    class Doors {

        @Test
        void healthAnswersWithItsStatusAndNothingElse() {
            HttpResponse<String> answer = site.get("/actuator/health");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("H2", "diskSpace", "components");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/actuator",
                    "/actuator/env",
                    "/actuator/info",
                    "/actuator/beans",
                    "/actuator/metrics",
                    "/actuator/heapdump",
                    "/actuator/loggers",
                    "/actuator/health/db",
                    "/h2-console",
                    "/swagger-ui.html",
                    "/swagger-ui/index.html",
                    "/.git/config",
                    "/.env",
                    "/application.properties",
                    "/catalog/catalog.yml",
                    "/templates/home.html",
                    "/WEB-INF/web.xml",
                    "/META-INF/MANIFEST.MF",
                    "/error"
                })
        void everythingElseIsClosed(String path) {
            assertThat(site.get(path).statusCode()).isEqualTo(404);
        }

        @Test
        void traceIsRefused() {
            assertThat(site.send("TRACE", "/", "").statusCode()).isEqualTo(405);
        }

        @Test
        void aForgedHostTurnsUpNowhere() {
            for (String path :
                    List.of("/", "/advice?product=json-api", "/advice.md?product=json-api", "/v3/api-docs", "/nope")) {
                assertThat(site.raw("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\n"
                                + "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: gopher\r\n"
                                + "Forwarded: host=evil.example\r\nConnection: close\r\n\r\n"))
                        .as(path)
                        .doesNotContain("evil.example", "gopher");
            }
        }

        @Test
        void aRedirectStaysHere() {
            String form = "product=json-api&return=//evil.example&x=\\\\e";
            String answer = site.raw(String.join(
                    "\r\n",
                    "POST /links HTTP/1.1",
                    "Host: evil.example",
                    "Sec-Fetch-Site: same-origin",
                    "Content-Type: application/x-www-form-urlencoded",
                    "Content-Length: " + form.length(),
                    "Connection: close",
                    "",
                    form));

            assertThat(answer)
                    .startsWith("HTTP/1.1 303 ")
                    .contains("\r\nLocation: /r/")
                    .doesNotContain("evil.example");
        }
    }
}
