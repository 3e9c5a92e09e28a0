package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.SetAside.Unmet;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Requirement.Verdict;
import io.frameworkadvisor.scoring.AdditiveModel;
import io.frameworkadvisor.scoring.Ranking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Who stands where: the frameworks that pass, ranked, and the others with what keeps them out. */
final class Standing {

    /** How many of the first are explained in words. */
    private static final int EXPLAINED = 3;

    private final CompiledCatalog catalog;
    private final Interpretation meaning;
    private final Answers answers;
    private final Explanation explanation;
    private final int[] scores;
    private final int[] lowest;
    private final int[] highest;

    private final List<Integer> passing = new ArrayList<>();
    private final Ranking ranking;
    private final List<SetAside> unconfirmed = new ArrayList<>();
    private final List<SetAside> excluded = new ArrayList<>();

    Standing(CompiledCatalog catalog, Interpretation meaning, Answers answers) {
        this.catalog = catalog;
        this.meaning = meaning;
        this.answers = answers;
        explanation = new Explanation(catalog, meaning);
        AdditiveModel model = new AdditiveModel(catalog.table);
        scores = model.scores(meaning.weights);
        lowest = model.lowestScores(meaning.weights);
        highest = model.highestScores(meaning.weights);
        List<Runnable> setAside = screen();
        ranking = Ranking.of(passing.stream().mapToInt(i -> scores[i]).toArray());
        setAside.forEach(Runnable::run);
    }

    // A rank without the veto needs the ranking of all that pass, so setting aside waits until that is known.
    private List<Runnable> screen() {
        Screening screening = new Screening(catalog, meaning.demands);
        List<Runnable> later = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            int framework = i;
            List<Unmet> failed = screening.unmet(catalog.frameworks.get(i), Verdict.FAILED);
            List<Unmet> unknown = screening.unmet(catalog.frameworks.get(i), Verdict.UNKNOWN);
            if (!failed.isEmpty()) {
                later.add(() -> excluded.add(setAside(framework, failed)));
            } else if (!unknown.isEmpty()) {
                later.add(() -> unconfirmed.add(setAside(framework, unknown)));
            } else {
                passing.add(i);
            }
        }
        return later;
    }

    private SetAside setAside(int index, List<Unmet> unmet) {
        Framework framework = catalog.frameworks.get(index);
        long better = passing.stream().filter(i -> scores[i] > scores[index]).count();
        return new SetAside(
                framework.slug(),
                framework.name(),
                unmet,
                scores[index],
                unmet.size() == 1 ? (Integer) (int) (better + 1) : null);
    }

    List<Recommendation> recommendations() {
        return IntStream.range(0, ranking.size()).mapToObj(this::recommendation).toList();
    }

    private Recommendation recommendation(int place) {
        int index = passing.get(ranking.at(place));
        Framework framework = catalog.frameworks.get(index);
        boolean explained = place < EXPLAINED;
        return new Recommendation(
                ranking.rankOf(ranking.at(place)),
                framework.slug(),
                framework.name(),
                framework.summary(),
                scores[index],
                lowest[index],
                highest[index],
                explanation.contributions(index),
                explained ? explanation.reasons(index) : List.of(),
                explained ? explanation.drawbacks(index) : List.of(),
                explained ? explanation.cautions(index, answers) : List.of(),
                framework.profile().working());
    }

    List<SetAside> unconfirmed() {
        return bestFirst(unconfirmed);
    }

    List<SetAside> excluded() {
        return bestFirst(excluded);
    }

    private static List<SetAside> bestFirst(List<SetAside> list) {
        return list.stream()
                .sorted(Comparator.comparingInt((SetAside it) -> it.unmet().size())
                        .thenComparing(it -> -it.score())
                        .thenComparing(SetAside::name))
                .toList();
    }

    /**
     * The smallest set of requirements to relax when nothing passes. Relaxing exactly what one framework fails lets that
     * one in, and no smaller set lets anything in, so the framework that fails least names the set.
     */
    List<Change> rescue() {
        if (!passing.isEmpty()) {
            return List.of();
        }
        List<SetAside> all = new ArrayList<>(unconfirmed);
        all.addAll(excluded);
        return bestFirst(all).stream()
                .limit(1)
                .flatMap(it -> it.unmet().stream())
                .map(Unmet::relax)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    List<Comparison> comparisons() {
        return IntStream.range(1, Math.min(EXPLAINED, ranking.size()))
                .mapToObj(place -> explanation.compare(passing.get(ranking.at(0)), passing.get(ranking.at(place))))
                .toList();
    }
}
