package io.frameworkadvisor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.catalog.Criterion.Shape;
import io.frameworkadvisor.catalog.Criterion.Valuation;
import io.frameworkadvisor.catalog.TraitDefinition.Scale;
import io.frameworkadvisor.questionnaire.CautionRule;
import io.frameworkadvisor.questionnaire.Contradiction;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Questionnaire.Baseline;
import io.frameworkadvisor.questionnaire.Questionnaire.Sample;
import io.frameworkadvisor.questionnaire.Requirement;
import io.frameworkadvisor.questionnaire.Requirement.Levels;
import io.frameworkadvisor.questionnaire.Topic;
import io.frameworkadvisor.questionnaire.Veto;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Other words for the same catalog and the same questionnaire. */
class TranslationTests {

    private static final Levels ANY = new Levels(0, 3, Set.of());

    private static Option option(String id, String label, String quote) {
        return new Option(
                id,
                label,
                quote,
                null,
                Option.Kind.CHOICE,
                Map.of("speed", 3),
                Map.of(),
                List.of(new Requirement("fast", "speed", ANY, "is fast")),
                List.of(new Veto("out", "alpha", "you do not want it")),
                Set.of(),
                null);
    }

    private static CatalogRevision english() {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("Sync", "One after the other.");
        terms.put("Async", "In turns.");
        Question question = new Question(
                "load", "How much?", true, false, "It differs.", null, terms, List.of(option("any", "Any", "Any")));
        Question same = new Question(
                "peak",
                "And at its peak?",
                false,
                false,
                "So.",
                "Guess.",
                Map.of(),
                List.of(option("any", "Any", "any load")));
        Scale scale = new Scale("pace", 1, 2, List.of("slow", "fast"), List.of(), false);
        Scale version = new Scale("python", 207, 399, List.of(), List.of(), true);
        return new CatalogRevision(
                "1",
                new Catalog(
                        new PartialDate("2026-11-20"),
                        Map.of("run", "Running"),
                        List.of(
                                new TraitDefinition("speed", null, "Speed", "How fast.", scale, null),
                                new TraitDefinition("like.alpha", "like", "Like Alpha", "Alike.", scale, 1),
                                new TraitDefinition("newest", null, "Newest", "Newest Python.", version, null)),
                        List.of(
                                new Criterion("speed", "Speed", "run", "speed", rising(), List.of()),
                                new Criterion(
                                        "calm", "Calm", "run", "speed", rising(), List.of("It idles.", "It runs."))),
                        List.of()),
                new Questionnaire(
                        List.of(new Topic("work", "Work", "All of it.", false, List.of(question, same))),
                        new Baseline("For all", Map.of()),
                        List.of(),
                        List.of(new Contradiction(List.of("load.any"), Map.of("peak", 1), "Both?")),
                        List.of(new CautionRule("slow", "speed", ANY, List.of(), false, "Slow", "It is slow.", null)),
                        List.of(new Sample("A site", Map.of("load", List.of("any"))))));
    }

    private static Valuation rising() {
        return new Valuation(Shape.RISING, List.of());
    }

