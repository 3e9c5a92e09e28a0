package io.frameworkadvisor.advice;

import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Questionnaire;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Recommendations of independent experts, with their situations encoded as answers. */
final class ExpertCases {

    private static final String FILE = "expert-cases.json";

    private ExpertCases() {}

    /**
     * One recommendation.
     *
     * @param recommended slugs, best first
     * @param alsoAcceptable slugs that the expert names as fine too
     * @param notRecommended slugs that the expert advises against
     * @param contested whether experts disagree
     */
    record ExpertCase(
            String id,
            String situation,
            Map<String, List<String>> answers,
            List<String> recommended,
            List<String> alsoAcceptable,
            List<String> notRecommended,
            boolean contested,
            String source) {

        @Override
        public String toString() {
            return id;
        }

        Answers read(Questionnaire questionnaire) {
            return Answers.read(questionnaire, answers).answers();
        }
    }

    static List<ExpertCase> all() {
        try (InputStream in = Objects.requireNonNull(ExpertCases.class.getResourceAsStream(FILE))) {
            return new JsonMapper().readValue(in, new TypeReference<List<ExpertCase>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
