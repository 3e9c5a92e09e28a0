package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.Certainty.MissingFact;
import io.frameworkadvisor.advice.Certainty.Place;
import io.frameworkadvisor.advice.Certainty.Verdict;
import io.frameworkadvisor.advice.Interpretation.Term;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.TraitDefinition;
import io.frameworkadvisor.scoring.HeadToHead;
import io.frameworkadvisor.scoring.PerformanceTable;
import io.frameworkadvisor.scoring.RankAcceptability;
import io.frameworkadvisor.scoring.RankInterval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds out how sure a ranking is: by trying plausible readings of the importance points, and what unknown facts may be. */
final class Confidence {

    private static final int AMONG = 3;
    private static final int MOST_MISSING = 3;
    private static final int MOST_FAVOURED = 2;
    private static final int PERCENT = 100;
    private static final int TENTHS = 10;

    private final CompiledCatalog catalog;
    private final Interpretation meaning;
    private final Placement placement;
    private final int[] order;
    private final RankAcceptability acceptability;
    private final HeadToHead headToHead;

    Confidence(CompiledCatalog catalog, Interpretation meaning, Placement placement) {
        this.catalog = catalog;
        this.meaning = meaning;
        this.placement = placement;
        order = placement.order.stream().mapToInt(i -> i).toArray();
        acceptability =
                RankAcceptability.ofFirst(AMONG, catalog.table, meaning.weights, order, CompiledCatalog.PLAUSIBLE);
        headToHead = new HeadToHead(catalog.table, meaning.weights, CompiledCatalog.PLAUSIBLE);
    }

    Certainty certainty() {
        List<Place> places = places();
        return new Certainty(
                (int) acceptability.samples(),
                percent(acceptability.halfWidth(0.5)),
                (int) Math.round(acceptability.entropy() * TENTHS),
                Verdict.of(places.get(0).first()),
                places.stream()
                        .skip(1)
                        .filter(it -> it.beaten() < Certainty.APART)
                        .map(Place::slug)
                        .toList(),
                places,
                missing());
    }

    private List<Place> places() {
        List<RankInterval> intervals = RankInterval.of(catalog.table, meaning.weights, order);
        return IntStream.range(0, order.length)
                .mapToObj(place -> place(place, intervals.get(place)))
                .toList();
    }

    private Place place(int place, RankInterval interval) {
        int framework = order[place];
        return new Place(
                catalog.frameworks.get(framework).slug(),
                percent(acceptability.first(framework)),
                percent(acceptability.within(framework, AMONG)),
                place == 0 ? 0 : percent(headToHead.share(order[0], framework)),
                interval.best(),
                interval.worst(),
                place == 0 ? List.of() : favoured(framework));
    }

    /** The criteria that gain most importance in the readings in which a framework is first. */
    private List<String> favoured(int framework) {
        double[] central = acceptability.centralWeights(framework).orElse(new double[0]);
        double total = meaning.weights.total();
        return meaning.terms.stream()
                .filter(it -> central.length > 0 && gain(central, it, total) > 0)
                .sorted(Comparator.comparingDouble(it -> -gain(central, it, total)))
                .limit(MOST_FAVOURED)
                .map(Term::label)
                .toList();
    }

    private double gain(double[] central, Term term, double total) {
        return central[term.column()] - term.points() / total;
    }

    private List<MissingFact> missing() {
        List<MissingFact> missing = new ArrayList<>();
        for (int framework : order) {
            for (Term it : meaning.terms) {
                if (!catalog.table.isKnown(framework, it.column())) {
                    missing.add(missing(framework, it.column(), it.points()));
                }
            }
        }
        return missing.stream()
                .sorted(Comparator.comparing((MissingFact it) -> !it.decisive()).thenComparing(it -> -it.atStake()))
                .limit(MOST_MISSING)
                .toList();
    }

    private MissingFact missing(int index, int column, int points) {
        PerformanceTable table = catalog.table;
        Framework framework = catalog.frameworks.get(index);
        TraitDefinition trait = catalog.definition(catalog.criteria.get(column).trait());
        int value = table.value(index, column);
        int gain = points * (table.highest(index, column) - value);
        int loss = points * (value - table.lowest(index, column));
        return new MissingFact(
                framework.slug(),
                framework.name(),
                trait.id(),
                trait.label(),
                points * (table.highest(index, column) - table.lowest(index, column)),
                index == order[0] ? leadOfFirst() < loss : behindFirst(index) < gain);
    }

    private int leadOfFirst() {
        return order.length < 2 ? Integer.MAX_VALUE : behindFirst(order[1]);
    }

    private int behindFirst(int framework) {
        return placement.scores[order[0]] - placement.scores[framework];
    }

    private static int percent(double share) {
        return (int) Math.round(share * PERCENT);
    }
}
