package io.frameworkadvisor.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** One page and one link at a time, and nobody waits. */
class OverloadTests {

    private static final FilterChain NOTHING = (request, response) -> {};

    private Overload overload = new Overload(limits(), refusal());

    @BeforeEach
    void empty() {
        overload = new Overload(limits(), refusal());
    }

    private static LimitProperties limits() {
        return new LimitProperties(1, 1, 0, Duration.ofMillis(1), 1, 1, 1, 1);
    }

    static Refusal refusal() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/site");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        StaticListableBeanFactory assets = new StaticListableBeanFactory();
        assets.addBean("assets", new ResourceUrlProvider());
        return new Refusal(new PlainPage(messages, assets.getBeanProvider(ResourceUrlProvider.class)));
    }

    private MockHttpServletResponse ask(String path, FilterChain page) throws Exception {
        return ask(new MockHttpServletRequest("GET", path), page);
    }

    private MockHttpServletResponse ask(MockHttpServletRequest request, FilterChain page) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        overload.doFilter(request, response, page);
        return response;
    }

    /** What somebody gets who asks for this while a page is being made. */
    private MockHttpServletResponse askMeanwhile(String working, MockHttpServletRequest other) throws Exception {
        MockHttpServletResponse[] seen = new MockHttpServletResponse[1];
        ask(working, (request, response) -> {
            try {
                seen[0] = ask(other, NOTHING);
            } catch (Exception e) {
                throw new ServletException(e);
            }
        });
        return seen[0];
    }

    private MockHttpServletResponse askMeanwhile(String working, String other) throws Exception {
        return askMeanwhile(working, new MockHttpServletRequest("GET", other));
    }

    @Nested
    class ARequestTooMany {

        @Test
        void getsAPageThatSaysWhenToComeBack() throws Exception {
            MockHttpServletResponse response = askMeanwhile("/advice", "/method");

            assertThat(response.getStatus()).isEqualTo(503);
            assertThat(response.getHeader("Retry-After")).isEqualTo("2");
            assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(response.getContentType()).isEqualTo("text/html;charset=UTF-8");
            assertThat(response.getContentAsString()).contains("<html lang=\"en\">", "Too many people");
        }

        @Test
        void getsItInTheLanguageOfItsAddress() throws Exception {
            assertThat(askMeanwhile("/advice", "/de/method").getContentAsString())
                    .contains("<html lang=\"de\">", "Gerade sind zu viele hier", "href=\"/de/\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/api/v1/advice", "/advice.json"})
        void getsAProblemDocumentIfAProgramAsks(String path) throws Exception {
            MockHttpServletResponse response = askMeanwhile("/advice", path);

            assertThat(response.getContentType()).isEqualTo("application/problem+json");
            assertThat(response.getContentAsString()).isEqualTo("{\"title\":\"Service Unavailable\",\"status\":503}");
        }
    }

    @Nested
    class WhatIsCheap {

        @ParameterizedTest
        @ValueSource(strings = {"/assets/site.css", "/actuator/health", "/actuator/health/liveness"})
        void isAnsweredInAnyCrowd(String path) throws Exception {
            assertThat(askMeanwhile("/advice", path).getStatus()).isEqualTo(200);
        }
    }

    @Nested
    class Lanes {

        @ParameterizedTest
        @ValueSource(strings = {"/r/x", "/links/new", "/de/r/x", "/api/v1/links/x", "/pictures/links/x.png"})
        void requestsThatAskTheDatabaseDoNotKeepPagesWaiting(String path) throws Exception {
            assertThat(askMeanwhile(path, "/advice").getStatus()).isEqualTo(200);
            assertThat(askMeanwhile(path, "/r/y").getStatus()).isEqualTo(503);
        }

        @Test
        void whateverSendsABodyGoesWithThem() throws Exception {
            MockHttpServletRequest form = new MockHttpServletRequest("POST", "/advice");

            assertThat(askMeanwhile("/advice", form).getStatus()).isEqualTo(200);
            assertThat(askMeanwhile("/r/x", form).getStatus()).isEqualTo(503);
        }
    }

    @Nested
    class APlace {

        @Test
        void isFreeAgainAfterTheAnswer() throws Exception {
            ask("/advice", NOTHING);

            assertThat(ask("/advice", NOTHING).getStatus()).isEqualTo(200);
        }

        @Test
        void isFreeAgainAfterAFailure() throws Exception {
            assertThatThrownBy(() -> ask("/advice", (request, response) -> {
                        throw new ServletException("failed");
                    }))
                    .hasMessage("failed");

            assertThat(ask("/advice", NOTHING).getStatus()).isEqualTo(200);
        }

        @Test
        void isTakenUntilAnAnswerOfAnotherThreadIsComplete() throws Exception {
            MockHttpServletRequest slow = new MockHttpServletRequest("GET", "/advice");
            slow.setAsyncSupported(true);
            ask(slow, (request, response) -> request.startAsync());

            assertThat(ask("/advice", NOTHING).getStatus()).isEqualTo(503);
            Objects.requireNonNull(slow.getAsyncContext()).complete();
            assertThat(ask("/advice", NOTHING).getStatus()).isEqualTo(200);
        }
    }
}
