package io.frameworkadvisor.web.kept;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.store.files.RealCatalog;
import io.frameworkadvisor.web.AdvisorProperties;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

/** A finished page is made once for all who ask the same; who has it is told that it is still the same. */
class KeptPagesTests {

    private static final String LONG = "A page that is long enough to be worth packing. ".repeat(50);

    private CatalogRevision served = RealCatalog.revision();
    private final KeptPages pages =
            new KeptPages(new Advisor(() -> served), properties(DataSize.ofMegabytes(1)), new SimpleMeterRegistry());
    private String content = "a page";
    private String type = "text/html;charset=UTF-8";
    private int status = HttpServletResponse.SC_OK;
    private int made;
    private Runnable whileMade = () -> {};
    private final Map<String, String> headers = new HashMap<>();

    private final FilterChain site = (request, response) -> {
        made++;
        whileMade.run();
        ((HttpServletResponse) response).setStatus(status);
        response.setContentType(type);
        ((HttpServletResponse) response).addHeader("Vary", "Accept");
        headers.forEach(((HttpServletResponse) response)::setHeader);
        response.getWriter().write(content);
    };

    private static AdvisorProperties properties(DataSize kept) {
        return new AdvisorProperties("classpath:/", "./data", 1, kept, "http://localhost", "");
    }

    private MockHttpServletResponse get(String address, String... headers) {
        return ask("GET", address, headers);
    }

    private MockHttpServletResponse ask(String method, String address, String... headers) {
        String[] parts = address.split("\\?", 2);
        MockHttpServletRequest request = new MockHttpServletRequest(method, parts[0]);
        request.setQueryString(parts.length > 1 ? parts[1] : null);
        for (int i = 0; i < headers.length; i += 2) {
            request.addHeader(headers[i], headers[i + 1]);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            pages.doFilter(request, response, site);
        } catch (ServletException | IOException e) {
            throw new AssertionError(e);
        }
        return response;
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String tag(MockHttpServletResponse response) {
        return Objects.requireNonNull(response.getHeader("ETag"));
    }

    @Nested
    class MadeOnce {

        @Test
        void forAllWhoAskTheSame() {
            get("/advice?product=json-api");
            content = "another page";

            assertThat(text(get("/advice?product=json-api"))).isEqualTo("a page");
            assertThat(made).isOne();
        }

        @Test
        void withItsHeaders() {
            get("/advice");
            MockHttpServletResponse again = get("/advice");

            assertThat(again.getContentType()).isEqualTo("text/html;charset=UTF-8");
            assertThat(again.getHeaders("Vary")).containsExactly("Accept", "Accept-Encoding");
            assertThat(again.getHeader("Cache-Control")).isEqualTo("no-cache");
            assertThat(again.getContentLength()).isEqualTo("a page".length());
        }

        @Test
        void forOneReaderAloneWhereWhoMadeItSaysSo() {
            headers.put("Cache-Control", "private, no-cache");
            get("/r/abc");

            assertThat(get("/r/abc").getHeaders("Cache-Control")).containsExactly("private, no-cache");
            assertThat(made).isOne();
        }

        @Test
        void inEveryCharacter() {
            content = "Żółw 日本語 🐍";

            assertThat(text(get("/advice"))).isEqualTo(content);
            assertThat(text(get("/advice"))).isEqualTo(content);
        }
    }

    @Nested
    class MadeAnew {

        @Test
        void ifTheRevisionChangedWhileItWasMade() {
            CatalogRevision before = served;
            whileMade = () -> served = new CatalogRevision("another", before.catalog(), before.questionnaire());
            get("/advice");
            whileMade = () -> {};
            served = before;
            content = "a page of the catalog before";

            assertThat(text(get("/advice"))).isEqualTo("a page of the catalog before");
        }

        @Test
        void forAnotherAddress() {
            get("/advice?product=json-api");
            get("/advice?product=editorial");
            get("/advice");
            get("/questions");

            assertThat(made).isEqualTo(4);
        }

        @Test
        void forAClientThatWantsAnotherForm() {
            get("/advice", "Accept", "text/html");
            get("/advice", "Accept", "text/csv");
            get("/advice", "User-Agent", "curl/8.5");
            get("/advice", "User-Agent", "Mozilla/5.0");

            assertThat(made).isEqualTo(4);
        }

        @Test
        void forAnotherRevision() {
            get("/advice");
            content = "a page of the new catalog";
            served = new CatalogRevision("another", served.catalog(), served.questionnaire());

            assertThat(text(get("/advice"))).isEqualTo("a page of the new catalog");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/links/compare",
                    "/api/v1/links/abc",
                    "/pictures/links/abc.png",
                    "/advice.adr.md",
                    "/assets/site.css",
                    "/actuator/health"
                })
        void whereTheAddressDoesNotSayEverything(String path) {
            get(path);
            MockHttpServletResponse again = get(path);

            assertThat(made).isEqualTo(2);
            assertThat(again.getHeader("ETag")).isNull();
        }

        @ParameterizedTest
        @ValueSource(strings = {"no-store", "private, no-store"})
        void whereWhoMadeItSaysSo(String cacheControl) {
            headers.put("Cache-Control", cacheControl);
            get("/r/abc");

            assertThat(get("/r/abc").getHeader("ETag")).isNull();
            assertThat(made).isEqualTo(2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"POST", "HEAD", "OPTIONS"})
        void whenNothingIsRead(String method) {
            ask(method, "/advice");
            ask(method, "/advice");

            assertThat(made).isEqualTo(2);
        }

        @ParameterizedTest
        @ValueSource(ints = {302, 400, 404, 503})
        void whenItIsNoPage(int other) {
            status = other;
            assertThat(get("/advice").getStatus()).isEqualTo(other);
            assertThat(text(get("/advice"))).isEqualTo("a page");
            assertThat(get("/advice").getHeader("ETag")).isNull();

            assertThat(made).isEqualTo(3);
        }
    }

