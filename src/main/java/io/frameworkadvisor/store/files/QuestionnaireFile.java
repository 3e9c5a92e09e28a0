package io.frameworkadvisor.store.files;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** questionnaire.yml and a topic file as they are written; questionnaire.schema.json says what each field means. */
record QuestionnaireFile(
        List<String> topics,
        Baseline baseline,
        List<RequirementEntry> always,
        List<ContradictionEntry> contradictions,
        List<CautionEntry> cautions,
        List<SampleEntry> samples) {

    record SampleEntry(String title, Map<String, List<String>> answers) {}

    record Baseline(String label, Map<String, Integer> points) {}

    record RequirementEntry(
            String id,
            String trait,
            @Nullable JsonNode atLeast,
            @Nullable JsonNode atMost,
            @Nullable List<JsonNode> oneOf,
            String says) {}

    record ContradictionEntry(List<String> all, @Nullable Map<String, Integer> atLeast, String says) {}

    record CautionEntry(
            String id,
            String trait,
            @Nullable JsonNode atLeast,
            @Nullable JsonNode atMost,
            @Nullable List<JsonNode> oneOf,
            @Nullable List<String> any,
            @Nullable Boolean status,
            @Nullable String badge,
            String says,
            @Nullable String remedy) {}

    record TopicFile(
            String id, String title, String intro, @Nullable Boolean onReview, List<QuestionEntry> questions) {}

    record QuestionEntry(
            String id,
            String ask,
            String choose,
            @Nullable Boolean sharePoints,
            String why,
            @Nullable String hint,
            @Nullable Map<String, String> terms,
            @Nullable List<OptionEntry> options,
            @Nullable String optionsOf,
            @Nullable String optionsFrom,
            @Nullable Map<String, Integer> pointsEach,
            @Nullable VetoEntry rulesOutEach) {}

    record VetoEntry(String id, String says) {}

    record OptionEntry(
            String id,
            String label,
            @Nullable String quote,
            @Nullable String hint,
            @Nullable String kind,
            @Nullable Map<String, Integer> points,
            @Nullable Map<String, Integer> factors,
            @Nullable List<RequirementEntry> requires,
            @Nullable List<String> lifts,
            @Nullable String guidance) {}
}
