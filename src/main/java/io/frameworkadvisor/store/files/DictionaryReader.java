package io.frameworkadvisor.store.files;

import io.frameworkadvisor.catalog.Criterion;
import io.frameworkadvisor.catalog.Criterion.Shape;
import io.frameworkadvisor.catalog.Criterion.Valuation;
import io.frameworkadvisor.catalog.TraitDefinition;
import io.frameworkadvisor.catalog.TraitDefinition.Scale;
import io.frameworkadvisor.store.files.CatalogFile.CriterionEntry;
import io.frameworkadvisor.store.files.CatalogFile.ScaleEntry;
import io.frameworkadvisor.store.files.CatalogFile.TraitEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Expands the dictionary and the criteria: a family stands for one entry per feature, option or framework. */
final class DictionaryReader {

    private static final String TRAITS = "catalog/traits.yml";
    private static final String CRITERIA = "catalog/criteria.yml";

    private final Map<String, Map<String, String>> options;
    private final Map<String, String> frameworks;
    private final Problems problems;

    /**
     * Makes a reader.
     *
     * @param options labels of the choices of each question, by question and option id
     * @param frameworks names by slug
     */
    DictionaryReader(Map<String, Map<String, String>> options, Map<String, String> frameworks, Problems problems) {
        this.options = options;
        this.frameworks = frameworks;
        this.problems = problems;
    }

    /** All traits by id, in the order of the file. */
    Map<String, TraitDefinition> traits(CatalogFile.Traits file) {
        Map<String, TraitDefinition> traits = new LinkedHashMap<>();
        for (TraitEntry entry : file.traits()) {
            ScaleEntry scale = file.scales().get(entry.scale());
            if (scale == null) {
                problems.add(TRAITS, "/traits", "no scale is called " + entry.scale());
                continue;
            }
            Scale levels = scale(entry, scale);
            checkScale(entry, levels);
            for (TraitDefinition trait : expand(entry, levels)) {
                if (traits.put(trait.id(), trait) != null) {
                    problems.add(TRAITS, "/traits", "the trait " + trait.id() + " is defined twice");
                }
            }
        }
        return traits;
    }

    private static Scale scale(TraitEntry entry, ScaleEntry scale) {
        List<String> levels = entry.levels() == null ? scale.levels() : entry.levels();
        Integer to = scale.to();
        return new Scale(
                entry.scale(),
                scale.from(),
                to == null ? scale.from() + levels.size() - 1 : to,
                levels,
                scale.labels() == null ? List.of() : scale.labels(),
                Boolean.TRUE.equals(scale.version()));
    }

    private void checkScale(TraitEntry entry, Scale scale) {
        String trait = entry.family() == null ? entry.id() : entry.family();
        int levels = scale.to() - scale.from() + 1;
        int names = scale.names().size();
        if (levels < 2) {
            problems.add(TRAITS, "/traits", trait + " has a scale of fewer than two levels");
        } else if (names > 0 && names != levels) {
            problems.add(TRAITS, "/traits", trait + " has " + names + " names for " + levels + " levels");
        }
        Integer absent = entry.absent();
        if (absent != null && !scale.contains(absent)) {
            problems.add(TRAITS, "/traits", trait + " has no level " + absent + " for absent ones");
        }
    }

    private List<TraitDefinition> expand(TraitEntry entry, Scale scale) {
        String family = entry.family();
        if (family == null) {
            return List.of(new TraitDefinition(
                    Objects.requireNonNull(entry.id()),
                    null,
                    Objects.requireNonNull(entry.label()),
                    Objects.requireNonNull(entry.explains()),
                    scale,
                    entry.absent()));
        }
        List<TraitDefinition> expanded = new ArrayList<>();
        members(entry)
                .forEach((id, member) -> expanded.add(new TraitDefinition(
                        family + "." + id, family, member.label(), member.explains(), scale, entry.absent())));
        return expanded;
    }

    private Map<String, CatalogFile.Member> members(TraitEntry entry) {
        if (entry.members() != null) {
            return entry.members();
        }
        String question = entry.optionsOf();
        if (question != null && !options.containsKey(question)) {
            problems.add(TRAITS, "/traits", "no question is called " + question);
            return Map.of();
        }
        Map<String, String> labels = question == null ? frameworks : options.getOrDefault(question, Map.of());
        if (labels.isEmpty()) {
            problems.add(TRAITS, "/traits", "the family " + entry.family() + " has no members");
        }
        Map<String, CatalogFile.Member> members = new LinkedHashMap<>();
        labels.forEach((id, label) -> members.put(
                id,
                new CatalogFile.Member(
                        Objects.requireNonNullElse(entry.label(), "{option}")
                                .replace("{option}", lowerFirst(label))
                                .replace("{framework}", label),
                        Objects.requireNonNullElse(entry.explains(), ""))));
        return members;
    }

