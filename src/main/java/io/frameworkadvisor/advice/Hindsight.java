package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.Moved.Edit;
import io.frameworkadvisor.advice.Moved.Side;
import io.frameworkadvisor.advice.Recommendation.Contribution;
import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.Criterion;
import io.frameworkadvisor.catalog.TraitDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What moved the first frameworks between an advice of another day and today's on the same answers. Both carry every term
 * of every sum, so the differences of the terms explain the difference of the sums exactly.
 */
public final class Hindsight {

    private final Advice then;
    private final Advice now;
    private final Catalog before;
    private final Catalog today;

    /**
     * Looks back.
     *
     * @param before the catalog from which the earlier advice was given
     */
    public Hindsight(Advice then, Catalog before, Advice now, Catalog today) {
        this.then = then;
        this.before = before;
        this.now = now;
        this.today = today;
    }

    /** The first so many of either advice that have another rank or sum than before, in the order of the earlier one. */
    public List<Moved> moved(int most) {
        return firstOf(then, now, most).entrySet().stream()
                .map(it -> moved(it.getKey(), it.getValue()))
                .filter(it -> !it.then().equals(it.now()))
                .toList();
    }

    /** Names by slug of the first so many of both. */
    public static Map<String, String> firstOf(Advice one, Advice other, int most) {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.of(one, other)
                .flatMap(it -> it.recommendations().stream().limit(most))
                .forEach(it -> names.putIfAbsent(it.slug(), it.name()));
        return names;
    }

    /** Where a framework stands in an advice. */
    public static Side side(Advice advice, String slug) {
        Optional<Recommendation> ranked = ranked(advice, slug);
        if (ranked.isPresent()) {
            return new Side(true, ranked.get().rank(), ranked.get().score(), List.of());
        }
        return Stream.concat(advice.excluded().stream(), advice.unconfirmed().stream())
                .filter(it -> it.slug().equals(slug))
                .findFirst()
                .map(it -> new Side(true, null, 0, it.unmet()))
                .orElse(new Side(false, null, 0, List.of()));
    }

    private static Optional<Recommendation> ranked(Advice advice, String slug) {
        return advice.recommendations().stream()
                .filter(it -> it.slug().equals(slug))
                .findFirst();
    }

    private Moved moved(String slug, String name) {
        return new Moved(slug, name, side(then, slug), side(now, slug), edits(slug));
    }

    private List<Edit> edits(String slug) {
        Map<String, Contribution> old = terms(then, slug);
        Map<String, Contribution> current = terms(now, slug);
        boolean comparable = ranked(then, slug).isPresent() && ranked(now, slug).isPresent();
        Set<String> criteria = new LinkedHashSet<>(old.keySet());
        criteria.addAll(current.keySet());
        List<Edit> edits = new ArrayList<>();
        for (String id : criteria) {
            Edit edit = edit(slug, id, old.get(id), current.get(id), comparable);
            Integer points = edit.points();
            if (points == null ? !Objects.equals(edit.before(), edit.after()) : points != 0) {
                edits.add(edit);
            }
        }
        edits.sort(Comparator.comparingInt(Hindsight::size).reversed());
        return edits;
    }

    private static int size(Edit edit) {
        Integer points = edit.points();
        return points == null ? 0 : Math.abs(points);
    }

    private static Map<String, Contribution> terms(Advice advice, String slug) {
        Map<String, Contribution> terms = new LinkedHashMap<>();
        ranked(advice, slug).ifPresent(it -> it.contributions().forEach(part -> terms.put(part.criterion(), part)));
        return terms;
    }

    private Edit edit(
            String slug,
            String criterion,
            @Nullable Contribution old,
            @Nullable Contribution current,
            boolean comparable) {
        return new Edit(
                label(criterion),
                level(before, criterion, slug),
                level(today, criterion, slug),
                weight(old, comparable ? null : current),
                weight(current, comparable ? null : old),
                comparable ? points(current) - points(old) : null);
    }

    // Where only one sum exists, importance is not what made the difference.
    private static int weight(@Nullable Contribution part, @Nullable Contribution instead) {
        Contribution counted = part == null ? instead : part;
        return counted == null ? 0 : counted.weight();
    }

    private static int points(@Nullable Contribution part) {
        return part == null ? 0 : part.points();
    }

    private String label(String criterion) {
        Map<String, String> labels = new HashMap<>();
        Stream.of(then, now).flatMap(it -> it.criteria().stream()).forEach(it -> labels.put(it.id(), it.label()));
        return labels.getOrDefault(criterion, criterion);
    }

    private static @Nullable String level(Catalog catalog, String criterion, String slug) {
        Optional<TraitDefinition> definition = catalog.criteria().stream()
                .filter(it -> it.id().equals(criterion))
                .findFirst()
                .map(Criterion::trait)
                .map(catalog::definition);
        return definition
                .flatMap(it -> catalog.framework(slug).map(framework -> framework.level(it)))
                .map(it -> definition.get().scale().nameOf(it))
                .orElse(null);
    }
}
