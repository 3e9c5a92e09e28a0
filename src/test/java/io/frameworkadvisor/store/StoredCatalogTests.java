package io.frameworkadvisor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.CatalogSource;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.sharing.ShareLink;
import io.frameworkadvisor.store.files.CatalogFiles;
import io.frameworkadvisor.store.files.InvalidCatalog;
import io.frameworkadvisor.store.files.RealCatalog;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.QueryTimeoutException;

/** Files become revisions in tables, and a revision is served from there. */
@ExtendWith(OutputCaptureExtension.class)
abstract class StoredCatalogTests extends StoreTests {

    /** How many frameworks the product ships. */
    private static final int SHIPPED = 52;

    /** How many frameworks the small catalog has. */
    private static final int FRAMEWORKS = 2;

    @TempDir
    private Path folder;

    private CatalogFolder catalog;

    StoredCatalogTests(Class<?> slice) {
        super(slice);
    }

    @BeforeEach
    void copyTheCatalog() {
        catalog = CatalogFolder.in(folder);
    }

    /** What a start of the application does. */
    private CatalogRevision start() {
        return new StoredCatalog(catalog.files(), revisions).current();
    }

    /** What the start of the application does without a catalog of one's own. */
    private CatalogRevision startWithTheShippedCatalog() {
        return new StoredCatalog(context.getBean(CatalogFiles.class), revisions).current();
    }

    /** A start after one framework was given another summary. */
    final CatalogRevision start(String summary) {
        catalog.sum(summary);
        return start();
    }

    private ShareLink link(CatalogRevision revision) {
        return links.keep("product=json-api", revision.id(), Advisor.ENGINE, "en", "{}");
    }

    /** All that tells whether something was written: every revision with its time, and the number of rows. */
    private Map<String, Object> state() {
        return Map.of(
                "revisions", tables.queryForList("select id, served_since from catalog_revision order by id"),
                "frameworks", rows("framework"),
                "traits", rows("trait"));
    }

    private static int traits(CatalogRevision revision) {
        return revision.catalog().frameworks().stream()
                .mapToInt(it -> it.traits().size())
                .sum();
    }

    private static String summary(CatalogRevision revision) {
        return revision.catalog().framework("alpha").map(Framework::summary).orElseThrow();
    }

    @Nested
    class FirstStart {

        @Test
        void everyFrameworkAndTraitGetsARow() {
            CatalogRevision served = startWithTheShippedCatalog();

            assertThat(rows("catalog_revision")).isOne();
            assertThat(rows("framework")).isEqualTo(SHIPPED);
            assertThat(rows("trait")).isEqualTo(traits(served));
        }

        @Test
        void whatIsReadFromTheTablesEqualsWhatTheFilesGave() {
            CatalogRevision written = RealCatalog.revision();
            CatalogRevision served = startWithTheShippedCatalog();

            assertThat(served).isEqualTo(written);
            assertThat(served.catalog().frameworks()).hasSize(SHIPPED);
        }

        @Test
        void theOrderOfEverythingSurvives() {
            Catalog written = RealCatalog.revision().catalog();
            Catalog served = startWithTheShippedCatalog().catalog();

            assertThat(served.groups().keySet())
                    .containsExactlyElementsOf(written.groups().keySet());
            assertThat(served.frameworks())
                    .zipSatisfy(
                            written.frameworks(),
                            (one, other) -> assertThat(one.traits().keySet())
                                    .containsExactlyElementsOf(other.traits().keySet()));
        }

        @Test
        void theProductServesTheCatalogThatItShips() {
            assertThat(context.getBean(CatalogSource.class).current()).isEqualTo(RealCatalog.revision());
        }

        @Test
        void theLogTellsWhichRevisionIsInService(CapturedOutput log) {
            CatalogRevision served = start();

            assertThat(log)
                    .contains("Catalog revision " + served.shortId() + " is in service, " + FRAMEWORKS + " frameworks");
        }
    }

