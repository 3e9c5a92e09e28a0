package io.frameworkadvisor.questionnaire;

import static io.frameworkadvisor.questionnaire.Hand.answers;
import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.questionnaire.Requirement.Levels;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CautionRuleTests {

    private static CautionRule atMostOne(String... any) {
        return new CautionRule(
                "young", "maturity", new Levels(0, 1, Set.of()), List.of(any), false, null, "It is young.", null);
    }

    @Nested
    class ForEverybody {

        @Test
        void theLevelDecides() {
            assertThat(atMostOne().covers(1)).isTrue();
            assertThat(atMostOne().covers(2)).isFalse();
        }

        @Test
        void anUnknownLevelCallsForNoCaution() {
            assertThat(atMostOne().covers(null)).isFalse();
        }
    }

    @Nested
    class ForCertainAnswers {

        private final CautionRule rule = atMostOne("size.large", "shape.flat");

        @Test
        void oneOfTheAnswersIsEnough() {
            assertThat(rule.isCalledForBy(answers("shape.flat"))).isTrue();
        }

        @Test
        void otherAnswersCallForNoCaution() {
            assertThat(rule.isCalledForBy(answers("shape.round"))).isFalse();
            assertThat(rule.isCalledForBy(Answers.none())).isFalse();
        }

        @Test
        void theLevelCountsAllTheSame() {
            assertThat(rule.covers(2)).isFalse();
        }
    }
}
