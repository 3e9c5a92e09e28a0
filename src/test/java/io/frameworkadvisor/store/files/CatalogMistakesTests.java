package io.frameworkadvisor.store.files;

import static io.frameworkadvisor.store.files.Fixture.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test makes one mistake in a small catalog that is valid otherwise. */
class CatalogMistakesTests {

    private static final String WHOLE = "catalog/catalog.yml";
    private static final String TRAITS = "catalog/traits.yml";
    private static final String CRITERIA = "catalog/criteria.yml";
    private static final String ALPHA = "catalog/frameworks/alpha.yml";
    private static final String BETA = "catalog/frameworks/beta.yml";
    private static final String QUESTIONNAIRE = "questionnaire/questionnaire.yml";
    private static final String PURPOSE = "questionnaire/purpose.yml";
    private static final String CODE = "questionnaire/code.yml";

    @TempDir
    private Path folder;

    private Fixture given() {
        return Fixture.validIn(folder);
    }

    @Test
    void withoutAMistakeThereIsNoProblem() {
        assertThat(given().problems()).isEmpty();
    }

    @Test
    void allMistakesAreReportedTogetherWithFilePlaceAndReason() {
        Fixture catalog = given().replacing(BETA, "successor: alpha", "successor: gamma")
                .replacing(CRITERIA, "trait: flexibility, group: people", "trait: flexibility, group: nobody");

        assertThatExceptionOfType(InvalidCatalog.class)
                .isThrownBy(catalog::read)
                .withMessageContaining(BETA + " /status/successor: no other framework is called gamma")
                .withMessageContaining(CRITERIA + " /criteria: no group is called nobody");
    }

