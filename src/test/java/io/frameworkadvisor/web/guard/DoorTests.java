package io.frameworkadvisor.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.web.LiveSite;
import io.frameworkadvisor.web.SiteTest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What must not be open, and what must not get into pages that others are shown. */
@SiteTest
class DoorTests {

    private static final List<String> PAGES = List.of(
            "/",
            "/questions/purpose",
            "/advice",
            "/advice.json",
            "/frameworks/django",
            "/compare",
            "/method",
            "/r/x",
            "/links/new");

    @Autowired
    private LiveSite site;

    @Autowired
    private JdbcTemplate database;

    private int rows() {
        return Objects.requireNonNull(database.queryForObject("select count(*) from share_link", Integer.class));
    }

    private String raw(String line, String... headers) {
        return site.raw(line + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n");
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n"));
    }

    @Nested
    class Methods {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "PUT",
                    "PATCH",
                    "DELETE",
                    "TRACE",
                    "CONNECT",
                    "PROPFIND",
                    "MKCOL",
                    "SEARCH",
                    "PURGE",
                    "DEBUG",
                    "get"
                })
        void thatNoPageHasAreRefusedAndChangeNothing(String method) {
            int rows = rows();
            for (String path : PAGES) {
                String answer =
                        raw(method + " " + path, "Host: localhost", "Sec-Fetch-Site: same-origin", "Content-Length: 0");

                assertThat(status(answer)).as(method + " " + path).isIn(400, 403, 404, 405, 501);
                assertThat(answer).doesNotContain("Sec-Fetch-Site: same-origin");
            }
            assertThat(rows()).isEqualTo(rows);
        }

        @Test
        void areNamedToWhomAsksAndNoneOfThemWrites() {
            for (String path : List.of("/", "/advice", "/frameworks/django")) {
                String answer = raw("OPTIONS " + path, "Host: localhost");

                assertThat(status(answer)).isIn(200, 405);
                assertThat(answer.toLowerCase(Locale.ROOT))
                        .doesNotContainPattern("\r\nallow: [^\r]*(put|patch|delete|trace|post)");
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
        void areNotOverruledByAHeaderOrAField(String header) {
            int rows = rows();

            assertThat(status(raw("GET /links?_method=POST&product=json-api", "Host: localhost", header + ": POST")))
                    .isEqualTo(405);
            assertThat(rows()).isEqualTo(rows);
        }
    }

    @Nested
    class Addresses {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/h2-console",
                    "/h2-console/",
                    "/h2-console/login.do",
                    "/console",
                    "/actuator/",
                    "/actuator/env",
                    "/actuator/prometheus",
                    "/actuator/sbom",
                    "/actuator/shutdown",
                    "/actuator/health/../env",
                    "/actuator/health/..;/env",
                    "/actuator/health/%2e%2e/env",
                    "/actuator;x/env",
                    "/%61ctuator/env",
                    "/manage/health",
                    "/metrics",
                    "/jolokia",
                    "/.git/HEAD",
                    "/.git/config",
                    "/.svn/entries",
                    "/.env",
                    "/.aws/credentials",
                    "/.DS_Store",
                    "/BOOT-INF/classes/application.properties",
                    "/META-INF/sbom/application.cdx.json",
                    "/db/migration/V1__catalog_and_links.sql",
                    "/messages/site.properties",
                    "/application-production.properties",
                    "/backup.zip",
                    "/data/advisor.mv.db",
                    "/admin",
                    "/maintenance",
                    "/maintenance/files",
                    "/maintenance/publish",
                    "/v3/api-docs.yaml/x",
                    "/swagger-ui/",
                    "/swagger-ui/swagger-initializer.js",
                    "/phpmyadmin/",
                    "/wp-login.php",
                    "/cgi-bin/test"
                })
        void thatAreNotForVisitorsDoNotExist(String path) {
            assertThat(status(raw("GET " + path, "Host: localhost"))).isIn(400, 404);
        }

