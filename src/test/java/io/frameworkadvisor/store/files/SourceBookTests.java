package io.frameworkadvisor.store.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.catalog.Evidence;
import io.frameworkadvisor.catalog.PartialDate;
import io.frameworkadvisor.store.files.FrameworkFile.SourceEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SourceBookTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Evidence ARTICLE = new Evidence("Two compared", null, new PartialDate("2019"), null);

    private final List<String> problems = new ArrayList<>();

    private SourceBook book(Map<String, SourceEntry> own) {
        return new SourceBook(
                Map.of("article", ARTICLE), own, TODAY, (path, reason) -> problems.add(path + ": " + reason));
    }

    private static SourceEntry at(String place) {
        return new SourceEntry(place, "2026-04-08", null);
    }

    @Nested
    class LookingUp {

        @Test
        void aSourceOfTheFileIsFoundByItsShortName() {
            SourceBook book = book(Map.of("manual", new SourceEntry("The manual", "2026-04", "second edition")));

            assertThat(book.of("manual", "/status/source"))
                    .isEqualTo(new Evidence("The manual", null, new PartialDate("2026-04"), "second edition"));
            assertThat(problems).isEmpty();
        }

        @Test
        void aSourceOfTheWholeCatalogIsFoundToo() {
            assertThat(book(Map.of()).of("article", "/status/source")).isEqualTo(ARTICLE);
            assertThat(problems).isEmpty();
        }

        @Test
        void anUnknownNameIsNotedWhereItStands() {
            book(Map.of()).of("rumor", "/status/source");

            assertThat(problems).containsExactly("/status/source: no source is called rumor");
        }

        @Test
        void noNameMeansNoEvidence() {
            assertThat(book(Map.of()).ofNullable(null, "/status/source")).isNull();
            assertThat(problems).isEmpty();
        }

        @Test
        void aSharedNameIsNotTakenAgain() {
            book(Map.of("article", at("Another one")));

            assertThat(problems)
                    .containsExactly("/sources/article: the whole catalog has a source of that name already");
        }
    }

    @Nested
    class Addresses {

        @Test
        void anAddressIsALink() {
            assertThat(book(Map.of("page", at("https://a.example/b?c=d"))).of("page", "/"))
                    .extracting(Evidence::url)
                    .isEqualTo("https://a.example/b?c=d");
        }

        @Test
        void wordsAfterAnAddressStayOutOfTheLink() {
            Evidence evidence =
                    book(Map.of("page", at("https://a.example/b tag 0.1"))).of("page", "/");

            assertThat(evidence.url()).isEqualTo("https://a.example/b");
            assertThat(evidence.source()).isEqualTo("https://a.example/b tag 0.1");
        }

        @Test
        void ofSeveralAddressesTheFirstIsTheLink() {
            assertThat(book(Map.of("page", at("https://a.example/b; https://c.example/d")))
                            .of("page", "/")
                            .url())
                    .isEqualTo("https://a.example/b");
        }

        @Test
        void anAddressInTheMiddleOfATitleIsNoLink() {
            assertThat(book(Map.of("page", at("A copy of https://a.example/b")))
                            .of("page", "/")
                            .url())
                    .isNull();
        }

        @Test
        void onlyTheWebIsLinkedTo() {
            assertThat(book(Map.of("page", at("javascript:alert(1)")))
                            .of("page", "/")
                            .url())
                    .isNull();
        }
    }

    @Nested
    class Dates {

        @Test
        void unknownIsNoDateAndNoProblem() {
            assertThat(book(Map.of()).date("unknown", "/status/last-commit")).isNull();
            assertThat(problems).isEmpty();
        }

        @Test
        void todayIsNotTheFuture() {
            assertThat(book(Map.of()).date("2026-11-20", "/status/last-commit"))
                    .isEqualTo(new PartialDate("2026-11-20"));
            assertThat(problems).isEmpty();
        }

        @Test
        void tomorrowIsTheFuture() {
            book(Map.of()).date("2026-11-21", "/status/last-commit");

            assertThat(problems).containsExactly("/status/last-commit: the date 2026-11-21 lies in the future");
        }

        @Test
        void aMonthThatHasBegunIsNotTheFuture() {
            book(Map.of()).date("2026-11", "/status/last-commit");
            book(Map.of()).date("2026-12", "/status/last-commit");

            assertThat(problems).containsExactly("/status/last-commit: the date 2026-12 lies in the future");
        }

        @Test
        void aDayThatDoesNotExistIsNoDate() {
            assertThat(book(Map.of()).date("2026-02-30", "/status/last-commit")).isNull();
            assertThat(problems).containsExactly("/status/last-commit: no such date: 2026-02-30");
        }
    }

    @Nested
    class Use {

        @Test
        void sourcesThatNobodyUsesAreNotedInTheOrderOfTheirNames() {
            SourceBook book = book(Map.of("c", at("C"), "a", at("A"), "b", at("B")));
            book.of("b", "/status/source");

            book.checkAllUsed();

            assertThat(problems)
                    .containsExactly(
                            "/sources/a: nothing in the file uses this source",
                            "/sources/c: nothing in the file uses this source");
        }

        @Test
        void sharedSourcesNeedNotBeUsed() {
            book(Map.of()).checkAllUsed();

            assertThat(problems).isEmpty();
        }
    }
}
