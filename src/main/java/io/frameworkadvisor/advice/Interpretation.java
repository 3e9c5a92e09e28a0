package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.CompiledQuestionnaire.Chosen;
import io.frameworkadvisor.advice.CompiledQuestionnaire.CompiledOption;
import io.frameworkadvisor.advice.WeightedCriterion.Cause;
import io.frameworkadvisor.catalog.Criterion;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Requirement;
import io.frameworkadvisor.scoring.Weights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What answers mean for one revision: importance points with their causes, and requirements. */
final class Interpretation {

    final Weights weights;
    final List<WeightedCriterion> weighted;
    final List<Demand> demands;
    final List<Chosen> chosen;

    private final CompiledCatalog compiled;
    private final Tally tally;
    private final Map<Integer, List<Cause>> causes = new HashMap<>();

    Interpretation(CompiledCatalog compiled, Answers answers) {
        this.compiled = compiled;
        Questionnaire questionnaire = compiled.revision.questionnaire();
        chosen = compiled.questionnaire.chosen(answers);
        tally = new Tally(compiled, chosen);
        weights = tally.weights;
        if (Tally.countsBaseline(chosen)) {
            String label = questionnaire.baseline().label();
            compiled.questionnaire.baseline.forEach(it -> give(it.column(), new Cause("", "", label, it.points())));
        }
        chosen.forEach(this::give);
        weighted = weighted();
        demands = demands(questionnaire);
    }

    /** A requirement and the change of answers that lifts it. */
    record Demand(Requirement requirement, @Nullable Change relax) {}

    private void give(Chosen choice) {
        CompiledOption it = choice.it();
        it.grants()
                .forEach(grant -> give(
                        grant.column(),
                        new Cause(
                                it.question().id(),
                                it.option().id(),
                                it.option().quote(),
                                it.part(grant, choice.together()))));
    }

    private void give(int column, Cause cause) {
        causes.computeIfAbsent(column, it -> new ArrayList<>()).add(cause);
    }

    private List<WeightedCriterion> weighted() {
        Map<String, String> groups = compiled.revision.catalog().groups();
        return causes.keySet().stream()
                .filter(column -> weights.of(column) > 0)
                .sorted(Comparator.comparingInt((Integer column) -> -weights.of(column))
                        .thenComparing(Comparator.naturalOrder()))
                .map(column -> {
                    Criterion it = compiled.criteria.get(column);
                    return new WeightedCriterion(
                            it.id(),
                            it.label(),
                            it.group(),
                            groups.getOrDefault(it.group(), it.group()),
                            weights.of(column),
                            tally.factor(column),
                            causes.getOrDefault(column, List.of()));
                })
                .toList();
    }

    private List<Demand> demands(Questionnaire questionnaire) {
        List<Demand> found = new ArrayList<>();
        for (Requirement requirement : questionnaire.always()) {
            boolean lifted =
                    chosen.stream().anyMatch(it -> it.it().option().lifts().contains(requirement.id()));
            if (!lifted) {
                found.add(new Demand(requirement, liftOf(questionnaire, requirement)));
            }
        }
        for (Chosen choice : chosen) {
            CompiledOption it = choice.it();
            Change relax =
                    new Change(it.question().id(), it.option().id(), it.option().label(), false);
            it.option().requires().forEach(requirement -> found.add(new Demand(requirement, relax)));
        }
        return found;
    }

    private static @Nullable Change liftOf(Questionnaire questionnaire, Requirement requirement) {
        for (Question question : questionnaire.questions()) {
            for (Option option : question.options()) {
                if (option.lifts().contains(requirement.id())) {
                    return new Change(question.id(), option.id(), option.label(), true);
                }
            }
        }
        return null;
    }
}
