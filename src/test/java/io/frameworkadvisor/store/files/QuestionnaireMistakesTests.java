package io.frameworkadvisor.store.files;

import static io.frameworkadvisor.store.files.Fixture.problem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Mistakes in questions, options and what they mean. */
class QuestionnaireMistakesTests extends MistakeCase {

    @Nested
    class ReadingTheQuestionnaire {

        @Test
        void aQuestionIsAskedOnce() {
            assertThat(given().replacing(CODE, "id: existing", "id: product").problems())
                    .contains(new CatalogProblem(PURPOSE, "/questions", "the question product is asked twice"));
        }

        @Test
        void anOptionIsOfferedOnce() {
            assertThat(given().replacing(CODE, "id: orm,", "id: admin,").problems())
                    .contains(new CatalogProblem(CODE, "/questions/need", "the option admin is offered twice"));
        }

        @Test
        void aQuestionSaysWhyItIsAsked() {
            assertThat(given().replacing(PURPOSE, "    why: It counts most.\n", "")
                            .problems())
                    .satisfiesExactly(problem(PURPOSE, "/questions/0", "'why'"));
        }

        @Test
        void anOptionIsAKebabCaseWord() {
            assertThat(given().replacing(PURPOSE, "id: html", "id: HTML.5").problems())
                    .satisfiesExactly(problem(PURPOSE, "/questions/1/options/0/id", "does not match"));
        }

        @Test
        void aChoiceSaysHowAReasonQuotesIt() {
            assertThat(given().replacing(PURPOSE, "label: Pages, quote: pages", "label: Pages")
                            .problems())
                    .satisfiesExactly(problem(PURPOSE, "/questions/1/options/0", "'quote'"));
        }

        @Test
        void notSureGivesNoPoints() {
            assertThat(given().replacing(PURPOSE, "kind: not-sure", "kind: not-sure, points: {upkeep: 1}")
                            .problems())
                    .satisfiesExactly(problem(PURPOSE, "/questions/0/options/2/points", "false"));
        }

        @Test
        void pointsGoToACriterion() {
            assertThat(given().replacing(PURPOSE, "points: {conventions: 2}", "points: {luck: 2}")
                            .problems())
                    .satisfiesExactly(
                            problem(PURPOSE, "/questions/interface/html/points", "no criterion is called luck"));
        }

        @Test
        void pointsForEveryFrameworkGoToAFamilyOfCriteria() {
            assertThat(given().replacing(CODE, "points-each: {knows: 12}", "points-each: {feels: 12}")
                            .problems())
                    .satisfiesExactly(
                            problem(CODE, "/questions/knows/points-each", "no criterion is called feels.alpha"),
                            problem(CODE, "/questions/knows/points-each", "no criterion is called feels.beta"));
        }

        @Test
        void onlyFrameworksAreRuledOut() {
            assertThat(given().replacing(
                                    CODE,
                                    "options-of: need",
                                    "options-of: need\n    rules-out-each: {id: out, says: you ruled it out}")
                            .problems())
                    .satisfiesExactly(problem(CODE, "/questions/2", "options-from"));
        }

        @Test
        void pointsForEachGoToFrameworks() {
            assertThat(given().replacing(CODE, "options-of: need", "options-of: need\n    points-each: {knows: 1}")
                            .problems())
                    .satisfiesExactly(problem(CODE, "/questions/2", "options-from"));
        }

        @Test
        void aVetoSaysWhyAFrameworkIsLeftOut() {
            assertThat(given().replacing(CODE, "{id: ruled-out, says: you ruled it out}", "{id: ruled-out}")
                            .problems())
                    .satisfiesExactly(problem(CODE, "/questions/5/rules-out-each", "'says'"));
        }

        @Test
        void aFrameworkGivesPointsOrIsRuledOut() {
            assertThat(given().replacing(
                                    CODE,
                                    "points-each: {knows: 12}",
                                    "points-each: {knows: 12}\n    rules-out-each: {id: out, says: you ruled it out}")
                            .problems())
                    .anySatisfy(problem(CODE, "/questions/4", "one"));
        }

        @Test
        void pointsForEverybodyGoToACriterion() {
            assertThat(given().replacing(QUESTIONNAIRE, "points: {upkeep: 4}", "points: {luck: 4}")
                            .problems())
                    .satisfiesExactly(problem(QUESTIONNAIRE, "/baseline/points", "no criterion is called luck"));
        }

        @Test
        void aFactorIsForAGroup() {
            assertThat(given().replacing(CODE, "factors: {people: 4}", "factors: {animals: 4}")
                            .problems())
                    .satisfiesExactly(
                            problem(CODE, "/questions/existing/old-app/factors", "no group is called animals"));
        }

        @Test
        void aFactorHalvesKeepsOrDoubles() {
            assertThat(given().replacing(CODE, "factors: {people: 4}", "factors: {people: 3}")
                            .problems())
                    .satisfiesExactly(problem(CODE, "/questions/0/options/1/factors/people", "[0, 1, 2, 4]"));
        }

        @Test
        void aRequirementIsOnATraitOfTheDictionary() {
            assertThat(given().replacing(CODE, "trait: feature.admin", "trait: feature.teleport")
                            .problems())
                    .satisfiesExactly(
                            problem(CODE, "/questions/need/admin/requires", "no trait is called feature.teleport"));
        }

        @Test
        void aRequirementNamesALevelOfTheScale() {
            assertThat(given().replacing(CODE, "at-least: official-extension", "at-least: superb")
                            .problems())
                    .satisfiesExactly(problem(
                            CODE, "/questions/need/admin/requires", "the scale built-in has no level \"superb\""));
        }

