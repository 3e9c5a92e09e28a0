package io.frameworkadvisor.web.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The maintainer's door. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:maintenance;DB_CLOSE_DELAY=-1")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class MaintenancePageTests {

    private static final String PASSWORD = "correct horse battery";
    private static final String HASH = "$2y$10$TnJv2pecx5HBi0nNSo5BZusKNTDu4HZMsUjmmKIzDUVZePS7RagRm";
    private static final String HASH_OF_CHANGEME = "$2y$10$Rvk0f3HvockiGifzphsmMOtvIIjMCLtr1GjHo7XKpJYWXkRDopPzi";
    private static final Path VALID = Path.of("src/test/resources/io/frameworkadvisor/store/files/valid");
    private static final Pattern HIDDEN = Pattern.compile("name=\"(served|revision)\" value=\"([0-9a-f]{64})\"");

    @TempDir
    private static Path folder;

    @Autowired
    private MockMvc mvc;

    @DynamicPropertySource
    static void files(DynamicPropertyRegistry properties) {
        try (Stream<Path> files = Files.walk(VALID)) {
            files.filter(Files::isRegularFile).forEach(MaintenancePageTests::copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.add("advisor.catalog", () -> folder.toUri().toString());
        properties.add("advisor.maintenance.password-hash", () -> HASH);
    }

    private static void copy(Path file) {
        Path target = folder.resolve(VALID.relativize(file));
        try {
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.copy(file, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sum(String line) throws IOException {
        Path file = folder.resolve("catalog/frameworks/alpha.yml");
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^(summary: |# no summary).*$", line));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse open(String path) throws Exception {
        return send(get(path).headers(it -> it.setBasicAuth("anybody", PASSWORD)));
    }

    private MockHttpServletResponse post(String path, String form) throws Exception {
        return send(MockMvcRequestBuilders.post(path)
                .headers(it -> it.setBasicAuth("anybody", PASSWORD))
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded")
                .content(form));
    }

    /** What the form of a page would send. */
    private static String form(MockHttpServletResponse page) throws IOException {
        StringBuilder form = new StringBuilder("note=well+considered");
        Matcher field = HIDDEN.matcher(page.getContentAsString());
        while (field.find()) {
            form.append('&').append(field.group(1)).append('=').append(field.group(2));
        }
        return form.toString();
    }

    @Nested
    class Door {

        @Test
        void asksForThePassword() throws Exception {
            MockHttpServletResponse answer = send(get("/maintenance"));

            assertThat(answer.getStatus()).isEqualTo(401);
            assertThat(answer.getHeader("WWW-Authenticate")).startsWith("Basic realm=");
        }

        @Test
        void isNeitherKeptNorFoundBySearchEngines() throws Exception {
            MockHttpServletResponse answer = open("/maintenance");

            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.getHeader("X-Robots-Tag")).isEqualTo("noindex");
        }

        @Test
        void staysClosedHoweverItsAddressIsWritten() throws Exception {
            open("/%6daintenance");
            for (String address :
                    new String[] {"/%6daintenance", "/maintenance/", "/maintenance;a=b", "/de/maintenance"}) {
                assertThat(send(get(URI.create(address))).getStatus())
                        .as(address)
                        .isNotEqualTo(200);
            }
        }

        @Test
        void locksOutWhoGuesses() throws Exception {
            for (int i = 0; i < 5; i++) {
                assertThat(guess("wrong").getStatus()).isEqualTo(401);
            }
            MockHttpServletResponse answer = guess(PASSWORD);

            assertThat(answer.getStatus()).isEqualTo(429);
            assertThat(answer.getHeader("Retry-After")).isEqualTo("600");
            assertThat(open("/maintenance").getStatus()).as("somebody else").isEqualTo(200);
        }

        private MockHttpServletResponse guess(String password) throws Exception {
            return send(get("/maintenance")
                    .headers(it -> it.setBasicAuth("anybody", password))
                    .with(it -> {
                        it.setRemoteAddr("192.0.2.1");
                        return it;
                    }));
        }

        @Test
        void takesNoFormFromAnotherSite() throws Exception {
            MockHttpServletRequestBuilder elsewhere = MockMvcRequestBuilders.post("/maintenance/publish")
                    .headers(it -> it.setBasicAuth("anybody", PASSWORD))
                    .header("Sec-Fetch-Site", "cross-site")
                    .contentType("application/x-www-form-urlencoded");

            assertThat(send(elsewhere).getStatus()).isEqualTo(403);
        }
    }

    @Nested
    class Password {

        @Test
        void isAcceptedAsAHashOnly() {
            refuses("a long password, but a plain one", "must be a BCrypt hash");
            refuses("", "must be a BCrypt hash");
        }

        @Test
        void isRefusedIfItIsCheapToTry() {
            refuses(HASH.replace("$10$", "$04$"), "with a cost of 10 or more");
        }

        @Test
        void isRefusedIfEverybodyTriesItFirst() {
            refuses(HASH_OF_CHANGEME, "not among the first that everybody tries");
        }

        private static void refuses(String hash, String reason) {
            assertThatExceptionOfType(PasswordHash.WeakPassword.class)
                    .isThrownBy(() -> new PasswordHash(hash))
                    .withMessageContaining("advisor.maintenance.password-hash")
                    .withMessageContaining(reason);
        }
    }

    @Nested
    class CatalogRevisions {

        @Test
        void arePublishedAndTakenBackAndTheHistoryTells() throws Exception {
            sum("summary: 'The first sentence.'");
            post("/maintenance/publish", form(open("/maintenance/files")));
            sum("summary: 'The second sentence.'");
            String form = form(open("/maintenance/files"));
            assertThat(form).contains("served=", "revision=");
            assertThat(open("/maintenance/files").getContentAsString()).doesNotContain("other note, source or date: 0");

            MockHttpServletResponse published = post("/maintenance/publish", form);

            assertThat(published.getStatus()).isEqualTo(303);
            assertThat(published.getHeader("Location")).isEqualTo("/maintenance");
            assertThat(open("/frameworks/alpha").getContentAsString()).contains("The second sentence.");
            MockHttpServletResponse home = open("/maintenance");
            assertThat(home.getContentAsString())
                    .contains("Published", "well considered", "Files at start")
                    .as("a note that is empty has no label on a phone")
                    .contains("data-label=\"Note\"></td>");

            MockHttpServletResponse again = post("/maintenance/publish", form);
            assertThat(again.getStatus()).isEqualTo(409);
            assertThat(again.getContentAsString()).contains("Somebody else has put another revision into service");

            Matcher served = Pattern.compile("served=([0-9a-f]{64})").matcher(form);
            assertThat(served.find()).isTrue();
            MockHttpServletResponse change = open("/maintenance/stored?revision=" + served.group(1));
            assertThat(post("/maintenance/roll-back", form(change)).getStatus()).isEqualTo(303);
            assertThat(open("/frameworks/alpha").getContentAsString()).contains("The first sentence.");
            assertThat(open("/de/maintenance").getContentAsString()).contains("Katalogpflege", "Zurückgenommen");
        }

        @Test
        void withMistakesAreNotPublished() throws Exception {
            sum("# no summary");
            try {
                assertThat(open("/maintenance/files").getContentAsString())
                        .contains("catalog/frameworks/alpha.yml /", "required property", "summary");
            } finally {
                sum("summary: 'Mended.'");
            }
        }

        @Test
        void anUnknownRevisionIsNotFound() throws Exception {
            assertThat(open("/maintenance/stored?revision=nonsense").getStatus())
                    .isEqualTo(404);
        }
    }
}
