package io.frameworkadvisor.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would change the first place of an advice. Nothing is estimated: every change of a single answer has been tried by
 * scoring the catalog again, and thresholds are exact. Ruling out one more framework by name is no such change.
 *
 * @param tried how many changes of a single answer there are
 * @param flips those that put another framework first: the smallest change first, and after all others those that shut
 *     the present first place out by a must-have
 * @param thresholds per weighted criterion, how far its importance may move until the first place changes
 * @param prospects the questions that are open, or answered with "not sure", and what each of their answers would do
 * @param settled whether it is proven that no answers to the open questions can change the first place any more, unless
 *     somebody rules it out by name
 */
public record Sensitivity(
        int tried, List<Flip> flips, List<Threshold> thresholds, List<Prospect> prospects, boolean settled) {

    public Sensitivity {
        flips = List.copyOf(flips);
        thresholds = List.copyOf(thresholds);
        prospects = List.copyOf(prospects);
    }

    /**
     * A change of one answer that puts another framework first.
     *
     * @param ask the question as it was shown
     * @param open whether the question has no answer so far
     * @param replaced labels of the options that the new one replaces
     * @param first who would then be first
     * @param moved importance points that the change moves, over all criteria
     * @param lead by how much the new first would lead, in ten-thousandths of an importance point
     */
    public record Flip(
            Change change,
            String ask,
            boolean open,
            List<String> replaced,
            List<Candidate> first,
            int moved,
            int lead) {

        public Flip {
            replaced = List.copyOf(replaced);
            first = List.copyOf(first);
        }
    }

    /**
     * How far the importance of one criterion may move, the others staying as they are.
     *
     * @param points its importance points now
     * @param below the nearest fewer points at which another framework is first; null if there are none
     * @param above the nearest more points at which another framework is first; null if there are none
     */
    public record Threshold(
            String criterion,
            String label,
            int points,
            @Nullable Limit below,
            @Nullable Limit above) {}

    /**
     * Where another framework takes over.
     *
     * @param points the importance points at which it is first
     */
    public record Limit(int points, Candidate first) {}

    /**
     * A question that is still open.
     *
     * @param topic id of the topic on which it is asked
     * @param unsure whether it was answered with "not sure"
     * @param canChangeFirst whether one of its answers alone would change the first place
     * @param outcomes who would be first under each of its answers
     */
    public record Prospect(
            String question, String ask, String topic, boolean unsure, boolean canChangeFirst, List<Outcome> outcomes) {

        public Prospect {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** Who would be first under one possible answer; nobody if then nothing passes. */
    public record Outcome(String option, String label, List<Candidate> first) {

        public Outcome {
            first = List.copyOf(first);
        }
    }

    /** A framework by its id and name. */
    public record Candidate(String slug, String name) {}
}
