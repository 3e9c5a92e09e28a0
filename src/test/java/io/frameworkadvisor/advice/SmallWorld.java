package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.CompiledQuestionnaire.Chosen;
import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.Criterion;
import io.frameworkadvisor.catalog.Criterion.Shape;
import io.frameworkadvisor.catalog.Criterion.Valuation;
import io.frameworkadvisor.catalog.Evidence;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.PartialDate;
import io.frameworkadvisor.catalog.Trait;
import io.frameworkadvisor.catalog.TraitDefinition;
import io.frameworkadvisor.catalog.TraitDefinition.Scale;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Four frameworks with known levels, made by hand, so that every sum can be reckoned in the test. A level is from 0 to 10 and
 * its value a thousand times that; one fact, the speed of Cedar, is unknown and counts as 5. Dogwood is dead.
 *
 * <pre>
 *            parts        pace           people
 *          admin  api  speed  start   docs  help
 * ash        10     2     3      2      8     9
 * birch       3     9     9      6      6     4
 * cedar       0     6     ?     10      5     1
 * dogwood     1    10     3      2      7     0
 * </pre>
 */
final class SmallWorld {

    static final List<String> CRITERIA = List.of("admin", "api", "speed", "start", "docs", "help");

    private static final PartialDate COLLECTED = new PartialDate("2026-11-20");
    private static final PartialDate YOUNG = new PartialDate("2026-06-01");
    private static final Scale TEN = new Scale("ten", 0, 10, List.of(), List.of(), false);
    private static final Map<String, String> GROUPS = Map.of(
            "admin", "parts", "api", "parts", "speed", "pace", "start", "pace", "docs", "people", "help", "people");

    private final Map<String, Map<String, Trait>> traits;
    private final Questionnaire questionnaire;
    private final CatalogRevision revision;

    private SmallWorld(Map<String, Map<String, Trait>> traits, Questionnaire questionnaire) {
        this.traits = traits;
        this.questionnaire = questionnaire;
        revision = new CatalogRevision("small", catalog(traits), questionnaire);
    }

    static SmallWorld usual() {
        Map<String, Map<String, Trait>> traits = new LinkedHashMap<>();
        traits.put("ash", levels(1, 10, 2, 3, 2, 8, 9));
        traits.put("birch", levels(1, 3, 9, 9, 6, 6, 4));
        traits.put("cedar", levels(1, 0, 6, null, 10, 5, 1));
        traits.put("dogwood", levels(0, 1, 10, 3, 2, 7, 0));
        return new SmallWorld(traits, SmallQuestionnaire.USUAL);
    }

    private static Map<String, Trait> levels(int status, @Nullable Integer... levels) {
        Map<String, Trait> traits = new LinkedHashMap<>();
        traits.put("status", trait("status", status, YOUNG));
        for (int j = 0; j < levels.length; j++) {
            traits.put(CRITERIA.get(j), trait(CRITERIA.get(j), levels[j], YOUNG));
        }
        return traits;
    }

    private static Trait trait(String id, @Nullable Integer level, @Nullable PartialDate asOf) {
        return new Trait(id, level, null, level == null ? null : new Evidence("a test", null, asOf, null));
    }

    /** The same world with another level of one fact; null for unknown. */
    SmallWorld with(String slug, String trait, @Nullable Integer level) {
        return replacing(slug, trait(trait, level, YOUNG));
    }

    /** The same world with one fact as of another date; null if nobody knows. */
    SmallWorld dated(String slug, String trait, @Nullable String asOf) {
        Trait present = traits.getOrDefault(slug, Map.of()).get(trait);
        Integer level = present == null ? null : present.level();
        return replacing(slug, trait(trait, level, asOf == null ? null : new PartialDate(asOf)));
    }

    private SmallWorld replacing(String slug, Trait trait) {
        Map<String, Map<String, Trait>> changed = new LinkedHashMap<>(traits);
        Map<String, Trait> own = new LinkedHashMap<>(traits.getOrDefault(slug, Map.of()));
        own.put(trait.id(), trait);
        changed.put(slug, own);
        return new SmallWorld(changed, questionnaire);
    }

    /** The same frameworks under another questionnaire. */
    SmallWorld asking(Questionnaire other) {
        return new SmallWorld(traits, other);
    }

    private static Catalog catalog(Map<String, Map<String, Trait>> traits) {
        List<TraitDefinition> dictionary = new ArrayList<>();
        dictionary.add(new TraitDefinition("status", null, "Status", "Whether it lives.", TEN, null));
        CRITERIA.forEach(it -> dictionary.add(new TraitDefinition(it, null, label(it), "How much.", TEN, null)));
        List<Criterion> criteria = CRITERIA.stream()
                .map(it -> new Criterion(
                        it,
                        label(it),
                        GROUPS.getOrDefault(it, ""),
                        it,
                        new Valuation(Shape.RISING, List.of()),
                        List.of()))
                .toList();
        Map<String, String> groups = new LinkedHashMap<>();
        groups.put("parts", "Parts");
        groups.put("pace", "Pace");
        groups.put("people", "People");
        return new Catalog(COLLECTED, groups, dictionary, criteria, frameworks(traits));
    }

    private static List<Framework> frameworks(Map<String, Map<String, Trait>> traits) {
        return traits.entrySet().stream()
                .map(it -> new Framework(
                        it.getKey(), label(it.getKey()), "tree", "A tree.", SmallProfile.USUAL, it.getValue()))
                .toList();
    }

    /** The id with a capital letter. */
    static String label(String id) {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1);
    }

    CatalogRevision revision() {
        return revision;
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    CompiledCatalog compiled() {
        return new CompiledCatalog(revision);
    }

    Advisor advisor() {
        return new Advisor(() -> revision);
    }

    /** Answers, each as {@code question.option}. */
    Answers answers(String... chosen) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (String each : chosen) {
            int dot = each.indexOf('.');
            given.computeIfAbsent(each.substring(0, dot), it -> new ArrayList<>())
                    .add(each.substring(dot + 1));
        }
        Answers.Reading reading = Answers.read(questionnaire, given);
        assertThat(reading.ignored()).isEmpty();
        return reading.answers();
    }

    Advice advise(String... chosen) {
        return advisor().advise(answers(chosen));
    }

    Interpretation meaning(String... chosen) {
        return new Interpretation(compiled(), answers(chosen));
    }

    /** What would change the first place, without finding out how sure it is, which takes longer; null if nothing is ranked. */
    @Nullable
    Sensitivity sensitivity(Answers answers) {
        CompiledCatalog catalog = compiled();
        Interpretation meaning = new Interpretation(catalog, answers);
        Placement placement = new Placement(catalog, meaning);
        return meaning.weights.total() == 0 || placement.order.isEmpty()
                ? null
                : new WhatIf(catalog, meaning, placement).sensitivity();
    }

    List<Chosen> chosen(Answers answers) {
        return compiled().questionnaire.chosen(answers);
    }

    /** Slugs of the frameworks in first place, reckoned without any explanation; empty if nothing is decided. */
    List<String> firsts(Answers answers) {
        return slugs(new Rescoring(compiled()).of(chosen(answers)).firsts());
    }

    List<String> slugs(BitSet rows) {
        return rows.stream()
                .mapToObj(it -> revision.catalog().frameworks().get(it).slug())
                .toList();
    }

    /** The row of a framework. */
    int row(String slug) {
        return List.copyOf(traits.keySet()).indexOf(slug);
    }
}
