package io.frameworkadvisor.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.web.LiveSite;
import io.frameworkadvisor.web.SiteTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/** Bodies that are small to send and large to read, or simply large: refused at a limit, before anything is stored. */
@SiteTest
class BombTests {

    private static final int MEGABYTE = 1_000_000;

    @Autowired
    private LiveSite site;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Environment environment;

    private int rows() {
        return Objects.requireNonNull(database.queryForObject("select count(*) from share_link", Integer.class));
    }

    /** Sends head and body as bytes; the server may hang up in the middle of the body. */
    private String send(String target, String type, String header, String body) {
        return site.raw("POST " + target + " HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
                + "Connection: close\r\nContent-Type: " + type + "\r\n" + header + "\r\n\r\n" + body);
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    }

    @Nested
    class Limits {

        @Test
        void ofADocumentAreTightEnoughForAllAnswersAndNoMore() {
            String read = "spring.jackson.factory.constraints.read.";

            assertThat(environment.getProperty(read + "max-document-length", Integer.class))
                    .isEqualTo(65_536);
            assertThat(environment.getProperty(read + "max-nesting-depth", Integer.class))
                    .isEqualTo(16);
        }

        @Test
        void ofAFormAreTheSame() {
            assertThat(environment.getProperty("server.tomcat.max-http-form-post-size"))
                    .isEqualTo("64KB");
            assertThat(environment.getProperty("server.tomcat.max-parameter-count", Integer.class))
                    .isEqualTo(300);
        }
    }

    @Nested
    class Documents {

        static Stream<String> bombs() {
            return Stream.of(
                    "[".repeat(100_000),
                    "{\"answers\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}",
                    "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000),
                    "{\"answers\":{\"product\":[\"" + "x".repeat(10 * MEGABYTE) + "\"]}}",
                    "{\"" + "k".repeat(10 * MEGABYTE) + "\":1}",
                    "{\"answers\":{\"product\":[\"" + "\\u0041".repeat(MEGABYTE) + "\"]}}",
                    IntStream.range(0, MEGABYTE)
                            .mapToObj(it -> "\"k" + it + "\":[]")
                            .collect(Collectors.joining(",", "{\"answers\":{", "}}")),
                    "{\"answers\":{\"product\":[" + "\"json-api\",".repeat(MEGABYTE) + "\"x\"]}}",
                    "{\"answers\":{}}" + " ".repeat(10 * MEGABYTE),
                    " ".repeat(10 * MEGABYTE));
        }

        @ParameterizedTest(name = "{index}")
        @MethodSource("bombs")
        void areRefusedAtTheLimitAndNothingIsStored(String body) {
            int rows = rows();
            String answer = send("/api/v1/links", "application/json", "Content-Length: " + body.length(), body);

            assertThat(status(answer)).isIn(400, 413);
            assertThat(answer)
                    .contains("Content-Type: application/problem+json")
                    .hasSizeLessThan(3_000);
            assertThat(rows()).isEqualTo(rows);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1e400",
                    "-1e400",
                    "1e999999999",
                    "1e-999999999",
                    "30.5",
                    "99999999999999999999999999",
                    "NaN",
                    "0x7",
                    "\"7\\u0000\"",
                    "[7]",
                    "{\"7\":7}"
                })
        void withNumbersThatAreNoneOfOursAreRefusedAndNothingIsStored(String days) {
            int rows = rows();
            HttpResponse<String> answer = site.postJson(
                    "/api/v1/links", "{\"answers\":{\"product\":[\"json-api\"]},\"expiryDays\":" + days + "}");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(rows()).isEqualTo(rows);
        }

        @Test
        void withANumberOfManyDigitsAreRefused() {
            int rows = rows();

            assertThat(site.postJson("/api/v1/links", "{\"answers\":{},\"expiryDays\":" + "9".repeat(50_000) + "}")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(rows()).isEqualTo(rows);
        }

        @ParameterizedTest
        @ValueSource(strings = {"gzip", "deflate", "br", "zstd", "gzip, gzip"})
        void thatAreCompressedAreNotUnpacked(String encoding) {
            int rows = rows();
            String body = "\u001f\u008b\u0008\u0000\u0000\u0000\u0000\u0000\u0000\u0003";
            String answer = send(
                    "/api/v1/links",
                    "application/json",
                    "Content-Encoding: " + encoding + "\r\nContent-Length: " + body.length(),
                    body);

            assertThat(status(answer)).isIn(400, 415);
            assertThat(rows()).isEqualTo(rows);
        }
    }

    @Nested
    class Streams {

        private String endless(String piece) {
            String chunk = Integer.toHexString(piece.length()) + "\r\n" + piece + "\r\n";
            return chunk.repeat(10 * MEGABYTE / piece.length());
        }

        @Test
        void ofChunksThatHaveNoEndAreCutAtTheLimit() {
            int rows = rows();
            for (String target : List.of("/api/v1/links", "/links")) {
                String type = target.startsWith("/api") ? "application/json" : "application/x-www-form-urlencoded";
                String answer = send(target, type, "Transfer-Encoding: chunked", endless("x".repeat(1_000)));

                assertThat(status(answer)).as(target).isIn(400, 413);
                assertThat(answer).as("whole").containsPattern("</html>|\"status\":");
            }
            assertThat(rows()).isEqualTo(rows);
        }

        @Test
        void withAnEndlessTrailerAreCutAtTheLimit() {
            int rows = rows();
            String answer = send(
                    "/links",
                    "application/x-www-form-urlencoded",
                    "Transfer-Encoding: chunked",
                    "10\r\nproduct=json-api\r\n0\r\n" + "X-More: x\r\n".repeat(MEGABYTE) + "\r\n");

            assertThat(status(answer)).isIn(400, 413, 431);
            assertThat(answer).as("whole").contains("</html>");
            assertThat(rows()).isEqualTo(rows);
        }
    }

    @Nested
    class Forms {

        @Test
        void ofAnySizeAreRefusedAtTheLimitAndNothingIsStored() {
            int rows = rows();
            for (String body : List.of(
                    "product=" + "x".repeat(10 * MEGABYTE),
                    "x".repeat(10 * MEGABYTE) + "=1",
                    "product=" + "%41".repeat(MEGABYTE),
                    "a=&".repeat(MEGABYTE),
                    "&".repeat(10 * MEGABYTE))) {
                String answer =
                        send("/links", "application/x-www-form-urlencoded", "Content-Length: " + body.length(), body);

                assertThat(status(answer)).isIn(400, 413);
            }
            assertThat(rows()).isEqualTo(rows);
        }
    }
}
