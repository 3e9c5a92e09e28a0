package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.frameworkadvisor.advice.Fairness.Chance;
import io.frameworkadvisor.catalog.ExpertCase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FairPlayTests {

    private static final SmallWorld WORLD = SmallWorld.usual();
    private final Fairness fairness = play(
            WORLD,
            situation("a site", Map.of("product", List.of("site"))),
            situation("a service", Map.of("product", List.of("service"))));

    private static ExpertCase situation(String id, Map<String, List<String>> answers) {
        return new ExpertCase(
                id, id, answers, Map.of(), List.of("ash"), List.of(), List.of(), false, "https://example.org");
    }

    private static Fairness play(SmallWorld world, ExpertCase... cases) {
        return Fairness.of(world.advisor(), new SmallCases(List.of(), cases));
    }

    private static double sum(Fairness fairness, ToDoubleFunction<Chance> share) {
        return fairness.chances().stream().mapToDouble(share).sum();
    }

    private static Chance chance(Fairness fairness, String slug) {
        return fairness.chances().stream()
                .filter(it -> it.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Shares {

        @Test
        void addUpToOneIfEverybodyIsDecided() {
            assertThat(sum(fairness, Chance::realistic)).isCloseTo(1, within(1e-9));
        }

        @Test
        void addUpToLessIfSomeAreNot() {
            // With all six questions skipped, or answered with nothing definite, or nobody left by a must-have.
            assertThat(sum(fairness, Chance::uniform)).isBetween(0.98, 0.9999);
        }

        @Test
        void areThoseOfTheSituations() {
            // Every other situation is a site, for which Ash is first; the others are services, for Birch.
            assertThat(chance(fairness, "ash").realistic()).isBetween(0.48, 0.52);
            assertThat(chance(fairness, "birch").realistic()).isBetween(0.48, 0.52);
            assertThat(chance(fairness, "cedar").realistic()).isZero();
        }

        @Test
        void areDividedAmongThoseWhoShareAPlace() {
            Fairness tied = play(WORLD, situation("both", Map.of("product", List.of("site", "service"))));

            assertThat(chance(tied, "ash").realistic()).isCloseTo(0.5, within(1e-9));
            assertThat(chance(tied, "birch").realistic()).isCloseTo(0.5, within(1e-9));
        }

        @Test
        void areOfTenThousandRespondents() {
            assertThat(fairness.respondents()).isEqualTo(10_000);
            assertThat(fairness.chances())
                    .allSatisfy(it -> assertThat(it.uniform() * 120_000)
                            .as("whole places, halves, thirds and quarters")
                            .isCloseTo(Math.rint(it.uniform() * 120_000), within(1e-5)));
        }

        @Test
        void areTheSameEveryTime() {
            assertThat(play(WORLD, situation("a site", Map.of("product", List.of("site")))))
                    .isEqualTo(play(WORLD, situation("a site", Map.of("product", List.of("site")))));
        }
    }

    @Nested
    class Chances {

        @Test
        void areOnePerFrameworkMostOftenFirstFirst() {
            assertThat(fairness.chances())
                    .extracting(Chance::name)
                    .containsExactlyInAnyOrder("Ash", "Birch", "Cedar", "Dogwood");
            assertThat(fairness.chances())
                    .isSortedAccordingTo(Comparator.comparingDouble((Chance it) -> -it.realistic())
                            .thenComparingDouble(it -> -it.uniform())
                            .thenComparing(Chance::name));
        }

        @Test
        void comeByTheOtherShareAndThenByNameIfTheyAreEqual() {
            Fairness site = play(WORLD, situation("a site", Map.of("product", List.of("site"))));

            assertThat(site.chances()).extracting(Chance::slug).containsExactly("ash", "birch", "cedar", "dogwood");
        }

        @Test
        void haveEitherAPersonaOrAReasonWhyThereIsNone() {
            SmallWorld poor = WORLD;
            for (String criterion : SmallWorld.CRITERIA) {
                poor = poor.with("dogwood", criterion, 0);
            }
            Chance dogwood = chance(play(poor, situation("a site", Map.of("product", List.of("site")))), "dogwood");

            assertThat(dogwood.persona()).isNull();
            assertThat(dogwood.never()).isNotBlank();
            assertThat(fairness.chances())
                    .allSatisfy(it -> assertThat(it.never() == null).isEqualTo(it.persona() != null));
        }
    }
}
