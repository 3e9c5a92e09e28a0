package io.frameworkadvisor.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.store.files.RealCatalog;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharingTests {

    private static final Questionnaire QUESTIONNAIRE = RealCatalog.revision().questionnaire();

    @Nested
    class Query {

        @Test
        void isEmptyWithoutAnswers() {
            assertThat(CanonicalQuery.of(Answers.none())).isEmpty();
        }

        @Test
        void followsTheOrderOfTheQuestionnaireHoweverTheAnswersCame() {
            Map<String, List<String>> given = new LinkedHashMap<>();
            given.put("need", List.of("orm", "admin"));
            given.put("product", List.of("json-api"));

            assertThat(CanonicalQuery.of(Answers.read(QUESTIONNAIRE, given).answers()))
                    .isEqualTo("product=json-api&need=admin&need=orm");
        }
    }

    @Nested
    class Token {

        @Test
        void hasTwentyTwoCharactersForSixteenBytes() {
            assertThat(LinkToken.random(new SecureRandom()).value()).matches("[A-Za-z0-9_-]{22}");
        }

        @Test
        void doesNotShowItsValueByAccident() {
            LinkToken token = LinkToken.random(new SecureRandom());
            assertThat(token.toString()).doesNotContain(token.value());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "short", "aaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaa./", "aaaaaaaaaaaaaaaaaaaaa\n"})
        void isNothingElse(String written) {
            assertThat(LinkToken.parse(written)).isEmpty();
            assertThatThrownBy(() -> new LinkToken(written)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