    @Nested
    class Tag {

        @Test
        void tellsWhoHasThePageThatItIsTheSame() {
            MockHttpServletResponse again = get("/advice", "If-None-Match", tag(get("/advice")));

            assertThat(again.getStatus()).isEqualTo(304);
            assertThat(again.getContentAsByteArray()).isEmpty();
        }

        @Test
        void isThatOfTheContentWhoeverMadeIt() {
            assertThat(tag(get("/advice"))).isEqualTo(tag(get("/advice?")));
        }

        @Test
        void changesWithTheContent() {
            String before = tag(get("/advice"));
            served = new CatalogRevision("another", served.catalog(), served.questionnaire());
            content = "a page of the new catalog";

            MockHttpServletResponse again = get("/advice", "If-None-Match", before);

            assertThat(again.getStatus()).isEqualTo(200);
            assertThat(tag(again)).isNotEqualTo(before);
        }
    }

    @Nested
    class Packed {

        @Test
        void whereTheClientTakesItPacked() throws IOException {
            content = LONG;
            MockHttpServletResponse packed = get("/advice", "Accept-Encoding", "gzip, br");
            MockHttpServletResponse plain = get("/advice");

            assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
            assertThat(packed.getContentAsByteArray().length).isLessThan(LONG.length() / 10);
            byte[] bytes = new GZIPInputStream(new ByteArrayInputStream(packed.getContentAsByteArray())).readAllBytes();
            assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(LONG);
            assertThat(text(plain)).isEqualTo(LONG);
            assertThat(tag(packed)).isEqualTo(tag(plain));
        }

        @ParameterizedTest
        @ValueSource(strings = {"image/png", "application/pdf"})
        void notWhereThatIsDoneAlready(String binary) {
            type = binary;
            content = LONG;
            MockHttpServletResponse sent = get("/pictures/site.png", "Accept-Encoding", "gzip");

            assertThat(sent.getHeader("Content-Encoding")).isNull();
            assertThat(text(sent)).isEqualTo(LONG);
        }

        @ParameterizedTest
        @ValueSource(strings = {"gzip;q=0", "br, gzip; q=0.0", "identity"})
        void notForAClientThatRefusesIt(String encodings) {
            content = LONG;

            assertThat(text(get("/advice", "Accept-Encoding", encodings))).isEqualTo(LONG);
        }

        @ParameterizedTest
        @ValueSource(strings = {"GZIP", "br;q=1, gzip;q=0.5"})
        void forAClientThatTakesItAmongOthers(String encodings) {
            content = LONG;

            assertThat(get("/advice", "Accept-Encoding", encodings).getHeader("Content-Encoding"))
                    .isEqualTo("gzip");
        }

        @Test
        void onlyIfThatSavesSomething() {
            assertThat(get("/advice", "Accept-Encoding", "gzip").getHeader("Content-Encoding"))
                    .isNull();
        }
    }

    @Test
    void nothingIsKeptWithoutRoom() {
        KeptPages none =
                new KeptPages(new Advisor(() -> served), properties(DataSize.ofBytes(0)), new SimpleMeterRegistry());
        for (int i = 0; i < 3; i++) {
            try {
                none.doFilter(new MockHttpServletRequest("GET", "/advice"), new MockHttpServletResponse(), site);
            } catch (ServletException | IOException e) {
                throw new AssertionError(e);
            }
        }

        assertThat(made).isEqualTo(3);
    }
}
