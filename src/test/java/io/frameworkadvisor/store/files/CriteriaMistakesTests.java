package io.frameworkadvisor.store.files;

import static io.frameworkadvisor.store.files.Fixture.problem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Mistakes in the dictionary of traits and in the criteria made from them. */
class CriteriaMistakesTests extends MistakeCase {

    @Nested
    class ReadingTheDictionary {

        @Test
        void aTraitIsDefinedOnce() {
            assertThat(given().replacing(
                                    TRAITS,
                                    "  - {family: product,",
                                    "  - {id: status, label: Status, scale: status, explains: Again.}\n  - {family: product,")
                            .problems())
                    .satisfiesExactly(problem(TRAITS, "/traits", "the trait status is defined twice"));
        }

        @Test
        void aScaleIsListed() {
            assertThat(given().replacing(
                                    TRAITS, "label: Maturity, scale: judgement", "label: Maturity, scale: gut-feeling")
                            .problems())
                    .anySatisfy(problem(TRAITS, "/traits", "no scale is called gut-feeling"));
        }

        @Test
        void aScaleHasMoreThanOneLevel() {
            assertThat(given().replacing(
                                    TRAITS,
                                    "licence-family: {from: 0, levels: [copyleft, permissive]}",
                                    "licence-family: {from: 0, levels: []}")
                            .problems())
                    .anySatisfy(problem(TRAITS, "/traits", "licence-family has a scale of fewer than two levels"));
        }

        @Test
        void aScaleNamesAllOfItsLevelsOrNone() {
            assertThat(given().replacing(
                                    TRAITS,
                                    "python: {from: 207, to: 399, levels: []}",
                                    "python: {from: 207, to: 399, levels: [old, new]}")
                            .problems())
                    .contains(new CatalogProblem(TRAITS, "/traits", "python-oldest has 2 names for 193 levels"));
        }

        @Test
        void theLevelOfWhatIsAbsentIsOnTheScale() {
            assertThat(given().replacing(TRAITS, "absent: 0", "absent: 9").problems())
                    .satisfiesExactly(problem(TRAITS, "/traits", "knows has no level 9"));
        }

        @Test
        void aTraitIsExplained() {
            assertThat(given().replacing(TRAITS, ", explains: How settled it is.", "")
                            .problems())
                    .anySatisfy(problem(TRAITS, "/traits/14", "'explains'"))
                    .allSatisfy(it -> assertThat(it.file()).isEqualTo(TRAITS));
        }

        @Test
        void aFamilyBelongsToAQuestionThatIsAsked() {
            assertThat(given().replacing(TRAITS, "options-of: existing", "options-of: weather")
                            .problems())
                    .anySatisfy(problem(TRAITS, "/traits", "no question is called weather"));
        }

        @Test
        void theCatalogHasNoUnknownField() {
            assertThat(given().changing(WHOLE, text -> text + "mood: good\n").problems())
                    .satisfiesExactly(problem(WHOLE, "/", "'mood'"));
        }
    }

    @Nested
    class ReadingCriteria {

        @Test
        void aCriterionLooksAtATraitOfTheDictionary() {
            assertThat(given().replacing(CRITERIA, "trait: flexibility", "trait: beauty")
                            .problems())
                    .contains(new CatalogProblem(CRITERIA, "/criteria", "no trait is called beauty"));
        }

        @Test
        void aCriterionBelongsToAGroupThatIsListed() {
            assertThat(given().replacing(CRITERIA, "trait: status, group: longevity", "trait: status, group: eternity")
                            .problems())
                    .satisfiesExactly(problem(CRITERIA, "/criteria", "no group is called eternity"));
        }

        @Test
        void aCriterionSaysASentenceForEveryLevelOrNone() {
            assertThat(given().replacing(
                                    CRITERIA,
                                    "value: {levels: [0, 1000, 6500, 10000]}",
                                    "value: {levels: [0, 1000, 6500, 10000]}, says: ['Closed.', 'Active.']")
                            .problems())
                    .satisfiesExactly(
                            problem(CRITERIA, "/criteria", "upkeep has 2 sentences for the 4 levels of status"));
        }

        @Test
        void aCriterionHasAValueForEveryLevel() {
            assertThat(given().replacing(CRITERIA, "[0, 1000, 6500, 10000]", "[0, 1000, 10000]")
                            .problems())
                    .satisfiesExactly(problem(CRITERIA, "/criteria", "upkeep has 3 values for the 4 levels of status"));
        }

        @Test
        void aCriterionIsDefinedOnce() {
            assertThat(given().replacing(CRITERIA, "id: ordinary-size", "id: conventions")
                            .problems())
                    .satisfiesExactly(problem(CRITERIA, "/criteria", "the criterion conventions is defined twice"));
        }

        @Test
        void aValueIsNotAboveTheBest() {
            assertThat(given().replacing(CRITERIA, "[0, 1000, 6500, 10000]", "[0, 1000, 6500, 10001]")
                            .problems())
                    .anySatisfy(problem(CRITERIA, "/criteria/6/value/levels/3", "maximum value of 10000"));
        }

        @Test
        void aValueRisesOrFalls() {
            assertThat(given().replacing(CRITERIA, "value: rising", "value: wobbling")
                            .problems())
                    .anySatisfy(problem(CRITERIA, "/criteria/3/value", "rising"));
        }

        @Test
        void aTargetLiesInsideItsScale() {
            assertThat(given().replacing(CRITERIA, "{target: [2, 3]}", "{target: [2, 6]}")
                            .problems())
                    .satisfiesExactly(problem(
                            CRITERIA, "/criteria", "ordinary-size has a target outside the scale of footprint"));
        }

        @Test
        void aTargetBeginsBeforeItEnds() {
            assertThat(given().replacing(CRITERIA, "{target: [2, 3]}", "{target: [3, 2]}")
                            .problems())
                    .satisfiesExactly(problem(CRITERIA, "/criteria", "ordinary-size has a target outside the scale"));
        }
    }
}
