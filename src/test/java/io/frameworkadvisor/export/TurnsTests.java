package io.frameworkadvisor.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Change;
import io.frameworkadvisor.advice.Sensitivity;
import io.frameworkadvisor.advice.Sensitivity.Candidate;
import io.frameworkadvisor.advice.Sensitivity.Flip;
import io.frameworkadvisor.advice.Sensitivity.Limit;
import io.frameworkadvisor.advice.Sensitivity.Outcome;
import io.frameworkadvisor.advice.Sensitivity.Prospect;
import io.frameworkadvisor.advice.Sensitivity.Threshold;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TurnsTests {

    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);

    private static final Candidate A = new Candidate("a", "A");
    private static final Candidate B = new Candidate("b", "B");

    private static Flip flip(boolean add, boolean open, String... replaced) {
        return new Flip(new Change("team", "solo", "One", add), "How many?", open, List.of(replaced), List.of(A), 4, 1);
    }

    private static Sensitivity sensitivity(List<Flip> flips, Threshold... thresholds) {
        return new Sensitivity(203, flips, List.of(thresholds), List.of(), false);
    }

    @Test
    void noneOfAllChangesMatters() {
        assertThat(Turns.tried(sensitivity(List.of()), ENGLISH))
                .isEqualTo("No single answer changes this: all 203 changes were tried.");
        assertThat(Turns.tried(sensitivity(List.of(flip(true, true))), ENGLISH))
                .isEqualTo("1 of the 203 possible changes of a single answer changes the first place.");
    }

    @Test
    void aChangeSaysWhatItReplaces() {
        assertThat(Turns.change(flip(true, false, "Two to five"), ENGLISH)).isEqualTo("“One” instead of “Two to five”");
        assertThat(Turns.change(flip(true, true), ENGLISH)).isEqualTo("Answer “One”");
        assertThat(Turns.change(flip(true, false), ENGLISH)).isEqualTo("Add “One”");
        assertThat(Turns.change(flip(false, false), ENGLISH)).isEqualTo("Drop “One”");
    }

    @Test
    void theFirstPlaceMayBeSharedOrEmpty() {
        assertThat(Turns.outcome(List.of(A), ENGLISH)).isEqualTo("A is first");
        assertThat(Turns.outcome(List.of(A, B), ENGLISH)).isEqualTo("A and B share the first place");
        assertThat(Turns.outcome(List.of(), ENGLISH)).isEqualTo("nothing is left in first place");
    }

    @Test
    void answersWithTheSameOutcomeStandTogether() {
        List<Outcome> outcomes = List.of(
                new Outcome("x", "X", List.of(A)),
                new Outcome("y", "Y", List.of(B)),
                new Outcome("z", "Z", List.of(A)));
        assertThat(Turns.outcomes(new Prospect("q", "Q?", "t", true, true, outcomes), ENGLISH))
                .containsExactly("with “X” or “Z” A is first", "with “Y” B is first");
        assertThat(Turns.outcomes(new Prospect("q", "Q?", "t", true, false, outcomes.subList(0, 1)), ENGLISH))
                .containsExactly("whatever the answer, A is first");
    }

    @Nested
    class Importance {

        private static Threshold threshold(String label, @Nullable Integer below, @Nullable Integer above) {
            return new Threshold(
                    label,
                    label,
                    10,
                    below == null ? null : new Limit(below, A),
                    above == null ? null : new Limit(above, B));
        }

        @Test
        void hasItsNearestLimitsInWords() {
            assertThat(Limits.nearest(
                            sensitivity(
                                    List.of(),
                                    threshold("Far", null, 90),
                                    threshold("Near", 8, 14),
                                    threshold("Gone", 0, null),
                                    threshold("Never", null, null)),
                            ENGLISH))
                    .containsExactly(
                            "If “Near” weighed 8 points instead of 10, A would be first.",
                            "If “Near” weighed 14 points instead of 10, B would be first.");
            assertThat(Limits.nearest(sensitivity(List.of(), threshold("Gone", 0, null)), ENGLISH))
                    .containsExactly("If “Gone” weighed nothing instead of 10 points, A would be first.");
        }

        @Test
        void mayHaveNone() {
            assertThat(Limits.nearest(sensitivity(List.of(), threshold("Never", null, null)), ENGLISH))
                    .isEmpty();
            assertThat(Limits.of(threshold("Never", null, null), ENGLISH)).isEqualTo("no change of this alone");
            assertThat(Limits.of(threshold("Both", 3, 12), ENGLISH)).isEqualTo("A with 3 or fewer; B with 12 or more");
        }
    }
}
