package io.frameworkadvisor.web.guard;

import io.frameworkadvisor.web.Language;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what is more than the machine can work on with 503 at once, so that the rest is answered in time.
 *
 * <p>Whatever asks the database or sends a body has a lane of its own: when the database hangs, or somebody sends a form
 * byte by byte, pages are still made. Pages kept in memory never come by, nor do assets and the state of health; those are
 * cheap, and answered in any crowd. Threads are no limit here: virtual ones have none.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class Overload extends OncePerRequestFilter {

    private static final List<String> CHEAP = List.of("/assets/", "/actuator/", "/error");
    private static final List<String> ASKING = List.of("/r/", "/links", "/api/v1/links", "/pictures/links/");
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Lane pages;
    private final Lane links;
    private final Refusal refusal;

    Overload(LimitProperties limits, Refusal refusal) {
        pages = limits.pages();
        links = limits.links();
        this.refusal = refusal;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = Language.pathOf(request);
        return CHEAP.stream().anyMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Lane lane = laneOf(request);
        if (!lane.enter()) {
            refusal.busy(request, response, PAUSE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            leave(lane, request);
        }
    }

    private Lane laneOf(HttpServletRequest request) {
        String path = Language.pathOf(request);
        boolean sendsBody = !HttpMethod.GET.matches(request.getMethod());
        return sendsBody || ASKING.stream().anyMatch(path::startsWith) ? links : pages;
    }

    private static void leave(Lane lane, HttpServletRequest request) {
        if (request.isAsyncStarted()) {
            request.getAsyncContext().addListener(new Leaving(lane));
        } else {
            lane.leave();
        }
    }

    /** Leaves when an answer that another thread gives is complete; the container says so however it ends. */
    private record Leaving(Lane lane) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            lane.leave();
        }

        @Override
        public void onTimeout(AsyncEvent event) {}

        @Override
        public void onError(AsyncEvent event) {}

        // A container forgets its listeners when the answer is begun anew.
        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
