package io.frameworkadvisor.advice;

import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.Criterion;
import io.frameworkadvisor.catalog.TraitDefinition.Scale;
import io.frameworkadvisor.scoring.ValueFunction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What each level of a trait is worth to some criteria.
 *
 * @param group label of their group
 * @param criteria labels of the criteria of the group that share these levels and values
 * @param levels from the lowest upwards
 */
public record Worth(String group, List<String> criteria, List<Level> levels) {

    public Worth {
        criteria = List.copyOf(criteria);
        levels = List.copyOf(levels);
    }

    /**
     * A level and its worth.
     *
     * @param name what the level means
     * @param value from 0 to 10 000
     */
    public record Level(String name, int value) {}

    private record Key(String group, List<Level> levels) {}

    /** Every criterion of a catalog once, in its order. */
    static List<Worth> of(Catalog catalog) {
        Map<Key, List<String>> criteria = new LinkedHashMap<>();
        for (Criterion it : catalog.criteria()) {
            Key key = new Key(catalog.groups().getOrDefault(it.group(), it.group()), levels(catalog, it));
            criteria.computeIfAbsent(key, unused -> new ArrayList<>()).add(it.label());
        }
        return criteria.entrySet().stream()
                .map(it -> new Worth(
                        it.getKey().group(), it.getValue(), it.getKey().levels()))
                .toList();
    }

    private static List<Level> levels(Catalog catalog, Criterion criterion) {
        Scale scale = catalog.definition(criterion.trait()).scale();
        ValueFunction value = CompiledCatalog.valueFunction(criterion, scale);
        return IntStream.rangeClosed(scale.from(), scale.to())
                .mapToObj(level -> new Level(scale.nameOf(level), value.valueOf(level)))
                .toList();
    }
}
