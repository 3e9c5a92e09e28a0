package io.frameworkadvisor.advice;

import static io.frameworkadvisor.advice.Respondents.forRespondents;
import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Quick.Ranked;
import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.Criterion;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.Trait;
import io.frameworkadvisor.catalog.TraitDefinition;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.scoring.PerformanceTable;
import io.frameworkadvisor.store.files.RealCatalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a change of answers or facts must not do to the advice, over generated respondents. */
class AdviceMetamorphicPropertiesTests {

    private static final int FEW = 100;

    private static final CatalogRevision REVISION = RealCatalog.revision();
    private static final Questionnaire QUESTIONNAIRE = REVISION.questionnaire();
    private static final Quick QUICK = new Quick(REVISION);

    @Test
    void takingBackWhatGivesNothingChangesNothing() {
        int[] tried = new int[1];
        forRespondents((answers, random) -> {
            List<Ranked> before = QUICK.ranking(answers);
            for (Question question : QUESTIONNAIRE.questions()) {
                for (String id : answers.of(question.id())) {
                    if (givesNothing(question.option(id).orElseThrow())) {
                        tried[0]++;
                        assertThat(QUICK.ranking(answers.without(question.id(), id)))
                                .as("without %s=%s", question.id(), id)
                                .isEqualTo(before);
                    }
                }
            }
        });
        assertThat(tried[0]).as("answers that give nothing").isGreaterThan(Respondents.COUNT);
    }

    private static boolean givesNothing(Option option) {
        return option.kind() != Option.Kind.CHOICE
                && option.points().isEmpty()
                && option.factors().isEmpty()
                && option.requires().isEmpty()
                && option.lifts().isEmpty();
    }

    @Test
    void betterFactsAboutTheFirstNeverUnseatIt() {
        Map<String, Quick> improved = new HashMap<>();
        forRespondents((answers, random) -> QUICK.ranking(answers).stream()
                .filter(it -> it.rank() == 1)
                .forEach(first -> assertThat(improved.computeIfAbsent(first.slug(), it -> new Quick(improving(it)))
                                .ranking(answers))
                        .filteredOn(it -> it.slug().equals(first.slug()))
                        .singleElement()
                        .satisfies(it -> {
                            assertThat(it.rank()).isEqualTo(1);
                            assertThat(it.score()).isGreaterThanOrEqualTo(first.score());
                        })));
        assertThat(improved).as("different frameworks in first place").hasSizeGreaterThan(10);
    }

    /** The real catalog with every fact about one framework that criteria look at as good as it can be. */
    private static CatalogRevision improving(String slug) {
        Catalog catalog = REVISION.catalog();
        List<Framework> frameworks = new ArrayList<>();
        for (Framework it : catalog.frameworks()) {
            frameworks.add(it.slug().equals(slug) ? improved(catalog, it) : it);
        }
        return new CatalogRevision(
                "better",
                new Catalog(
                        catalog.collected(), catalog.groups(), catalog.dictionary(), catalog.criteria(), frameworks),
                QUESTIONNAIRE);
    }

    private static Framework improved(Catalog catalog, Framework framework) {
        Map<String, Trait> traits = new LinkedHashMap<>(framework.traits());
        for (Criterion criterion : catalog.criteria()) {
            TraitDefinition definition = catalog.definition(criterion.trait());
            // What a must-have looks at may ask for a level that is not the best one, and what two criteria look at has
            // no level that is best for both, so these stay as they are.
            if (!isRequired(definition.id()) && !isShared(catalog, definition.id())) {
                traits.put(definition.id(), best(catalog, framework, criterion, definition));
            }
        }
        return new Framework(
                framework.slug(),
                framework.name(),
                framework.category(),
                framework.summary(),
                framework.profile(),
                traits);
    }

    private static boolean isShared(Catalog catalog, String trait) {
        return catalog.criteria().stream()
                        .filter(it -> it.trait().equals(trait))
                        .count()
                > 1;
    }

    private static boolean isRequired(String trait) {
        return QUESTIONNAIRE.always().stream().anyMatch(it -> it.trait().equals(trait))
                || QUESTIONNAIRE.questions().stream()
                        .flatMap(it -> it.options().stream())
                        .flatMap(it -> it.requires().stream())
                        .anyMatch(it -> it.trait().equals(trait));
    }

    private static Trait best(Catalog catalog, Framework framework, Criterion criterion, TraitDefinition definition) {
        int best = definition.scale().from();
        for (int level = best; level <= definition.scale().to(); level++) {
            best = value(catalog, framework, criterion, level) > value(catalog, framework, criterion, best)
                    ? level
                    : best;
        }
        return new Trait(definition.id(), best, null, null);
    }

    private static int value(Catalog catalog, Framework framework, Criterion criterion, int level) {
        Map<String, Trait> traits = Map.of(criterion.trait(), new Trait(criterion.trait(), level, null, null));
        Framework alone = new Framework(
                framework.slug(), framework.name(), framework.category(), "", framework.profile(), traits);
        PerformanceTable table = new CompiledCatalog(new CatalogRevision(
                        "one",
                        new Catalog(
                                catalog.collected(),
                                catalog.groups(),
                                catalog.dictionary(),
                                List.of(criterion),
                                List.of(alone)),
                        NO_QUESTIONS))
                .table;
        return table.value(0, 0);
    }

    private static final Questionnaire NO_QUESTIONS = new Questionnaire(
            List.of(), new Questionnaire.Baseline("", Map.of()), List.of(), List.of(), List.of(), List.of());

    @Test
    void certaintyIsTheSameInTwoCalls() {
        forRespondents(FEW, (answers, random) -> {
            Certainty once = certainty(answers);
            assertThat(certainty(answers)).isEqualTo(once);
        });
    }

    // Each time by an advisor that has drawn nothing yet.
    private static Certainty certainty(Answers answers) {
        Answers something = answers.isEmpty() ? answers.with(QUESTIONNAIRE, "product", "json-api") : answers;
        Advice advice = new Advisor(() -> REVISION).advise(something);
        return advice.recommendations().isEmpty() || !advice.isDecided()
                ? new Certainty(0, 0, 0, Certainty.Verdict.OPEN, List.of(), List.of(), List.of())
                : Objects.requireNonNull(advice.certainty());
    }
}
