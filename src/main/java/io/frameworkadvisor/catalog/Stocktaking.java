package io.frameworkadvisor.catalog;

import io.frameworkadvisor.catalog.Inventory.Count;
import io.frameworkadvisor.catalog.Inventory.Fact;
import io.frameworkadvisor.catalog.Inventory.Gap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes through every fact of a catalog and counts. */
final class Stocktaking {

    private static final int MOST_GAPS = 5;

    /** Scales on which somebody has to judge. */
    private static final Set<String> JUDGED = Set.of("judgement", "fit");

    private final PartialDate collected;
    private final List<Cell> cells = new ArrayList<>();

    private enum State {
        YOUNG,
        OLD,
        UNDATED,
        UNSOURCED,
        UNKNOWN
    }

    private record Cell(
            Framework framework,
            TraitDefinition definition,
            State state,
            @Nullable PartialDate asOf) {

        String section() {
            String family = definition.family();
            if (family != null) {
                return family;
            }
            return JUDGED.contains(definition.scale().id()) ? Inventory.JUDGEMENTS : Inventory.PLAIN;
        }
    }

    Stocktaking(Catalog catalog) {
        collected = catalog.collected();
        for (TraitDefinition definition : catalog.dictionary()) {
            for (Framework framework : catalog.frameworks()) {
                Trait trait = framework.trait(definition.id());
                if (trait != null || definition.absent() == null) {
                    cells.add(cell(framework, definition, trait));
                }
            }
        }
    }

    private Cell cell(Framework framework, TraitDefinition definition, @Nullable Trait trait) {
        Evidence evidence = trait == null ? null : trait.evidence();
        PartialDate asOf = evidence == null ? null : evidence.asOf();
        boolean unknown = trait == null || trait.level() == null;
        return new Cell(framework, definition, unknown ? State.UNKNOWN : state(evidence, asOf), unknown ? null : asOf);
    }

    private State state(@Nullable Evidence evidence, @Nullable PartialDate asOf) {
        if (evidence == null) {
            return State.UNSOURCED;
        }
        if (asOf == null) {
            return State.UNDATED;
        }
        return asOf.isOverAYearBefore(collected) ? State.OLD : State.YOUNG;
    }

    Inventory inventory() {
        Map<String, List<Cell>> sections = new LinkedHashMap<>();
        cells.forEach(it ->
                sections.computeIfAbsent(it.section(), id -> new ArrayList<>()).add(it));
        Map<String, Count> counts = new LinkedHashMap<>();
        sections.forEach((id, some) -> counts.put(id, count(some)));
        return new Inventory(
                count(cells),
                counts,
                gaps(it -> new Gap(it.framework().slug(), it.framework().name(), 0)),
                gaps(it -> new Gap(it.definition().id(), it.definition().label(), 0)),
                oldest());
    }

    private static Count count(Collection<Cell> some) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        some.forEach(it -> counts.merge(it.state(), 1, Integer::sum));
        return new Count(
                counts.getOrDefault(State.YOUNG, 0),
                counts.getOrDefault(State.OLD, 0),
                counts.getOrDefault(State.UNDATED, 0),
                counts.getOrDefault(State.UNSOURCED, 0),
                counts.getOrDefault(State.UNKNOWN, 0));
    }

    private List<Gap> gaps(Function<Cell, Gap> of) {
        Map<Gap, Integer> unknown = new LinkedHashMap<>();
        cells.stream()
                .filter(it -> it.state() == State.UNKNOWN)
                .forEach(it -> unknown.merge(of.apply(it), 1, Integer::sum));
        return unknown.entrySet().stream()
                .map(it -> new Gap(it.getKey().id(), it.getKey().label(), it.getValue()))
                .sorted(Comparator.comparingInt((Gap it) -> -it.unknown()).thenComparing(Gap::label))
                .limit(MOST_GAPS)
                .toList();
    }

    private Optional<Fact> oldest() {
        Fact oldest = null;
        for (Cell it : cells) {
            PartialDate asOf = it.asOf();
            if (asOf != null && (oldest == null || asOf.compareTo(oldest.asOf()) < 0)) {
                oldest = new Fact(
                        it.framework().slug(),
                        it.framework().name(),
                        it.definition().id(),
                        it.definition().label(),
                        asOf);
            }
        }
        return Optional.ofNullable(oldest);
    }
}