    // "A JSON API" reads "Fit for a JSON API", while acronyms and names such as WebSockets stay as they are.
    private static String lowerFirst(String label) {
        boolean isName = label.chars().skip(1).takeWhile(it -> it != ' ').anyMatch(Character::isUpperCase);
        return isName ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /** All criteria, in the order of the file. */
    List<Criterion> criteria(CatalogFile.Criteria file, Map<String, TraitDefinition> traits) {
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        for (CriterionEntry entry : file.criteria()) {
            if (!file.groups().containsKey(entry.group())) {
                problems.add(CRITERIA, "/criteria", "no group is called " + entry.group());
            }
            for (Criterion criterion : expand(entry, traits)) {
                checkValues(criterion, traits);
                if (criteria.put(criterion.id(), criterion) != null) {
                    problems.add(CRITERIA, "/criteria", "the criterion " + criterion.id() + " is defined twice");
                }
            }
        }
        return List.copyOf(criteria.values());
    }

    private List<Criterion> expand(CriterionEntry entry, Map<String, TraitDefinition> traits) {
        Valuation value = valuation(entry.value());
        List<String> says = Objects.requireNonNullElse(entry.says(), List.of());
        List<Criterion> found = new ArrayList<>();
        for (TraitDefinition trait : traits.values()) {
            if (entry.family() != null && entry.trait().equals(trait.family())) {
                String member = trait.id().substring(entry.trait().length());
                found.add(
                        new Criterion(entry.family() + member, trait.label(), entry.group(), trait.id(), value, says));
            } else if (entry.id() != null
                    && entry.label() != null
                    && entry.trait().equals(trait.id())) {
                found.add(new Criterion(entry.id(), entry.label(), entry.group(), trait.id(), value, says));
            }
        }
        if (found.isEmpty()) {
            problems.add(CRITERIA, "/criteria", "no trait is called " + entry.trait());
        }
        return found;
    }

    private void checkValues(Criterion criterion, Map<String, TraitDefinition> traits) {
        TraitDefinition trait = traits.get(criterion.trait());
        if (trait == null) {
            return;
        }
        checkSentences(criterion, trait.scale());
        if (criterion.value().shape() == Shape.TARGET) {
            checkTarget(criterion, trait.scale());
        }
        if (criterion.value().shape() != Shape.LEVELS) {
            return;
        }
        int levels = trait.scale().to() - trait.scale().from() + 1;
        int values = criterion.value().numbers().size();
        if (levels != values) {
            problems.add(
                    CRITERIA,
                    "/criteria",
                    criterion.id() + " has " + values + " values for the " + levels + " levels of "
                            + criterion.trait());
        }
    }

    private void checkSentences(Criterion criterion, Scale scale) {
        int levels = scale.to() - scale.from() + 1;
        int sentences = criterion.says().size();
        if (sentences > 0 && sentences != levels) {
            problems.add(
                    CRITERIA,
                    "/criteria",
                    criterion.id() + " has " + sentences + " sentences for the " + levels + " levels of "
                            + criterion.trait());
        }
    }

    private void checkTarget(Criterion criterion, Scale scale) {
        int from = criterion.value().numbers().get(0);
        int to = criterion.value().numbers().get(1);
        if (from > to || !scale.contains(from) || !scale.contains(to)) {
            problems.add(
                    CRITERIA, "/criteria", criterion.id() + " has a target outside the scale of " + criterion.trait());
        }
    }

    private static Valuation valuation(JsonNode value) {
        if (value.isString()) {
            return new Valuation("rising".equals(value.asString()) ? Shape.RISING : Shape.FALLING, List.of());
        }
        JsonNode levels = value.get("levels");
        JsonNode numbers = levels == null ? value.get("target") : levels;
        List<Integer> list = new ArrayList<>();
        numbers.forEach(number -> list.add(number.asInt()));
        return new Valuation(levels == null ? Shape.TARGET : Shape.LEVELS, list);
    }
}
