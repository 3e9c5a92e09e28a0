package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.CompiledQuestionnaire.Chosen;
import io.frameworkadvisor.advice.Rescoring.Outcome;
import io.frameworkadvisor.advice.ShortEdition.Influence;
import io.frameworkadvisor.catalog.ExpertCase;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Question;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at what happens to the first three places when questions are left out, and keeps the questions that move most. */
final class LeavingOut {

    static final int QUESTIONS = 7;

    private static final int RESPONDENTS = 2_000;
    private static final long SEED = 1;
    private static final int PLACES = 3;

    private final CompiledCatalog catalog;
    private final Rescoring rescoring;
    private final List<Respondent> respondents;
    private final List<String> questions;

    LeavingOut(CompiledCatalog catalog, List<ExpertCase> cases) {
        this.catalog = catalog;
        rescoring = new Rescoring(catalog);
        questions = catalog.revision.questionnaire().asked().stream()
                .flatMap(it -> it.questions().stream())
                .map(Question::id)
                .toList();
        List<Answers> situations = cases.stream()
                .map(it -> it.read(catalog.revision.questionnaire()))
                .toList();
        Population population = new Population(catalog.questionnaire, SEED);
        respondents = Stream.generate(() -> population.inSituationLike(situations))
                .limit(RESPONDENTS)
                .map(this::respondent)
                .toList();
    }

    /** Somebody who answers everything, and what comes of it. */
    private record Respondent(List<Chosen> chosen, BitSet firsts, BitSet three) {}

    private Respondent respondent(List<Chosen> chosen) {
        Outcome outcome = rescoring.of(chosen);
        return new Respondent(chosen, outcome.firsts(), three(outcome));
    }

    ShortEdition edition() {
        Map<String, Double> moves = moves();
        Set<String> most = questions.stream()
                .sorted(Comparator.comparingDouble(it -> -moves.getOrDefault(it, 0.0)))
                .limit(QUESTIONS)
                .collect(Collectors.toSet());
        return new ShortEdition(
                catalog.revision.id(),
                RESPONDENTS,
                questions.stream()
                        .map(it -> new Influence(it, moves.getOrDefault(it, 0.0), most.contains(it)))
                        .toList(),
                share(it -> !only(it, most).firsts().equals(it.firsts())),
                share(it -> it.firsts().isEmpty() || three(only(it, most)).intersects(it.firsts())));
    }

    /** For each question, the share of respondents for whom not the same three come first without it. */
    private Map<String, Double> moves() {
        Map<String, Double> moves = new HashMap<>();
        for (Respondent it : respondents) {
            it.chosen().stream().map(LeavingOut::question).distinct().forEach(question -> {
                if (!three(without(it, question)).equals(it.three())) {
                    moves.merge(question, 1.0 / RESPONDENTS, Double::sum);
                }
            });
        }
        return moves;
    }

    private double share(Predicate<Respondent> of) {
        return respondents.stream().filter(of).count() / (double) RESPONDENTS;
    }

    private Outcome without(Respondent respondent, String question) {
        return answering(respondent, it -> !it.equals(question));
    }

    // What is asked on the review belongs to every edition.
    private Outcome only(Respondent respondent, Set<String> asked) {
        return answering(respondent, it -> asked.contains(it) || !questions.contains(it));
    }

    private Outcome answering(Respondent respondent, Predicate<String> questions) {
        return rescoring.of(respondent.chosen().stream()
                .filter(it -> questions.test(question(it)))
                .toList());
    }

    private static String question(Chosen chosen) {
        return chosen.it().question().id();
    }

    /** The first three; of equal scores the one that stands first in the catalog, as in a ranking. */
    private static BitSet three(Outcome outcome) {
        BitSet three = new BitSet();
        BitSet left = (BitSet) outcome.passing.clone();
        while (outcome.isDecided() && three.cardinality() < PLACES && !left.isEmpty()) {
            int best = left.nextSetBit(0);
            for (int i = best; i >= 0; i = left.nextSetBit(i + 1)) {
                best = outcome.scores[i] > outcome.scores[best] ? i : best;
            }
            three.set(best);
            left.clear(best);
        }
        return three;
    }
}
