package io.frameworkadvisor.advice;

import io.frameworkadvisor.catalog.PartialDate;
import io.frameworkadvisor.scoring.ValueFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person gets: the ranking with every term of every sum, what was left out and why. Complete in itself, so that a
 * stored advice can be shown unchanged when catalog and questionnaire have moved on.
 *
 * @param revision id of the catalog revision it was made from
 * @param engine version of the arithmetic
 * @param collected the day on which the catalog's facts were collected
 * @param answers what was answered, in the order of the questionnaire
 * @param questions how many questions there are; what may be added on the review page counts once it is answered
 * @param criteria the criteria that have importance points, heaviest first
 * @param recommendations everything that passes all requirements, best first
 * @param unconfirmed what may fail a requirement because a fact is unknown, best first
 * @param excluded what fails a requirement, best first
 * @param rescue the smallest set of changes that leaves something over; empty if something is recommended
 * @param contradictions sentences about answers that pull in opposite directions
 * @param guidance advice on the way of working, from the answers
 * @param comparisons the first against the second and the third
 * @param certainty how sure the ranking is; null if nothing is ranked, and in advice stored before this was computed
 * @param sensitivity what would change the first place; null in the same cases
 */
public record Advice(
        String revision,
        String engine,
        PartialDate collected,
        List<Given> answers,
        int questions,
        List<WeightedCriterion> criteria,
        List<Recommendation> recommendations,
        List<SetAside> unconfirmed,
        List<SetAside> excluded,
        List<Change> rescue,
        List<String> contradictions,
        List<Guidance> guidance,
        List<Comparison> comparisons,
        @Nullable Certainty certainty,
        @Nullable Sensitivity sensitivity) {

    public Advice {
        answers = List.copyOf(answers);
        criteria = List.copyOf(criteria);
        recommendations = List.copyOf(recommendations);
        unconfirmed = List.copyOf(unconfirmed);
        excluded = List.copyOf(excluded);
        rescue = List.copyOf(rescue);
        contradictions = List.copyOf(contradictions);
        guidance = List.copyOf(guidance);
        comparisons = List.copyOf(comparisons);
    }

    /** The sum of all importance points; a score is at most this times 10 000. */
    public int totalPoints() {
        return criteria.stream().mapToInt(WeightedCriterion::points).sum();
    }

    /** The highest score that there could be, in ten-thousandths of an importance point. */
    public int possible() {
        return totalPoints() * ValueFunction.BEST;
    }

    /** Whether the answers give any criterion importance; if not, everything ties and nothing is recommended over another. */
    public boolean isDecided() {
        return totalPoints() > 0;
    }

    /**
     * An answered question with the words that were shown.
     *
     * @param topic id of the topic on which it is asked
     */
    public record Given(String question, String ask, String topic, List<Choice> choices) {

        public Given {
            choices = List.copyOf(choices);
        }
    }

    /** A chosen option with the words that were shown. */
    public record Choice(String option, String label) {}

    /** Advice on the way of working that an answer brings with it. */
    public record Guidance(String quote, String text) {}
}
