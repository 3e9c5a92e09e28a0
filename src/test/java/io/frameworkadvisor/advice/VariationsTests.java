package io.frameworkadvisor.advice;

import static io.frameworkadvisor.advice.SmallQuestionnaire.factors;
import static io.frameworkadvisor.advice.SmallQuestionnaire.question;
import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Variations.Variation;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VariationsTests {

    private static final SmallWorld WORLD = SmallWorld.usual();

    private static Variations variations(Answers answers) {
        return new Variations(WORLD.compiled().questionnaire, WORLD.chosen(answers));
    }

    private static List<Variation> of(Question question, String... chosen) {
        return variations(WORLD.answers(chosen)).of(question);
    }

    /** What a variation does and what is then chosen of its question, such as {@code +load.high: high}. */
    private static List<String> told(List<Variation> variations) {
        return variations.stream()
                .map(it -> (it.change().add() ? "+" : "-")
                        + it.change().question() + "." + it.change().option() + ": "
                        + it.after().stream()
                                .filter(chosen -> chosen.it().question().equals(it.question()))
                                .map(chosen -> chosen.it().option().id() + "/" + chosen.together())
                                .toList())
                .toList();
    }

    @Nested
    class OfOneQuestion {

        @Test
        void triesEveryChoiceOfAnOpenQuestionButNotThoseThatSayNothing() {
            assertThat(told(of(SmallQuestionnaire.LOAD))).containsExactly("+load.high: [high/1]", "+load.low: [low/1]");
        }

        @Test
        void dropsTheAnswerOrReplacesIt() {
            assertThat(told(of(SmallQuestionnaire.LOAD, "load.high")))
                    .containsExactly("-load.high: []", "+load.low: [low/1]");
        }

        @Test
        void replacesNotSure() {
            assertThat(told(of(SmallQuestionnaire.LOAD, "load.not-sure")))
                    .containsExactly("+load.high: [high/1]", "+load.low: [low/1]");
        }

        @Test
        void addsBesideWhereSeveralMayBeChosenAndSharesAnew() {
            assertThat(told(of(SmallQuestionnaire.PRODUCT, "product.site")))
                    .containsExactly("-product.site: []", "+product.service: [site/2, service/2]");
        }

        @Test
        void sharesAnewWhenOneOfSeveralIsDropped() {
            assertThat(told(of(SmallQuestionnaire.PRODUCT, "product.site", "product.service")))
                    .containsExactly("-product.site: [service/1]", "-product.service: [site/1]");
        }

        @Test
        void replacesWhatTheNewOptionExcludesAndKeepsTheRest() {
            assertThat(told(of(SmallQuestionnaire.MATTERS, "matters.parts-less", "matters.pace-more")))
                    .containsExactly(
                            "+matters.parts-none: [pace-more/2, parts-none/2]",
                            "-matters.parts-less: [pace-more/1]",
                            "+matters.parts-more: [pace-more/2, parts-more/2]",
                            "-matters.pace-more: [parts-less/1]");
        }

        @Test
        void callsAQuestionOpenUntilSomethingDefiniteIsSaid() {
            assertThat(of(SmallQuestionnaire.LOAD)).allMatch(Variation::open);
            assertThat(of(SmallQuestionnaire.LOAD, "load.not-sure")).allMatch(Variation::open);
            assertThat(of(SmallQuestionnaire.LOAD, "load.high")).noneMatch(Variation::open);
        }

        @Test
        void carriesTheWordsOfTheOption() {
            assertThat(of(SmallQuestionnaire.LOAD).get(0).change())
                    .isEqualTo(new Change("load", "high", "The high", true));
        }
    }

    @Nested
    class WithALaterAnswerThatOverrules {

        private static final SmallWorld TWICE = WORLD.asking(SmallQuestionnaire.asking(
                SmallQuestionnaire.PRODUCT,
                question("earlier", false, false, factors("parts-most", Map.of("parts", 4))),
                SmallQuestionnaire.MATTERS));

        @Test
        void weighsAsTheChangedAnswersDo() {
            CompiledCatalog catalog = TWICE.compiled();
            Answers answers = TWICE.answers("product.site", "matters.parts-less");

            assertThat(new Variations(catalog.questionnaire, TWICE.chosen(answers)).all())
                    .allSatisfy(it -> assertThat(new Tally(catalog, it.after()).weights)
                            .as("%s", it.change())
                            .isEqualTo(new Tally(
                                            catalog, TWICE.chosen(it.change().applyTo(answers, TWICE.questionnaire())))
                                    .weights));
        }
    }

    @Nested
    class OfAll {

        @Test
        void leavesTheOtherQuestionsAlone() {
            List<Variation> all =
                    variations(WORLD.answers("load.high", "product.site")).all();

            assertThat(all)
                    .filteredOn(it -> it.question().id().equals("team"))
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it.after())
                            .extracting(chosen -> chosen.it().option().id())
                            .contains("high", "site"));
        }

        @Test
        void triesEveryChoiceOnceAndOnlyOnceForEverybody() {
            int choices = (int) WORLD.questionnaire().questions().stream()
                    .flatMap(it -> it.options().stream())
                    .filter(it -> it.kind() == Option.Kind.CHOICE)
                    .count();
            for (Answers answers : SmallPeople.all(WORLD.questionnaire())) {
                List<Variation> all = variations(answers).all();
                Set<Answers> after = new HashSet<>();
                all.forEach(it -> after.add(it.change().applyTo(answers, WORLD.questionnaire())));

                assertThat(all).as("%s", answers).hasSize(choices);
                assertThat(after).as("%s", answers).hasSize(choices).doesNotContain(answers);
            }
        }

        @Test
        void choosesWhatTheChangeChoosesForEverybody() {
            for (Answers answers : SmallPeople.all(WORLD.questionnaire())) {
                assertThat(variations(answers).all())
                        .allSatisfy(it -> assertThat(it.after())
                                .as("%s after %s", answers, it.change())
                                .containsExactlyInAnyOrderElementsOf(
                                        WORLD.chosen(it.change().applyTo(answers, WORLD.questionnaire()))));
            }
        }
    }
}
