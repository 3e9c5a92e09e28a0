package io.frameworkadvisor.store.files;

import io.frameworkadvisor.catalog.TraitDefinition;
import io.frameworkadvisor.catalog.TraitDefinition.Scale;
import io.frameworkadvisor.questionnaire.Requirement.Levels;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads accepted levels, written as numbers or by the names that the scale of the trait gives them. */
final class LevelReader {

    private final Map<String, TraitDefinition> traits;
    private final Problems problems;

    LevelReader(Map<String, TraitDefinition> traits, Problems problems) {
        this.traits = traits;
        this.problems = problems;
    }

    Levels read(
            String trait,
            @Nullable JsonNode atLeast,
            @Nullable JsonNode atMost,
            @Nullable List<JsonNode> oneOf,
            String file,
            String path) {
        TraitDefinition definition = traits.get(trait);
        if (definition == null) {
            problems.add(file, path, "no trait is called " + trait);
            return new Levels(0, 0, Set.of());
        }
        Scale scale = definition.scale();
        return new Levels(
                atLeast == null ? scale.from() : level(scale, atLeast, file, path),
                atMost == null ? scale.to() : level(scale, atMost, file, path),
                Objects.requireNonNullElse(oneOf, List.<JsonNode>of()).stream()
                        .map(it -> level(scale, it, file, path))
                        .collect(Collectors.toSet()));
    }

    private int level(Scale scale, JsonNode level, String file, String path) {
        if (level.isInt() && level.asInt() >= scale.from() && level.asInt() <= scale.to()) {
            return level.asInt();
        }
        Integer named = level.isString() ? scale.byName().get(level.asString()) : null;
        if (named == null) {
            problems.add(file, path, "the scale " + scale.id() + " has no level " + level);
            return scale.from();
        }
        return named;
    }
}
