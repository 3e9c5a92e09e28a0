package io.frameworkadvisor.store.files;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** catalog.yml, traits.yml and criteria.yml as they are written. */
final class CatalogFile {

    private CatalogFile() {}

    record Whole(String collected, Map<String, Article> sources) {}

    record Article(String title, String asOf) {}

    record Traits(Map<String, ScaleEntry> scales, List<TraitEntry> traits) {}

    record ScaleEntry(
            int from,
            @Nullable Integer to,
            List<String> levels,
            @Nullable List<String> labels,
            @Nullable Boolean version) {}

    record TraitEntry(
            @Nullable String id,
            @Nullable String family,
            @Nullable String label,
            @Nullable String explains,
            String scale,
            @Nullable List<String> levels,
            @Nullable Integer absent,
            @Nullable String optionsOf,
            @Nullable Boolean frameworks,
            @Nullable Map<String, Member> members) {}

    record Member(String label, String explains) {}

    record Criteria(Map<String, String> groups, List<CriterionEntry> criteria) {}

    record CriterionEntry(
            @Nullable String id,
            @Nullable String family,
            @Nullable String label,
            String trait,
            String group,
            JsonNode value,
            @Nullable List<String> says) {}
}
