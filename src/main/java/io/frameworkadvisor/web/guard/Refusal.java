package io.frameworkadvisor.web.guard;

import io.frameworkadvisor.web.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Turns a request away with little effort: a plain page, or a problem document for programs, and when to come back. */
@Component
class Refusal {

    private static final String PROBLEM = """
            {"title":"%s","status":%d}""";

    private final PlainPage page;

    Refusal(PlainPage page) {
        this.page = page;
    }

    /** There is more to do than the machine can. */
    void busy(HttpServletRequest request, HttpServletResponse response, Duration pause) throws IOException {
        send(HttpStatus.SERVICE_UNAVAILABLE, "site.error.busy.title", "site.error.busy.lead", request, response, pause);
    }

    /** This client asks too often. */
    void often(HttpServletRequest request, HttpServletResponse response, Duration pause) throws IOException {
        send(HttpStatus.TOO_MANY_REQUESTS, "site.error.often.title", "site.error.often.lead", request, response, pause);
    }

    private void send(
            HttpStatus status,
            String titleKey,
            String leadKey,
            HttpServletRequest request,
            HttpServletResponse response,
            Duration pause)
            throws IOException {
        boolean program = isFromProgram(request);
        String body = program
                ? PROBLEM.formatted(status.getReasonPhrase(), status.value())
                : page.of(titleKey, leadKey, Language.of(request));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, seconds(pause));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(
                program ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean isFromProgram(HttpServletRequest request) {
        String path = Language.pathOf(request);
        return path.startsWith("/api/") || path.endsWith(".json");
    }

    /** The value of {@code Retry-After} for a pause, in whole seconds and at least one. */
    static String seconds(Duration pause) {
        return Long.toString(Math.max(1, pause.plusMillis(999).toSeconds()));
    }
}
