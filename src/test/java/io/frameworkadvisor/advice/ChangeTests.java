package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.questionnaire.Answers;
import org.junit.jupiter.api.Test;

class ChangeTests {

    private static final SmallWorld WORLD = SmallWorld.usual();
    private static final Answers ANSWERS = WORLD.answers("product.site", "load.high");

    private static Answers after(String question, String option, boolean add) {
        return new Change(question, option, "Any words", add).applyTo(ANSWERS, WORLD.questionnaire());
    }

    @Test
    void choosesAnOption() {
        assertThat(after("load", "low", true)).isEqualTo(WORLD.answers("product.site", "load.low"));
        assertThat(after("product", "service", true))
                .isEqualTo(WORLD.answers("product.site", "product.service", "load.high"));
    }

    @Test
    void takesAnOptionBack() {
        assertThat(after("load", "high", false)).isEqualTo(WORLD.answers("product.site"));
    }

    @Test
    void leavesTheAnswersAsTheyAreIfTheQuestionnaireNoLongerHasTheOption() {
        assertThat(after("load", "huge", true)).isEqualTo(ANSWERS);
        assertThat(after("soil", "wet", true)).isEqualTo(ANSWERS);
    }
}
