package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.SetAside.Unmet;
import io.frameworkadvisor.questionnaire.Requirement.Verdict;
import io.frameworkadvisor.scoring.AdditiveModel;
import io.frameworkadvisor.scoring.Ranking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who passes, who does not, and in which order those that pass stand; without a word of explanation. */
final class Placement {

    /** Scores of all frameworks, whether they pass or not. */
    final int[] scores;

    /** Indices of the frameworks that pass, best first. */
    final List<Integer> order;

    /** What keeps the others out, by index: the requirements that they fail. */
    final Map<Integer, List<Unmet>> failing = new LinkedHashMap<>();

    /** What keeps the others out, by index: the requirements that cannot be confirmed. */
    final Map<Integer, List<Unmet>> unconfirmed = new LinkedHashMap<>();

    /** What could not be confirmed of those that fail something else anyway, by index. */
    final Map<Integer, List<Unmet>> alsoUnknown = new LinkedHashMap<>();

    private final List<Integer> passing = new ArrayList<>();
    private final Ranking ranking;

    Placement(CompiledCatalog catalog, Interpretation meaning) {
        scores = new AdditiveModel(catalog.table).scores(meaning.weights);
        screen(new Screening(catalog, meaning.demands));
        ranking = Ranking.of(passing.stream().mapToInt(i -> scores[i]).toArray());
        order = new ArrayList<>();
        for (int place = 0; place < ranking.size(); place++) {
            order.add(passing.get(ranking.at(place)));
        }
    }

    private void screen(Screening screening) {
        for (int i = 0; i < scores.length; i++) {
            List<Unmet> failed = screening.unmet(i, Verdict.FAILED);
            List<Unmet> unknown = screening.unmet(i, Verdict.UNKNOWN);
            if (!failed.isEmpty()) {
                failing.put(i, failed);
                alsoUnknown.put(i, unknown);
            } else if (!unknown.isEmpty()) {
                unconfirmed.put(i, unknown);
            } else {
                passing.add(i);
            }
        }
    }

    /** The rank of a framework, or null if it does not pass. */
    @Nullable
    Integer rankOf(int framework) {
        int position = passing.indexOf(framework);
        return position < 0 ? null : (Integer) ranking.rankOf(position);
    }
}
