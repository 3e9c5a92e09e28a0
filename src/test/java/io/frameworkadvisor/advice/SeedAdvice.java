package io.frameworkadvisor.advice;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Questionnaire;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The advice of the four articles from which the catalog began, with the situations encoded as answers.
 *
 * @param advice what the questionnaire can express
 * @param unexpressed what it cannot
 * @param newerFacts what an article says and newer sources do not
 * @param betweenArticles advice on like situations that names different frameworks
 */
record SeedAdvice(
        List<Piece> advice, List<Unexpressed> unexpressed, List<NewerFact> newerFacts, List<Dispute> betweenArticles) {

    private static final String FILE = "seed-advice.json";

    static SeedAdvice read() {
        try (InputStream in = Objects.requireNonNull(SeedAdvice.class.getResourceAsStream(FILE))) {
            return new JsonMapper().readValue(in, SeedAdvice.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One piece of advice.
     *
     * @param seed short name of the article, as in the catalog
     * @param frameworks what it names; where it offers several, one of them is enough
     * @param says the advice in our own words
     * @param disagrees why the program does not follow it, or null if it does
     * @param newer what has overtaken it, or null if nothing has
     */
    record Piece(
            String id,
            String seed,
            Kind kind,
            List<String> frameworks,
            String says,
            Map<String, List<String>> answers,
            @Nullable String disagrees,
            @Nullable Newer newer) {

        @Override
        public String toString() {
            return id;
        }

        Answers read(Questionnaire questionnaire) {
            return Answers.read(questionnaire, answers).answers();
        }

        /** Whether nothing newer contradicts it. */
        boolean stands() {
            return newer == null;
        }
    }

    enum Kind {
        @JsonProperty("use")
        USE,
        @JsonProperty("avoid")
        AVOID
    }

    /** A fact that is newer than the article, and what it means for the framework in this situation. */
    record Newer(Expect expect, String says, String source) {}

    enum Expect {
        @JsonProperty("left-out")
        LEFT_OUT,
        @JsonProperty("not-first")
        NOT_FIRST,
        @JsonProperty("listed")
        LISTED
    }

    record Unexpressed(String seed, List<String> frameworks, String says, String because) {}

    record NewerFact(String seed, String framework, String says, String now, String source) {}

    /** Two pieces, by id. */
    record Dispute(String one, String other, String about) {}
}
