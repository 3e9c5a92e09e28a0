package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.SeedAdvice.Dispute;
import io.frameworkadvisor.advice.SeedAdvice.Kind;
import io.frameworkadvisor.advice.SeedAdvice.NewerFact;
import io.frameworkadvisor.advice.SeedAdvice.Piece;
import io.frameworkadvisor.advice.SeedAdvice.Unexpressed;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.store.files.RealCatalog;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How far the advice follows the four articles from which the catalog began. What they say was encoded before looking at
 * the ranking; where we do not follow, the resource says why, and as soon as we do, it has to stop saying so.
 */
class SeedAdviceTests {

    private static final CatalogRevision REVISION = RealCatalog.revision();
    private static final Advisor ADVISOR = new Advisor(() -> REVISION);
    private static final SeedAdvice SEEDS = SeedAdvice.read();

    /** No place: it is not among the recommendations. */
    private static final int NOWHERE = Integer.MAX_VALUE;

    /** The best place of a framework that the piece names. */
    private static int place(Piece it) {
        return ADVISOR.advise(it.read(REVISION.questionnaire())).recommendations().stream()
                .filter(found -> it.frameworks().contains(found.slug()))
                .mapToInt(Recommendation::rank)
                .min()
                .orElse(NOWHERE);
    }

    private static boolean follows(Piece it) {
        return it.kind() == Kind.USE ? place(it) <= 3 : place(it) > 1;
    }

    private static Stream<Piece> pieces(Predicate<Piece> which) {
        return SEEDS.advice().stream().filter(which);
    }

    static Stream<Piece> all() {
        return pieces(it -> true);
    }

    static Stream<Piece> uses() {
        return pieces(it -> it.stands() && it.kind() == Kind.USE && it.disagrees() == null);
    }

    static Stream<Piece> avoids() {
        return pieces(it -> it.stands() && it.kind() == Kind.AVOID && it.disagrees() == null);
    }

    static Stream<Piece> disagreements() {
        return pieces(it -> it.disagrees() != null);
    }

    static Stream<Piece> overtaken() {
        return pieces(it -> !it.stands());
    }

    @Nested
    class Following {

        @ParameterizedTest(name = "{0}")
        @MethodSource("io.frameworkadvisor.advice.SeedAdviceTests#uses")
        void whatAnArticleRecommendsIsAmongTheFirstThree(Piece it) {
            assertThat(place(it)).as(it.says()).isLessThanOrEqualTo(3);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("io.frameworkadvisor.advice.SeedAdviceTests#avoids")
        void whatAnArticleAdvisesAgainstIsNotFirst(Piece it) {
            assertThat(place(it)).as(it.says()).isGreaterThan(1);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("io.frameworkadvisor.advice.SeedAdviceTests#disagreements")
        void whatWeSayWeDoNotFollowIsReallyNotFollowed(Piece it) {
            assertThat(follows(it))
                    .as("it holds by now, so take its reason away: %s", it.disagrees())
                    .isFalse();
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("io.frameworkadvisor.advice.SeedAdviceTests#overtaken")
        void whatNewerFactsHaveOvertakenFollowsTheNewerFact(Piece it) {
            SeedAdvice.Newer newer = Objects.requireNonNull(it.newer());
            int place = place(it);
            switch (newer.expect()) {
                case LEFT_OUT -> assertThat(place).as(newer.says()).isEqualTo(NOWHERE);
                case NOT_FIRST -> assertThat(place).as(newer.says()).isGreaterThan(1);
                case LISTED -> assertThat(place).as(newer.says()).isLessThan(NOWHERE);
            }
        }
    }

    @Nested
    class Figures {

        // Floors are what was reached, and only ever rise.
        @Test
        void followAtLeastAsMuchAdviceAsBefore() {
            List<Piece> uses =
                    pieces(it -> it.stands() && it.kind() == Kind.USE).toList();

            assertThat(uses).hasSize(129);
            assertThat(count(uses, 3)).as("among three, of 129").isGreaterThanOrEqualTo(110);
            assertThat(count(uses, 1)).as("first, of 129").isGreaterThanOrEqualTo(86);
        }

        @Test
        void neverPutFirstWhatAnArticleAdvisesAgainst() {
            List<Piece> avoids =
                    pieces(it -> it.stands() && it.kind() == Kind.AVOID).toList();

            assertThat(avoids).hasSize(24);
            assertThat(count(avoids, 1)).as("first against advice, of 24").isZero();
        }

        private static long count(List<Piece> pieces, int atMost) {
            return pieces.stream().filter(it -> place(it) <= atMost).count();
        }
    }

    @Nested
    class TheResource {

        @Test
        void namesEveryPieceOnce() {
            assertThat(SEEDS.advice()).extracting(Piece::id).doesNotHaveDuplicates();
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("io.frameworkadvisor.advice.SeedAdviceTests#all")
        void isUnderstoodByQuestionnaireAndCatalog(Piece it) {
            assertThat(Answers.read(REVISION.questionnaire(), it.answers()).ignored())
                    .isEmpty();
            assertThat(it.frameworks()).isNotEmpty().allSatisfy(TheResource::isInTheCatalog);
            assertThat(CatalogSources.articles()).contains(it.seed());
            assertThat(it.disagrees() == null || it.stands())
                    .as("overtaken and disagreed with at once")
                    .isTrue();
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("io.frameworkadvisor.advice.SeedAdviceTests#overtaken")
        void citesTheNewerFactAsTheCatalogDoes(Piece it) {
            SeedAdvice.Newer newer = Objects.requireNonNull(it.newer());
            assertThat(CatalogSources.citedBy(framework(it.frameworks().get(0))))
                    .contains(newer.source());
        }

        @Test
        void saysWhyTheRestIsNotExpressed() {
            assertThat(SEEDS.unexpressed()).isNotEmpty().allSatisfy(it -> {
                assertThat(CatalogSources.articles()).contains(it.seed());
                assertThat(it.frameworks()).allSatisfy(TheResource::isInTheCatalog);
                assertThat(it.because()).isNotBlank();
            });
            assertThat(SEEDS.unexpressed()).extracting(Unexpressed::says).doesNotHaveDuplicates();
        }

        private static void isInTheCatalog(String slug) {
            assertThat(REVISION.catalog().framework(slug)).as(slug).isPresent();
        }
    }

    @Nested
    class Contradictions {

        static Stream<NewerFact> newerFacts() {
            return SEEDS.newerFacts().stream();
        }

        static Stream<Dispute> betweenArticles() {
            return SEEDS.betweenArticles().stream();
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("newerFacts")
        void withNewerFactsNameArticleFrameworkAndSource(NewerFact it) {
            assertThat(CatalogSources.articles()).contains(it.seed());
            assertThat(CatalogSources.citedBy(framework(it.framework()))).contains(it.source());
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("betweenArticles")
        void betweenArticlesNameTwoOfThemAndDifferInFrameworks(Dispute it) {
            Piece one = piece(it.one());
            Piece other = piece(it.other());

            assertThat(one.seed()).isNotEqualTo(other.seed());
            boolean sameAdvice = one.kind() == other.kind() && one.frameworks().equals(other.frameworks());
            assertThat(sameAdvice).isFalse();
        }

        private static Piece piece(String id) {
            return pieces(it -> it.id().equals(id)).findFirst().orElseThrow();
        }
    }

    private static Framework framework(String slug) {
        return REVISION.catalog().framework(slug).orElseThrow();
    }
}
