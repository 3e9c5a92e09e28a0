package io.frameworkadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;

/** From a page to the same page in another language. */
class VersionsTests {

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    private static MockHttpServletRequest get(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private static String english(Versions versions) {
        return versions.all().get(0).address();
    }

    private static String german(Versions versions) {
        return versions.all().get(1).address();
    }

    @ParameterizedTest
    @CsvSource({
        "/, /, /de/",
        "/de/, /, /de/",
        "/method, /method, /de/method",
        "/de/frameworks/django, /frameworks/django, /de/frameworks/django",
        "/frameworks/caf%C3%A9, /frameworks/caf%C3%A9, /de/frameworks/caf%C3%A9",
        "//elsewhere.example/, /elsewhere.example/, /de/elsewhere.example/",
        "/de//elsewhere.example/, /elsewhere.example/, /de/elsewhere.example/",
        "/\\elsewhere.example, /%5Celsewhere.example, /de/%5Celsewhere.example"
    })
    void ofAPathStayOnThisSite(String path, String english, String german) {
        Versions versions = Versions.of(get(path));

        assertThat(versions.same()).isTrue();
        assertThat(english(versions)).isEqualTo(english);
        assertThat(german(versions)).isEqualTo(german);
    }

    @Test
    void keepTheQueryInItsOrder() {
        MockHttpServletRequest request = get("/advice");
        request.addParameter("need", "admin", "openapi");
        request.addParameter("product", "a&b=\"c\"");

        assertThat(german(Versions.of(request)))
                .isEqualTo("/de/advice?need=admin&need=openapi&product=a%26b%3D%22c%22");
    }

    @Test
    void ofAnErrorLeadToTheStartPage() {
        MockHttpServletRequest request = get("/error");
        request.setDispatcherType(DispatcherType.ERROR);
        request.addParameter("q", "x");

        assertThat(Versions.of(request).same()).isFalse();
        assertThat(german(Versions.of(request))).isEqualTo("/de/");
    }

    @Test
    void ofTheAnswerToAFormLeadToTheStartPage() {
        Versions versions = Versions.of(new MockHttpServletRequest("POST", "/links"));

        assertThat(versions.same()).isFalse();
        assertThat(english(versions)).isEqualTo("/");
    }

    @Test
    void nameThemselvesAndSayWhichOneIsRead() {
        LocaleContextHolder.setLocale(Locale.GERMAN);

        assertThat(Versions.of(get("/de/method")).all())
                .containsExactly(
                        new Versions.Version("en", "English", "/method", false),
                        new Versions.Version("de", "Deutsch", "/de/method", true));
    }
}
