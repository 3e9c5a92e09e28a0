package io.frameworkadvisor.advice;

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

    /** The factor of a group whose importance nobody changed; half is 1 and double is 4, so that all stay whole. */
    static final int USUAL_FACTOR = 2;

    final Weights weights;
    final List<WeightedCriterion> weighted;
    final List<Demand> demands;
    final List<Chosen> chosen;

    private final CompiledCatalog compiled;
    private final Map<Integer, List<Cause>> causes = new HashMap<>();
    private final Map<String, Integer> factors = new HashMap<>();

    Interpretation(CompiledCatalog compiled, Answers answers) {
        this.compiled = compiled;
        Questionnaire questionnaire = compiled.revision.questionnaire();
        chosen = chosen(questionnaire, answers);
        if (chosen.stream().anyMatch(it -> it.option().kind() == Option.Kind.CHOICE)) {
            var baseline = questionnaire.baseline();
            baseline.points().forEach((id, points) -> give(id, new Cause("", "", baseline.label(), points)));
        }
        chosen.forEach(this::weigh);
        weights = weights();
        weighted = weighted();
        demands = demands(questionnaire);
    }

    /** A chosen option with its question. */
    record Chosen(Question question, Option option, int together) {}

    /** A requirement and the change of answers that lifts it. */
    record Demand(Requirement requirement, @Nullable Change relax) {}

    private static List<Chosen> chosen(Questionnaire questionnaire, Answers answers) {
        List<Chosen> found = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            List<String> ids = answers.of(question.id());
            for (String id : ids) {
                question.option(id).ifPresent(option -> found.add(new Chosen(question, option, ids.size())));
            }
        }
        return found;
    }

    private void weigh(Chosen it) {
        int share = it.question().sharePoints() ? it.together() : 1;
        it.option().points().forEach((id, points) -> {
            int part = Math.max(1, points / share);
            give(id, new Cause(it.question().id(), it.option().id(), it.option().quote(), part));
        });
        factors.putAll(it.option().factors());
    }

    private void give(String criterion, Cause cause) {
        causes.computeIfAbsent(compiled.column(criterion), column -> new ArrayList<>())
                .add(cause);
    }

    private int factor(Criterion criterion) {
        return factors.getOrDefault(criterion.group(), USUAL_FACTOR);
    }

    private Weights weights() {
        int[] points = new int[compiled.criteria.size()];
        causes.forEach((column, given) -> points[column] = factor(compiled.criteria.get(column))
                * given.stream().mapToInt(Cause::points).sum());
        return Weights.of(points);
    }

    private List<WeightedCriterion> weighted() {
        Map<String, String> groups = compiled.revision.catalog().groups();
        return causes.keySet().stream()
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
                            factor(it),
                            causes.getOrDefault(column, List.of()));
                })
                .toList();
    }

    private List<Demand> demands(Questionnaire questionnaire) {
        List<Demand> found = new ArrayList<>();
        for (Requirement requirement : questionnaire.always()) {
            boolean lifted = chosen.stream().anyMatch(it -> it.option().lifts().contains(requirement.id()));
            if (!lifted) {
                found.add(new Demand(requirement, liftOf(questionnaire, requirement)));
            }
        }
        for (Chosen it : chosen) {
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
