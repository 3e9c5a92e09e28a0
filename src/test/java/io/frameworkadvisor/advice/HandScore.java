package io.frameworkadvisor.advice;

import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Scores reckoned a second time, straight from the options: points, shared points, factors of groups, baseline. */
final class HandScore {

    private static final int USUAL_FACTOR = 2;

    private final CompiledCatalog catalog;

    HandScore(CatalogRevision revision) {
        catalog = new CompiledCatalog(revision);
    }

    int[] weights(Answers answers) {
        int[] weights = new int[catalog.criteria.size()];
        Map<String, Integer> factors = new HashMap<>();
        boolean anythingSaid = false;
        for (Question question : catalog.revision.questionnaire().questions()) {
            int share = question.sharePoints() ? choices(question, answers) : 1;
            for (String id : answers.of(question.id())) {
                Option option = question.option(id).orElseThrow();
                option.points()
                        .forEach((criterion, points) ->
                                add(weights, criterion, Math.max(1, points / Math.max(1, share))));
                option.factors().forEach((group, factor) -> factors.merge(group, factor, (a, b) -> a == 0 ? a : b));
                anythingSaid |=
                        option.kind() == Option.Kind.CHOICE && option.rulesOut().isEmpty();
            }
        }
        if (anythingSaid) {
            var baseline = catalog.revision.questionnaire().baseline();
            baseline.points().forEach((criterion, points) -> add(weights, criterion, points));
        }
        for (int j = 0; j < weights.length; j++) {
            weights[j] *= factors.getOrDefault(catalog.criteria.get(j).group(), USUAL_FACTOR);
        }
        return weights;
    }

    private static int choices(Question question, Answers answers) {
        return (int) answers.of(question.id()).stream()
                .filter(id -> question.option(id).orElseThrow().kind() == Option.Kind.CHOICE)
                .count();
    }

    private void add(int[] weights, String criterion, int points) {
        weights[catalog.column(criterion)] += points;
    }

    int score(String slug, int[] weights) {
        int row = Objects.requireNonNull(catalog.row(slug));
        int score = 0;
        for (int j = 0; j < weights.length; j++) {
            score += weights[j] * catalog.table.value(row, j);
        }
        return score;
    }
}
