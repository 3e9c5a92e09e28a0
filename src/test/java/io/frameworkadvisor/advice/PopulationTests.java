package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.CompiledQuestionnaire.Chosen;
import io.frameworkadvisor.questionnaire.Answers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PopulationTests {

    private static final int PEOPLE = 3_000;
    private static final SmallWorld WORLD = SmallWorld.usual();
    private static final Answers FIRST = WORLD.answers("product.site", "team.alone");
    private static final Answers SECOND = WORLD.answers("product.service", "load.high");

    private static List<List<Chosen>> people(long seed, Function<Population, List<Chosen>> kind) {
        Population population = new Population(WORLD.compiled().questionnaire, seed);
        return Stream.generate(() -> kind.apply(population)).limit(PEOPLE).toList();
    }

    private static List<List<Chosen>> uniform(long seed) {
        return people(seed, Population::uniform);
    }

    private static List<List<Chosen>> realistic(long seed) {
        return people(seed, it -> it.inSituationLike(List.of(FIRST, SECOND)));
    }

    private static List<String> of(List<Chosen> person, String question) {
        return person.stream()
                .filter(it -> it.it().question().id().equals(question))
                .map(it -> it.it().option().id())
                .toList();
    }

    private static double share(List<List<Chosen>> people, String question, String option) {
        return people.stream().filter(it -> of(it, question).contains(option)).count() / (double) PEOPLE;
    }

    @Nested
    class Uniform {

        private final List<List<Chosen>> people = uniform(1);

        @Test
        void isTheSameForTheSameSeed() {
            assertThat(uniform(1)).isEqualTo(people);
            assertThat(uniform(2)).isNotEqualTo(people);
        }

        @Test
        void skipsEveryThirdQuestion() {
            assertThat(people.stream().filter(it -> of(it, "load").isEmpty()).count() / (double) PEOPLE)
                    .isBetween(0.3, 0.37);
        }

        @Test
        void picksEveryOptionEquallyOften() {
            // Two thirds answer, each of four options a quarter of the time.
            assertThat(List.of("high", "low", "any", "not-sure"))
                    .allSatisfy(it -> assertThat(share(people, "load", it)).isBetween(0.14, 0.2));
        }

        @Test
        void picksOneOrUpToThreeWhereSeveralMayBeChosen() {
            assertThat(people).allSatisfy(it -> assertThat(of(it, "load")).hasSizeLessThan(2));
            assertThat(people.stream().map(it -> of(it, "product").size()).distinct())
                    .containsExactlyInAnyOrder(0, 1, 2, 3);
        }

        @Test
        void neverPicksOptionsThatExcludeEachOtherNorOneTwice() {
            assertThat(people).allSatisfy(it -> {
                assertThat(of(it, "matters").stream().filter(id -> id.startsWith("parts")))
                        .hasSizeLessThan(2);
                assertThat(of(it, "matters")).doesNotHaveDuplicates();
            });
            assertThat(share(people, "matters", "pace-more")).isPositive();
        }

        @Test
        void sharesPointsOfOptionsThatArePickedTogether() {
            assertThat(people)
                    .filteredOn(it -> of(it, "product").containsAll(List.of("site", "service")))
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it)
                            .filteredOn(chosen -> chosen.it().question().id().equals("product"))
                            .allMatch(chosen -> chosen.together() == 2));
        }
    }

    @Nested
    class Realistic {

        private final List<List<Chosen>> people = realistic(1);

        @Test
        void isTheSameForTheSameSeed() {
            assertThat(realistic(1)).isEqualTo(people);
            assertThat(realistic(2)).isNotEqualTo(people);
        }

        @Test
        void answersAsOneOfTheSituationsDoes() {
            Set<List<String>> products = new HashSet<>();
            people.forEach(it -> products.add(of(it, "product")));

            assertThat(products).containsExactlyInAnyOrder(List.of("site"), List.of("service"));
            assertThat(people).allSatisfy(it -> assertThat(of(it, "need")).isEmpty());
        }

        @Test
        void answersEveryFourthQuestionAsAnybodyWould() {
            // A quarter of the answers are from anybody, and half of those from the other situation.
            long mixed = people.stream()
                    .filter(it -> of(it, "product").equals(List.of("site")))
                    .filter(it -> of(it, "team").isEmpty())
                    .count();
            long site = people.stream()
                    .filter(it -> of(it, "product").equals(List.of("site")))
                    .count();

            // Both from one side: (7/8)^2 + (1/8)^2 = 0.78.
            assertThat(mixed / (double) site).isBetween(0.18, 0.26);
        }

        @Test
        void followsTheOrderOfTheQuestionnaire() {
            assertThat(people)
                    .filteredOn(it -> it.size() == 3)
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it.stream()
                                    .map(chosen -> chosen.it().question().id()))
                            .containsExactly("product", "load", "team"));
        }
    }
}
