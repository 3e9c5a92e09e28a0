package io.frameworkadvisor.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/** Takes the language from the address. To everything behind, its code is the path below which the site lives. */
@Configuration(proxyBeanMethods = false)
class Languages {

    @Bean
    LocaleResolver localeResolver() {
        return new LocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return Language.of(request).locale();
            }

            @Override
            public void setLocale(
                    HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
                throw new UnsupportedOperationException("the address says which language");
            }
        };
    }

    @Component
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    static class Prefix extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            Language language = Language.of(request);
            chain.doFilter(language.root().isEmpty() ? request : new Below(request, language.root()), response);
        }
    }

    private static final class Below extends HttpServletRequestWrapper {

        private final String root;

        Below(HttpServletRequest request, String root) {
            super(request);
            this.root = root;
        }

        @Override
        public String getContextPath() {
            return root;
        }

        @Override
        public String getServletPath() {
            String path = super.getServletPath();
            return path.equals(root) ? "/" : path.startsWith(root) ? path.substring(root.length()) : path;
        }

        // The start page has an address without a slash at its end as well.
        @Override
        public String getRequestURI() {
            String uri = super.getRequestURI();
            return uri.equals(root) ? root + "/" : uri;
        }
    }
}
