package io.frameworkadvisor.store.files;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A framework file as it is written; framework.schema.json says what each field means. */
record FrameworkFile(
        String slug,
        String name,
        String category,
        String summary,
        Links links,
        Map<String, SourceEntry> sources,
        Licence licence,
        Releases releases,
        Python python,
        Status status,
        @JsonProperty("interface") Kind serverInterface,
        Kind concurrency,
        @Nullable Kind maintainers,
        Map<String, Feature> features,
        Map<String, Judgement> judgements,
        Map<String, List<Fit>> fit,
        List<Statement> strengths,
        List<Statement> weaknesses,
        Failure failure,
        Working working,
        @Nullable Example example,
        Map<String, JsonNode> measures) {

    record Links(
            String homepage,
            @Nullable String repository,
            String documentation,
            @Nullable String pypi) {}

    record SourceEntry(String at, String asOf, @Nullable String note) {}

    record Licence(String name, String family, String source) {}

    record Releases(Release first, Release newest) {}

    record Release(@Nullable String version, String date, String source) {}

    record Python(
            String requires,
            int oldest,
            int newest,
            @Nullable String note,
            String source) {}

    record Status(
            String is,
            String lastCommit,
            String note,
            @Nullable String successor,
            String source) {}

    record Kind(String is, @Nullable String note, String source) {}

    record Feature(
            String level, @Nullable String part, @Nullable String source) {}

    record Judgement(
            JsonNode level,
            @Nullable String because,
            @Nullable String source) {}

    record Fit(
            int level,
            @JsonProperty("for") List<String> options,
            @Nullable String because,
            @Nullable String source) {}

    record Statement(String text, String source) {}

    record Failure(String text, String remedy, String source) {}

    record Working(
            String requestModel, String server, String dataLayer, String learnFirst, String install, String run) {}

    record Example(String file, String code) {}
}