    @Nested
    class StartWithUnchangedFiles {

        @Test
        void nothingIsWritten() {
            start();
            Map<String, Object> before = state();
            clock.turn(1);

            start();

            assertThat(state()).isEqualTo(before);
        }

        @Test
        void theSameIsServed(CapturedOutput log) {
            CatalogRevision first = start();

            assertThat(start()).isEqualTo(first);
            assertThat(log).contains("Catalog revision " + first.shortId() + " is unchanged");
        }
    }

    @Nested
    class StartWithChangedFiles {

        @Test
        void aSecondRevisionIsServed() {
            CatalogRevision first = start();
            clock.turn(1);

            CatalogRevision second = start("Another sentence.");

            assertThat(second.id()).isNotEqualTo(first.id());
            assertThat(summary(second)).isEqualTo("Another sentence.");
            assertThat(revisions.servedId()).contains(second.id());
            assertThat(rows("catalog_revision")).isEqualTo(2);
            assertThat(rows("framework")).isEqualTo(2 * FRAMEWORKS);
            assertThat(rows("trait")).isEqualTo(2 * traits(first));
        }

        @Test
        void theFirstRevisionStaysAsItWas() {
            CatalogRevision first = start();
            clock.turn(1);

            start("Another sentence.");

            assertThat(revisions.read(first.id())).contains(first);
        }

        @Test
        void earlierContentServesItsRevisionAgainWithoutNewRows() {
            CatalogRevision first = start("The first sentence.");
            clock.turn(1);
            start("The second sentence.");
            clock.turn(1);

            CatalogRevision third = start("The first sentence.");

            assertThat(third).isEqualTo(first);
            assertThat(revisions.servedId()).contains(first.id());
            assertThat(rows("catalog_revision")).isEqualTo(2);
            assertThat(rows("framework")).isEqualTo(2 * FRAMEWORKS);
            assertThat(rows("trait")).isEqualTo(2 * traits(first));
        }

        @Test
        void textOfAnyLanguageSurvives() {
            String sentence = "Żółw, 日本語, Привет 🐍 e\u0301 “quoted” \\ %s ${x}";

            assertThat(summary(start(sentence))).isEqualTo(sentence);
        }
    }

    @Nested
    class StartWithFaultyFiles {

        @Test
        void theOldRevisionStaysInService() {
            CatalogRevision old = start();
            Map<String, Object> before = state();
            clock.turn(1);
            catalog.breakFile();

            CatalogRevision served = start();

            assertThat(served).isEqualTo(old);
            assertThat(state()).isEqualTo(before);
        }

        @Test
        void theRevisionThatWasServedLastStaysInServiceNotTheOneThatWasStoredLast() {
            CatalogRevision first = start("The first sentence.");
            clock.turn(1);
            start("The second sentence.");
            clock.turn(1);
            start("The first sentence.");
            clock.turn(1);
            catalog.breakFile();

            assertThat(start()).isEqualTo(first);
        }

        @Test
        void theLogTellsFileAndPlaceAndReason(CapturedOutput log) {
            start();
            catalog.breakFile();

            start();

            assertThat(log)
                    .contains("ERROR")
                    .contains("The old revision stays in service.")
                    .contains(CatalogFolder.CHANGED + " /: required property 'summary' not found");
        }

        @Test
        void withoutAnOldRevisionThereIsNothingToServe() {
            catalog.breakFile();

            NothingToServe thrown = catchThrowableOfType(NothingToServe.class, () -> start());

            assertThat(thrown)
                    .hasMessageContaining(CatalogFolder.CHANGED + " /: required property 'summary' not found")
                    .hasCauseInstanceOf(InvalidCatalog.class);
            assertThat(thrown.getExitCode()).isEqualTo(3);
            assertThat(rows("catalog_revision")).isZero();
        }

