package io.frameworkadvisor.web.guard;

import io.frameworkadvisor.web.Language;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sets security headers on every response, errors and assets included. They are the same everywhere but for what is made to
 * be shown by other sites: pictures may be loaded from there, and one page may be framed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

    private static final String POLICY = "Content-Security-Policy";
    private static final String FRAMING = "X-Frame-Options";
    private static final String SHARING = "Cross-Origin-Resource-Policy";
    private static final String NO_FRAME = "frame-ancestors 'none'";
    private static final Map<String, String> HEADERS = new LinkedHashMap<>();

    static {
        HEADERS.put(
                POLICY,
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                        + "connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; "
                        + NO_FRAME);
        HEADERS.put("X-Content-Type-Options", "nosniff");
        HEADERS.put(FRAMING, "DENY");
        // With "no-referrer" a browser sends "Origin: null" with our own form, and without TLS nothing better.
        HEADERS.put("Referrer-Policy", "same-origin");
        HEADERS.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        HEADERS.put("Cross-Origin-Opener-Policy", "same-origin");
        HEADERS.put(SHARING, "same-origin");
        HEADERS.put("Cross-Origin-Embedder-Policy", "require-corp");
        HEADERS.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        setOn(response, Language.pathOf(request));
        chain.doFilter(request, response);
    }

    // What the container refuses before any filter runs, such as TRACE, still passes here on its way to the error page.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** Sets what holds where nothing is made for other sites. */
    static void setOn(HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
    }

    // A failed request comes by once more under the address of the error page, which takes these exceptions back.
    private static void setOn(HttpServletResponse response, String path) {
        Map<String, String> headers = new LinkedHashMap<>(HEADERS);
        if (path.equals("/embed")) {
            headers.remove(FRAMING);
            headers.computeIfPresent(POLICY, (name, policy) -> policy.replace(NO_FRAME, "frame-ancestors *"));
        }
        if (path.equals("/embed") || path.startsWith("/pictures/")) {
            headers.put(SHARING, "cross-origin");
        }
        headers.forEach(response::setHeader);
    }
}
