package io.frameworkadvisor.web.stored;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.store.files.RealCatalog;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Advice stays readable, also when it was stored by an earlier version. */
class FrozenAdviceTests {

    private static Advice advice() {
        CatalogRevision revision = RealCatalog.revision();
        Map<String, List<String>> given = Map.of("product", List.of("json-api"), "need", List.of("openapi"));
        return new Advisor(() -> revision)
                .advise(Answers.read(revision.questionnaire(), given).answers());
    }

    @Test
    void comesBackAsItWas() {
        Advice advice = advice();
        assertThat(FrozenAdvice.thaw(FrozenAdvice.freeze(advice))).isEqualTo(advice);
    }

    @Test
    void anEarlyDocumentSaysNothingAboutCertainty() {
        Advice advice = advice();
        Advice early = FrozenAdvice.thaw(StoredDocument.early(advice));

        assertThat(early.certainty()).isNull();
        assertThat(early.sensitivity()).isNull();
        assertThat(early.recommendations()).hasSameSizeAs(advice.recommendations());
        assertThat(early.recommendations()).allMatch(it -> it.badge() == null);
        assertThat(early.comparisons())
                .isNotEmpty()
                .allMatch(it -> it.share() == null && it.old().isEmpty() && !it.restsOnOld());
    }
}