        @Test
        void mendedFilesAreServedAtTheNextStart() {
            start("The first sentence.");
            clock.turn(1);
            start("The second sentence.");
            start("A sentence that is too long " + "x".repeat(400));
            clock.turn(1);

            assertThat(summary(start("The third sentence."))).isEqualTo("The third sentence.");
        }
    }

    @Nested
    class StartBesideAnotherInstance {

        @Test
        void theRevisionThatTheOtherStoredAtTheSameMomentIsServed(CapturedOutput log) {
            CatalogRevision written = catalog.files().read();
            // The other one starts and is done between our look into the tables and our first row.
            clock.interrupt(() ->
                    CompletableFuture.runAsync(() -> revisions.serve(written)).join());

            CatalogRevision served = start();

            assertThat(served).isEqualTo(written);
            assertThat(rows("catalog_revision")).isOne();
            assertThat(rows("framework")).isEqualTo(FRAMEWORKS);
            assertThat(log).contains("Catalog revision " + served.shortId() + " was stored by another instance");
        }
    }

    @Nested
    class StartWhileAnotherInstanceStillStoresTheSame {

        @Test
        void isTriedAgainWhenTheWaitIsCutShort(CapturedOutput log) {
            clock.interrupt(() -> {
                throw new QueryTimeoutException("the other has not finished");
            });

            CatalogRevision served = start();

            assertThat(rows("catalog_revision")).isOne();
            assertThat(rows("framework")).isEqualTo(FRAMEWORKS);
            assertThat(log).contains("Catalog revision " + served.shortId() + " could not be stored yet");
        }
    }

    @Nested
    class Refresh {

        @Test
        void takesOverWhatAnotherInstanceServes(CapturedOutput log) {
            StoredCatalog own = served();
            clock.turn(1);
            CatalogRevision others = start("Another sentence.");

            own.refresh();

            assertThat(own.current()).isEqualTo(others);
            assertThat(log)
                    .contains("Catalog revision " + others.shortId()
                            + " is in service, by a maintainer or another instance");
        }

        @Test
        void changesNothingWhileAllServeTheSame() {
            StoredCatalog own = served();
            CatalogRevision before = own.current();

            own.refresh();

            assertThat(own.current()).isSameAs(before);
        }

        @Test
        void keepsWhatIsServedIfTheOthersCannotBeRead(CapturedOutput log) {
            StoredCatalog own = served();
            CatalogRevision before = own.current();
            clock.turn(1);
            CatalogRevision others = start("Another sentence.");
            tables.update("update catalog_revision set dictionary = '{' where id = ?", others.id());

            own.refresh();

            assertThat(own.current()).isSameAs(before);
            assertThat(log).contains("Revision " + before.shortId() + " stays in service: ");
        }

        private StoredCatalog served() {
            return new StoredCatalog(catalog.files(), revisions);
        }
    }

    @Nested
    class Reading {

        @Test
        void threeStatementsReadASmallCatalog() {
            assertThat(statementsToRead(start())).isEqualTo(3);
        }

        @Test
        void threeStatementsReadTheWholeShippedCatalog() {
            assertThat(statementsToRead(startWithTheShippedCatalog())).isEqualTo(3);
        }

        private long statementsToRead(CatalogRevision revision) {
            Statistics statistics = context.getBean(EntityManagerFactory.class)
                    .unwrap(SessionFactory.class)
                    .getStatistics();
            statistics.setStatisticsEnabled(true);
            try {
                statistics.clear();
                assertThat(revisions.read(revision.id())).contains(revision);
                return statistics.getPrepareStatementCount();
            } finally {
                statistics.setStatisticsEnabled(false);
            }
        }

        @Test
        void aRevisionThatIsNoLongerServedIsStillFound() {
            CatalogRevision old = start();
            catalog.sum("Something else.");
            StoredCatalog served = new StoredCatalog(catalog.files(), revisions);

            assertThat(served.current()).isNotEqualTo(old);
            assertThat(served.find(old.id())).contains(old);
            assertThat(served.find(old.id())).contains(old);
            assertThat(served.find(served.current().id())).contains(served.current());
            assertThat(served.find("0".repeat(64))).isEmpty();
        }

