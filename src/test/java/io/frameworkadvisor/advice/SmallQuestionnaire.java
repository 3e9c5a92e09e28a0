package io.frameworkadvisor.advice;

import io.frameworkadvisor.questionnaire.CautionRule;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Option.Kind;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Questionnaire.Baseline;
import io.frameworkadvisor.questionnaire.Requirement;
import io.frameworkadvisor.questionnaire.Requirement.Levels;
import io.frameworkadvisor.questionnaire.Topic;
import io.frameworkadvisor.questionnaire.Veto;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the small world asks. Baseline: docs 2. */
final class SmallQuestionnaire {

    static final Requirement ALIVE = new Requirement("alive", "status", new Levels(1, 10, Set.of()), "is alive");
    static final Requirement HAS_ADMIN =
            new Requirement("has-admin", "admin", new Levels(5, 10, Set.of()), "brings an admin site");

    static final Question PRODUCT = question(
            "product",
            true,
            true,
            points("site", Map.of("admin", 6, "docs", 1)),
            points("service", Map.of("api", 6, "speed", 2)),
            said("not-sure", Kind.NOT_SURE));
    static final Question LOAD = question(
            "load",
            false,
            false,
            points("high", Map.of("speed", 8)),
            points("low", Map.of("start", 4)),
            said("any", Kind.ANY),
            said("not-sure", Kind.NOT_SURE));
    static final Question NEED = question(
            "need", true, false, option("admin-site", Kind.CHOICE, Map.of(), Map.of(), List.of(HAS_ADMIN), Set.of()));
    static final Question UPKEEP = question(
            "upkeep", false, false, option("dead", Kind.CHOICE, Map.of(), Map.of(), List.of(), Set.of("alive")));
    static final Question TEAM = question(
            "team", false, false, points("alone", Map.of("help", 5)), points("many", Map.of("admin", 1, "docs", 2)));
    /** Not asked usually. */
    static final Question AVOID =
            question("avoid", true, false, veto("ash"), veto("birch"), veto("cedar"), veto("dogwood"));

    static final Question MATTERS = question(
            "matters",
            true,
            false,
            factors("parts-none", Map.of("parts", 0)),
            factors("parts-less", Map.of("parts", 1)),
            factors("parts-more", Map.of("parts", 4)),
            factors("pace-more", Map.of("pace", 4)));

    /** Rules in the order of precedence of their badges. */
    static final List<CautionRule> CAUTIONS = List.of(
            new CautionRule(
                    "wordy", "docs", new Levels(8, 10, Set.of()), List.of(), false, null, "Much to read.", null),
            new CautionRule("dead", "status", new Levels(0, 0, Set.of()), List.of(), true, "Dead", "It is dead.", null),
            new CautionRule(
                    "lonely",
                    "help",
                    new Levels(0, 1, Set.of()),
                    List.of("team.alone"),
                    false,
                    "Lonely",
                    "Nobody to ask.",
                    null));

    static final Questionnaire USUAL = asking(PRODUCT, LOAD, NEED, UPKEEP, TEAM, MATTERS);

    private SmallQuestionnaire() {}

    /** The usual questionnaire with other questions, on two topics: the last question is asked on the second. */
    static Questionnaire asking(Question... questions) {
        List<Question> all = List.of(questions);
        return new Questionnaire(
                List.of(
                        new Topic("work", "Work", "The work.", false, all.subList(0, all.size() - 1)),
                        new Topic("weight", "Weight", "The weight.", true, all.subList(all.size() - 1, all.size()))),
                new Baseline("Counted for everybody", Map.of("docs", 2)),
                List.of(ALIVE),
                List.of(),
                CAUTIONS,
                List.of());
    }

    static Question question(String id, boolean several, boolean sharePoints, Option... options) {
        return new Question(
                id, "Which " + id + "?", several, sharePoints, "It matters.", null, Map.of(), List.of(options));
    }

    static Option points(String id, Map<String, Integer> points) {
        return option(id, Kind.CHOICE, points, Map.of(), List.of(), Set.of());
    }

    static Option factors(String id, Map<String, Integer> factors) {
        return option(id, Kind.CHOICE, Map.of(), factors, List.of(), Set.of());
    }

    static Option said(String id, Kind kind) {
        return option(id, kind, Map.of(), Map.of(), List.of(), Set.of());
    }

    private static Option veto(String slug) {
        return new Option(
                slug,
                "The " + slug,
                "the " + slug,
                null,
                Kind.CHOICE,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(new Veto("ruled-out", slug, "you ruled it out")),
                Set.of(),
                null);
    }

    private static Option option(
            String id,
            Kind kind,
            Map<String, Integer> points,
            Map<String, Integer> factors,
            List<Requirement> requires,
            Set<String> lifts) {
        return new Option(id, "The " + id, "the " + id, null, kind, points, factors, requires, List.of(), lifts, null);
    }
}
