package io.frameworkadvisor.web.maintenance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Asks for the password before the controller of the maintenance pages is reached, however its address was written. The
 * user name does not matter: there is one password.
 */
@Component
@Conditional(IsMaintained.class)
class MaintenanceGuard implements HandlerInterceptor, WebMvcConfigurer {

    private static final String BASIC = "Basic ";

    private final PasswordHash hash;
    private final Attempts attempts = new Attempts();

    MaintenanceGuard(@Value("${" + IsMaintained.PROPERTY + "}") String hash) {
        this.hash = new PasswordHash(hash);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)
                || !MaintenanceController.class.isAssignableFrom(method.getBeanType())) {
            return true;
        }
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        HttpStatus refusal = refusal(request);
        if (refusal == HttpStatus.UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"maintenance\", charset=\"UTF-8\"");
        }
        if (refusal == HttpStatus.TOO_MANY_REQUESTS) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Attempts.WINDOW.toSeconds()));
        }
        if (refusal != HttpStatus.OK) {
            response.sendError(refusal.value());
        }
        return refusal == HttpStatus.OK;
    }

    private HttpStatus refusal(HttpServletRequest request) {
        Optional<String> password = password(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (password.isEmpty()) {
            return HttpStatus.UNAUTHORIZED;
        }
        String client = request.getRemoteAddr();
        if (!attempts.begin(client)) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        if (!hash.matches(password.get())) {
            return HttpStatus.UNAUTHORIZED;
        }
        attempts.succeed(client);
        return HttpStatus.OK;
    }

    private static Optional<String> password(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        try {
            String pair = new String(
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip()), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0 ? Optional.empty() : Optional.of(pair.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
