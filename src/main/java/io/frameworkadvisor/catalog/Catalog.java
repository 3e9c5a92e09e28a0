package io.frameworkadvisor.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All frameworks with the dictionary of their traits and the criteria made from them; immutable.
 *
 * @param collected the day on which the facts were collected
 * @param groups label of every group of criteria, by id
 * @param frameworks ordered by name
 */
public record Catalog(
        PartialDate collected,
        Map<String, String> groups,
        List<TraitDefinition> dictionary,
        List<Criterion> criteria,
        List<Framework> frameworks) {

    public Catalog {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        dictionary = List.copyOf(dictionary);
        criteria = List.copyOf(criteria);
        frameworks = List.copyOf(frameworks);
    }

    public Optional<Framework> framework(String slug) {
        return frameworks.stream().filter(it -> it.slug().equals(slug)).findFirst();
    }

    /**
     * What a trait means.
     *
     * @throws IllegalArgumentException if the dictionary does not know the trait
     */
    public TraitDefinition definition(String trait) {
        return dictionary.stream()
                .filter(it -> it.id().equals(trait))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the dictionary has no trait " + trait));
    }
}
