package io.frameworkadvisor.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.web.LiveSite;
import io.frameworkadvisor.web.SiteTest;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

/**
 * What a scanner would say that walks through the site: the score of the MDN HTTP Observatory, and the passive rules of
 * OWASP ZAP, by their numbers. Three of ZAP's low findings are meant: 10202, forms without a token, since they are
 * accepted from our own pages only by {@code Sec-Fetch-Site} and {@code Origin}; 10097, hashes, which are fingerprints of
 * assets and of the catalog; 10096, times, since no page holds any.
 */
@SiteTest
@TestInstance(Lifecycle.PER_CLASS)
class CrawlTests {

    private static final int MOST_PAGES = 160;
    private static final int MOST_OF_A_KIND = 6;
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"#]*)");
    private static final Pattern TELLING = Pattern.compile("<!--.{0,60}|Whitelabel|stack trace|TODO|FIXME"
            + "|\\b(?:org\\.springframework|org\\.apache|java\\.lang)\\."
            + "|\\b(?:10\\.\\d+|192\\.168|172\\.(?:1[6-9]|2\\d|3[01]))\\.\\d+\\.\\d+\\b");

    @Autowired
    private LiveSite site;

    private final Map<String, HttpResponse<String>> found = new LinkedHashMap<>();

    @BeforeAll
    void crawl() {
        Deque<String> next = new ArrayDeque<>(List.of("/", "/de/"));
        String stored = site.postForm("/links", "product=json-api&team=small")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        next.addAll(List.of(
                stored,
                stored + "/delete?key=x",
                "/advice?product=content-site&need=admin&need=accounts",
                "/advice.json?product=json-api",
                "/advice.md?product=json-api",
                "/advice.csv?product=json-api",
                "/advice.adr.md?product=json-api",
                "/advice.pdf?product=json-api",
                "/compare?frameworks=django,flask",
                "/embed?product=json-api",
                "/api/v1/links" + stored.substring(2),
                "/api/v1/links/AAAAAAAAAAAAAAAAAAAAAA",
                "/api/v1/questionnaire",
                "/api/v1/frameworks",
                "/v3/api-docs",
                "/actuator/health",
                "/nope",
                "/links",
                "/frameworks/nope",
                "/r/nope",
                "/assets/",
                "/assets",
                "/%00",
                "/robots.txt",
                "/favicon.ico"));
        Map<String, Integer> kinds = new LinkedHashMap<>();
        while (!next.isEmpty() && found.size() < MOST_PAGES) {
            String path = next.remove();
            String kind = path.replaceFirst("\\?.*", "").replaceFirst("/[^/]*$", "");
            if (!found.containsKey(path) && kinds.merge(kind, 1, Integer::sum) <= MOST_OF_A_KIND * 4) {
                HttpResponse<String> answer = site.get(path);
                found.put(path, answer);
                if (isPage(answer)) {
                    links(answer.body()).forEach(next::add);
                }
            }
        }
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return type(answer).startsWith("text/html");
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static List<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map(it -> HtmlUtils.htmlUnescape(it.group(1)))
                .distinct()
                .toList();
    }

    private static boolean isForOtherSites(String path) {
        return path.replaceFirst("^/de/", "/").matches("/(embed|pictures/).*");
    }

    private void forAll(BiConsumer<String, HttpResponse<String>> check) {
        found.forEach(check);
    }

    private void forPages(BiConsumer<String, String> check) {
        found.forEach((path, answer) -> {
            if (isPage(answer)) {
                check.accept(path, answer.body());
            }
        });
    }

    @Test
    void wentThroughTheSite() {
        assertThat(found).hasSizeGreaterThan(100);
        assertThat(found.keySet())
                .anyMatch(it -> it.startsWith("/de/questions/"))
                .anyMatch(it -> it.startsWith("/assets/"));
    }

    @Test
    void noAnswerIsAFailure() {
        forAll((path, answer) -> assertThat(answer.statusCode()).as(path).isLessThan(500));
    }

    @Nested
    class TheObservatory {

        @Test
        void gives150PointsToWhateverIsOurs() {
            forAll((path, answer) -> {
                if (!isForOtherSites(path)) {
                    Map<String, Integer> modifiers = Observatory.modifiers(answer.headers());
                    assertThat(Observatory.score(modifiers))
                            .as(path + " " + modifiers)
                            .isEqualTo(150);
                }
            });
        }

        @Test
        void takesNothingFromPicturesForOthers() {
            forAll((path, answer) -> {
                if (path.contains("/pictures/")) {
                    assertThat(Observatory.score(Observatory.modifiers(answer.headers())))
                            .as(path)
                            .isGreaterThanOrEqualTo(130);
                }
            });
        }

        @Test
        void takesNothingFromThePageForFramesButThatItMayBeFramed() {
            assertThat(Observatory.modifiers(site.get("/embed?product=json-api").headers()))
                    .containsEntry("x-frame-options", -20)
                    .containsEntry("content-security-policy", 10)
                    .hasSize(5);
        }

        @Test
        void wouldNoticeIfAnythingWereMissing() {
            HttpResponse<String> bare = site.get("/");
            var headers = HttpHeaders.of(
                    Map.of("Set-Cookie", List.of("a=b"), "Access-Control-Allow-Origin", List.of("*")), (a, b) -> true);

            assertThat(Observatory.score(Observatory.modifiers(headers))).isZero();
            assertThat(Observatory.score(Observatory.modifiers(bare.headers()))).isEqualTo(150);
        }
    }

    @Nested
    class ZedAttackProxy {

        @Test
        void findsNoBannerNoCookieNoSharingAndNoCacheInBetween() {
            forAll(
                    (path, answer) -> assertThat(answer.headers().map().keySet())
                            .as("10009, 10010, 10011, 10036, 10037, 10050, 10054, 10098 at " + path)
                            .noneMatch(
                                    it -> it.matches(
                                            "(?i)server|x-powered-by|via|age|x-cache|set-cookie|x-aspnet.*|x-backend.*|access-control-.*")));
        }

        @Test
        void findsATypeForWhateverHasABody() {
            forAll((path, answer) -> {
                if (!answer.body().isEmpty()) {
                    assertThat(type(answer)).as("10019 at " + path).isNotEmpty();
                }
                if (type(answer).startsWith("text/html")) {
                    assertThat(type(answer)).as("90011 at " + path).containsIgnoringCase("charset=utf-8");
                }
            });
        }

        @Test
        void findsNoPageThatASharedCacheWouldKeepWithoutAsking() {
            forAll((path, answer) -> {
                String control = answer.headers().firstValue("Cache-Control").orElse("");
                if (answer.statusCode() == 200 && !path.contains("/assets/") && !path.startsWith("/actuator")) {
                    assertThat(control).as("10015 at " + path).containsAnyOf("no-cache", "no-store");
                }
                if (path.startsWith("/r/") || path.startsWith("/api/v1/links/")) {
                    assertThat(control).as("10015 at " + path).doesNotContain("public", "max-age");
                }
            });
        }

        @Test
        void findsNoScriptAndNoPartOfAPageFromElsewhere() {
            forPages((path, page) -> assertThat(page)
                    .as("10017, 10040 at " + path)
                    .doesNotContainPattern("<(script|img|iframe|source|video|audio)[^>]* src=\"(?!/)")
                    .doesNotContainPattern("<link[^>]* rel=\"(stylesheet|icon|preload)\"[^>]* href=\"(?!/)")
                    .doesNotContainPattern("<form[^>]* action=\"(?!/)"));
        }

        @Test
        void findsNoCommentNoDebuggingAndNoAddressOfOurNetwork() {
            forPages((path, page) -> assertThat(TELLING.matcher(page).results().map(MatchResult::group))
                    .as("10023, 10027, 2 at " + path)
                    .isEmpty());
        }

        @Test
        void findsNoWindowThatMayTurnOnItsOpener() {
            forPages((path, page) -> {
                Matcher blank =
                        Pattern.compile("<a [^>]*target=\"_blank\"[^>]*>").matcher(page);
                while (blank.find()) {
                    assertThat(blank.group()).as("10108 at " + path).contains("noopener");
                }
            });
        }

        @Test
        void findsNothingBehindAFolder() {
            for (String path : List.of("/assets", "/assets/", "/pictures/", "/messages/", "/templates/", "/catalog/")) {
                HttpResponse<String> answer = site.get(path);

                assertThat(answer.statusCode()).as("10033 at " + path).isEqualTo(404);
                assertThat(answer.body()).doesNotContain("Index of", "Directory");
            }
        }

        @Test
        void findsRedirectsThatAreShortAndStayHere() {
            forAll((path, answer) -> {
                if (answer.statusCode() / 100 == 3) {
                    assertThat(answer.body()).as("10044 at " + path).hasSizeLessThan(200);
                    assertThat(answer.headers().firstValue("Location").orElse(""))
                            .as("10028 at " + path)
                            .startsWith("/")
                            .doesNotStartWith("//");
                }
            });
        }

        @Test
        void findsNoSecretInAddresses() {
            forPages((path, page) -> assertThat(links(page))
                    .as("10024 at " + path)
                    .noneMatch(it -> it.matches("(?i).*[?&](password|secret|session|jsessionid|email|token)=.*")
                            || it.contains(";jsessionid")));
        }
    }
}