        @Test
        void aRevisionThatAnEarlierReleaseStoredRulesNothingOut() {
            CatalogRevision stored = start();
            String id = stored.id();
            tables.update(
                    "update catalog_revision set questionnaire = ? where id = ?",
                    Objects.requireNonNull(tables.queryForObject(
                                    "select questionnaire from catalog_revision where id = ?", String.class, id))
                            .replaceAll("\"rulesOut\":\\[[^]]*],", ""),
                    id);

            assertThat(revisions.read(id).orElseThrow().questionnaire().questions())
                    .hasSameSizeAs(stored.questionnaire().questions())
                    .flatExtracting(Question::options)
                    .allMatch(it -> it.rulesOut().isEmpty());
        }

        @Test
        void anUnknownRevisionIsEmpty() {
            start();

            assertThat(revisions.read("0".repeat(64))).isEmpty();
        }
    }

    @Nested
    class Pruning {

        private boolean isStored(CatalogRevision revision) {
            return revisions.read(revision.id()).filter(revision::equals).isPresent();
        }

        @Test
        void aRevisionThatWasReplacedMoreThanThirtyDaysAgoGoesWithAllItsRows() {
            CatalogRevision first = start("The first sentence.");
            clock.turn(1);
            start("The second sentence.");
            clock.turn(31);

            start("The third sentence.");

            assertThat(isStored(first)).isFalse();
            assertThat(rows("catalog_revision")).isEqualTo(2);
            assertThat(rows("framework")).isEqualTo(2 * FRAMEWORKS);
            assertThat(rows("trait")).isEqualTo(2 * traits(first));
        }

        @Test
        void aRevisionThatALinkPointsToStays() {
            CatalogRevision first = start("The first sentence.");
            ShareLink link = link(first);
            clock.turn(1);
            start("The second sentence.");
            clock.turn(3650);

            start("The third sentence.");

            assertThat(isStored(first)).isTrue();
            assertThat(links.find(link.token())).contains(link);
        }

        @Test
        void aRevisionThatWasReplacedLessThanThirtyDaysAgoStays() {
            CatalogRevision first = start("The first sentence.");
            clock.turn(1);
            start("The second sentence.");
            clock.turn(29);

            start("The third sentence.");

            assertThat(isStored(first)).isTrue();
        }

        /** Another instance may still serve it and store links to it. */
        @Test
        void aRevisionThatWasServedForLongAndIsReplacedOnlyNowStays() {
            CatalogRevision first = start("The first sentence.");
            clock.turn(3650);

            start("The second sentence.");

            assertThat(isStored(first)).isTrue();
            assertThat(links.find(link(first).token())).isPresent();
        }

        @Test
        void aRevisionThatIsServedAgainStaysHoweverLongItWasOutOfService() {
            CatalogRevision first = start("The first sentence.");
            clock.turn(1);
            CatalogRevision second = start("The second sentence.");
            clock.turn(100);

            start("The first sentence.");

            assertThat(isStored(first)).isTrue();
            assertThat(isStored(second)).isTrue();
        }

        @Test
        void aRevisionThatWasServedAgainLatelyStays() {
            CatalogRevision first = start("The first sentence.");
            clock.turn(1);
            start("The second sentence.");
            clock.turn(100);
            start("The first sentence.");
            clock.turn(1);

            start("The third sentence.");

            assertThat(isStored(first)).isTrue();
        }

        @Test
        void aStartWithUnchangedFilesPrunesNothing() {
            start("The first sentence.");
            clock.turn(1);
            start("The second sentence.");
            clock.turn(3650);

            start();

            assertThat(rows("catalog_revision")).isEqualTo(2);
        }
    }
}
