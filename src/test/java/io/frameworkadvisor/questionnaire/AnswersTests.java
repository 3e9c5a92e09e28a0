package io.frameworkadvisor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.frameworkadvisor.questionnaire.Answers.Ignored;
import io.frameworkadvisor.questionnaire.Answers.Ignored.Cause;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AnswersTests {

    private static Answers.Reading read(Map<String, List<String>> given) {
        return Answers.read(Hand.MADE, given);
    }

    private static Map<String, List<String>> inThisOrder(
            String first, List<String> ofFirst, String second, List<String> ofSecond) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        given.put(first, ofFirst);
        given.put(second, ofSecond);
        return given;
    }

    @Nested
    class Reading {

        @Test
        void questionsAndOptionsStandInTheOrderOfTheQuestionnaireHoweverTheyWereGiven() {
            Answers answers = read(inThisOrder("shape", List.of("flat"), "color", List.of("blue", "red")))
                    .answers();

            assertThat(answers.questions()).containsExactly("color", "shape");
            assertThat(answers.of("color")).containsExactly("red", "blue");
            assertThat(answers).hasToString("{color=[red, blue], shape=[flat]}");
        }

        @Test
        void whatIsUnderstoodIsNotIgnored() {
            assertThat(read(Map.of("color", List.of("red"))).ignored()).isEmpty();
        }

        @Test
        void anUnknownQuestionIsNamed() {
            Answers.Reading reading = read(Map.of("weight", List.of("heavy", "light")));

            assertThat(reading.answers()).isEqualTo(Answers.none());
            assertThat(reading.ignored())
                    .containsExactly(new Ignored("weight", "heavy, light", Cause.NO_SUCH_QUESTION));
        }

        @Test
        void anUnknownOptionIsNamedAndTheOthersCount() {
            Answers.Reading reading = read(Map.of("color", List.of("red", "mauve")));

            assertThat(reading.answers().of("color")).containsExactly("red");
            assertThat(reading.ignored()).containsExactly(new Ignored("color", "mauve", Cause.NO_SUCH_OPTION));
        }

        @Test
        void anOptionOfAnotherQuestionIsUnknown() {
            assertThat(read(Map.of("color", List.of("small"))).ignored())
                    .containsExactly(new Ignored("color", "small", Cause.NO_SUCH_OPTION));
        }

        @Test
        void anOptionIsMeantExactlyAsItIsWritten() {
            assertThat(read(Map.of("color", List.of("Red", " red"))).ignored())
                    .extracting(Ignored::value)
                    .containsExactly("Red", " red");
        }

        @Test
        void aSecondChoiceIsNamedWhereOnlyOneIsAllowed() {
            Answers.Reading reading = read(Map.of("size", List.of("large", "small")));

            assertThat(reading.answers().of("size")).containsExactly("small");
            assertThat(reading.ignored()).containsExactly(new Ignored("size", "large", Cause.ONLY_ONE));
        }

        @Test
        void aRepeatedOptionCountsOnce() {
            Answers.Reading reading = read(Map.of("color", List.of("red", "red"), "size", List.of("small", "small")));

            assertThat(reading.answers()).isEqualTo(Hand.answers("color.red", "size.small"));
            assertThat(reading.ignored()).isEmpty();
        }

        @Test
        void emptyValuesAreSkips() {
            Answers.Reading reading =
                    read(Map.of("color", List.of(""), "size", List.of("", "large"), "shape", List.of()));

            assertThat(reading.answers()).isEqualTo(Hand.answers("size.large"));
            assertThat(reading.ignored()).isEmpty();
        }

        @Test
        void nothingGivenIsNoAnswer() {
            assertThat(read(Map.of()).answers()).isEqualTo(Answers.none());
            assertThat(read(Map.of()).answers().isEmpty()).isTrue();
        }
    }

    @Nested
    class Asking {

        private final Answers answers = Hand.answers("color.red", "color.blue", "size.large");

        @Test
        void aSkippedQuestionHasNoOptions() {
            assertThat(answers.of("shape")).isEmpty();
            assertThat(answers.questions()).containsExactly("color", "size");
        }

        @Test
        void anOptionIsChosenOrNot() {
            assertThat(answers.hasChosen("color.blue")).isTrue();
            assertThat(answers.hasChosen("color.green")).isFalse();
            assertThat(answers.hasChosen("shape.flat")).isFalse();
            assertThat(answers.hasChosen("weight.heavy")).isFalse();
        }

        @Test
        void withAnAnswerTheyAreNotEmpty() {
            assertThat(answers.isEmpty()).isFalse();
        }
    }

    @Nested
    class With {

        @Test
        void oneMoreOptionIsAddedWhereSeveralAreAllowed() {
            assertThat(Hand.answers("color.blue")
                            .with(Hand.MADE, "color", "red")
                            .of("color"))
                    .containsExactly("red", "blue");
        }

        @Test
        void theEarlierOptionIsReplacedWhereOnlyOneIsAllowed() {
            assertThat(Hand.answers("size.small")
                            .with(Hand.MADE, "size", "large")
                            .of("size"))
                    .containsExactly("large");
        }

        @Test
        void otherAnswersStay() {
            assertThat(Hand.answers("shape.flat").with(Hand.MADE, "color", "red"))
                    .isEqualTo(Hand.answers("color.red", "shape.flat"));
        }

        @Test
        void theFormerAnswersAreUnchanged() {
            Answers before = Hand.answers("size.small");

            before.with(Hand.MADE, "color", "red");

            assertThat(before).isEqualTo(Hand.answers("size.small"));
        }

        @Test
        void anOptionThatIsThereChangesNothing() {
            assertThat(Hand.answers("color.red").with(Hand.MADE, "color", "red"))
                    .isEqualTo(Hand.answers("color.red"));
        }

        @Test
        void anUnknownOptionIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Answers.none().with(Hand.MADE, "color", "mauve"))
                    .withMessage("no option mauve of color");
        }

        @Test
        void anUnknownQuestionIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Answers.none().with(Hand.MADE, "weight", "heavy"))
                    .withMessage("no question weight");
        }
    }

    @Nested
    class Without {

        private final Answers answers = Hand.answers("color.red", "color.blue", "size.large");

        @Test
        void oneOptionIsTakenAwayAndTheOthersStay() {
            assertThat(answers.without("color", "red")).isEqualTo(Hand.answers("color.blue", "size.large"));
        }

        @Test
        void withoutItsLastOptionAQuestionIsSkipped() {
            assertThat(answers.without("size", "large").questions()).containsExactly("color");
        }

        @Test
        void aWholeQuestionIsTakenAway() {
            assertThat(answers.without("color")).isEqualTo(Hand.answers("size.large"));
        }

        @Test
        void whatWasNotChosenCannotBeTakenAway() {
            assertThat(answers.without("color", "green")).isEqualTo(answers);
            assertThat(answers.without("shape")).isEqualTo(answers);
        }

        @Test
        void theFormerAnswersAreUnchanged() {
            answers.without("color");

            assertThat(answers.of("color")).containsExactly("red", "blue");
        }
    }

    @Nested
    class Equality {

        @Test
        void equalAnswersAreEqualHoweverTheyWereGiven() {
            Answers one = Hand.answers("color.red", "color.blue", "size.large");
            Answers other = Hand.answers("size.large", "color.blue", "color.red");

            assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
        }

        @Test
        void otherAnswersAreNotEqual() {
            assertThat(Hand.answers("color.red"))
                    .isNotEqualTo(Hand.answers("color.blue"))
                    .isNotEqualTo(Hand.answers("color.red", "size.large"))
                    .isNotEqualTo(Answers.none());
        }

        @Test
        void answersAreNoMap() {
            assertThat((Object) Hand.answers("color.red")).isNotEqualTo(Map.of("color", List.of("red")));
        }
    }
}
