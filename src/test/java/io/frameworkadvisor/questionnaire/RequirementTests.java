package io.frameworkadvisor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.questionnaire.Requirement.Levels;
import io.frameworkadvisor.questionnaire.Requirement.Verdict;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementTests {

    private static Requirement accepting(Levels levels) {
        return new Requirement("needs-it", "feature.it", levels, "brings it");
    }

    @Nested
    class Judging {

        @ParameterizedTest(name = "level {0} is {1}")
        @CsvSource({"0, FAILED", "1, FAILED", "2, MET", "3, MET", "4, FAILED"})
        void bothEndsOfTheSpanAreAccepted(int level, Verdict verdict) {
            assertThat(accepting(new Levels(2, 3, Set.of())).judge(level)).isEqualTo(verdict);
        }

        @ParameterizedTest(name = "level {0} is {1}")
        @CsvSource({"0, FAILED", "1, MET", "2, FAILED", "3, MET", "4, FAILED"})
        void ofAListOnlyItsLevelsAreAccepted(int level, Verdict verdict) {
            assertThat(accepting(new Levels(0, 4, Set.of(1, 3))).judge(level)).isEqualTo(verdict);
        }

        @Test
        void aListDoesNotWidenTheSpan() {
            assertThat(accepting(new Levels(2, 3, Set.of(1, 3))).judge(1)).isEqualTo(Verdict.FAILED);
        }

        @Test
        void anUnknownLevelIsNeitherMetNorFailed() {
            assertThat(accepting(new Levels(0, 5, Set.of())).judge(null)).isEqualTo(Verdict.UNKNOWN);
        }
    }
}
