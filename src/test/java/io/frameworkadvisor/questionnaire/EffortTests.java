package io.frameworkadvisor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EffortTests {

    private static Question withOptions(int count) {
        return Hand.question(
                "color",
                false,
                IntStream.range(0, count).mapToObj(it -> "shade-" + it).toArray(String[]::new));
    }

    private static Effort of(Question... questions) {
        return Effort.of(List.of(questions));
    }

    @Nested
    class Counts {

        @Test
        void areTheQuestionsAndTheirOptions() {
            assertThat(of(withOptions(3), withOptions(4))).isEqualTo(new Effort(2, 7));
        }

        @Test
        void stopWhereAListIsNoLongerReadToItsEnd() {
            assertThat(of(withOptions(20))).isEqualTo(new Effort(1, 20));
            assertThat(of(withOptions(50), withOptions(2))).isEqualTo(new Effort(2, 22));
        }

        @Test
        void areZeroIfNothingIsAsked() {
            assertThat(of()).isEqualTo(new Effort(0, 0));
        }
    }

    @Nested
    class Minutes {

        @Test
        void areEightSecondsAQuestionAndOneAnOptionRoundedUp() {
            // 5 x 8 + 20 = 60 seconds
            assertThat(new Effort(5, 20).minutes()).isEqualTo(1);
            assertThat(new Effort(5, 21).minutes()).isEqualTo(2);
            assertThat(new Effort(1, 1).minutes()).isEqualTo(1);
        }

        @Test
        void areNoneIfNothingIsAsked() {
            assertThat(of().minutes()).isZero();
        }

        @Test
        void neverGrowWhenAQuestionIsAnswered() {
            List<Question> questions =
                    IntStream.range(1, 40).mapToObj(EffortTests::withOptions).toList();
            for (int answered = 1; answered < questions.size(); answered++) {
                Effort before = Effort.of(questions.subList(answered - 1, questions.size()));
                Effort after = Effort.of(questions.subList(answered, questions.size()));
                assertThat(after.minutes()).isLessThanOrEqualTo(before.minutes());
            }
        }
    }
}
