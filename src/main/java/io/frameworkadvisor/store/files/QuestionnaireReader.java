package io.frameworkadvisor.store.files;

import io.frameworkadvisor.catalog.Criterion;
import io.frameworkadvisor.catalog.TraitDefinition;
import io.frameworkadvisor.questionnaire.CautionRule;
import io.frameworkadvisor.questionnaire.Contradiction;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Requirement;
import io.frameworkadvisor.questionnaire.Topic;
import io.frameworkadvisor.questionnaire.Veto;
import io.frameworkadvisor.store.files.QuestionnaireFile.CautionEntry;
import io.frameworkadvisor.store.files.QuestionnaireFile.OptionEntry;
import io.frameworkadvisor.store.files.QuestionnaireFile.QuestionEntry;
import io.frameworkadvisor.store.files.QuestionnaireFile.RequirementEntry;
import io.frameworkadvisor.store.files.QuestionnaireFile.TopicFile;
import io.frameworkadvisor.store.files.QuestionnaireFile.VetoEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the questionnaire files into a {@link Questionnaire} and notes every name that points to nothing. */
final class QuestionnaireReader {

    static final String FILE = "questionnaire/questionnaire.yml";

    private final LevelReader levels;
    private final Set<String> criteria;
    private final Set<String> groups;
    private final Map<String, String> frameworks;
    private final Problems problems;

    QuestionnaireReader(
            Map<String, TraitDefinition> traits,
            List<Criterion> criteria,
            Set<String> groups,
            Map<String, String> frameworks,
            Problems problems) {
        levels = new LevelReader(traits, problems);
        this.criteria = criteria.stream().map(Criterion::id).collect(Collectors.toSet());
        this.groups = groups;
        this.frameworks = frameworks;
        this.problems = problems;
    }

    /** Labels of the choices of each question, without "not sure" and "does not matter". */
    static Map<String, Map<String, String>> choices(Map<String, TopicFile> topics) {
        Map<String, Map<String, String>> choices = new LinkedHashMap<>();
        for (TopicFile topic : topics.values()) {
            for (QuestionEntry question : topic.questions()) {
                Map<String, String> labels = new LinkedHashMap<>();
                for (OptionEntry option : orEmpty(question.options())) {
                    if (option.kind() == null) {
                        labels.put(option.id(), option.label());
                    }
                }
                choices.put(question.id(), labels);
            }
        }
        return choices;
    }

    Questionnaire read(QuestionnaireFile file, Map<String, TopicFile> topicFiles) {
        Map<String, QuestionEntry> entries = new LinkedHashMap<>();
        topicFiles
                .values()
                .forEach(topic -> topic.questions().forEach(it -> {
                    if (entries.put(it.id(), it) != null) {
                        problems.add(path(topic.id()), "/questions", "the question " + it.id() + " is asked twice");
                    }
                }));
        List<Topic> topics = new ArrayList<>();
        for (String id : file.topics()) {
            TopicFile topic = topicFiles.get(id);
            if (topic == null) {
                problems.add(FILE, "/topics", "no topic is called " + id);
            } else if (topics.stream().anyMatch(it -> it.id().equals(id))) {
                problems.add(FILE, "/topics", "the topic " + id + " is listed twice");
            } else {
                topics.add(topic(topic, entries));
            }
        }
        topicFiles.keySet().stream()
                .filter(id -> !file.topics().contains(id))
                .forEach(id -> problems.add(path(id), "/id", "the topic is not listed in questionnaire.yml"));
        checkPoints(FILE, "/baseline/points", file.baseline().points());
        Questionnaire questionnaire = new Questionnaire(
                topics,
                new Questionnaire.Baseline(
                        file.baseline().label(), file.baseline().points()),
                file.always().stream()
                        .map(it -> requirement(it, FILE, "/always"))
                        .toList(),
                file.contradictions().stream()
                        .map(it -> new Contradiction(it.all(), orEmpty(it.atLeast()), it.says()))
                        .toList(),
                file.cautions().stream().map(this::caution).toList(),
                file.samples().stream()
                        .map(it -> new Questionnaire.Sample(it.title(), it.answers()))
                        .toList());
        new ReferenceCheck(questionnaire, problems).run();
        return questionnaire;
    }

    static String path(String topic) {
        return "questionnaire/" + topic + ".yml";
    }

    private Topic topic(TopicFile topic, Map<String, QuestionEntry> entries) {
        return new Topic(
                topic.id(),
                topic.title(),
                topic.intro(),
                Boolean.TRUE.equals(topic.onReview()),
                topic.questions().stream()
                        .map(it -> question(it, path(topic.id()), entries))
                        .toList());
    }

