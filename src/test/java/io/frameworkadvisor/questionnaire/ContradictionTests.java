package io.frameworkadvisor.questionnaire;

import static io.frameworkadvisor.questionnaire.Hand.answers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ContradictionTests {

    @Nested
    class BetweenAnswers {

        private final Contradiction contradiction =
                new Contradiction(List.of("size.small", "shape.flat"), Map.of(), "Small and flat is hard to find.");

        @Test
        void itAppliesWhenAllAnswersComeTogether() {
            assertThat(contradiction.appliesTo(answers("color.red", "size.small", "shape.flat")))
                    .isTrue();
        }

        @Test
        void oneOfThemIsNotEnough() {
            assertThat(contradiction.appliesTo(answers("size.small"))).isFalse();
            assertThat(contradiction.appliesTo(answers("size.small", "shape.round")))
                    .isFalse();
        }

        @Test
        void withoutAnswersThereIsNone() {
            assertThat(contradiction.appliesTo(Answers.none())).isFalse();
        }
    }

    @Nested
    class WithManyAnswers {

        private final Contradiction contradiction =
                new Contradiction(List.of("size.small"), Map.of("color", 2), "Small things have few colors.");

        @Test
        void itAppliesWhenThatManyAreChosen() {
            assertThat(contradiction.appliesTo(answers("size.small", "color.red", "color.green")))
                    .isTrue();
        }

        @Test
        void itAppliesWhenMoreAreChosen() {
            assertThat(contradiction.appliesTo(answers("size.small", "color.red", "color.green", "color.blue")))
                    .isTrue();
        }

        @Test
        void fewerAreFine() {
            assertThat(contradiction.appliesTo(answers("size.small", "color.red")))
                    .isFalse();
        }

        @Test
        void theNumberAloneIsFine() {
            assertThat(contradiction.appliesTo(answers("size.large", "color.red", "color.green")))
                    .isFalse();
        }
    }

    @Nested
    class Questions {

        @Test
        void areThoseOfItsAnswersEachOnceInTheOrderInWhichTheyAreWritten() {
            assertThat(new Contradiction(List.of("size.small", "color.red", "color.blue"), Map.of(), "No.").questions())
                    .containsExactly("size", "color");
        }

        @Test
        void areAlsoThoseOfWhichManyAnswersAreTooMuch() {
            assertThat(new Contradiction(List.of("size.small"), Map.of("shape", 1, "color", 2, "size", 1), "No.")
                            .questions())
                    .containsExactly("size", "color", "shape");
        }
    }
}