    private static CatalogRevision with(String... keysAndTexts) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < keysAndTexts.length; i += 2) {
            texts.put(keysAndTexts[i], keysAndTexts[i + 1]);
        }
        return new Translation(texts).of(english());
    }

    private static Question question(CatalogRevision revision, String id) {
        return revision.questionnaire().question(id).orElseThrow();
    }

    private static Option any(CatalogRevision revision, String question) {
        return question(revision, question).option("any").orElseThrow();
    }

    @Test
    void withoutTextsARevisionKeepsEveryWordOfMeaning() {
        CatalogRevision same = with();

        assertThat(same.id()).isEqualTo("1");
        assertThat(same.questionnaire()).isEqualTo(english().questionnaire());
        assertThat(same.catalog().criteria()).isEqualTo(english().catalog().criteria());
        assertThat(same.catalog().groups()).isEqualTo(english().catalog().groups());
    }

    @Nested
    class OfTheQuestionnaire {

        @Test
        void aTextReplacesTheEnglishOfItsKeyAlone() {
            CatalogRevision german = with("question.load.ask", "Wie viel?");

            assertThat(question(german, "load").ask()).isEqualTo("Wie viel?");
            assertThat(question(german, "load").why()).isEqualTo("It differs.");
            assertThat(question(german, "peak").ask()).isEqualTo("And at its peak?");
        }

        @Test
        void termsKeepTheirOrder() {
            CatalogRevision german =
                    with("question.load.term.1.word", "Synchron", "question.load.term.2.text", "Im Wechsel.");

            assertThat(question(german, "load").terms().entrySet().stream().map(Object::toString))
                    .containsExactly("Synchron=One after the other.", "Async=Im Wechsel.");
        }

        @Test
        void anOptionTakesItsOwnTextBeforeTheOneForAllQuestions() {
            CatalogRevision german = with("option.*.any.label", "Egal", "option.peak.any.label", "Beliebig");

            assertThat(any(german, "load").label()).isEqualTo("Egal");
            assertThat(any(german, "peak").label()).isEqualTo("Beliebig");
        }

        @Test
        void anOptionThatIsQuotedByItsLabelStaysSo() {
            CatalogRevision german = with("option.*.any.label", "Egal");

            assertThat(any(german, "load").quote()).isEqualTo("Egal");
            assertThat(any(german, "peak").quote()).isEqualTo("any load");
        }

        @Test
        void oneTextServesAllOptionsOfAQuestionByName() {
            CatalogRevision german = with("option.load.*.quote", "dass Sie {name} kennen");

            assertThat(any(german, "load").quote()).isEqualTo("dass Sie Any kennen");
        }

        @Test
        void whatAnOptionMeansStays() {
            Option german = any(
                    with(
                            "option.*.any.label",
                            "Egal",
                            "requirement.fast.says",
                            "ist schnell",
                            "veto.out.says",
                            "nicht erwünscht"),
                    "load");

            assertThat(german.points()).isEqualTo(Map.of("speed", 3));
            assertThat(german.requires()).containsExactly(new Requirement("fast", "speed", ANY, "ist schnell"));
            assertThat(german.rulesOut()).containsExactly(new Veto("out", "alpha", "nicht erwünscht"));
        }

        @Test
        void contradictionsAndSamplesAreFoundByTheAnswersThatTheyAreAbout() {
            Questionnaire german = with(
                            "contradiction.load.any+peak.says", "Beides?", "sample.any.title", "Eine Website")
                    .questionnaire();

            assertThat(german.contradictions().get(0).says()).isEqualTo("Beides?");
            assertThat(german.samples().get(0).title()).isEqualTo("Eine Website");
        }

        @Test
        void nothingIsSaidWhereEnglishSaysNothing() {
            CatalogRevision german = with("caution.slow.remedy", "Warten.", "question.load.hint", "Raten.");

            assertThat(german.questionnaire().cautions().get(0).remedy()).isNull();
            assertThat(question(german, "load").hint()).isNull();
        }
    }

    @Nested
    class OfTheCatalog {

        @Test
        void aCriterionThatIsCalledLikeItsTraitStaysSo() {
            Catalog german = with("trait.speed.label", "Tempo").catalog();

            assertThat(german.criteria()).extracting(Criterion::label).containsExactly("Tempo", "Calm");
        }

        @Test
        void sentencesOfACriterionAreFoundByLevel() {
            Catalog german = with("criterion.calm.says.2", "Es läuft.").catalog();

            assertThat(german.criteria().get(1).says()).containsExactly("It idles.", "Es läuft.");
        }

        @Test
        void levelsGetALabelAndKeepTheNameThatFilesUse() {
            Scale german = with("scale.pace.1", "langsam", "scale.pace.2", "schnell")
                    .catalog()
                    .definition("speed")
                    .scale();

            assertThat(german.nameOf(1)).isEqualTo("langsam");
            assertThat(german.keyOf(1)).isEqualTo("slow");
            assertThat(german.byName()).isEqualTo(Map.of("slow", 1, "fast", 2));
        }

        @Test
        void aTraitMayCallTheLevelsOfASharedScaleOtherwise() {
            Catalog german = with("scale.pace.1", "langsam", "trait.speed.level.1", "träge")
                    .catalog();

            assertThat(german.definition("speed").scale().nameOf(1)).isEqualTo("träge");
            assertThat(german.definition("like.alpha").scale().nameOf(1)).isEqualTo("langsam");
        }

        @Test
        void ofAVersionOnlyTheMissingLimitHasAName() {
            Scale german = with("scale.python.399", "keine Grenze")
                    .catalog()
                    .definition("newest")
                    .scale();

            assertThat(german.nameOf(399)).isEqualTo("keine Grenze");
            assertThat(german.nameOf(310)).isEqualTo("3.10");
        }

        @Test
        void whatIsNotKnownIsCalledSo() {
            assertThat(with("scale.*.unknown", "unbekannt")
                            .catalog()
                            .definition("speed")
                            .scale()
                            .nameOf(null))
                    .isEqualTo("unbekannt");
            assertThat(with().catalog().definition("speed").scale().nameOf(null))
                    .isEqualTo("unknown");
        }

        @Test
        void oneTextServesAFamilyOfTraits() {
            Catalog german = with("trait.like.*.label", "Ähnelt {name}").catalog();

            assertThat(german.definition("like.alpha").label()).isEqualTo("Ähnelt alpha");
        }
    }

    @Nested
    class OfASource {

        private CatalogRevision served = english();
        private final TranslatedSource source =
                new TranslatedSource(() -> served, new Translation(Map.of("topic.work.title", "Arbeit")));

        @Test
        void givesTheSameObjectUntilAnotherRevisionIsServed() {
            CatalogRevision first = source.current();

            assertThat(first.questionnaire().topics().get(0).title()).isEqualTo("Arbeit");
            assertThat(source.current()).isSameAs(first);

            served = new CatalogRevision("2", served.catalog(), served.questionnaire());
            assertThat(source.current().id()).isEqualTo("2");
        }
    }
}