    @Test
    void reasonsAreEnglishWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);

            assertThat(given().replacing(ALPHA, "name: Alpha", "name: 42").problems())
                    .satisfiesExactly(problem(ALPHA, "/name", "integer found, string expected"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Nested
    class FindingTheFiles {

        @Test
        void anEmptyFolderMissesTheFourFilesThatEveryCatalogHas() {
            assertThat(Fixture.emptyIn(folder).problems())
                    .satisfiesExactly(
                            problem(WHOLE, "/", "the file is missing"),
                            problem(TRAITS, "/", "the file is missing"),
                            problem(CRITERIA, "/", "the file is missing"),
                            problem(QUESTIONNAIRE, "/", "the file is missing"));
        }

        @Test
        void aFolderThatDoesNotExistMissesThemToo() {
            assertThat(Fixture.emptyIn(folder.resolve("nowhere")).problems()).hasSize(4);
        }

        @Test
        void aMissingFileIsNamed() {
            assertThat(given().without(WHOLE).problems()).satisfiesExactly(problem(WHOLE, "/", "the file is missing"));
        }

        @Test
        void aFileBesideTheKnownOnesIsNotSkippedInSilence() {
            assertThat(given().with("catalog/criterions.yml", "groups: {}").problems())
                    .satisfiesExactly(problem("catalog/criterions.yml", "/", "no such file belongs to the catalog"));
        }

        @Test
        void aFrameworkFileIsCalledLikeItsSlug() {
            assertThat(given().renaming(ALPHA, "catalog/frameworks/alfa.yml").problems())
                    .satisfiesExactly(problem(
                            "catalog/frameworks/alfa.yml", "/slug", "the file of alpha must be called alpha.yml"));
        }

        @Test
        void twoFilesDoNotShareASlug() {
            assertThat(given().replacing(BETA, "slug: beta", "slug: alpha").problems())
                    .anySatisfy(problem(BETA, "/slug", "another file has the slug alpha already"));
        }

        @Test
        void twoFrameworksDoNotShareAName() {
            assertThat(given().replacing(BETA, "name: Beta", "name: ALPHA").problems())
                    .anySatisfy(problem(BETA, "/name", "another file has the name ALPHA already"));
        }
    }

    @Nested
    class ParsingYaml {

        @Test
        void malformedYamlIsReportedWithItsLine() {
            assertThat(given().replacing(ALPHA, "name: Alpha", "name: 'Alpha").problems())
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.file()).isEqualTo(ALPHA);
                        assertThat(it.path()).matches("line [0-9]+");
                        assertThat(it.reason()).startsWith("no valid YAML: ");
                    });
        }

        @Test
        void theLineIsTheOneOfTheMistake() {
            assertThat(given().with(WHOLE, "collected: 2026-11-20\nsources: {}\n}\n")
                            .problems())
                    .satisfiesExactly(problem(WHOLE, "line 3", "no valid YAML"));
        }

        @Test
        void aKeyIsNotRepeated() {
            assertThat(given().replacing(ALPHA, "name: Alpha", "name: Alpha\nname: Alfa")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "line 3", "name"));
        }

        @Test
        void anAliasIsNoWayToWriteAFactTwice() {
            assertThat(given().replacing(ALPHA, "slug: alpha", "slug: &it alpha")
                            .replacing(ALPHA, "name: Alpha", "name: *it")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "line 2", "aliases are not allowed: *it"));
        }

        @Test
        void aBillionLaughsAreStoppedAtTheFirst() {
            assertThat(given().with(WHOLE, """
                                    a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]
                                    b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
                                    c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
                                    d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
                                    e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
                                    """).problems())
                    .first()
                    .satisfies(problem(WHOLE, "line 2", "aliases are not allowed: *a"));
        }

        @Test
        void aHugeFileIsNotParsed() {
            assertThat(given().changing(ALPHA, text -> text + "# laughs\n".repeat(200_000))
                            .problems())
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.file()).isEqualTo(ALPHA);
                        assertThat(it.reason()).contains("more than the allowed 1000000 bytes");
                    });
        }

        @Test
        void aHugeTextIsNotParsed() {
            assertThat(given().changing(ALPHA, text -> text + "x: " + "x".repeat(2_000_000))
                            .problems())
                    .singleElement()
                    .satisfies(it -> assertThat(it.file()).isEqualTo(ALPHA));
        }

        @Test
        void deepNestingIsNotFollowed() {
            assertThat(given().with(ALPHA, "[".repeat(100_000)).problems())
                    .singleElement()
                    .satisfies(it -> assertThat(it.file()).isEqualTo(ALPHA));
        }

        @Test
        void anEmptyFileIsNoFramework() {
            assertThat(given().with(ALPHA, "# nothing yet\n").problems())
                    .satisfiesExactly(problem(ALPHA, "/", "the file is empty"));
        }

        @Test
        void aSecondDocumentInAFileIsNotSkippedInSilence() {
            assertThat(given().changing(ALPHA, text -> text + "---\nslug: gamma\n")
                            .problems())
                    .singleElement()
                    .satisfies(it -> assertThat(it.file()).isEqualTo(ALPHA));
        }

        @Test
        void aControlCharacterIsNoText() {
            assertThat(given().replacing(ALPHA, "name: Alpha", "name: Al\u0001pha")
                            .problems())
                    .singleElement()
                    .satisfies(it -> assertThat(it.file()).isEqualTo(ALPHA));
        }

        @Test
        void aListIsNoKey() {
            assertThat(given().replacing(ALPHA, "name: Alpha", "? [name]\n: Alpha")
                            .problems())
                    .singleElement()
                    .satisfies(it -> assertThat(it.file()).isEqualTo(ALPHA));
        }

        @Test
        void aListIsNoFramework() {
            assertThat(given().with(ALPHA, "[slug, name]").problems())
                    .satisfiesExactly(problem(ALPHA, "/", "array found, object expected"));
        }

        @Test
        void anythingElseThanALogicalTypeIsRefused() {
            assertThat(given().replacing(CODE, "on-review: true", "on-review: yes")
                            .problems())
                    .satisfiesExactly(problem(CODE, "/on-review", "string found, boolean expected"));
        }
    }

    @Nested
    class ReadingAFramework {

        @Test
        void anUnknownFieldIsNamed() {
            assertThat(given().replacing(ALPHA, "category:", "mascot: owl\ncategory:")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/", "'mascot'"));
        }

        @Test
        void anUnknownFieldFurtherDownIsNamedWithItsPlace() {
            assertThat(given().replacing(ALPHA, "{name: MIT,", "{name: MIT, price: none,")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/licence", "'price'"));
        }

        @Test
        void aMissingFieldIsNamed() {
            assertThat(given().replacing(ALPHA, "category: full-stack\n", "").problems())
                    .satisfiesExactly(problem(ALPHA, "/", "'category'"));
        }

        @Test
        void aNumberIsNoText() {
            assertThat(given().replacing(ALPHA, "name: Alpha", "name: 42").problems())
                    .satisfiesExactly(problem(ALPHA, "/name", "integer found, string expected"));
        }

        @Test
        void aTextIsNoNumber() {
            assertThat(given().replacing(ALPHA, "value: 80000", "value: many").problems())
                    .anySatisfy(problem(ALPHA, "/measures/stars/value", "string found, integer expected"));
        }

        @Test
        void aVersionNumberNeedsQuotes() {
            assertThat(given().replacing(ALPHA, "version: '3.1'", "version: 3.1")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/releases/newest/version", "number found, string expected"));
        }

        @Test
        void aSlugIsAKebabCaseWord() {
            assertThat(given().replacing(ALPHA, "slug: alpha", "slug: Alpha_1").problems())
                    .satisfiesExactly(problem(ALPHA, "/slug", "does not match"));
        }

        @Test
        void aLinkLeadsToTheWeb() {
            assertThat(given().replacing(ALPHA, "'https://alpha.example/'", "'javascript:alert(1)'")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/links/homepage", "does not match"));
        }

        @Test
        void aSummaryIsShort() {
            assertThat(given().replacing(ALPHA, "Everything in one box.", "Everything. ".repeat(50))
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/summary", "at most 400"));
        }

        @Test
        void aCategoryIsOneOfThoseListed() {
            assertThat(given().replacing(ALPHA, "category: full-stack", "category: nice")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/category", "full-stack"));
        }

        @Test
        void aStatusIsOneOfThoseListed() {
            assertThat(given().replacing(ALPHA, "is: active", "is: lively").problems())
                    .satisfiesExactly(problem(ALPHA, "/status/is", "archived"));
        }

        @Test
        void aSuccessorIsInTheCatalog() {
            assertThat(given().replacing(BETA, "successor: alpha", "successor: gamma")
                            .problems())
                    .satisfiesExactly(problem(BETA, "/status/successor", "no other framework is called gamma"));
        }

        @Test
        void aFrameworkDoesNotSucceedItself() {
            assertThat(given().replacing(BETA, "successor: alpha", "successor: beta")
                            .problems())
                    .satisfiesExactly(problem(BETA, "/status/successor", "no other framework is called beta"));
        }

        @Test
        void theNewestPythonIsNotOlderThanTheOldestOne() {
            assertThat(given().replacing(BETA, "newest: 308", "newest: 206").problems())
                    .satisfiesExactly(problem(BETA, "/python/newest", "minimum value of 207"));
            assertThat(given().replacing(ALPHA, "newest: 399", "newest: 308").problems())
                    .satisfiesExactly(problem(ALPHA, "/python/newest", "older than the oldest"));
        }
    }

    @Nested
    class ReadingDates {

        @Test
        void aSourceIsNotFromTheFuture() {
            assertThat(given().replacing(ALPHA, "as-of: '2026-04-08'", "as-of: '2026-11-21'")
                            .problems())
                    .satisfiesExactly(
                            problem(ALPHA, "/sources/manual/as-of", "the date 2026-11-21 lies in the future"));
        }

        @Test
        void neitherTodayNorThisMonthNorThisYearIsTheFuture() {
            assertThat(given().replacing(ALPHA, "last-commit: '2026-08-16'", "last-commit: '2026-11-20'")
                            .replacing(ALPHA, "as-of: '2026-05'", "as-of: '2026-11'")
                            .replacing(ALPHA, "date: '2026-02-18'", "date: '2026'")
                            .problems())
                    .isEmpty();
        }

        @Test
        void aDateExists() {
            assertThat(given().replacing(ALPHA, "date: '2026-02-18'", "date: '2026-02-30'")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/releases/newest/date", "no such date: 2026-02-30"));
        }

        @Test
        void aYearHasTwelveMonths() {
            assertThat(given().replacing(ALPHA, "date: '2010-04'", "date: '2010-13'")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/releases/first/date", "no such date: 2010-13"));
        }

        @Test
        void aDateIsWrittenWithItsYearFirst() {
            assertThat(given().replacing(ALPHA, "last-commit: '2026-08-16'", "last-commit: '16.8.2026'")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/status/last-commit", "does not match"));
        }

        @Test
        void theNewestReleaseIsNotOlderThanTheFirst() {
            assertThat(given().replacing(ALPHA, "date: '2026-02-18'", "date: '2010-03-31'")
                            .problems())
                    .satisfiesExactly(problem(ALPHA, "/releases/newest/date", "older than the first"));
        }

        @Test
        void theNewestReleaseMayBeTheFirst() {
            assertThat(given().replacing(ALPHA, "date: '2026-02-18'", "date: '2010'")
                            .problems())
                    .isEmpty();
        }

        @Test
        void theDayOfCollectionExists() {
            assertThat(given().replacing(WHOLE, "2026-11-20", "2026-02-30").problems())
                    .satisfiesExactly(problem(WHOLE, "/collected", "no such date: 2026-02-30"));
        }

        @Test
        void theDayOfCollectionIsNotInTheFuture() {
            assertThat(given().replacing(WHOLE, "2026-11-20", "2026-11-21").problems())
                    .satisfiesExactly(problem(WHOLE, "/collected", "lies in the future"));
        }

        @Test
        void theDateOfASharedSourceIsReportedOnceAndInItsOwnFile() {
            assertThat(given().replacing(WHOLE, "as-of: 2019-06-12", "as-of: 2019-06-31")
                            .problems())
                    .satisfiesExactly(problem(WHOLE, "/sources/shared-article/as-of", "no such date: 2019-06-31"));
        }
    }

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
