package io.frameworkadvisor.advice;

import static io.frameworkadvisor.advice.SmallQuestionnaire.points;
import static io.frameworkadvisor.advice.SmallQuestionnaire.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.frameworkadvisor.advice.CompiledQuestionnaire.Chosen;
import io.frameworkadvisor.advice.CompiledQuestionnaire.CompiledOption;
import io.frameworkadvisor.advice.CompiledQuestionnaire.Grant;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Questionnaire;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CompiledQuestionnaireTests {

    private static final SmallWorld WORLD = SmallWorld.usual();
    private static final CompiledQuestionnaire COMPILED = WORLD.compiled().questionnaire;

    private static List<String> ids(List<Chosen> chosen) {
        return chosen.stream()
                .map(it -> it.it().question().id() + "." + it.it().option().id() + " of " + it.together())
                .toList();
    }

    @Nested
    class Laying {

        @Test
        void putsPointsUnderTheirColumn() {
            CompiledOption high = COMPILED.options(SmallQuestionnaire.LOAD).stream()
                    .filter(it -> it.option().id().equals("high"))
                    .findFirst()
                    .orElseThrow();

            assertThat(high.grants()).containsExactly(new Grant(2, 8));
            assertThat(COMPILED.baseline).containsExactly(new Grant(4, 2));
        }

        @Test
        void keepsEveryOptionInTheOrderInWhichItIsAsked() {
            assertThat(COMPILED.options(SmallQuestionnaire.LOAD))
                    .extracting(it -> it.option().id())
                    .containsExactly("high", "low", "any", "not-sure");
            assertThat(COMPILED.questions()).isEqualTo(SmallQuestionnaire.USUAL.questions());
        }

        @Test
        void refusesPointsForACriterionThatDoesNotExist() {
            Questionnaire wrong = SmallQuestionnaire.asking(
                    question("soil", false, false, points("wet", Map.of("moss", 1))), SmallQuestionnaire.TEAM);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WORLD.asking(wrong).compiled())
                    .withMessageContaining("moss");
        }

        @Test
        void knowsNoOptionsOfAQuestionThatIsNotAsked() {
            assertThat(COMPILED.options(question("soil", false, false, points("wet", Map.of()))))
                    .isEmpty();
        }
    }

    @Nested
    class Choosing {

        @Test
        void followsTheOrderOfTheQuestionnaire() {
            Answers answers = WORLD.answers("matters.pace-more", "load.high", "product.service", "product.site");

            assertThat(ids(COMPILED.chosen(answers)))
                    .containsExactly(
                            "product.site of 2", "product.service of 2", "load.high of 1", "matters.pace-more of 1");
        }

        @Test
        void takesNoShareForNotSure() {
            Answers answers = WORLD.answers("product.site", "product.not-sure");

            assertThat(ids(COMPILED.chosen(answers))).containsExactly("product.site of 1", "product.not-sure of 1");
        }

        @Test
        void countsNotSureAloneAsOne() {
            assertThat(ids(COMPILED.chosen(WORLD.answers("product.not-sure"))))
                    .containsExactly("product.not-sure of 1");
        }

        @Test
        void passesOverWhatTheRevisionDoesNotHave() {
            Questionnaire older = SmallQuestionnaire.asking(
                    question("load", false, false, points("huge", Map.of("speed", 9))),
                    question("soil", false, false, points("wet", Map.of("docs", 1))));
            Answers answers = Answers.none().with(older, "load", "huge").with(older, "soil", "wet");

            assertThat(COMPILED.chosen(answers)).isEmpty();
        }

        @Test
        void findsNothingWhereNothingWasAnswered() {
            assertThat(COMPILED.chosen(Answers.none())).isEmpty();
            assertThat(COMPILED.chosen(WORLD.answers("load.high"), SmallQuestionnaire.PRODUCT))
                    .isEmpty();
        }
    }

    @Nested
    class Parts {

        private final CompiledOption site = optionOf("product", "site");
        private final CompiledOption high = optionOf("load", "high");

        private static CompiledOption optionOf(String question, String option) {
            return COMPILED.chosen(WORLD.answers(question + "." + option))
                    .get(0)
                    .it();
        }

        @Test
        void areDividedAndRoundedDownWherePointsAreShared() {
            assertThat(site.part(new Grant(0, 6), 1)).isEqualTo(6);
            assertThat(site.part(new Grant(0, 6), 2)).isEqualTo(3);
            assertThat(site.part(new Grant(0, 5), 2)).isEqualTo(2);
        }

        @Test
        void areNeverLessThanOnePoint() {
            assertThat(site.part(new Grant(0, 1), 3)).isEqualTo(1);
        }

        @Test
        void areWholeWherePointsAreNotShared() {
            assertThat(high.part(new Grant(2, 8), 2)).isEqualTo(8);
        }
    }
}