    private Question question(QuestionEntry entry, String file, Map<String, QuestionEntry> entries) {
        List<Option> options = options(entry, file, entries);
        Set<String> seen = new HashSet<>();
        options.stream()
                .map(Option::id)
                .filter(id -> !seen.add(id))
                .forEach(
                        id -> problems.add(file, "/questions/" + entry.id(), "the option " + id + " is offered twice"));
        return new Question(
                entry.id(),
                entry.ask(),
                "several".equals(entry.choose()),
                Boolean.TRUE.equals(entry.sharePoints()),
                entry.why(),
                entry.hint(),
                orEmpty(entry.terms()),
                options);
    }

    private List<Option> options(QuestionEntry entry, String file, Map<String, QuestionEntry> entries) {
        if (entry.optionsFrom() != null) {
            List<Option> known = frameworks.entrySet().stream()
                    .map(it -> frameworkOption(entry, it.getKey(), it.getValue()))
                    .toList();
            String path = "/questions/" + entry.id() + "/points-each";
            known.forEach(it -> checkPoints(file, path, it.points()));
            return known;
        }
        String other = entry.optionsOf();
        if (other == null) {
            return orEmpty(entry.options()).stream()
                    .map(it -> option(it, true, file, "/questions/" + entry.id() + "/" + it.id()))
                    .toList();
        }
        QuestionEntry model = entries.get(other);
        if (model == null) {
            problems.add(file, "/questions/" + entry.id() + "/options-of", "no question is called " + other);
            return List.of();
        }
        if (model.options() == null) {
            problems.add(
                    file, "/questions/" + entry.id() + "/options-of", other + " has no options of its own to share");
        }
        return orEmpty(model.options()).stream()
                .map(it -> option(it, false, file, "/questions/" + entry.id() + "/" + it.id()))
                .toList();
    }

    private static Option frameworkOption(QuestionEntry entry, String slug, String name) {
        Map<String, Integer> points = new LinkedHashMap<>();
        orEmpty(entry.pointsEach()).forEach((family, each) -> points.put(family + "." + slug, each));
        VetoEntry veto = entry.rulesOutEach();
        return new Option(
                slug,
                name,
                // Only what gives points is quoted as a reason.
                veto == null ? "that you know " + name : name,
                null,
                Option.Kind.CHOICE,
                points,
                Map.of(),
                List.of(),
                veto == null ? List.of() : List.of(new Veto(veto.id(), slug, veto.says())),
                Set.of(),
                null);
    }

    private Option option(OptionEntry entry, boolean withRequirements, String file, String path) {
        checkPoints(file, path + "/points", orEmpty(entry.points()));
        orEmpty(entry.factors()).keySet().stream()
                .filter(it -> !groups.contains(it))
                .forEach(it -> problems.add(file, path + "/factors", "no group is called " + it));
        List<RequirementEntry> requires = withRequirements ? orEmpty(entry.requires()) : List.of();
        return new Option(
                entry.id(),
                entry.label(),
                Objects.requireNonNullElse(entry.quote(), entry.label()),
                entry.hint(),
                kind(entry.kind()),
                orEmpty(entry.points()),
                orEmpty(entry.factors()),
                requires.stream()
                        .map(it -> requirement(it, file, path + "/requires"))
                        .toList(),
                List.of(),
                Set.copyOf(orEmpty(entry.lifts())),
                entry.guidance());
    }

    private static Option.Kind kind(@Nullable String kind) {
        if (kind == null) {
            return Option.Kind.CHOICE;
        }
        return "any".equals(kind) ? Option.Kind.ANY : Option.Kind.NOT_SURE;
    }

    private Requirement requirement(RequirementEntry entry, String file, String path) {
        return new Requirement(
                entry.id(),
                entry.trait(),
                levels.read(entry.trait(), entry.atLeast(), entry.atMost(), entry.oneOf(), file, path),
                entry.says());
    }

    private CautionRule caution(CautionEntry entry) {
        return new CautionRule(
                entry.id(),
                entry.trait(),
                levels.read(
                        entry.trait(), entry.atLeast(), entry.atMost(), entry.oneOf(), FILE, "/cautions/" + entry.id()),
                orEmpty(entry.any()),
                Boolean.TRUE.equals(entry.status()),
                entry.badge(),
                entry.says(),
                entry.remedy());
    }

    private void checkPoints(String file, String path, Map<String, Integer> points) {
        points.keySet().stream()
                .filter(it -> !criteria.contains(it))
                .forEach(it -> problems.add(file, path, "no criterion is called " + it));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static <V> Map<String, V> orEmpty(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : map;
    }
}
