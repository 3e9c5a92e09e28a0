package io.frameworkadvisor.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.advice.Certainty;
import io.frameworkadvisor.advice.Certainty.MissingFact;
import io.frameworkadvisor.advice.Certainty.Place;
import io.frameworkadvisor.advice.Certainty.Verdict;
import io.frameworkadvisor.advice.Comparison;
import io.frameworkadvisor.advice.Comparison.Difference;
import io.frameworkadvisor.advice.Comparison.OldFact;
import io.frameworkadvisor.advice.Recommendation;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.PartialDate;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.store.files.RealCatalog;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DoubtsTests {

    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);

    private static final CatalogRevision REVISION = RealCatalog.revision();
    private static final Advice REAL = new Advisor(() -> REVISION)
            .advise(Answers.read(REVISION.questionnaire(), Map.of("product", List.of("json-api")))
                    .answers());

    private static final Comparison A_AND_B = comparison(
            56, false, List.of(difference("Community"), difference("OpenAPI")), List.of(difference("Easy to learn")));

    private static Difference difference(String label) {
        return new Difference("any", label, List.of(), 1);
    }

    private static Comparison comparison(
            @Nullable Integer share, boolean old, List<Difference> forFirst, List<Difference> forOther) {
        return new Comparison(
                "a",
                "A",
                "b",
                "B",
                forFirst,
                forOther,
                share,
                null,
                old,
                List.of(
                        new OldFact("A", "Community", new PartialDate("2019-06")),
                        new OldFact("B", "Community", null),
                        new OldFact("A", "ORM", null)));
    }

    /** Advice in which A, B, C … stand in this order, first in so many readings. */
    private static Advice advice(Verdict verdict, List<String> close, int... first) {
        List<Place> places = IntStream.range(0, first.length)
                .mapToObj(i -> new Place(slug(i), first[i], 100, 50, i + 1, i + 1, List.of()))
                .toList();
        return advice(
                IntStream.range(0, first.length)
                        .mapToObj(i -> recommendation(i + 1, i))
                        .toList(),
                new Certainty(10_240, 1, 5, verdict, close, places, List.of()));
    }

    private static Advice advice(List<Recommendation> ranked, @Nullable Certainty certainty) {
        return new Advice(
                REAL.revision(),
                REAL.engine(),
                REAL.collected(),
                REAL.answers(),
                REAL.questions(),
                REAL.criteria(),
                ranked,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(A_AND_B),
                certainty,
                null);
    }

    private static String slug(int index) {
        return Character.toString('a' + index);
    }

    private static Recommendation recommendation(int rank, int index) {
        Recommendation it = REAL.recommendations().get(0);
        return new Recommendation(
                rank,
                slug(index),
                Character.toString('A' + index),
                it.summary(),
                it.score(),
                it.lowest(),
                it.highest(),
                it.contributions(),
                List.of(),
                List.of(),
                List.of(),
                it.working(),
                null);
    }

    @Nested
    class FirstWords {

        private static void assertSays(Advice advice, String headline, String lead) {
            assertThat(Headline.of(advice, ENGLISH)).isEqualTo(headline);
            assertThat(Doubts.lead(advice, ENGLISH)).isEqualTo(lead);
        }

        @Test
        void clear() {
            assertSays(
                    advice(Verdict.CLEAR, List.of(), 94, 5, 1),
                    "A fits best, followed by B and C",
                    "It stays first in 94 of 100 plausible readings of your answers.");
        }

        @Test
        void nothingIsEverCertain() {
            assertSays(
                    advice(Verdict.CLEAR, List.of(), 100, 0),
                    "A fits best, followed by B",
                    "It stays first in more than 99 of 100 plausible readings of your answers.");
        }

        @Test
        void likelyWithSomethingClose() {
            assertSays(
                    advice(Verdict.LIKELY, List.of("b"), 67, 32, 1),
                    "A fits best, followed by B and C",
                    "It stays first in 67 of 100 plausible readings of your answers. B is too close to separate from A.");
            assertThat(Doubts.lead(advice(Verdict.LIKELY, List.of("b", "c"), 62, 20, 18), ENGLISH))
                    .endsWith(" B and C are too close to separate from A.");
        }

        @Test
        void openBetweenTwo() {
            assertSays(
                    advice(Verdict.OPEN, List.of("b"), 55, 43, 2),
                    "No clear winner between A and B",
                    "A is first in 55 and B in 43 of 100 plausible readings of your answers."
                            + " They differ: for A, community and OpenAPI; for B, easy to learn.");
        }

        @Test
        void openAmongMany() {
            assertSays(
                    advice(Verdict.OPEN, List.of("b", "d", "e", "f"), 30, 20, 0, 18, 16, 16),
                    "No clear winner among A, B and D",
                    "A is first in 30, B in 20 and D in 18 of 100 plausible readings of your answers."
                            + " E and F are too close to separate as well."
                            + " A and B differ: for A, community and OpenAPI; for B, easy to learn.");
        }

        @Test
        void openWithoutAnyoneClose() {
            assertSays(
                    advice(Verdict.OPEN, List.of(), 52, 20, 16, 12),
                    "No clear winner; A is ahead",
                    "A is first in 52 of 100 plausible readings of your answers; several others share the rest.");
        }

        @Test
        void nothingIsSaidOfADifferenceWithSomebodyElse() {
            assertThat(Doubts.lead(advice(Verdict.OPEN, List.of("c"), 45, 12, 43), ENGLISH))
                    .isEqualTo("A is first in 45 and C in 43 of 100 plausible readings of your answers.");
        }

        @Test
        void theOnlyOne() {
            assertSays(
                    advice(Verdict.CLEAR, List.of(), 100),
                    "A fits best",
                    "It is the only one known to meet all of your must-haves.");
        }

        @Test
        void aSharedFirstPlace() {
            Certainty certainty = advice(Verdict.LIKELY, List.of("b"), 61, 39).certainty();
            assertSays(
                    advice(List.of(recommendation(1, 0), recommendation(1, 1)), certainty),
                    "A and B fit equally well",
                    "A is first in 61 of 100 plausible readings of your answers. B is too close to separate from A.");
        }

        @Test
        void adviceFromBeforeThisWasComputed() {
            assertSays(
                    advice(List.of(recommendation(1, 0), recommendation(2, 1)), null),
                    "A fits best, followed by B",
                    "");
        }
    }

    @Nested
    class Rivals {

        @Test
        void haveASentenceEach() {
            assertThat(Rivalry.choose(A_AND_B, ENGLISH))
                    .isEqualTo("Choose B over A if these weigh more for you: easy to learn.");
            assertThat(Rivalry.beats(A_AND_B, ENGLISH)).isEqualTo("A beats B in 56 of 100 plausible readings.");
            assertThat(Rivalry.restsOnOld(A_AND_B, ENGLISH)).isEmpty();
        }

        @Test
        void mayHaveNothingToSay() {
            Comparison silent = comparison(null, false, List.of(), List.of());
            assertThat(Rivalry.choose(silent, ENGLISH)).isEqualTo("Nothing that you asked for speaks for B over A.");
            assertThat(Rivalry.beats(silent, ENGLISH)).isEmpty();
            assertThat(Rivalry.differences(silent, ENGLISH)).isEmpty();
        }

        @Test
        void mayRestOnOldFacts() {
            assertThat(Rivalry.restsOnOld(comparison(60, true, List.of(), List.of()), ENGLISH))
                    .isEqualTo("A’s lead over B rests on facts older than a year or without a date:"
                            + " community (A, 2019-06; B, undated); ORM (A, undated).");
        }

        @Test
        void comeFirstWhereOtherThingsWeighMore() {
            assertThat(Doubts.favoured("B", new Place("b", 5, 50, 90, 1, 2, List.of("Upkeep", "Admin site")), ENGLISH))
                    .isEqualTo("B comes first mostly where these weigh more: upkeep and admin site.");
            assertThat(Doubts.favoured("B", new Place("b", 0, 50, 90, 2, 2, List.of()), ENGLISH))
                    .isEmpty();
        }
    }

    @Test
    void aMissingFactIsDecisiveOrNot() {
        assertThat(Doubts.missing(new MissingFact("a", "A", "x", "Upkeep", 1, true), ENGLISH))
                .isEqualTo("“Upkeep” is unknown for A: knowing it could change the first place.");
        assertThat(Doubts.missing(new MissingFact("a", "A", "x", "Upkeep", 1, false), ENGLISH))
                .endsWith("would not change the first place.");
    }

    @Test
    void aPlausibleReadingIsExplainedWithItsNumber() {
        Certainty certainty =
                Objects.requireNonNull(advice(Verdict.CLEAR, List.of(), 94, 6).certainty());
        assertThat(Doubts.readings(certainty, ENGLISH))
                .contains("10,240 times", "what you meant roughly", "same figures", "about 1 in 100");
    }

    @Test
    void labelsKeepTheCapitalsOfNames() {
        assertThat(List.of("Community", "ORM", "OpenAPI", "Fit for a JSON API", "A"))
                .extracting(ENGLISH::inside)
                .containsExactly("community", "ORM", "OpenAPI", "fit for a JSON API", "a");
    }
}
