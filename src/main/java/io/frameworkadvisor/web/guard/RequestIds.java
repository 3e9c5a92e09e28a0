package io.frameworkadvisor.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id that stands in its log lines and in its response, so that somebody who reports a failure can
 * name it. A proxy in front may give it instead, where it is trusted to.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RequestIds extends OncePerRequestFilter {

    /** The header that carries the id in every response. */
    public static final String HEADER = "X-Request-Id";

    /** Under this name log lines carry it, as the Elastic Common Schema has it. */
    private static final String FIELD = "http.request.id";

    private static final String ATTRIBUTE = RequestIds.class.getName();
    private static final Pattern FIT_FOR_A_LOG = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final String trusted;

    /** Takes the name of a header that a proxy sets; empty if there is no such proxy. */
    RequestIds(@Value("${advisor.request-id-header}") String trusted) {
        this.trusted = trusted;
    }

    /** The id of a request; null where it never came by here. */
    static @Nullable String of(HttpServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = id(request);
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(HEADER, id);
        MDC.put(FIELD, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(FIELD);
        }
    }

    private String id(HttpServletRequest request) {
        String known = of(request);
        if (known != null) {
            return known;
        }
        String given = trusted.isEmpty() ? null : request.getHeader(trusted);
        return given != null && FIT_FOR_A_LOG.matcher(given).matches()
                ? given
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    // An error page is made in a second round, under the id of the first.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
