package io.frameworkadvisor.web.guard;

import io.frameworkadvisor.web.Language;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stops whoever guesses at links or at the keys that delete them: after too many that do not exist, the next ones are not
 * looked up. Links that exist are not counted.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class Misses extends OncePerRequestFilter {

    private static final List<String> NAMING_A_LINK =
            List.of("/r/", "/links/compare", "/api/v1/links/", "/pictures/links/");

    private final ClientLimits limits;
    private final Refusal refusal;

    Misses(ClientLimits limits, Refusal refusal) {
        this.limits = limits;
        this.refusal = refusal;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = Language.pathOf(request);
        return NAMING_A_LINK.stream().noneMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration pause = limits.pauseForMisses(request);
        if (!pause.isZero()) {
            refusal.often(request, response, pause);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_NOT_FOUND) {
            limits.countMiss(request);
        }
    }
}
