package io.frameworkadvisor.questionnaire;

import java.util.Collection;

/**
 * How much there is to answer, and about how long that takes.
 *
 * @param questions how many questions there are, from 0
 * @param options how many options have to be read, from 0; a long list is looked through, not read,
 *     and counts as {@link #mostOptions()}
 */
public record Effort(int questions, int options) {

    private static final int SECONDS_A_QUESTION = 8;
    private static final int SECONDS_AN_OPTION = 1;
    private static final int MOST_OPTIONS = 20;
    private static final int MINUTE = 60;

    public static Effort of(Collection<Question> questions) {
        return new Effort(
                questions.size(),
                questions.stream()
                        .mapToInt(it -> Math.min(it.options().size(), MOST_OPTIONS))
                        .sum());
    }

    public int secondsAQuestion() {
        return SECONDS_A_QUESTION;
    }

    public int secondsAnOption() {
        return SECONDS_AN_OPTION;
    }

    /** How many options of one question count at most. */
    public int mostOptions() {
        return MOST_OPTIONS;
    }

    /** Whole minutes, rounded up; 0 if there is nothing to answer. */
    public int minutes() {
        int seconds = questions * SECONDS_A_QUESTION + options * SECONDS_AN_OPTION;
        return (seconds + MINUTE - 1) / MINUTE;
    }
}
