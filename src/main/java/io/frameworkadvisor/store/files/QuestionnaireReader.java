package io.frameworkadvisor.store.files;

import io.frameworkadvisor.catalog.Criterion;
import io.frameworkadvisor.catalog.TraitDefinition;
import io.frameworkadvisor.catalog.TraitDefinition.Scale;
import io.frameworkadvisor.questionnaire.CautionRule;
import io.frameworkadvisor.questionnaire.Contradiction;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Requirement;
import io.frameworkadvisor.questionnaire.Requirement.Levels;
import io.frameworkadvisor.questionnaire.Topic;
import io.frameworkadvisor.store.files.QuestionnaireFile.CautionEntry;
import io.frameworkadvisor.store.files.QuestionnaireFile.OptionEntry;
import io.frameworkadvisor.store.files.QuestionnaireFile.QuestionEntry;
import io.frameworkadvisor.store.files.QuestionnaireFile.RequirementEntry;
import io.frameworkadvisor.store.files.QuestionnaireFile.TopicFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns the questionnaire files into a {@link Questionnaire} and notes every name that points to nothing. */
final class QuestionnaireReader {

    private static final String FILE = "questionnaire/questionnaire.yml";

    private final Map<String, TraitDefinition> traits;
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
        this.traits = traits;
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
        checkReferences(questionnaire);
        return questionnaire;
    }

    private static String path(String topic) {
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
        return new Option(
                slug,
                name,
                "that you know " + name,
                null,
                Option.Kind.CHOICE,
                points,
                Map.of(),
                List.of(),
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
        Levels levels = levels(entry.trait(), entry.atLeast(), entry.atMost(), entry.oneOf(), file, path);
        return new Requirement(entry.id(), entry.trait(), levels, entry.says());
    }

    private CautionRule caution(CautionEntry entry) {
        return new CautionRule(
                entry.id(),
                entry.trait(),
                levels(entry.trait(), entry.atLeast(), entry.atMost(), entry.oneOf(), FILE, "/cautions/" + entry.id()),
                orEmpty(entry.any()),
                Boolean.TRUE.equals(entry.status()),
                entry.says(),
                entry.remedy());
    }

    private Levels levels(
            String trait,
            @Nullable JsonNode atLeast,
            @Nullable JsonNode atMost,
            @Nullable List<JsonNode> oneOf,
            String file,
            String path) {
        TraitDefinition definition = traits.get(trait);
        if (definition == null) {
            problems.add(file, path, "no trait is called " + trait);
            return new Levels(0, 0, Set.of());
        }
        Scale scale = definition.scale();
        return new Levels(
                atLeast == null ? scale.from() : level(scale, atLeast, file, path),
                atMost == null ? scale.to() : level(scale, atMost, file, path),
                orEmpty(oneOf).stream().map(it -> level(scale, it, file, path)).collect(Collectors.toSet()));
    }

    private int level(Scale scale, JsonNode level, String file, String path) {
        if (level.isInt() && level.asInt() >= scale.from() && level.asInt() <= scale.to()) {
            return level.asInt();
        }
        Integer named = level.isString() ? scale.byName().get(level.asString()) : null;
        if (named == null) {
            problems.add(file, path, "the scale " + scale.id() + " has no level " + level);
            return scale.from();
        }
        return named;
    }

    private void checkPoints(String file, String path, Map<String, Integer> points) {
        points.keySet().stream()
                .filter(it -> !criteria.contains(it))
                .forEach(it -> problems.add(file, path, "no criterion is called " + it));
    }

    private void checkReferences(Questionnaire questionnaire) {
        Set<String> known = new HashSet<>();
        Set<String> liftable =
                questionnaire.always().stream().map(Requirement::id).collect(Collectors.toSet());
        for (Topic topic : questionnaire.topics()) {
            for (Question question : topic.questions()) {
                for (Option option : question.options()) {
                    known.add(question.id() + "." + option.id());
                    String at = "/questions/" + question.id() + "/" + option.id() + "/lifts";
                    option.lifts().stream()
                            .filter(it -> !liftable.contains(it))
                            .forEach(it ->
                                    problems.add(path(topic.id()), at, "no requirement in always is called " + it));
                }
            }
        }
        questionnaire.contradictions().stream()
                .flatMap(it -> it.atLeast().keySet().stream())
                .filter(it -> questionnaire.question(it).isEmpty())
                .forEach(it -> problems.add(FILE, "/contradictions", "no question is called " + it));
        questionnaire.contradictions().stream()
                .flatMap(it -> it.all().stream())
                .filter(it -> !known.contains(it))
                .forEach(it -> problems.add(FILE, "/contradictions", "no answer is called " + it));
        for (Questionnaire.Sample sample : questionnaire.samples()) {
            sample.answers()
                    .forEach((question, options) -> options.stream()
                            .map(option -> question + "." + option)
                            .filter(it -> !known.contains(it))
                            .forEach(it -> problems.add(FILE, "/samples", "no answer is called " + it)));
        }
        questionnaire.cautions().stream()
                .flatMap(it -> it.any().stream())
                .filter(it -> !known.contains(it))
                .forEach(it -> problems.add(FILE, "/cautions", "no answer is called " + it));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static <V> Map<String, V> orEmpty(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : map;
    }
}
