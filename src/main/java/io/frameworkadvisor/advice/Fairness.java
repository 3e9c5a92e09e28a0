package io.frameworkadvisor.advice;

import io.frameworkadvisor.catalog.ExpertCases;
import io.frameworkadvisor.questionnaire.Answers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who can win, and how often. Shares of first places say what the questionnaire does, not how good a framework is; a first
 * place that several share counts for each in part.
 *
 * @param respondents how many respondents each population has
 * @param chances one per framework of the catalog, most often first among realistic respondents first
 */
public record Fairness(int respondents, List<Chance> chances) {

    public Fairness {
        chances = List.copyOf(chances);
    }

    /**
     * Plays the questionnaire through for the advisor's current revision. Takes about a second; the same revision gives the
     * same figures every time.
     *
     * @param cases the situations that realistic respondents are made from
     */
    public static Fairness of(Advisor advisor, ExpertCases cases) {
        return new FairPlay(advisor.compiled(), cases.all()).play();
    }

    /**
     * What chances a framework has.
     *
     * @param uniform its share of first places when every option is equally likely, 0 to 1
     * @param realistic its share of first places among variations of real situations, 0 to 1
     * @param persona answers that put it first, without naming it as known; null if none were found
     * @param never why none were found; null if some were
     */
    public record Chance(
            String slug,
            String name,
            double uniform,
            double realistic,
            @Nullable Persona persona,
            @Nullable String never) {}

    /**
     * Somebody for whom a framework comes first.
     *
     * @param says the answers in words, in the order of the questionnaire
     */
    public record Persona(Answers answers, List<String> says) {

        public Persona {
            says = List.copyOf(says);
        }
    }
}
