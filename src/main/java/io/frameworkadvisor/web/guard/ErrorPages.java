package io.frameworkadvisor.web.guard;

import io.frameworkadvisor.web.Language;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** What is shown when something is wrong: a page of the site, or a problem document for programs. Never a stack trace. */
@Controller
class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        HttpStatus status = status(request);
        if (wantsProblem(request)) {
            ProblemDetail problem = ProblemDetail.forStatus(status);
            problem.setInstance(URI.create(UriUtils.encodePath(
                    UriUtils.decode(path(request), StandardCharsets.UTF_8), StandardCharsets.UTF_8)));
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        return new ModelAndView(view(status, request), status).addObject("reference", RequestIds.of(request));
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return Objects.requireNonNullElse(status, HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static boolean wantsProblem(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean jsonOnly = accept != null && accept.contains("json") && !accept.contains("html");
        return jsonOnly
                || Language.pathOf(path(request)).startsWith("/api/")
                || path(request).endsWith(".json");
    }

    private static String path(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }

    private static String view(HttpStatus status, HttpServletRequest request) {
        return switch (status) {
            case NOT_FOUND, GONE -> Language.pathOf(path(request)).startsWith("/r/") ? "error/link" : "error/404";
            case FORBIDDEN -> "error/403";
            case CONTENT_TOO_LARGE -> "error/413";
            default -> status.is4xxClientError() ? "error/4xx" : "error/5xx";
        };
    }
}
