package io.frameworkadvisor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class QuestionnaireTests {

    @Nested
    class AskedBeforeTheReview {

        @Test
        void areAllTopicsButThoseOfTheReview() {
            assertThat(Hand.MADE.asked()).extracting(Topic::id).containsExactly("looks");
        }
    }

    @Nested
    class TheTopicOfAQuestion {

        @Test
        void isTheOneThatAsksIt() {
            assertThat(Hand.MADE.topicOf("size")).map(Topic::id).contains("looks");
            assertThat(Hand.MADE.topicOf("shape")).map(Topic::id).contains("form");
        }

        @Test
        void isNoneIfNobodyAsks() {
            assertThat(Hand.MADE.topicOf("looks")).isEmpty();
        }
    }
}
