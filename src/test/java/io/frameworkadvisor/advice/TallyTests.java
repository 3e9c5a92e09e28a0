package io.frameworkadvisor.advice;

import static io.frameworkadvisor.advice.SmallQuestionnaire.factors;
import static io.frameworkadvisor.advice.SmallQuestionnaire.question;
import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.CompiledQuestionnaire.Chosen;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.scoring.Weights;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Columns: admin, api, speed, start, docs, help. Every sum is doubled once, because the usual factor is 2. */
class TallyTests {

    private static final SmallWorld WORLD = SmallWorld.usual();

    private static Tally tally(String... chosen) {
        return tally(WORLD, chosen);
    }

    private static Tally tally(SmallWorld world, String... chosen) {
        return new Tally(world.compiled(), world.chosen(world.answers(chosen)));
    }

    private static Weights points(int... points) {
        return Weights.of(points);
    }

    @Nested
    class Points {

        @Test
        void areThoseOfTheOptionAndOfTheBaselineTimesTwo() {
            // admin 6, docs 1 + 2 for everybody
            assertThat(tally("product.site").weights).isEqualTo(points(12, 0, 0, 0, 6, 0));
        }

        @Test
        void addUpOverQuestions() {
            // site: admin 6, docs 1; many: admin 1, docs 2; everybody: docs 2
            assertThat(tally("product.site", "team.many").weights).isEqualTo(points(14, 0, 0, 0, 10, 0));
        }

        @Test
        void areSharedByOptionsChosenTogetherButNeverVanish() {
            // site: admin 6 / 2, docs 1 stays 1; service: api 6 / 2, speed 2 / 2; everybody: docs 2
            assertThat(tally("product.site", "product.service").weights).isEqualTo(points(6, 6, 2, 0, 6, 0));
        }

        @Test
        void areNotSharedWithNotSure() {
            assertThat(tally("product.site", "product.not-sure").weights).isEqualTo(tally("product.site").weights);
        }
    }

    @Nested
    class Baseline {

        @Test
        void doesNotCountWithoutAnswers() {
            assertThat(tally().weights).isEqualTo(points(0, 0, 0, 0, 0, 0));
        }

        @Test
        void doesNotCountWhenNothingDefiniteWasSaid() {
            assertThat(tally("product.not-sure", "load.any").weights.total()).isZero();
        }

        @Test
        void countsWithAChoiceThatGivesNoPointsItself() {
            assertThat(tally("need.admin-site").weights).isEqualTo(points(0, 0, 0, 0, 4, 0));
        }
    }

    @Nested
    class Factors {

        @Test
        void halveOrDoubleAWholeGroup() {
            assertThat(tally("product.site", "matters.parts-less").weights).isEqualTo(points(6, 0, 0, 0, 6, 0));
            assertThat(tally("product.site", "matters.parts-more").weights).isEqualTo(points(24, 0, 0, 0, 6, 0));
        }

        @Test
        void ofNothingTakeAGroupOut() {
            assertThat(tally("product.site", "matters.parts-none").weights).isEqualTo(points(0, 0, 0, 0, 6, 0));
        }

        @Test
        void areTwoWhereNobodyChangedThem() {
            Tally tally = tally("product.site", "matters.parts-more");

            assertThat(tally.factor("parts")).isEqualTo(4);
            assertThat(tally.factor(0)).isEqualTo(4);
            assertThat(tally.factor("pace")).isEqualTo(2);
            assertThat(tally.factor(2)).isEqualTo(2);
        }

        @Test
        void applyToSeveralGroupsAtOnce() {
            assertThat(tally("product.service", "matters.parts-less", "matters.pace-more").weights)
                    .isEqualTo(points(0, 6, 8, 0, 4, 0));
        }
    }

    @Nested
    class Shifts {

        @Test
        void leadFromThePointsBeforeToThoseAfterForEverybody() {
            CompiledCatalog catalog = WORLD.compiled();
            for (Answers answers : SmallPeople.all(WORLD.questionnaire())) {
                List<Chosen> chosen = WORLD.chosen(answers);
                Tally before = new Tally(catalog, chosen);

                assertThat(new Variations(catalog.questionnaire, chosen).all())
                        .allSatisfy(it -> assertThat(sum(before.weights, before.shift(it)))
                                .as("%s and %s", answers, it.change())
                                .isEqualTo(new Tally(catalog, it.after()).weights));
            }
        }

        private static Weights sum(Weights before, int[] shift) {
            return Weights.of(IntStream.range(0, shift.length)
                    .map(column -> before.of(column) + shift[column])
                    .toArray());
        }
    }

    @Nested
    class FactorsOfTwoQuestions {

        private static final Question LATER = question(
                "later", false, false, factors("none", Map.of("parts", 0)), factors("less", Map.of("parts", 1)));
        private static final SmallWorld TWICE =
                WORLD.asking(SmallQuestionnaire.asking(SmallQuestionnaire.PRODUCT, SmallQuestionnaire.MATTERS, LATER));

        @Test
        void areThoseOfTheLaterQuestion() {
            assertThat(tally(TWICE, "matters.parts-more", "later.less").factor("parts"))
                    .isEqualTo(1);
        }

        @Test
        void areNothingIfEitherSaysSo() {
            assertThat(tally(TWICE, "matters.parts-none", "later.less").factor("parts"))
                    .isZero();
            assertThat(tally(TWICE, "matters.parts-more", "later.none").factor("parts"))
                    .isZero();
        }
    }
}
