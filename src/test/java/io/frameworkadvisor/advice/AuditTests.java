package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.CatalogSource;
import io.frameworkadvisor.catalog.Criterion;
import io.frameworkadvisor.store.files.ExpertCaseFile;
import io.frameworkadvisor.store.files.RealCatalog;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the product says about itself is computed once per revision, and told no finer than it is known. */
class AuditTests {

    private static final CatalogRevision REVISION = RealCatalog.revision();

    /** Serves another revision when it is told to. */
    private static final class Changing implements CatalogSource {

        private volatile CatalogRevision served = REVISION;

        @Override
        public CatalogRevision current() {
            return served;
        }
    }

    private static CatalogRevision another() {
        return new CatalogRevision("another", REVISION.catalog(), REVISION.questionnaire());
    }

    @Test
    void computesOncePerRevisionHoweverManyAsk() {
        Changing current = new Changing();
        AtomicInteger computed = new AtomicInteger();
        PerRevision<String> kept = new PerRevision<>(current, it -> it.id() + computed.incrementAndGet());

        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> kept.get())).containsOnly(REVISION.id() + "1");
        current.served = another();
        assertThat(kept.get()).isEqualTo("another2");
        assertThat(kept.get()).isEqualTo("another2");
    }

    @Test
    void looksAtTheRevisionThatIsServed() {
        Changing current = new Changing();
        Audit audit = new Audit(new Advisor(current), new ExpertCaseFile());

        assertThat(audit.agreement().revision()).isEqualTo(REVISION.id());
        assertThat(audit.agreement()).isSameAs(audit.agreement());
        current.served = another();
        assertThat(audit.agreement().revision()).isEqualTo("another");
    }

    @Test
    void everyCriterionHasOneScaleWithRisingLevels() {
        List<Worth> worths = Worth.of(REVISION.catalog());

        assertThat(worths.stream().flatMap(it -> it.criteria().stream()))
                .containsExactlyInAnyOrderElementsOf(REVISION.catalog().criteria().stream()
                        .map(Criterion::label)
                        .toList());
        assertThat(worths)
                .allSatisfy(it -> assertThat(it.levels())
                        .hasSizeGreaterThan(1)
                        .allMatch(level -> level.value() >= 0 && level.value() <= 10_000)
                        .extracting(Worth.Level::name)
                        .doesNotHaveDuplicates());
    }

    // Of 10 000: the 95 % interval of one half is ± 10 of 1 000, that of 2 % ± 2.7, that of nothing below ± 1.
    @ParameterizedTest
    @CsvSource({
        "0.5, 500, 10",
        "0.1312, 130, 7",
        "0.0187, 18, 3",
        "0.0031, 3, 2",
        "0.0004, 0, 1",
        "0, 0, 1",
        "1, 1000, 1"
    })
    void noShareIsFinerThanItsError(double share, int ofThousand, int error) {
        Fairness fairness = new Fairness("r", 10_000, List.of());
        assertThat(fairness.portion(share)).isEqualTo(new Fairness.Portion(ofThousand, error));
    }
}
