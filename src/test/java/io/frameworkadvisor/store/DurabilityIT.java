package io.frameworkadvisor.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.store.files.RealCatalog;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application is killed, started twice and fed with mistakes; nothing that it acknowledged is lost. */
class DurabilityIT {

    private static final int ROUNDS = 3;
    private static final int WRITERS = 4;

    /** How many links each round stores at least before the kill comes. */
    private static final int LINKS_BEFORE_THE_KILL = 100;

    private static final List<String> NEEDS = RealCatalog.revision().questionnaire().question("need").stream()
            .flatMap(it -> it.options().stream())
            .map(Option::id)
            .toList();

    @TempDir
    private Path folder;

    private final AtomicInteger answers = new AtomicInteger();

    private String data() {
        return "--advisor.data=" + folder.resolve("advisor");
    }

    /** Answers that nobody gave before. */
    private String nextAnswers() {
        StringBuilder form = new StringBuilder("product=json-api");
        int number = answers.incrementAndGet();
        for (int bit = 0; bit < Integer.SIZE; bit++) {
            if ((number >> bit & 1) == 1) {
                form.append("&need=").append(NEEDS.get(bit));
            }
        }
        return form.toString();
    }

    /** Stores links from several threads, kills the process meanwhile and returns the links that were acknowledged. */
    private List<String> storeLinksUntilKilled(AdvisorProcess advisor) throws Exception {
        CountDownLatch enough = new CountDownLatch(LINKS_BEFORE_THE_KILL);
        Callable<List<String>> writer = () -> {
            List<String> acknowledged = new ArrayList<>();
            while (true) {
                HttpResponse<String> response;
                try {
                    response = advisor.post("/links", nextAnswers());
                } catch (IOException e) {
                    // Killed while it was answering: this one was not acknowledged.
                    return acknowledged;
                }
                assertThat(response.statusCode()).isEqualTo(303);
                acknowledged.add(response.headers().firstValue("Location").orElseThrow());
                enough.countDown();
            }
        };
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<List<String>>> results = Collections.nCopies(WRITERS, writer).stream()
                    .map(writers::submit)
                    .toList();
            boolean stored = enough.await(2, TimeUnit.MINUTES);
            advisor.kill();
            List<String> acknowledged = new ArrayList<>();
            for (Future<List<String>> it : results) {
                acknowledged.addAll(it.get());
            }
            assertThat(stored).as("links are stored in time").isTrue();
            return acknowledged;
        } finally {
            writers.shutdownNow();
        }
    }

    private static List<String> lost(AdvisorProcess advisor, List<String> links) throws Exception {
        List<String> lost = new ArrayList<>();
        for (String link : links) {
            int status = advisor.get(link).statusCode();
            if (status != 200) {
                lost.add(link + " answers with " + status);
            }
        }
        return lost;
    }

    private void losesNothing(int rounds, Map<String, String> environment, String... arguments) throws Exception {
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            try (AdvisorProcess advisor = AdvisorProcess.start(folder, environment, arguments)) {
                assertThat(lost(advisor, acknowledged))
                        .as("lost of " + acknowledged.size())
                        .isEmpty();
                if (round < rounds) {
                    acknowledged.addAll(storeLinksUntilKilled(advisor));
                }
            }
        }
        // Each was a row of its own and no replay of an earlier one.
        assertThat(acknowledged)
                .hasSizeGreaterThanOrEqualTo(rounds * LINKS_BEFORE_THE_KILL)
                .doesNotHaveDuplicates();
    }

    @Nested
    class KilledWhileWriting {

        @Test
        void h2LosesNoAcknowledgedLink() throws Exception {
            losesNothing(ROUNDS, Map.of(), data());
        }

        @Test
        void postgresLosesNoAcknowledgedLink() throws Exception {
            Map<String, String> environment = Map.of(
                    "ADVISOR_DB_URL", PostgresServer.newDatabase("durability"),
                    "ADVISOR_DB_USER", PostgresServer.USER,
                    "ADVISOR_DB_PASSWORD", PostgresServer.PASSWORD);

            losesNothing(1, environment, "--spring.profiles.active=postgres");
        }
    }

    @Nested
    class StartedTwiceOnOneFile {

        @Test
        void theSecondProcessNamesTheFileInOneLineAndEndsWithCodeFive() throws Exception {
            try (AdvisorProcess first = AdvisorProcess.start(folder, Map.of(), data());
                    AdvisorProcess second = AdvisorProcess.launch(folder, Map.of(), data())) {

                assertThat(second.exitCode()).isEqualTo(5);
                assertThat(second.log().strip())
                        .contains("another process uses H2 file " + folder.resolve("advisor.mv.db"))
                        .doesNotContain("\n");
                assertThat(first.isHealthy()).isTrue();
                assertThat(first.post("/links", nextAnswers()).statusCode()).isEqualTo(303);
            }
        }
    }

    @Nested
    class StartedInProduction {

        @Test
        void withoutADatabaseOfItsOwnItSaysSoInOneLineAndExitsWithCodeFour() throws Exception {
            try (AdvisorProcess advisor =
                    AdvisorProcess.launch(folder, Map.of(), data(), "--spring.profiles.active=production")) {

                assertThat(advisor.exitCode()).isEqualTo(4);
                assertThat(advisor.log().strip())
                        .startsWith("{")
                        .endsWith("}")
                        .contains("the store is H2 file")
                        .doesNotContain("\n");
            }
        }
    }

    @Nested
    class StartedWithFaultyFiles {

        @Test
        void withoutAnythingToServeItExitsWithCodeThreeAndNamesTheMistake() throws Exception {
            CatalogFolder catalog = CatalogFolder.in(folder.resolve("site"));
            catalog.breakFile();

            try (AdvisorProcess advisor =
                    AdvisorProcess.launch(folder, Map.of(), data(), "--advisor.catalog=" + catalog.location())) {

                assertThat(advisor.exitCode())
                        .isEqualTo(NothingToServe.EXIT_CODE)
                        .isEqualTo(3);
                assertThat(advisor.log()).contains(CatalogFolder.CHANGED + " /: required property 'summary' not found");
            }
        }

        @Test
        void withAnOldRevisionItServesThatOne() throws Exception {
            CatalogFolder catalog = CatalogFolder.in(folder.resolve("site"));
            String location = "--advisor.catalog=" + catalog.location();
            AdvisorProcess.start(folder, Map.of(), data(), location).close();
            catalog.breakFile();

            try (AdvisorProcess advisor = AdvisorProcess.start(folder, Map.of(), data(), location)) {
                assertThat(advisor.get("/frameworks/alpha").statusCode()).isEqualTo(200);
                assertThat(advisor.log())
                        .contains("The old revision stays in service.")
                        .contains(CatalogFolder.CHANGED + " /: required property 'summary' not found");
            }
        }
    }
}
