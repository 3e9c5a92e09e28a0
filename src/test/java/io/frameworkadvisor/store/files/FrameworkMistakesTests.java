package io.frameworkadvisor.store.files;

import static io.frameworkadvisor.store.files.Fixture.problem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Mistakes in what a framework is and when its releases were. */
class FrameworkMistakesTests extends MistakeCase {

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
}
