package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.CompiledQuestionnaire.Chosen;
import io.frameworkadvisor.advice.CompiledQuestionnaire.CompiledOption;
import io.frameworkadvisor.advice.CompiledQuestionnaire.Grant;
import io.frameworkadvisor.advice.WeightedCriterion.Cause;
import io.frameworkadvisor.catalog.Criterion;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.scoring.Weights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What answers mean for one revision: importance points with their causes, and requirements. */
final class Interpretation {

    final Tally tally;
    final Weights weights;
    final List<WeightedCriterion> weighted;

    /** The weighted criteria in the same order, with what the sums need. */
    final List<Term> terms;

    final List<Demand> demands;
    final List<Chosen> chosen;

    private final CompiledCatalog compiled;

    Interpretation(CompiledCatalog compiled, Answers answers) {
        this.compiled = compiled;
        chosen = compiled.questionnaire.chosen(answers);
        tally = new Tally(compiled, chosen);
        weights = tally.weights;
        terms = terms();
        weighted = terms.stream().map(Term::criterion).toList();
        demands = compiled.questionnaire.demands(chosen);
    }

    /**
     * What every sum has a term for.
     *
     * @param quotes the answers that give it importance, quoted
     */
    record Term(int column, WeightedCriterion criterion, List<String> quotes) {

        String id() {
            return criterion.id();
        }

        String label() {
            return criterion.label();
        }

        int points() {
            return criterion.points();
        }
    }

    private List<Term> terms() {
        return IntStream.range(0, weights.criteria())
                .filter(column -> weights.of(column) > 0)
                .boxed()
                .sorted(Comparator.comparingInt(column -> -weights.of(column)))
                .map(column -> term(column, causes(column)))
                .toList();
    }

    private Term term(int column, List<Cause> causes) {
        Criterion it = compiled.criteria.get(column);
        Map<String, String> groups = compiled.revision.catalog().groups();
        return new Term(
                column,
                new WeightedCriterion(
                        it.id(),
                        it.label(),
                        it.group(),
                        groups.getOrDefault(it.group(), it.group()),
                        weights.of(column),
                        tally.factor(column),
                        causes),
                quotes(causes));
    }

    private List<Cause> causes(int column) {
        List<Cause> causes = new ArrayList<>();
        if (Tally.countsBaseline(chosen)) {
            String label = compiled.revision.questionnaire().baseline().label();
            compiled.questionnaire.baseline.stream()
                    .filter(it -> it.column() == column)
                    .forEach(it -> causes.add(new Cause("", "", label, it.points())));
        }
        for (Chosen choice : chosen) {
            for (Grant grant : choice.it().grants()) {
                if (grant.column() == column) {
                    causes.add(cause(choice, grant));
                }
            }
        }
        return causes;
    }

    private static Cause cause(Chosen choice, Grant grant) {
        CompiledOption it = choice.it();
        return new Cause(it.question().id(), it.option().id(), it.option().quote(), it.part(grant, choice.together()));
    }

    // What counts for everybody is no answer of this person, so it is not quoted.
    private static List<String> quotes(List<Cause> causes) {
        return causes.stream()
                .filter(it -> !it.question().isEmpty())
                .map(Cause::quote)
                .distinct()
                .toList();
    }
}
