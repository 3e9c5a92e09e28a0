package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.frameworkadvisor.advice.CompiledQuestionnaire.Chosen;
import io.frameworkadvisor.advice.ShortEdition.Influence;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.ExpertCase;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.store.files.ExpertCaseFile;
import io.frameworkadvisor.store.files.RealCatalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ShortEditionTests {

    private static ShortEdition of(SmallWorld world, ExpertCase... cases) {
        return ShortEdition.of(world.advisor(), new SmallCases(List.of(), cases));
    }

    private static ExpertCase situation(Map<String, List<String>> answers) {
        return new ExpertCase(
                "it", "It", answers, Map.of(), List.of("ash"), List.of(), List.of(), false, "https://example.org");
    }

    private static Answers answers(List<Chosen> chosen) {
        Map<String, List<String>> given = new HashMap<>();
        chosen.forEach(it -> given.computeIfAbsent(it.it().question().id(), id -> new ArrayList<>())
                .add(it.it().option().id()));
        return Answers.read(RealCatalog.revision().questionnaire(), given).answers();
    }

    private static double moves(ShortEdition edition, String question) {
        return edition.influences().stream()
                .filter(it -> it.question().equals(question))
                .mapToDouble(Influence::otherThree)
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class AmongFourFrameworks {

        private final SmallWorld world = SmallWorld.usual();

        @Test
        void aQuestionMovesNothingIfTheSameThreeStayInAnotherOrder() {
            // Dogwood is dead, so that the three are always Ash, Birch and Cedar.
            ShortEdition edition = of(world, situation(Map.of("product", List.of("site"), "load", List.of("high"))));

            assertThat(edition.influences())
                    .allSatisfy(it -> assertThat(it.otherThree()).isZero());
        }

        @Test
        void aMustHaveMovesThePlacesOfAllWhoAreAskedForIt() {
            // Only Ash has an admin site; without the question all three are in.
            ShortEdition edition =
                    of(world, situation(Map.of("product", List.of("site"), "need", List.of("admin-site"))));

            assertThat(moves(edition, "need")).isCloseTo(1, within(1e-9));
            assertThat(moves(edition, "product")).isZero();
        }

        @Test
        void nobodyMovesWhatNobodyAnswers() {
            assertThat(moves(of(world, situation(Map.of("need", List.of("admin-site")))), "team"))
                    .isZero();
        }

        @Test
        void whatIsAskedOnTheReviewIsNoPartOfIt() {
            assertThat(of(world, situation(Map.of("product", List.of("site")))).influences())
                    .extracting(Influence::question)
                    .containsExactly("product", "load", "need", "upkeep", "team");
        }

        @Test
        void everythingIsAskedIfThereIsLittleAndThenNothingChanges() {
            ShortEdition edition =
                    of(world, situation(Map.of("product", List.of("site"), "matters", List.of("parts-more"))));

            assertThat(edition.questions()).containsExactlyInAnyOrder("product", "load", "need", "upkeep", "team");
            assertThat(edition.skipped()).isEmpty();
            assertThat(edition.otherFirst()).isZero();
            assertThat(edition.firstAmongThree()).isEqualTo(1);
        }
    }

    @Nested
    class OfManyQuestions {

        /** Eight more questions before the usual ones. */
        private final SmallWorld world = SmallWorld.usual()
                .asking(SmallQuestionnaire.asking(Stream.concat(
                                IntStream.range(0, 8)
                                        .mapToObj(it -> SmallQuestionnaire.question(
                                                "more-" + it,
                                                false,
                                                false,
                                                SmallQuestionnaire.points("yes", Map.of("api", 1)))),
                                Stream.of(
                                        SmallQuestionnaire.PRODUCT,
                                        SmallQuestionnaire.NEED,
                                        SmallQuestionnaire.MATTERS))
                        .toArray(Question[]::new)));

        private final ShortEdition edition =
                of(world, situation(Map.of("product", List.of("site"), "need", List.of("admin-site"))));

        @Test
        void itAsksSevenAndAmongThemWhatMovesAnything() {
            assertThat(edition.questions()).hasSize(7).contains("need");
        }

        @Test
        void whatMovesEquallyMuchIsAskedInTheOrderOfTheQuestionnaire() {
            assertThat(edition.questions()).contains("more-0", "more-5").doesNotContain("more-6", "product");
        }

        @Test
        void theOthersAreNamedTheMostInfluentialFirst() {
            assertThat(edition.skipped())
                    .extracting(Influence::question)
                    .containsExactly("more-6", "more-7", "product");
        }

        @Test
        void itSaysHowOftenSomethingElseComesFirst() {
            // Only Ash meets the must-have, which is asked.
            assertThat(edition.otherFirst()).isZero();

            // With 6 admin, 3 docs and 1 api Ash is first; without the product 2 docs and 1 api are left: Ash 18, Birch
            // 21.
            ShortEdition site = of(world, situation(Map.of("product", List.of("site"), "more-0", List.of("yes"))));
            assertThat(site.questions()).doesNotContain("product");
            assertThat(site.otherFirst()).isEqualTo(1);
            assertThat(site.firstAmongThree()).isEqualTo(1);
        }
    }

    @Nested
    class OfTheRealQuestionnaire {

        private static final CatalogRevision REVISION = RealCatalog.revision();
        private static final ShortEdition EDITION = ShortEdition.of(new Advisor(() -> REVISION), new ExpertCaseFile());

        @Test
        void itIsTheSameEveryTime() {
            assertThat(ShortEdition.of(new Advisor(() -> REVISION), new ExpertCaseFile()))
                    .isEqualTo(EDITION);
        }

        @Test
        void noSkippedQuestionMovesMoreThanOneThatIsAsked() {
            double least = EDITION.influences().stream()
                    .filter(Influence::asked)
                    .mapToDouble(Influence::otherThree)
                    .min()
                    .orElseThrow();

            assertThat(EDITION.questions()).hasSize(7).contains("product");
            assertThat(EDITION.skipped())
                    .allSatisfy(it -> assertThat(it.otherThree()).isLessThanOrEqualTo(least));
        }

        @Test
        void whatAQuestionMovesIsWhatTheAdvisorShortlistsWithAndWithoutIt() {
            Advisor advisor = new Advisor(() -> REVISION);
            List<Answers> people = people(advisor.compiled());

            for (String question : List.of("load", "licence", "hosting")) {
                long moved = people.stream()
                        .filter(it -> !three(advisor, it).equals(three(advisor, it.without(question))))
                        .count();
                assertThat(moves(EDITION, question))
                        .as(question)
                        .isCloseTo(moved / (double) people.size(), within(1e-9));
            }
        }

        private static List<Answers> people(CompiledCatalog catalog) {
            Population population = new Population(catalog.questionnaire, 1);
            List<Answers> situations = new ExpertCaseFile()
                    .all().stream().map(it -> it.read(REVISION.questionnaire())).toList();
            return Stream.generate(() -> population.inSituationLike(situations))
                    .limit(EDITION.respondents())
                    .map(ShortEditionTests::answers)
                    .toList();
        }

        private static Set<String> three(Advisor advisor, Answers answers) {
            return Set.copyOf(advisor.shortlist(answers, 3));
        }

        // The floors are what was reached.
        @Test
        void itKeepsMostFirstPlacesAndNearlyAlwaysAmongTheThree() {
            assertThat(EDITION.otherFirst()).isBetween(0.0, 0.21);
            assertThat(EDITION.firstAmongThree()).isBetween(0.95, 1.0);
        }
    }
}
