package io.frameworkadvisor.advice;

import io.frameworkadvisor.catalog.ExpertCases;
import io.frameworkadvisor.questionnaire.Answers;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who can win, and how often. Shares of first places say what the questionnaire does, not how good a framework is; a first
 * place that several share counts for each in part.
 *
 * @param revision id of the catalog revision that was played through
 * @param respondents how many respondents each population has
 * @param chances one per framework of the catalog, most often first among realistic respondents first
 */
public record Fairness(String revision, int respondents, List<Chance> chances) {

    /** The two-sided 95 % point of the normal distribution. */
    private static final double Z = 1.96;

    private static final int THOUSAND = 1_000;

    /** Steps in which shares of a thousand are told. */
    private static final int[] STEPS = {10, 5, 2, 1};

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

    /** The share of uniform respondents for whom nothing is first, since nothing meets all of their must-haves. */
    public double uniformNobody() {
        return 1 - chances.stream().mapToDouble(Chance::uniform).sum();
    }

    /** The share of realistic respondents for whom nothing is first. */
    public double realisticNobody() {
        return 1 - chances.stream().mapToDouble(Chance::realistic).sum();
    }

    /** A share of the respondents as it may be told: in steps that are no finer than its error, or of one. */
    public Portion portion(double share) {
        double part = Z * Z / respondents;
        double error = THOUSAND * Z / (1 + part) * Math.sqrt((share * (1 - share) + part / 4) / respondents);
        int step = Arrays.stream(STEPS).filter(it -> it <= error).findFirst().orElse(1);
        return new Portion((int) Math.round(share * THOUSAND / step) * step, (int) Math.ceil(error));
    }

    /**
     * So many of 1 000 respondents.
     *
     * @param error half the width of the 95 % interval, in the same unit, rounded up
     */
    public record Portion(int ofThousand, int error) {}

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
