package io.frameworkadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.store.files.RealCatalog;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Advice stays readable, also when it was stored by an earlier version. */
class FrozenAdviceTests {

    private static final JsonMapper JSON = new JsonMapper();

    static Advice advice() {
        CatalogRevision revision = RealCatalog.revision();
        Map<String, List<String>> given = Map.of("product", List.of("json-api"), "need", List.of("openapi"));
        return new Advisor(() -> revision)
                .advise(Answers.read(revision.questionnaire(), given).answers());
    }

    /** The document as it was before anything was said about certainty. */
    static String early(Advice advice) {
        ObjectNode document = (ObjectNode) JSON.readTree(FrozenAdvice.freeze(advice));
        document.remove(List.of("certainty", "sensitivity"));
        for (JsonNode it : document.get("comparisons")) {
            ((ObjectNode) it).remove(List.of("share", "restsOnOld", "old"));
        }
        for (JsonNode it : document.get("recommendations")) {
            ((ObjectNode) it).remove("badge");
        }
        return document.toString();
    }

    @Test
    void comesBackAsItWas() {
        Advice advice = advice();
        assertThat(FrozenAdvice.thaw(FrozenAdvice.freeze(advice))).isEqualTo(advice);
    }

    @Test
    void anEarlyDocumentSaysNothingAboutCertainty() {
        Advice advice = advice();
        Advice early = FrozenAdvice.thaw(early(advice));

        assertThat(early.certainty()).isNull();
        assertThat(early.sensitivity()).isNull();
        assertThat(early.recommendations()).hasSameSizeAs(advice.recommendations());
        assertThat(early.recommendations()).allMatch(it -> it.badge() == null);
        assertThat(early.comparisons())
                .isNotEmpty()
                .allMatch(it -> it.share() == null && it.old().isEmpty() && !it.restsOnOld());
    }
}
