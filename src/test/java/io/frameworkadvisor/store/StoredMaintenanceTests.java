package io.frameworkadvisor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.frameworkadvisor.catalog.CatalogMaintenance.Expectation;
import io.frameworkadvisor.catalog.CatalogMaintenance.Outcome;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.Examination.Mistake;
import io.frameworkadvisor.catalog.Publication;
import io.frameworkadvisor.catalog.Publication.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A maintainer publishes what stands in files, and takes it back. */
abstract class StoredMaintenanceTests extends StoreTests {

    @TempDir
    private Path folder;

    private CatalogFolder files;
    private StoredCatalog catalog;
    private StoredMaintenance maintenance;
    private CatalogRevision first;

    StoredMaintenanceTests(Class<?> slice) {
        super(slice);
    }

    @BeforeEach
    void startWithTheFirstRevision() {
        files = CatalogFolder.in(folder);
        start();
        first = catalog.current();
    }

    private void start() {
        catalog = new StoredCatalog(files.files(), revisions);
        maintenance = new StoredMaintenance(files.files(), context.getBean(Publications.class), catalog);
    }

    private CatalogRevision write(String summary) {
        files.sum(summary);
        return files.files().read();
    }

    private CatalogRevision publish(String summary) {
        CatalogRevision written = write(summary);
        Expectation seen = new Expectation(catalog.current().id(), written.id());
        assertThat(maintenance.publish(seen, "because " + summary)).isEqualTo(Outcome.DONE);
        return written;
    }

    private Outcome rollBack(CatalogRevision revision) {
        return maintenance.rollBack(new Expectation(catalog.current().id(), revision.id()), "it was better");
    }

    @Nested
    class Examine {

        @Test
        void readsTheFilesAsTheyAreNowAndServesNothing() {
            CatalogRevision written = write("The second sentence.");

            assertThat(maintenance.examine().revision()).isEqualTo(written);
            assertThat(maintenance.examine().mistakes()).isEmpty();
            assertThat(catalog.current()).isEqualTo(first);
            assertThat(maintenance.stored()).containsExactly(first.id());
        }

        @Test
        void namesTheMistakesOfFaultyFiles() {
            files.breakFile();

            assertThat(maintenance.examine().revision()).isNull();
            assertThat(maintenance.examine().mistakes())
                    .containsExactly(new Mistake(CatalogFolder.CHANGED, "/", "required property 'summary' not found"));
        }
    }

    @Nested
    class Publish {

        @Test
        void takesTheFilesIntoServiceAtOnce() {
            CatalogRevision second = publish("The second sentence.");

            assertThat(catalog.current()).isEqualTo(second);
            assertThat(maintenance.stored()).containsExactly(second.id(), first.id());
        }

        @Test
        void reachesOtherInstances() {
            StoredCatalog other = new StoredCatalog(files.files(), revisions);
            CatalogRevision second = publish("The second sentence.");

            other.refresh();

            assertThat(other.current()).isEqualTo(second);
        }

        @Test
        void isWrittenDown() {
            CatalogRevision second = publish("The second sentence.");

            assertThat(maintenance.history())
                    .extracting(Publication::kind, Publication::from, Publication::to, Publication::note)
                    .containsExactly(
                            tuple(Kind.PUBLISH, first.id(), second.id(), "because The second sentence."),
                            tuple(Kind.START, null, first.id(), ""));
        }

        @Test
        void isRefusedIfSomethingElseIsServedMeanwhile() {
            CatalogRevision second = publish("The second sentence.");
            CatalogRevision third = write("The third sentence.");

            Outcome outcome = maintenance.publish(new Expectation(first.id(), third.id()), "");

            assertThat(outcome).isEqualTo(Outcome.SERVED_CHANGED);
            assertThat(catalog.current()).isEqualTo(second);
            assertThat(maintenance.history()).hasSize(2);
        }

        @Test
        void isRefusedIfTheFilesAreOthersMeanwhile() {
            CatalogRevision seen = write("The second sentence.");
            write("The third sentence.");

            assertThat(maintenance.publish(new Expectation(first.id(), seen.id()), ""))
                    .isEqualTo(Outcome.FILES_CHANGED);
            files.breakFile();
            assertThat(maintenance.publish(new Expectation(first.id(), seen.id()), ""))
                    .isEqualTo(Outcome.FILES_CHANGED);
            assertThat(catalog.current()).isEqualTo(first);
        }

        @Test
        void ofTwoAtTheSameMomentOneIsRefused() {
            CatalogRevision written = write("The second sentence.");
            Expectation seen = new Expectation(first.id(), written.id());
            CountDownLatch bothAreThere = new CountDownLatch(2);

            List<CompletableFuture<Outcome>> both = Stream.of("one", "other")
                    .map(note -> CompletableFuture.supplyAsync(() -> {
                        bothAreThere.countDown();
                        awaitOther(bothAreThere);
                        return maintenance.publish(seen, note);
                    }))
                    .toList();

            assertThat(both.stream().map(CompletableFuture::join))
                    .containsExactlyInAnyOrder(Outcome.DONE, Outcome.SERVED_CHANGED);
            assertThat(maintenance.history()).hasSize(2);
        }

        private static void awaitOther(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Nested
    class RollBack {

        @Test
        void servesAnEarlierRevisionAgainAndWritesItDown() {
            CatalogRevision second = publish("The second sentence.");

            assertThat(rollBack(first)).isEqualTo(Outcome.DONE);

            assertThat(catalog.current()).isEqualTo(first);
            assertThat(maintenance.history().get(0))
                    .extracting(Publication::kind, Publication::from, Publication::to, Publication::note)
                    .containsExactly(Kind.ROLLBACK, second.id(), first.id(), "it was better");
        }

        @Test
        void isRefusedIfSomethingElseIsServedMeanwhile() {
            CatalogRevision second = publish("The second sentence.");
            CatalogRevision third = publish("The third sentence.");

            assertThat(maintenance.rollBack(new Expectation(second.id(), first.id()), ""))
                    .isEqualTo(Outcome.SERVED_CHANGED);
            assertThat(catalog.current()).isEqualTo(third);
        }

        @Test
        void findsNothingThatIsNotStored() {
            assertThat(maintenance.rollBack(new Expectation(first.id(), "0".repeat(64)), ""))
                    .isEqualTo(Outcome.GONE);
            assertThat(catalog.current()).isEqualTo(first);
        }
    }

    @Nested
    class StartAfterwards {

        @Test
        void filesThatWereInServiceBeforeDoNotUndoAPublication() {
            files.sum("The first sentence.");
            start();
            CatalogRevision second = publish("The second sentence.");
            files.sum("The first sentence.");

            start();

            assertThat(catalog.current()).isEqualTo(second);
        }

        @Test
        void filesThatWereTakenBackStayTakenBack() {
            publish("The second sentence.");
            rollBack(first);

            start();

            assertThat(catalog.current()).isEqualTo(first);
        }

        @Test
        void filesThatNobodyHasSeenAreServed() {
            publish("The second sentence.");
            CatalogRevision third = write("The third sentence.");

            start();

            assertThat(catalog.current()).isEqualTo(third);
            assertThat(maintenance.history().get(0).kind()).isEqualTo(Kind.START);
        }
    }
}
