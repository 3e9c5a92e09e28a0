package io.frameworkadvisor.advice;

import static io.frameworkadvisor.advice.SmallQuestionnaire.LOAD;
import static io.frameworkadvisor.advice.SmallQuestionnaire.MATTERS;
import static io.frameworkadvisor.advice.SmallQuestionnaire.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Sensitivity.Candidate;
import io.frameworkadvisor.advice.Sensitivity.Flip;
import io.frameworkadvisor.advice.Sensitivity.Outcome;
import io.frameworkadvisor.advice.Sensitivity.Prospect;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WhatIfTests {

    private static final SmallWorld WORLD = SmallWorld.usual();

    private static Sensitivity sensitivity(SmallWorld world, String... chosen) {
        return Objects.requireNonNull(world.advise(chosen).sensitivity());
    }

    private static Sensitivity sensitivity(String... chosen) {
        return sensitivity(WORLD, chosen);
    }

    private static List<String> slugs(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::slug).toList();
    }

    @Nested
    class Flips {

        // load.high: speed 16, docs 4. Birch 168, Cedar 100, Ash 80 (in thousands).
        private final List<Flip> flips = sensitivity("load.high").flips();

        private Flip flip(String question, String option) {
            return flips.stream()
                    .filter(it -> it.change().question().equals(question)
                            && it.change().option().equals(option))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void areExactlyTheChangesThatPutAnotherFirst() {
            // An admin site moves no points, but shuts the first out, so it comes last.
            // product.site would make Ash and Birch tie: admin 12, speed 16, docs 6 give 216 to both.
            assertThat(flips)
                    .extracting(it -> it.change().question() + "." + it.change().option())
                    .containsExactly("product.site", "load.high", "load.low", "need.admin-site");
        }

        @Test
        void areNotThoseThatOnlyMoveTheLead() {
            assertThat(flips).extracting(it -> it.change().question()).doesNotContain("matters", "team");
        }

        @Test
        void sayWhoWouldBeFirstByHowMuch() {
            // start 8, docs 4: Cedar 100, Birch 72
            assertThat(flip("load", "low").first()).containsExactly(new Candidate("cedar", "Cedar"));
            assertThat(flip("load", "low").lead()).isEqualTo(28_000);
            // A tie leads over the best that does not share it: Cedar with 16 times 5 and 6 times 5.
            assertThat(slugs(flip("product", "site").first())).containsExactly("ash", "birch");
            assertThat(flip("product", "site").lead()).isEqualTo(106_000);
        }

        @Test
        void nameNobodyWhereNothingWouldBeDecided() {
            assertThat(flip("load", "high").change().add()).isFalse();
            assertThat(flip("load", "high").first()).isEmpty();
        }

        @Test
        void countThePointsThatMove() {
            assertThat(flip("load", "low").moved())
                    .as("speed 16 go, start 8 come")
                    .isEqualTo(24);
            assertThat(flip("load", "high").moved())
                    .as("speed 16 and docs 4 go")
                    .isEqualTo(20);
            assertThat(flip("product", "site").moved())
                    .as("admin 12, docs 2 come")
                    .isEqualTo(14);
            assertThat(flip("need", "admin-site").moved()).isZero();
        }

        @Test
        void tellTheQuestionAndWhetherItIsOpen() {
            assertThat(flip("product", "site").ask()).isEqualTo("Which product?");
            assertThat(flip("product", "site").open()).isTrue();
            assertThat(flip("load", "low").open()).isFalse();
        }

        @Test
        void includeAnotherOneJoiningOrLeavingTheFirstPlace() {
            assertThat(sensitivity("product.site", "product.service").flips())
                    .as("a tie that any preference breaks")
                    .anySatisfy(it -> assertThat(slugs(it.first())).containsExactly("ash"))
                    .anySatisfy(it -> assertThat(slugs(it.first())).containsExactly("birch"));
        }

        @Test
        void nameNobodyWhereNothingWouldPass() {
            SmallWorld bare = WORLD.with("ash", "admin", 4);

            assertThat(sensitivity(bare, "load.high").flips())
                    .filteredOn(it -> it.change().question().equals("need"))
                    .singleElement()
                    .satisfies(it -> assertThat(it.first()).isEmpty());
        }

        @Test
        void comeBySizeAndAmongEqualsWithTheLargestLeadFirst() {
            for (Answers answers : SmallPeople.all(WORLD.questionnaire())) {
                Sensitivity it = WORLD.sensitivity(answers);
                if (it != null) {
                    assertThat(it.flips())
                            .isSortedAccordingTo(Comparator.comparing((Flip flip) -> shutsOut(answers, flip))
                                    .thenComparingInt(Flip::moved)
                                    .thenComparing(flip -> -flip.lead()));
                }
            }
        }

        private static boolean shutsOut(Answers answers, Flip flip) {
            return Collections.disjoint(
                    WORLD.firsts(answers),
                    slugsOf(WORLD.advisor()
                            .advise(flip.change().applyTo(answers, WORLD.questionnaire()))
                            .recommendations()));
        }

        private static List<String> slugsOf(List<Recommendation> ranked) {
            return ranked.stream().map(Recommendation::slug).toList();
        }

        @Test
        void areThoseThatTryingEveryChangeFindsForEverybody() {
            for (Answers answers : SmallPeople.all(WORLD.questionnaire())) {
                Sensitivity it = WORLD.sensitivity(answers);
                if (it != null) {
                    assertThat(BruteForce.of(it.flips()))
                            .as("%s", answers)
                            .containsExactlyInAnyOrderElementsOf(
                                    new BruteForce(WORLD.questionnaire(), WORLD::firsts).flips(answers));
                }
            }
        }
    }

    @Nested
    class Tried {

        @Test
        void countsEveryChoiceOfEveryQuestion() {
            // product 2, load 2, need 1, upkeep 1, team 2, matters 4
            assertThat(sensitivity("load.high").tried()).isEqualTo(12);
        }
    }

    @Nested
    class Prospects {

        private static Prospect prospect(Sensitivity sensitivity, Question question) {
            return sensitivity.prospects().stream()
                    .filter(it -> it.question().equals(question.id()))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void areTheQuestionsWithoutADefiniteAnswerInTheirOrder() {
            assertThat(sensitivity("load.high").prospects())
                    .extracting(Prospect::question)
                    .containsExactly("product", "need", "upkeep", "team", "matters");
        }

        @Test
        void includeWhatWasAnsweredWithNotSure() {
            Sensitivity it = sensitivity("load.high", "product.not-sure");

            assertThat(prospect(it, PRODUCT).unsure()).isTrue();
            assertThat(prospect(it, MATTERS).unsure()).isFalse();
        }

        @Test
        void leaveOutWhatDoesNotMatter() {
            assertThat(sensitivity("product.site", "load.any").prospects())
                    .extracting(Prospect::question)
                    .doesNotContain("load");
        }

        @Test
        void leaveOutWhatHasADefiniteAnswerBesideNotSure() {
            assertThat(sensitivity("product.site", "product.not-sure").prospects())
                    .extracting(Prospect::question)
                    .doesNotContain("product");
        }

        @Test
        void sayWhoWouldBeFirstUnderEachAnswer() {
            Prospect load = prospect(sensitivity("product.service"), LOAD);

            assertThat(load.ask()).isEqualTo("Which load?");
            assertThat(load.topic()).isEqualTo("work");
            // api 12, speed 4, start 8, docs 4: Birch 216, Cedar 192
            assertThat(load.outcomes())
                    .containsExactly(
                            new Outcome("high", "The high", List.of(new Candidate("birch", "Birch"))),
                            new Outcome("low", "The low", List.of(new Candidate("birch", "Birch"))));
            assertThat(load.canChangeFirst()).isFalse();
        }

        @Test
        void sayWhetherOneOfTheAnswersWouldChangeTheFirstPlace() {
            Sensitivity it = sensitivity("load.high");

            assertThat(prospect(it, PRODUCT).canChangeFirst()).isTrue();
            assertThat(prospect(it, MATTERS).canChangeFirst()).isFalse();
            assertThat(prospect(it, MATTERS).topic()).isEqualTo("weight");
        }

        @Test
        void agreeWithRescoringForEverybody() {
            for (Answers answers : SmallPeople.all(WORLD.questionnaire())) {
                Sensitivity it = WORLD.sensitivity(answers);
                if (it != null) {
                    it.prospects().forEach(prospect -> check(answers, prospect));
                }
            }
        }

        private static void check(Answers answers, Prospect prospect) {
            Question question =
                    WORLD.questionnaire().question(prospect.question()).orElseThrow();
            List<List<String>> firsts = new ArrayList<>();
            for (Option option : question.options()) {
                if (option.kind() == Option.Kind.CHOICE) {
                    firsts.add(WORLD.firsts(answers.with(WORLD.questionnaire(), question.id(), option.id())));
                }
            }
            List<String> now = WORLD.firsts(answers);
            assertThat(prospect.outcomes().stream().map(it -> slugs(it.first())))
                    .as("%s %s", answers, question.id())
                    .isEqualTo(firsts);
            assertThat(prospect.canChangeFirst()).isEqualTo(firsts.stream().anyMatch(it -> !it.equals(now)));
        }
    }

    @Test
    void nothingIsSaidWhereNothingIsRanked() {
        assertThat(WORLD.advise("product.not-sure").sensitivity()).isNull();
        assertThat(WORLD.with("ash", "admin", 0).advise("need.admin-site").sensitivity())
                .isNull();
    }
}
