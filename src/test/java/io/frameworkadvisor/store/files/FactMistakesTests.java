package io.frameworkadvisor.store.files;

import static io.frameworkadvisor.store.files.Fixture.problem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Mistakes in the level of a fact and in what proves it. */
class FactMistakesTests extends MistakeCase {

    @Nested
    class ReadingEvidence {

        @Test
        void aKnownFeatureHasASource() {
            assertThat(given().replacing(ALPHA, "part: Alpha models, source: manual", "part: Alpha models")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/features/orm", "'source'"));
        }

        @Test
        void aFeatureThatIsMissingHasASource() {
            assertThat(given().replacing(BETA, "orm: {level: none, source: readme}", "orm: {level: none}")
                            .problems())
                    .satisfiesExactly(problem(BETA, "/features/orm", "'source'"));
        }

        @Test
        void aJudgementHasASource() {
            assertThat(given().replacing(ALPHA, "'It has a tutorial.', source: manual", "'It has a tutorial.'")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/judgements/learning-curve", "'source'"));
        }

        @Test
        void aJudgementHasAReason() {
            assertThat(given().replacing(ALPHA, "because: 'It has a tutorial.', ", "")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/judgements/learning-curve", "'because'"));
        }

        @Test
        void aFirstChoiceHasASource() {
            assertThat(given().replacing(ALPHA, "'Charts are in the box.', source: manual", "'Charts are in the box.'")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/fit/product/0", "'source'"));
        }

        @Test
        void aPoorFitHasAReason() {
            assertThat(given().replacing(BETA, ", because: 'It has no charts.', source: readme", "")
                            .problems())
                    .satisfiesExactly(
                            problem(BETA, "/fit/product/1", "'because'"), problem(BETA, "/fit/product/1", "'source'"));
        }

        @Test
        void aNeutralFitWithAReasonHasASourceToo() {
            assertThat(given().replacing(ALPHA, "'It takes an extension.', source: manual", "'It takes an extension.'")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/fit/interface/1", "source"));
        }

        @Test
        void thereIsNoEvidenceForAnUnknownFeature() {
            assertThat(given().replacing(BETA, "admin: {level: unknown}", "admin: {level: unknown, source: readme}")
                            .problems())
                    .satisfiesExactly(problem(BETA, "/features/admin/source", "false"));
        }

        @Test
        void thereIsNoReasonForAnUnknownJudgement() {
            assertThat(given().replacing(
                                    BETA,
                                    "{level: unknown}\n  prototype",
                                    "{level: unknown, because: 'Who knows.'}\n  prototype")
                            .problems())
                    .satisfiesExactly(problem(BETA, "/judgements/raw-throughput/because", "false"));
        }

        @Test
        void aSourceIsListed() {
            assertThat(given().replacing(
                                    ALPHA,
                                    "'It has a tutorial.', source: manual",
                                    "'It has a tutorial.', source: rumor")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/judgements/learning-curve/source", "no source is called rumor"));
        }

        @Test
        void theSourceOfALicenceIsReportedOnceAndWhereItStands() {
            assertThat(given().replacing(
                                    ALPHA, "family: permissive, source: manual", "family: permissive, source: rumor")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/licence/source", "no source is called rumor"));
        }

        @Test
        void theSourceOfAPythonVersionIsReportedOnce() {
            assertThat(given().replacing(
                                    ALPHA,
                                    "'Newer ones are tried first.', source: manual",
                                    "'Newer ones are tried first.', source: rumor")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/python/source", "no source is called rumor"));
        }

        @Test
        void theSourceOfAFigureIsListed() {
            assertThat(given().replacing(
                                    ALPHA,
                                    "caveat: 'one machine', source: shared-article",
                                    "caveat: 'one machine', source: rumor")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/measures/benchmarks/0/source", "no source is called rumor"));
        }

        @Test
        void theSourceOfAWeaknessIsListed() {
            assertThat(given().replacing(
                                    BETA, "'It is abandoned.', source: readme", "'It is abandoned.', source: rumor")
                            .problems())
                    .satisfiesExactly(problem(BETA, "/weaknesses/0/source", "no source is called rumor"));
        }

        @Test
        void aListedSourceIsUsed() {
            assertThat(given().replacing(ALPHA, "sources:\n", "sources:\n  spare: {at: A drawer, as-of: '2020'}\n")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/sources/spare", "nothing in the file uses this source"));
        }

        @Test
        void aSourceDoesNotHideOneOfTheWholeCatalog() {
            assertThat(given().replacing(
                                    ALPHA, "sources:\n", "sources:\n  shared-article: {at: A drawer, as-of: '2020'}\n")
                            .problems())
                    .satisfiesExactly(
                            problem(ALPHA, "/sources/shared-article", "the whole catalog has a source of that name"));
        }

        @Test
        void aSourceHasADateOrSaysThatItIsUnknown() {
            assertThat(given().replacing(ALPHA, "alpha/manual', as-of: '2026-04-08'", "alpha/manual'")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/sources/manual", "'as-of'"));
        }
    }

    @Nested
    class ReadingLevels {

        @Test
        void aFeatureIsInTheDictionary() {
            assertThat(given().replacing(ALPHA, "features:\n", "features:\n  teleport: {level: unknown}\n")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/features/teleport", "the dictionary has no such feature"));
        }

        @Test
        void everyFeatureOfTheDictionaryIsRecorded() {
            assertThat(given().replacing(BETA, "  admin: {level: unknown}\n", "")
                            .problems())
                    .satisfiesExactly(problem(BETA, "/", "the trait feature.admin is not recorded"));
        }

        @Test
        void everyJudgementIsRecorded() {
            assertThat(given().replacing(BETA, "  raw-throughput: {level: unknown}\n", "")
                            .problems())
                    .satisfiesExactly(problem(BETA, "/judgements", "'raw-throughput'"));
        }

        @Test
        void aFeatureHasALevelByName() {
            assertThat(given().replacing(ALPHA, "orm: {level: built-in,", "orm: {level: superb,")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/features/orm/level", "built-in"));
        }

        @Test
        void aJudgementStaysBelowTheEndOfItsScale() {
            assertThat(given().replacing(ALPHA, "learning-curve: {level: 4,", "learning-curve: {level: 6,")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/judgements/learning-curve/level", "unknown"));
        }

        @Test
        void aJudgementStaysAboveTheBeginningOfItsScale() {
            assertThat(given().replacing(ALPHA, "learning-curve: {level: 4,", "learning-curve: {level: 0,")
                            .problems())
                    .satisfiesExactly(
                            problem(ALPHA, "/judgements/learning-curve/level", "the scale judgement has no level 0"));
        }

        @Test
        void aJudgementStaysOnTheScaleThatTheDictionaryGivesIt() {
            assertThat(given().replacing(TRAITS, "middling, high, very high]", "middling, high]")
                            .problems())
                    .contains(new CatalogProblem(
                            ALPHA, "/judgements/prototype-speed/level", "the scale judgement has no level 5"));
        }

        @Test
        void aLevelThatTheDictionaryForgotDoesNotPassForUnknown() {
            assertThat(given().replacing(
                                    TRAITS,
                                    "[archived, dormant, maintenance, active]",
                                    "[archived, sleeping, maintenance, active]")
                            .problems())
                    .anySatisfy(problem(BETA, "/status/is", "the scale status has no level dormant"));
        }

        @Test
        void aTraitThatTheDictionaryForgotIsNoted() {
            assertThat(given().changing(TRAITS, text -> text.replaceAll("(?m)^.*id: maturity.*\n", ""))
                            .problems())
                    .satisfiesExactly(
                            problem(ALPHA, "/judgements/maturity/level", "the dictionary has no trait maturity"),
                            problem(BETA, "/judgements/maturity/level", "the dictionary has no trait maturity"));
        }

        @Test
        void aFitIsNotBetterThanAFirstChoice() {
            assertThat(given().replacing(ALPHA, "{level: 5, for: [dashboard]", "{level: 6, for: [dashboard]")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/fit/product/0/level", "maximum value of 5"));
        }

        @Test
        void aFitIsForAnOptionOfTheQuestionnaire() {
            assertThat(given().replacing(ALPHA, "for: [dashboard]", "for: [dashboard, spaceship]")
                            .problems())
                    .satisfiesExactly(
                            problem(ALPHA, "/fit/product/0/for", "the questionnaire has no product spaceship"));
        }

        @Test
        void aFitIsNotForThoseWhoAreNotSure() {
            assertThat(given().replacing(ALPHA, "for: [dashboard]", "for: [dashboard, not-sure]")
                            .problems())
                    .satisfiesExactly(
                            problem(ALPHA, "/fit/product/0/for", "the questionnaire has no product not-sure"));
        }

        @Test
        void anOptionHasOneLevel() {
            assertThat(given().replacing(ALPHA, "for: [json-api]", "for: [json-api, dashboard]")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/fit/product/1/for", "dashboard has two levels"));
        }

        @Test
        void everyOptionHasALevel() {
            assertThat(given().replacing(BETA, "    - {level: 2, for: [html]}\n", "")
                            .problems())
                    .satisfiesExactly(problem(BETA, "/", "the trait interface-fit.html is not recorded"));
        }

        @Test
        void aFrameworkFeelsLikeAnotherOneOfTheCatalog() {
            assertThat(given().replacing(BETA, "for: [alpha]", "for: [gamma]").problems())
                    .satisfiesExactly(problem(BETA, "/fit/knows/0/for", "the questionnaire has no knows gamma"));
        }

        @Test
        void aFrameworkDoesNotSayHowMuchItFeelsLikeItself() {
            assertThat(given().replacing(BETA, "for: [alpha]", "for: [alpha, beta]")
                            .problems())
                    .satisfiesExactly(problem(BETA, "/fit/knows", "like itself"));
        }
    }
}