        @Test
        void aRequirementStaysOnTheScale() {
            assertThat(given().replacing(CODE, "at-least: official-extension", "at-least: 4")
                            .problems())
                    .satisfiesExactly(
                            problem(CODE, "/questions/need/admin/requires", "the scale built-in has no level 4"));
        }

        @Test
        void aRequirementHasOneLimit() {
            assertThat(given().replacing(CODE, "at-least: official-extension", "at-least: 1, at-most: 2")
                            .problems())
                    .anySatisfy(problem(CODE, "/questions/1/options/0/requires/0", "one"));
        }

        @Test
        void whatHoldsForEverybodyIsOnATraitOfTheDictionary() {
            assertThat(given().replacing(QUESTIONNAIRE, "id: alive, trait: status", "id: alive, trait: pulse")
                            .problems())
                    .satisfiesExactly(problem(QUESTIONNAIRE, "/always", "no trait is called pulse"));
        }

        @Test
        void anAnswerLiftsARequirementThatHoldsOtherwise() {
            assertThat(given().replacing(CODE, "lifts: [alive]", "lifts: [gravity]")
                            .problems())
                    .satisfiesExactly(problem(
                            CODE, "/questions/upkeep/abandoned/lifts", "no requirement in always is called gravity"));
        }

        @Test
        void aContradictionIsBetweenAnswersThatCanBeGiven() {
            assertThat(given().replacing(
                                    QUESTIONNAIRE,
                                    "all: [product.dashboard, existing.old-app]",
                                    "all: [product.dashboard, existing.ruin]")
                            .problems())
                    .satisfiesExactly(problem(QUESTIONNAIRE, "/contradictions", "no answer is called existing.ruin"));
        }

        @Test
        void aContradictionCountsTheAnswersOfAQuestionThatIsAsked() {
            assertThat(given().replacing(QUESTIONNAIRE, "at-least: {need: 1}", "at-least: {greed: 1}")
                            .problems())
                    .satisfiesExactly(problem(QUESTIONNAIRE, "/contradictions", "no question is called greed"));
        }

        @Test
        void aCautionIsForAnswersThatCanBeGiven() {
            assertThat(given().replacing(QUESTIONNAIRE, "any: [product.dashboard]", "any: [product.spaceship]")
                            .problems())
                    .satisfiesExactly(problem(QUESTIONNAIRE, "/cautions", "no answer is called product.spaceship"));
        }

        @Test
        void aCautionIsOnATraitOfTheDictionary() {
            assertThat(given().replacing(QUESTIONNAIRE, "trait: community-size", "trait: village-size")
                            .problems())
                    .satisfiesExactly(
                            problem(QUESTIONNAIRE, "/cautions/few-people", "no trait is called village-size"));
        }

        @Test
        void aSampleGivesAnswersThatCanBeGiven() {
            assertThat(given().replacing(
                                    QUESTIONNAIRE, "answers: {product: [dashboard]", "answers: {product: [spaceship]")
                            .problems())
                    .satisfiesExactly(problem(QUESTIONNAIRE, "/samples", "no answer is called product.spaceship"));
        }

        @Test
        void aTopicIsListed() {
            assertThat(given().with("questionnaire/weather.yml", """
                    id: weather
                    title: Weather
                    intro: How it is outside.
                    questions:
                      - id: sky
                        ask: Is it blue?
                        choose: one
                        why: For the colours.
                        options: [{id: 'yes', label: 'Yes', quote: a blue sky}, {id: 'no', label: 'No', quote: a grey sky}]
                    """).problems())
                    .satisfiesExactly(problem("questionnaire/weather.yml", "/id", "not listed in questionnaire.yml"));
        }

        @Test
        void aListedTopicHasAFile() {
            assertThat(given().replacing(QUESTIONNAIRE, "topics: [purpose, code]", "topics: [purpose, code, weather]")
                            .problems())
                    .satisfiesExactly(problem(QUESTIONNAIRE, "/topics", "no topic is called weather"));
        }

        @Test
        void aTopicIsListedOnce() {
            assertThat(given().replacing(QUESTIONNAIRE, "topics: [purpose, code]", "topics: [purpose, code, purpose]")
                            .problems())
                    .satisfiesExactly(problem(QUESTIONNAIRE, "/topics", "the topic purpose is listed twice"));
        }

        @Test
        void theFileOfATopicIsCalledLikeItsId() {
            assertThat(given().renaming(CODE, "questionnaire/codes.yml").problems())
                    .satisfiesExactly(problem("questionnaire/codes.yml", "/id", "carries its id as its name"));
        }

        @Test
        void optionsAreTakenFromAQuestionThatIsAsked() {
            assertThat(given().replacing(CODE, "options-of: need", "options-of: greed")
                            .problems())
                    .satisfiesExactly(problem(CODE, "/questions/nice/options-of", "no question is called greed"));
        }

        @Test
        void optionsAreTakenFromAQuestionThatHasSome() {
            assertThat(given().replacing(CODE, "options-of: need", "options-of: knows")
                            .problems())
                    .satisfiesExactly(problem(CODE, "/questions/nice/options-of", "knows has no options of its own"));
        }

        @Test
        void aChoiceIsOfOneOrOfSeveral() {
            assertThat(given().changing(PURPOSE, text -> text.replaceFirst("choose: several", "choose: many"))
                            .problems())
                    .satisfiesExactly(problem(PURPOSE, "/questions/0/choose", "several"));
        }
    }
}
