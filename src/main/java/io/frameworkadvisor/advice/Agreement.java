package io.frameworkadvisor.advice;

import io.frameworkadvisor.catalog.ExpertCase;
import io.frameworkadvisor.catalog.ExpertCases;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Questionnaire;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How often the advice agrees with independent experts.
 *
 * @param revision id of the catalog revision that was asked
 * @param bigNames slugs of the frameworks that most advice is about
 * @param verdicts one per case, in their order
 * @param all figures over all cases
 * @param amongBigNames figures over those whose expert advises one of the frameworks that most advice is about
 * @param beyondBigNames figures over the others
 * @param contested figures over those on which experts disagree
 * @param again figures over those that somebody else answered as well, for these other answers
 * @param sameFirst how many of them have the same first place either way
 */
public record Agreement(
        String revision,
        List<String> bigNames,
        List<Verdict> verdicts,
        Figures all,
        Figures amongBigNames,
        Figures beyondBigNames,
        Figures contested,
        Figures again,
        int sameFirst) {

    private static final int AMONG = 3;

    public Agreement {
        bigNames = List.copyOf(bigNames);
        verdicts = List.copyOf(verdicts);
    }

    /** Asks the advisor for advice on every case. */
    public static Agreement of(Advisor advisor, ExpertCases cases) {
        Questionnaire questionnaire = advisor.revision().questionnaire();
        List<Verdict> verdicts = verdicts(advisor, cases.all(), it -> it.read(questionnaire));
        List<Verdict> again = verdicts(
                advisor,
                cases.all().stream().filter(it -> !it.again().isEmpty()).toList(),
                it -> it.readAgain(questionnaire));
        Set<String> big = Set.copyOf(cases.bigNames());
        Predicate<Verdict> aboutBig =
                it -> big.contains(it.expert().recommended().get(0));
        return new Agreement(
                advisor.revision().id(),
                cases.bigNames(),
                verdicts,
                Figures.over(verdicts, it -> true),
                Figures.over(verdicts, aboutBig),
                Figures.over(verdicts, aboutBig.negate()),
                Figures.over(verdicts, it -> it.expert().contested()),
                Figures.over(again, it -> true),
                (int) again.stream()
                        .filter(it -> verdicts.stream().anyMatch(it::hasFirstOf))
                        .count());
    }

    private static List<Verdict> verdicts(
            Advisor advisor, List<ExpertCase> cases, Function<ExpertCase, Answers> answers) {
        return cases.stream()
                .map(it -> new Verdict(it, advisor.shortlist(answers.apply(it), AMONG)))
                .toList();
    }

    /**
     * A case and what we say.
     *
     * @param shortlist slugs of our first three
     */
    public record Verdict(ExpertCase expert, List<String> shortlist) {

        public Verdict {
            shortlist = List.copyOf(shortlist);
        }

        private String first() {
            return shortlist.isEmpty() ? "" : shortlist.get(0);
        }

        private boolean hasFirstOf(Verdict other) {
            return expert.equals(other.expert) && first().equals(other.first());
        }

        /** Whether our first place is what the expert recommends. */
        public boolean agrees() {
            return expert.recommended().contains(first());
        }

        /** Whether our first place is at least fine for the expert. */
        public boolean isAcceptable() {
            return agrees() || expert.alsoAcceptable().contains(first());
        }

        /** Whether one of our first three is what the expert recommends. */
        public boolean isAmongThree() {
            return expert.recommended().stream().anyMatch(shortlist::contains);
        }

        /** Whether the expert advises against our first place. */
        public boolean isAdvisedAgainst() {
            return expert.notRecommended().contains(first());
        }

        /** How our first place looks to the expert. */
        public Outcome outcome() {
            if (isAcceptable()) {
                return agrees() ? Outcome.AGREES : Outcome.ACCEPTABLE;
            }
            return isAdvisedAgainst() ? Outcome.ADVISED_AGAINST : Outcome.DIFFERS;
        }

        private int halves() {
            return agrees() ? 2 : isAcceptable() ? 1 : 0;
        }
    }

    /** How a first place of ours looks to an expert. */
    public enum Outcome {
        AGREES,
        ACCEPTABLE,
        DIFFERS,
        ADVISED_AGAINST
    }

    /**
     * Figures over some cases.
     *
     * @param halves twice the number of first places that agree; one that is only acceptable counts half
     * @param amongThree cases whose recommended framework is among our first three
     * @param advisedAgainst cases in which our first place is advised against
     */
    public record Figures(int cases, int halves, int amongThree, int advisedAgainst) {

        static Figures over(List<Verdict> verdicts, Predicate<Verdict> which) {
            List<Verdict> some = verdicts.stream().filter(which).toList();
            return new Figures(
                    some.size(),
                    some.stream().mapToInt(Verdict::halves).sum(),
                    (int) some.stream().filter(Verdict::isAmongThree).count(),
                    (int) some.stream().filter(Verdict::isAdvisedAgainst).count());
        }

        /** Share of first places that agree, in percent. */
        public int firstPercent() {
            return cases == 0 ? 0 : Math.round(50f * halves / cases);
        }

        /** Share of cases with the recommended framework among three, in percent. */
        public int amongThreePercent() {
            return cases == 0 ? 0 : Math.round(100f * amongThree / cases);
        }
    }
}
