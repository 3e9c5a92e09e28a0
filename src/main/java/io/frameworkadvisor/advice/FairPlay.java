package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.CompiledQuestionnaire.Chosen;
import io.frameworkadvisor.advice.Fairness.Chance;
import io.frameworkadvisor.catalog.ExpertCase;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.questionnaire.Answers;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Plays the questionnaire through with generated respondents, and looks for a winner's persona for every framework. */
final class FairPlay {

    private static final int RESPONDENTS = 10_000;
    private static final long SEED = 1;

    private final CompiledCatalog catalog;
    private final Rescoring rescoring;
    private final List<Answers> situations;

    FairPlay(CompiledCatalog catalog, List<ExpertCase> cases) {
        this.catalog = catalog;
        rescoring = new Rescoring(catalog);
        situations = cases.stream()
                .map(it -> it.read(catalog.revision.questionnaire()))
                .toList();
    }

    Fairness play() {
        Population population = new Population(catalog.questionnaire, SEED);
        double[] uniform = shares(population::uniform);
        double[] realistic = shares(() -> population.inSituationLike(situations));
        List<Chance> chances = IntStream.range(0, catalog.frameworks.size())
                .mapToObj(i -> chance(i, uniform[i], realistic[i]))
                .sorted(Comparator.comparingDouble((Chance it) -> -it.realistic())
                        .thenComparingDouble(it -> -it.uniform())
                        .thenComparing(Chance::name))
                .toList();
        return new Fairness(catalog.revision.id(), RESPONDENTS, chances);
    }

    private double[] shares(Supplier<List<Chosen>> respondents) {
        double[] shares = new double[catalog.frameworks.size()];
        for (int respondent = 0; respondent < RESPONDENTS; respondent++) {
            BitSet firsts = rescoring.of(respondents.get()).firsts();
            double part = 1.0 / RESPONDENTS / Math.max(1, firsts.cardinality());
            firsts.stream().forEach(i -> shares[i] += part);
        }
        return shares;
    }

    private Chance chance(int index, double uniform, double realistic) {
        Framework framework = catalog.frameworks.get(index);
        Optional<Fairness.Persona> persona = new PersonaSearch(catalog, rescoring, index).find();
        return new Chance(
                framework.slug(),
                framework.name(),
                uniform,
                realistic,
                persona.orElse(null),
                persona.isPresent()
                        ? null
                        : "No combination of answers that was tried puts it first: whatever it is good at, another one is better at.");
    }
}