        @Test
        void areNotRewrittenByAHeader() {
            String answer = raw(
                    "GET /nope", "Host: localhost", "X-Original-URL: /actuator/health", "X-Rewrite-URL: /frameworks");

            assertThat(status(answer)).isEqualTo(404);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "?trace",
                    "?trace=true",
                    "?debug=true",
                    "?message=x&errors=x",
                    "?javax.servlet.error.status_code=200"
                })
        void ofErrorsSayNoMoreWhenTheyAreAskedTo(String query) {
            String answer = raw("GET /nope" + query, "Host: localhost");

            assertThat(status(answer)).isEqualTo(404);
            assertThat(answer).doesNotContain("\tat ", "Exception", "org.springframework");
        }
    }

    @Nested
    class KeptPages {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Host: evil.example",
                    "Host: localhost\r\nX-Forwarded-Host: evil.example",
                    "Host: localhost\r\nX-Forwarded-Server: evil.example",
                    "Host: localhost\r\nX-Forwarded-Proto: evil",
                    "Host: localhost\r\nX-Forwarded-Port: 6666",
                    "Host: localhost\r\nX-Forwarded-Prefix: /evil",
                    "Host: localhost\r\nX-Forwarded-For: 6.6.6.6",
                    "Host: localhost\r\nX-Forwarded-Scheme: evil",
                    "Host: localhost\r\nX-Host: evil.example",
                    "Host: localhost\r\nForwarded: host=evil.example;proto=evil",
                    "Host: localhost\r\nX-Original-URL: /evil",
                    "Host: localhost\r\nX-Rewrite-URL: /evil",
                    "Host: localhost\r\nOrigin: https://evil.example",
                    "Host: localhost\r\nReferer: https://evil.example/",
                    "Host: localhost\r\nCookie: lang=evil; theme=evil",
                    "Host: localhost\r\nUser-Agent: evil<script>",
                    "Host: localhost\r\nX-Request-Id: evil",
                    "Host: localhost\r\nRange: bytes=0-5",
                    "Host: localhost\r\nX-HTTP-Method-Override: HEAD"
                })
        void areTheSameForTheNextWhateverTheFirstSent(String forged) {
            int number = 0;
            for (String path : List.of(
                    "/advice?nope=", "/frameworks?q=", "/compare?nope=", "/advice.json?nope=", "/v3/api-docs?x=")) {
                // An address that nobody has asked for yet.
                String fresh = path + forged.hashCode() + number++;
                String poisoned = raw("GET " + fresh, forged.split("\r\n"));
                String next = raw("GET " + fresh, "Host: localhost");

                assertThat(status(next)).as(fresh).isEqualTo(200);
                assertThat(next).as(fresh).doesNotContainIgnoringCase("evil").doesNotContain(":6666", "6.6.6.6");
                assertThat(poisoned).as(fresh).doesNotContain("evil");
                assertThat(body(next)).as(fresh).isEqualTo(body(raw("GET " + fresh, "Host: localhost")));
            }
        }

        @Test
        void doNotTakeTheHostOfAWholeAddress() {
            String answer = raw("GET http://evil.example/advice?product=json-api&nope=whole", "Host: evil.example");

            assertThat(status(answer)).isEqualTo(200);
            assertThat(answer).doesNotContain("evil").contains(SiteTest.PUBLIC_URL);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    ".css",
                    ".js",
                    ".png",
                    "/x.css",
                    ";x.css",
                    "%2fx.css",
                    "%00.css",
                    "%0a.css",
                    "%3f.css",
                    "%23.css"
                })
        void ofLinksAreNotFoundUnderTheNameOfAnAsset(String suffix) {
            String link = site.postForm("/links", "product=json-api&team=large")
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();

            assertThat(status(raw("GET " + link + suffix, "Host: localhost"))).isIn(400, 404);
        }
    }
}
