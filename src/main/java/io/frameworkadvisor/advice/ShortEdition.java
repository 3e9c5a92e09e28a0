package io.frameworkadvisor.advice;

import io.frameworkadvisor.catalog.ExpertCases;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The questions that move the first three places most. Found by leaving each one out for generated respondents, who answer
 * as people in real situations do; what somebody says about importance is never left out.
 *
 * @param revision id of the catalog revision that was examined
 * @param respondents how many answered
 * @param influences one per question that is asked before the review, in the order of the questionnaire
 * @param otherFirst the share of respondents for whom not the same comes first if they are asked nothing else, 0 to 1
 * @param firstAmongThree the share of respondents whose first is then still among the first three, 0 to 1
 */
public record ShortEdition(
        String revision, int respondents, List<Influence> influences, double otherFirst, double firstAmongThree) {

    public ShortEdition {
        influences = List.copyOf(influences);
    }

    /**
     * What one question moves.
     *
     * @param question its id
     * @param otherThree the share of respondents for whom not the same three come first without it, 0 to 1
     * @param asked whether the short edition asks it
     */
    public record Influence(String question, double otherThree, boolean asked) {}

    /**
     * Finds it for the advisor's current revision. Takes part of a second; the same revision gives the same edition every
     * time.
     *
     * @param cases the situations that respondents are made from
     */
    public static ShortEdition of(Advisor advisor, ExpertCases cases) {
        return new LeavingOut(advisor.compiled(), cases.all()).edition();
    }

    /** Ids of the questions that it asks. */
    public Set<String> questions() {
        return influences.stream()
                .filter(Influence::asked)
                .map(Influence::question)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What it leaves out, the most influential first. */
    public List<Influence> skipped() {
        return influences.stream()
                .filter(it -> !it.asked())
                .sorted(Comparator.comparingDouble(it -> -it.otherThree()))
                .toList();
    }
}
