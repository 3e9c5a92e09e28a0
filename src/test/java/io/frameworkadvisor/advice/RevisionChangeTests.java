package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.RevisionChange.Entry;
import io.frameworkadvisor.advice.RevisionChange.Regrade;
import io.frameworkadvisor.advice.RevisionChange.Reorder;
import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.ExpertCase;
import io.frameworkadvisor.catalog.TraitDefinition;
import io.frameworkadvisor.catalog.TraitDefinition.Scale;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Questionnaire.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a new revision changes against an old one. */
class RevisionChangeTests {

    private static final SmallWorld USUAL = SmallWorld.usual();
    private static final Scale SCALE = new Scale("three", 0, 3, List.of(), List.of(), false);

    /** Ash comes first, then Birch, Cedar: nothing counts but help and documentation. */
    private static final SmallCases ALONE = new SmallCases(
            List.of(),
            new ExpertCase(
                    "alone",
                    "Somebody alone",
                    Map.of("team", List.of("alone")),
                    Map.of(),
                    List.of("ash"),
                    List.of(),
                    List.of(),
                    false,
                    "a test"));

    private static final SmallCases NOBODY = new SmallCases(List.of());

    private static RevisionChange change(SmallWorld before, SmallWorld after) {
        return change(before.revision(), after.revision());
    }

    private static RevisionChange change(CatalogRevision before, CatalogRevision after) {
        return RevisionChange.between(before, after, ALONE);
    }

    private static CatalogRevision without(String slug) {
        CatalogRevision revision = USUAL.revision();
        Catalog catalog = revision.catalog();
        return new CatalogRevision(
                "without " + slug,
                new Catalog(
                        catalog.collected(),
                        catalog.groups(),
                        catalog.dictionary(),
                        catalog.criteria(),
                        catalog.frameworks().stream()
                                .filter(it -> !it.slug().equals(slug))
                                .toList()),
                revision.questionnaire());
    }

    @Test
    void aRevisionChangesNothingAgainstItself() {
        RevisionChange none = change(USUAL, USUAL);

        assertThat(none.isNone()).isTrue();
        assertThat(none.frameworks().isNone()).isTrue();
        assertThat(none.questions().isNone()).isTrue();
        assertThat(none.options().isNone()).isTrue();
        assertThat(none.regrades()).isEmpty();
        assertThat(none.reworded()).isZero();
        assertThat(none.reorders()).isEmpty();
        assertThat(none.cases()).isOne();
    }

    @Test
    void theSameTwoRevisionsGiveTheSame() {
        CatalogRevision other = USUAL.with("ash", "help", 0).revision();

        assertThat(change(USUAL.revision(), other)).isEqualTo(change(USUAL.revision(), other));
    }

    @Nested
    class Frameworks {

        @Test
        void oneThatComesIsNamed() {
            RevisionChange change = change(without("birch"), USUAL.revision());

            assertThat(change.frameworks().added()).containsExactly(new Entry("birch", "Birch"));
            assertThat(change.frameworks().removed()).isEmpty();
        }

        @Test
        void oneThatGoesIsNamed() {
            RevisionChange change = change(USUAL.revision(), without("birch"));

            assertThat(change.frameworks().added()).isEmpty();
            assertThat(change.frameworks().removed()).containsExactly(new Entry("birch", "Birch"));
        }

        @Test
        void theirLevelsAreNoChangesOfTheirOwn() {
            assertThat(change(USUAL.revision(), without("birch")).regrades()).isEmpty();
            assertThat(change(without("birch"), USUAL.revision()).regrades()).isEmpty();
        }
    }

    @Nested
    class Levels {

        @Test
        void goFromOneToTheOther() {
            assertThat(change(USUAL, USUAL.with("ash", "speed", 7)).regrades())
                    .containsExactly(new Regrade("ash", "Ash", "Speed", "3", "7"));
        }

        @Test
        void becomeKnownAndUnknown() {
            assertThat(change(USUAL, USUAL.with("cedar", "speed", 7)).regrades())
                    .containsExactly(new Regrade("cedar", "Cedar", "Speed", "unknown", "7"));
            assertThat(change(USUAL, USUAL.with("ash", "speed", null)).regrades())
                    .containsExactly(new Regrade("ash", "Ash", "Speed", "3", "unknown"));
        }

