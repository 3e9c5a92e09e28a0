package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.CompiledQuestionnaire.Chosen;
import io.frameworkadvisor.advice.CompiledQuestionnaire.CompiledOption;
import io.frameworkadvisor.advice.Fairness.Persona;
import io.frameworkadvisor.advice.Rescoring.Outcome;
import io.frameworkadvisor.advice.Variations.Variation;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Question;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for answers that put one framework first, alone or beside others: from each single answer to the first question,
 * and if that fails from each answer to any question, it takes the change that helps most until the framework leads.
 * Greedy, so it may miss answers that exist; what it finds is short, and exact.
 */
final class PersonaSearch {

    private final CompiledCatalog catalog;
    private final Rescoring rescoring;
    private final int framework;

    PersonaSearch(CompiledCatalog catalog, Rescoring rescoring, int framework) {
        this.catalog = catalog;
        this.rescoring = rescoring;
        this.framework = framework;
    }

    Optional<Persona> find() {
        return starts().map(this::climb).flatMap(Optional::stream).findFirst().map(this::persona);
    }

    // The first question says most about a person, so what it asks comes first, nearest to a lead before the others.
    private Stream<List<Chosen>> starts() {
        Question first = catalog.questionnaire.questions().get(0);
        return Stream.concat(
                new Variations(catalog.questionnaire, List.of())
                        .of(first).stream().map(Variation::after).sorted(Comparator.comparingLong(it -> -lead(it))),
                neighbours(List.of()).stream());
    }

    private Optional<List<Chosen>> climb(List<Chosen> start) {
        List<Chosen> best = start;
        long lead = lead(start);
        while (lead < 0) {
            List<Chosen> better = null;
            for (List<Chosen> next : neighbours(best)) {
                long nextLead = lead(next);
                if (nextLead > lead) {
                    lead = nextLead;
                    better = next;
                }
            }
            if (better == null) {
                return Optional.empty();
            }
            best = better;
        }
        return Optional.of(best);
    }

    // Knowing a framework is no way to win, since anybody can win among people who know nothing else; nor is having all
    // others
    // ruled out.
    private List<List<Chosen>> neighbours(List<Chosen> chosen) {
        Variations variations = new Variations(catalog.questionnaire, chosen);
        List<List<Chosen>> neighbours = new ArrayList<>();
        for (Question question : catalog.questionnaire.questions()) {
            if (!namesFrameworks(question)) {
                variations.of(question).stream().map(Variation::after).forEach(neighbours::add);
            }
        }
        return neighbours;
    }

    private boolean namesFrameworks(Question question) {
        return question.options().stream()
                .anyMatch(it -> it.id().equals(catalog.frameworks.get(framework).slug()));
    }

    /** How far the framework is ahead of all others; as low as can be if it is left out, or if nothing has importance. */
    private long lead(List<Chosen> chosen) {
        Outcome outcome = rescoring.of(chosen);
        if (!outcome.isDecided() || !outcome.passing.get(framework)) {
            return Long.MIN_VALUE;
        }
        BitSet others = (BitSet) outcome.passing.clone();
        others.clear(framework);
        return (long) outcome.scores[framework] - outcome.best(others);
    }

    private Persona persona(List<Chosen> chosen) {
        Answers answers = Answers.none();
        for (Chosen it : chosen) {
            CompiledOption option = it.it();
            answers = answers.with(
                    catalog.revision.questionnaire(),
                    option.question().id(),
                    option.option().id());
        }
        List<String> says = catalog.questionnaire.chosen(answers).stream()
                .map(it -> it.it().option().quote())
                .toList();
        return new Persona(answers, says);
    }
}
