package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.Rescoring.Outcome;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.scoring.Ranking;
import java.util.List;
import java.util.stream.IntStream;

/** The ranking alone, for tests that need it thousands of times; that it is the one of the advice is a test of its own. */
final class Quick {

    private final CompiledCatalog catalog;
    private final Rescoring rescoring;

    Quick(CatalogRevision revision) {
        catalog = new CompiledCatalog(revision);
        rescoring = new Rescoring(catalog);
    }

    /** A framework in its place. */
    record Ranked(int rank, String slug, int score) {}

    List<Ranked> ranking(Answers answers) {
        Outcome outcome = rescoring.of(catalog.questionnaire.chosen(answers));
        int[] passing = outcome.passing.stream().toArray();
        int[] scores = IntStream.of(passing).map(i -> outcome.scores[i]).toArray();
        Ranking ranking = Ranking.of(scores);
        return IntStream.range(0, passing.length)
                .map(ranking::at)
                .mapToObj(it -> new Ranked(
                        ranking.rankOf(it), catalog.frameworks.get(passing[it]).slug(), scores[it]))
                .toList();
    }
}
