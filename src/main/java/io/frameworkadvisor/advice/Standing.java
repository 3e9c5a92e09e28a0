package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.Rescoring.Outcome;
import io.frameworkadvisor.advice.SetAside.Unmet;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.scoring.AdditiveModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The lists of an advice: the frameworks that pass, explained, and the others with what keeps them out. */
final class Standing {

    /** How many of the first are explained in words. */
    private static final int EXPLAINED = 3;

    private final CompiledCatalog catalog;
    private final Answers answers;
    private final Interpretation meaning;
    private final Placement placement;
    private final Explanation explanation;
    private final int[] lowest;
    private final int[] highest;
    private final Map<Change, Outcome> relaxed = new HashMap<>();

    Standing(CompiledCatalog catalog, Interpretation meaning, Answers answers) {
        this.catalog = catalog;
        this.answers = answers;
        this.meaning = meaning;
        placement = new Placement(catalog, meaning);
        explanation = new Explanation(catalog, meaning, answers);
        AdditiveModel model = new AdditiveModel(catalog.table);
        lowest = model.lowestScores(meaning.weights);
        highest = model.highestScores(meaning.weights);
    }

    List<Recommendation> recommendations() {
        return IntStream.range(0, placement.order.size())
                .mapToObj(this::recommendation)
                .toList();
    }

    private Recommendation recommendation(int place) {
        int index = placement.order.get(place);
        Framework framework = catalog.frameworks.get(index);
        boolean explained = place < EXPLAINED;
        return new Recommendation(
                Objects.requireNonNull(placement.rankOf(index)),
                framework.slug(),
                framework.name(),
                framework.summary(),
                placement.scores[index],
                lowest[index],
                highest[index],
                explanation.contributions(index),
                explained ? explanation.reasons(index) : List.of(),
                explained ? explanation.drawbacks(index) : List.of(),
                explained ? explanation.cautions(index) : List.of(),
                framework.profile().working(),
                explanation.badge(index));
    }

    List<SetAside> unconfirmed() {
        return bestFirst(placement.unconfirmed);
    }

    List<SetAside> excluded() {
        return bestFirst(placement.failing);
    }

    private List<SetAside> bestFirst(Map<Integer, List<Unmet>> kept) {
        List<SetAside> list = new ArrayList<>();
        kept.forEach((index, unmet) -> list.add(setAside(index, unmet)));
        list.sort(Comparator.comparingInt((SetAside it) -> it.unmet().size())
                .thenComparing(it -> -it.score())
                .thenComparing(SetAside::name));
        return list;
    }

    private SetAside setAside(int index, List<Unmet> unmet) {
        Framework framework = catalog.frameworks.get(index);
        return new SetAside(
                framework.slug(), framework.name(), unmet, placement.scores[index], wouldRank(index, unmet));
    }

    // Taking an answer back moves its points too, so the promise is read off the answers that the link leads to.
    private @Nullable Integer wouldRank(int index, List<Unmet> unmet) {
        Change relax = unmet.get(0).relax();
        if (unmet.size() > 1 || relax == null) {
            return null;
        }
        return relaxed.computeIfAbsent(relax, this::after).rankOf(index);
    }

    private Outcome after(Change change) {
        Answers changed = change.applyTo(answers, catalog.revision.questionnaire());
        return new Rescoring(catalog).of(catalog.questionnaire.chosen(changed));
    }

    /**
     * The smallest set of changes that leaves something over when nothing passes. Relaxing exactly what one framework does
     * not meet lets that one in, and no smaller set lets anything in, so the framework with the fewest names the set.
     */
    List<Change> rescue() {
        if (!placement.order.isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, catalog.frameworks.size())
                .boxed()
                .sorted(Comparator.comparingInt(index -> -placement.scores[index]))
                .flatMap(index -> changesFor(index).stream())
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    // Nothing if one of the requirements cannot be relaxed.
    private Optional<List<Change>> changesFor(int index) {
        List<Change> changes = new ArrayList<>();
        for (var kept : List.of(placement.failing, placement.unconfirmed, placement.alsoUnknown)) {
            for (Unmet unmet : kept.getOrDefault(index, List.of())) {
                Change relax = unmet.relax();
                if (relax == null) {
                    return Optional.empty();
                }
                if (!changes.contains(relax)) {
                    changes.add(relax);
                }
            }
        }
        return Optional.of(changes);
    }

    @Nullable
    Certainty certainty() {
        return isRanked() ? new Confidence(catalog, meaning, placement).certainty() : null;
    }

    @Nullable
    Sensitivity sensitivity() {
        return isRanked() ? new WhatIf(catalog, meaning, placement).sensitivity() : null;
    }

    private boolean isRanked() {
        return meaning.weights.total() > 0 && !placement.order.isEmpty();
    }

    List<Comparison> comparisons() {
        return IntStream.range(1, Math.min(EXPLAINED, placement.order.size()))
                .mapToObj(place -> explanation.compare(placement.order.get(0), placement.order.get(place)))
                .toList();
    }
}
