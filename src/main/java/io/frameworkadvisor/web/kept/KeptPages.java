package io.frameworkadvisor.web.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.web.AdvisorProperties;
import io.frameworkadvisor.web.Language;
import io.frameworkadvisor.web.Representation;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps finished pages in memory, and tells a reader who has one that it is still the same.
 *
 * <p>That is right for whatever is a function of the address and the revision alone, which is everything but links that can
 * end, and documents with today's date. Whoever makes a page that is none says {@code no-store}. The tag of a page is made from its bytes, so it changes when anything changes that
 * shows, be it catalog, arithmetic or template.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class KeptPages extends OncePerRequestFilter {

    private static final List<String> CHANGING =
            List.of("/links", "/api/v1/links", "/pictures/links/", "/advice.adr.md", "/maintenance");
    private static final List<String> NOT_OURS = List.of("/assets/", "/actuator", "/livez", "/readyz", "/error");

    /** That the client takes gzip, unless it says so with a quality of 0. */
    private static final Pattern GZIP = Pattern.compile("(?i)\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

    private final Advisor advisor;
    private final Cache<Asked, KeptPage> kept;

    KeptPages(Advisor advisor, AdvisorProperties properties, MeterRegistry registry) {
        this.advisor = advisor;
        kept = CaffeineCacheMetrics.monitor(
                registry,
                Caffeine.newBuilder()
                        .maximumWeight(properties.keptPages().toBytes())
                        .executor(Runnable::run)
                        .weigher((Asked asked, KeptPage page) -> asked.size() + page.size())
                        .recordStats()
                        .build(),
                "pages");
    }

    /**
     * All that a page depends on.
     *
     * @param terminal whether a client without a wish gets text
     */
    private record Asked(String revision, String address, String accept, boolean terminal, boolean zipped) {

        int size() {
            return revision.length() + address.length() + accept.length();
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = Language.pathOf(request);
        return !HttpMethod.GET.matches(request.getMethod())
                || CHANGING.stream().anyMatch(path::startsWith)
                || NOT_OURS.stream().anyMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Asked asked = asked(request);
        KeptPage page = kept.getIfPresent(asked);
        if (page == null) {
            page = make(request, response, chain, asked.zipped());
            // Another revision may have been taken into service meanwhile; then nobody knows whose page this is.
            if (page != null && asked.revision().equals(advisor.revision().id())) {
                kept.put(asked, page);
            }
        }
        if (page != null) {
            send(page, request, response);
        }
    }

    private Asked asked(HttpServletRequest request) {
        String query = request.getQueryString();
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        String encodings = header(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        return new Asked(
                advisor.revision().id(),
                request.getRequestURI() + (query == null ? "" : "?" + query),
                header(request.getHeader(HttpHeaders.ACCEPT)),
                Representation.isTerminal(agent),
                GZIP.matcher(encodings).find());
    }

    private static String header(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /** The page, or null if it is none that could be kept; then it has been sent. */
    private static @Nullable KeptPage make(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, boolean zipped)
            throws ServletException, IOException {
        BufferedCopy copy = new BufferedCopy(response);
        chain.doFilter(request, copy);
        copy.finish();
        if (copy.getStatus() != HttpServletResponse.SC_OK || request.isAsyncStarted() || isPrivate(copy)) {
            copy.copyBodyToResponse();
            return null;
        }
        return KeptPage.of(copy, zipped);
    }

    // Whatever its address looks like: escapes can write the same one in many ways.
    private static boolean isPrivate(HttpServletResponse response) {
        return header(response.getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
    }

    /** A copy that takes text in large pieces. */
    private static final class BufferedCopy extends ContentCachingResponseWrapper {

        private @Nullable PrintWriter writer;

        BufferedCopy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            PrintWriter present = writer;
            if (present == null) {
                present = new PageWriter(super.getWriter());
                writer = present;
            }
            return present;
        }

        void finish() {
            if (writer != null) {
                writer.flush();
            }
        }
    }

    private static void send(KeptPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        page.headersTo(response);
        if (!new ServletWebRequest(request, response).checkNotModified(page.tag())) {
            page.bodyTo(response);
        }
    }
}