        @Test
        void comeAndGoWithTheirTrait() {
            Catalog catalog = USUAL.revision().catalog();
            List<TraitDefinition> longer = new ArrayList<>(catalog.dictionary());
            longer.add(new TraitDefinition("color", null, "Color", "Which.", SCALE, 2));
            CatalogRevision colored = new CatalogRevision(
                    "colored",
                    new Catalog(
                            catalog.collected(), catalog.groups(), longer, catalog.criteria(), catalog.frameworks()),
                    SmallQuestionnaire.USUAL);

            assertThat(change(USUAL.revision(), colored).regrades())
                    .hasSize(4)
                    .contains(new Regrade("ash", "Ash", "Color", null, "2"));
            assertThat(change(colored, USUAL.revision()).regrades())
                    .contains(new Regrade("dogwood", "Dogwood", "Color", "2", null));
        }

        @Test
        void thatStayWithAnotherDateAreCounted() {
            RevisionChange change = change(USUAL, USUAL.dated("ash", "speed", "2026-10-01"));

            assertThat(change.regrades()).isEmpty();
            assertThat(change.reworded()).isOne();
        }
    }

    @Nested
    class Questions {

        private final SmallWorld shorter =
                USUAL.asking(SmallQuestionnaire.asking(SmallQuestionnaire.PRODUCT, SmallQuestionnaire.MATTERS));

        @Test
        void comeAndGoWithTheirOptions() {
            RevisionChange change = change(USUAL, shorter);

            assertThat(change.questions().removed())
                    .extracting(Entry::id)
                    .containsExactly("load", "need", "upkeep", "team");
            assertThat(change.options().isNone()).isTrue();
            assertThat(change(shorter, USUAL).questions().added()).contains(new Entry("team", "Which team?"));
        }

        @Test
        void optionsOfOneThatStaysAreNamed() {
            SmallWorld fewer = USUAL.asking(SmallQuestionnaire.asking(
                    SmallQuestionnaire.question(
                            "team", false, false, SmallQuestionnaire.points("alone", Map.of("help", 5))),
                    SmallQuestionnaire.MATTERS));

            assertThat(change(USUAL, fewer).options().removed()).containsExactly(new Entry("team.many", "The many"));
            assertThat(change(fewer, USUAL).options().added()).containsExactly(new Entry("team.many", "The many"));
        }
    }

    @Nested
    class Ranking {

        @Test
        void anotherFirstPlaceIsToldWithTheFirstThree() {
            RevisionChange change = change(USUAL, USUAL.with("ash", "help", 0));

            assertThat(change.otherFirsts()).isOne();
            assertThat(change.reorders())
                    .containsExactly(new Reorder(
                            "Somebody alone",
                            true,
                            List.of("Ash", "Birch", "Cedar"),
                            List.of("Birch", "Ash", "Cedar")));
        }

        @Test
        void anotherOrderBehindTheFirstIsNoOtherFirst() {
            RevisionChange change = change(USUAL, USUAL.with("birch", "help", 0));

            assertThat(change.reorders()).singleElement().satisfies(it -> {
                assertThat(it.isOfFirst()).isFalse();
                assertThat(it.after()).startsWith("Ash", "Cedar");
            });
            assertThat(change.otherFirsts()).isZero();
        }

        @Test
        void aCaseThatStaysIsNotTold() {
            assertThat(change(USUAL, USUAL.with("ash", "speed", 9)).reorders()).isEmpty();
        }

        @Test
        void sampleProjectsOfBothAreAsked() {
            SmallWorld before = USUAL.asking(withSample("One alone"));
            SmallWorld after = USUAL.asking(withSample("Another one")).with("ash", "help", 0);

            RevisionChange change = RevisionChange.between(before.revision(), after.revision(), NOBODY);

            assertThat(change.cases()).isEqualTo(2);
            assertThat(change.reorders()).extracting(Reorder::situation).containsExactly("One alone", "Another one");
            assertThat(change.reorders()).noneMatch(Reorder::isExpert);
        }

        private static Questionnaire withSample(String title) {
            Questionnaire usual = SmallQuestionnaire.USUAL;
            return new Questionnaire(
                    usual.topics(),
                    usual.baseline(),
                    usual.always(),
                    usual.contradictions(),
                    usual.cautions(),
                    List.of(new Sample(title, Map.of("team", List.of("alone")))));
        }
    }
}
