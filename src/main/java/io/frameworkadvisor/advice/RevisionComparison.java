package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.RevisionChange.Entry;
import io.frameworkadvisor.advice.RevisionChange.Regrade;
import io.frameworkadvisor.advice.RevisionChange.Reorder;
import io.frameworkadvisor.advice.RevisionChange.Turnover;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.ExpertCases;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.Trait;
import io.frameworkadvisor.catalog.TraitDefinition;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds two revisions beside each other. */
final class RevisionComparison {

    private static final int AMONG = 3;

    private final CatalogRevision before;
    private final CatalogRevision after;

    RevisionComparison(CatalogRevision before, CatalogRevision after) {
        this.before = before;
        this.after = after;
    }

    /** Answers that both are asked. */
    private record Case(String situation, boolean isExpert, Map<String, List<String>> answers) {}

    RevisionChange change(ExpertCases experts) {
        List<Case> cases = cases(experts);
        return new RevisionChange(
                before.id(),
                after.id(),
                turnover(frameworks(before), frameworks(after)),
                turnover(questions(before), questions(after)),
                turnover(options(before, after), options(after, before)),
                regrades(),
                reworded(),
                reorders(cases),
                cases.size());
    }

    private static Turnover turnover(Map<String, String> old, Map<String, String> current) {
        return new Turnover(missing(current, old), missing(old, current));
    }

    private static List<Entry> missing(Map<String, String> here, Map<String, String> there) {
        return here.entrySet().stream()
                .filter(it -> !there.containsKey(it.getKey()))
                .map(it -> new Entry(it.getKey(), it.getValue()))
                .toList();
    }

    private static Map<String, String> frameworks(CatalogRevision revision) {
        Map<String, String> names = new LinkedHashMap<>();
        revision.catalog().frameworks().forEach(it -> names.put(it.slug(), it.name()));
        return names;
    }

    private static Map<String, String> questions(CatalogRevision revision) {
        Map<String, String> questions = new LinkedHashMap<>();
        revision.questionnaire().questions().forEach(it -> questions.put(it.id(), it.ask()));
        return questions;
    }

    // A question that comes or goes takes its options along; they need not be named.
    private static Map<String, String> options(CatalogRevision revision, CatalogRevision other) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Question question : revision.questionnaire().questions()) {
            if (other.questionnaire().question(question.id()).isPresent()) {
                question.options().forEach(it -> options.put(question.id() + "." + it.id(), it.label()));
            }
        }
        return options;
    }

    private List<Regrade> regrades() {
        Map<String, TraitDefinition> old = definitions(before);
        Map<String, TraitDefinition> current = definitions(after);
        Set<String> traits = new TreeSet<>(old.keySet());
        traits.addAll(current.keySet());
        List<Regrade> regrades = new ArrayList<>();
        for (Framework framework : after.catalog().frameworks()) {
            Optional<Framework> earlier = before.catalog().framework(framework.slug());
            if (earlier.isPresent()) {
                for (String trait : traits) {
                    Grade then = Grade.of(earlier.get(), old.get(trait));
                    Grade now = Grade.of(framework, current.get(trait));
                    if (!Grade.isSameLevel(then, now)) {
                        regrades.add(regrade(framework, trait, then, now));
                    }
                }
            }
        }
        return regrades;
    }

    private static Regrade regrade(Framework framework, String trait, @Nullable Grade then, @Nullable Grade now) {
        String label = now != null ? now.label() : then != null ? then.label() : trait;
        return new Regrade(
                framework.slug(),
                framework.name(),
                label,
                then == null ? null : then.words(),
                now == null ? null : now.words());
    }

    private static Map<String, TraitDefinition> definitions(CatalogRevision revision) {
        Map<String, TraitDefinition> definitions = new LinkedHashMap<>();
        revision.catalog().dictionary().forEach(it -> definitions.put(it.id(), it));
        return definitions;
    }

    /** The level of a framework, and how it reads. */
    private record Grade(@Nullable Integer level, String words, String label) {

        static @Nullable Grade of(Framework framework, @Nullable TraitDefinition trait) {
            if (trait == null) {
                return null;
            }
            Integer level = framework.level(trait);
            return new Grade(level, trait.scale().nameOf(level), trait.label());
        }

        static boolean isSameLevel(@Nullable Grade one, @Nullable Grade other) {
            if (one == null || other == null) {
                return one == null && other == null;
            }
            return Objects.equals(one.level(), other.level());
        }
    }

    private int reworded() {
        return (int) after.catalog().frameworks().stream()
                .flatMap(it -> before.catalog().framework(it.slug()).stream().flatMap(old -> reworded(old, it)))
                .count();
    }

    private static Stream<Trait> reworded(Framework old, Framework current) {
        return current.traits().values().stream().filter(it -> {
            Trait earlier = old.trait(it.id());
            return earlier != null && Objects.equals(earlier.level(), it.level()) && !earlier.equals(it);
        });
    }

    private List<Case> cases(ExpertCases experts) {
        Map<String, Case> samples = new LinkedHashMap<>();
        Stream.of(before, after)
                .flatMap(it -> it.questionnaire().samples().stream())
                .forEach(it -> samples.putIfAbsent(it.title(), new Case(it.title(), false, it.answers())));
        return Stream.concat(
                        samples.values().stream(),
                        experts.all().stream().map(it -> new Case(it.situation(), true, it.answers())))
                .toList();
    }

    private List<Reorder> reorders(List<Case> cases) {
        Advisor then = new Advisor(() -> before);
        Advisor now = new Advisor(() -> after);
        return cases.stream()
                .map(it -> new Reorder(it.situation(), it.isExpert(), firstThree(then, it), firstThree(now, it)))
                .filter(it -> !it.before().equals(it.after()))
                .toList();
    }

    private static List<String> firstThree(Advisor advisor, Case asked) {
        CatalogRevision revision = advisor.revision();
        Questionnaire questionnaire = revision.questionnaire();
        Map<String, String> names = frameworks(revision);
        return advisor.shortlist(Answers.read(questionnaire, asked.answers()).answers(), AMONG).stream()
                .map(it -> names.getOrDefault(it, it))
                .toList();
    }
}
