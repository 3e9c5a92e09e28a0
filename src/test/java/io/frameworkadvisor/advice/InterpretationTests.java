package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Advice.Choice;
import io.frameworkadvisor.advice.Advice.Given;
import io.frameworkadvisor.advice.WeightedCriterion.Cause;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InterpretationTests {

    private static final SmallWorld WORLD = SmallWorld.usual();

    @Nested
    class Criteria {

        @Test
        void carryTheirPointsWithEveryCause() {
            Advice advice = WORLD.advise("product.site", "product.service", "matters.parts-more");

            assertThat(advice.criteria())
                    .containsExactly(
                            new WeightedCriterion(
                                    "admin",
                                    "Admin",
                                    "parts",
                                    "Parts",
                                    12,
                                    4,
                                    List.of(new Cause("product", "site", "the site", 3))),
                            new WeightedCriterion(
                                    "api",
                                    "Api",
                                    "parts",
                                    "Parts",
                                    12,
                                    4,
                                    List.of(new Cause("product", "service", "the service", 3))),
                            new WeightedCriterion(
                                    "docs",
                                    "Docs",
                                    "people",
                                    "People",
                                    6,
                                    2,
                                    List.of(
                                            new Cause("", "", "Counted for everybody", 2),
                                            new Cause("product", "site", "the site", 1))),
                            new WeightedCriterion(
                                    "speed",
                                    "Speed",
                                    "pace",
                                    "Pace",
                                    2,
                                    2,
                                    List.of(new Cause("product", "service", "the service", 1))));
            assertThat(advice.totalPoints()).isEqualTo(32);
            assertThat(advice.possible()).isEqualTo(320_000);
        }

        @Test
        void leaveOutAGroupThatDoesNotCount() {
            assertThat(WORLD.advise("product.site", "matters.parts-none").criteria())
                    .extracting(WeightedCriterion::id)
                    .containsExactly("docs");
        }

        @Test
        void areNoneWhereNothingWasSaid() {
            assertThat(WORLD.advise("product.not-sure").criteria()).isEmpty();
        }
    }

    @Nested
    class TheAnswers {

        @Test
        void areToldBackInTheWordsOfTheQuestionnaire() {
            Advice advice = WORLD.advise("load.any", "product.service", "product.site");

            assertThat(advice.answers())
                    .containsExactly(
                            new Given(
                                    "product",
                                    "Which product?",
                                    "work",
                                    List.of(new Choice("site", "The site"), new Choice("service", "The service"))),
                            new Given("load", "Which load?", "work", List.of(new Choice("any", "The any"))));
            // Six, of which the one on the review page is none that was left open.
            assertThat(advice.questions()).isEqualTo(5);
            assertThat(advice.revision()).isEqualTo("small");
            assertThat(advice.collected().iso()).isEqualTo("2026-11-20");
        }
    }
}
