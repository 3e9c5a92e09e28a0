package io.frameworkadvisor.advice;

import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

/** A questionnaire laid out for adding up: what every option gives, by column and group instead of by name. */
final class CompiledQuestionnaire {

    /** Importance points for one criterion, before the factor of its group. */
    record Grant(int column, int points) {}

    /**
     * An option and what it gives when it is chosen alone.
     *
     * @param place where its question stands, from 0
     */
    record CompiledOption(int place, Question question, Option option, List<Grant> grants) {

        /** What it gives when {@code together} options of its question are chosen; never less than one point. */
        int part(Grant grant, int together) {
            return question.sharePoints() ? Math.max(1, grant.points() / together) : grant.points();
        }
    }

    /** A chosen option, and how many of its question share their points. */
    record Chosen(CompiledOption it, int together) {}

    final List<Grant> baseline;

    private final List<Question> questions;
    // In the order in which they are asked.
    private final Map<String, Map<String, CompiledOption>> options = new LinkedHashMap<>();

    CompiledQuestionnaire(Questionnaire questionnaire, ToIntFunction<String> column) {
        questions = questionnaire.questions();
        baseline = grants(questionnaire.baseline().points(), column);
        for (int place = 0; place < questions.size(); place++) {
            Question question = questions.get(place);
            Map<String, CompiledOption> byId = new LinkedHashMap<>();
            for (Option option : question.options()) {
                byId.put(option.id(), new CompiledOption(place, question, option, grants(option.points(), column)));
            }
            options.put(question.id(), byId);
        }
    }

    private static List<Grant> grants(Map<String, Integer> points, ToIntFunction<String> column) {
        List<Grant> grants = new ArrayList<>();
        points.forEach((criterion, count) -> grants.add(new Grant(column.applyAsInt(criterion), count)));
        return List.copyOf(grants);
    }

    /** What was chosen, in the order of the questionnaire; options that the revision does not have are passed over. */
    List<Chosen> chosen(Answers answers) {
        List<Chosen> found = new ArrayList<>();
        for (Question question : questions) {
            found.addAll(chosen(answers, question));
        }
        return found;
    }

    /** What was chosen of one question. */
    List<Chosen> chosen(Answers answers, Question question) {
        List<String> ids = answers.of(question.id());
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, CompiledOption> known = options.getOrDefault(question.id(), Map.of());
        return together(ids.stream().map(known::get).filter(Objects::nonNull).toList());
    }

    /** Options of one question that are chosen together; "not sure" beside a choice takes no share of its points. */
    static List<Chosen> together(List<CompiledOption> options) {
        int choices = (int) options.stream()
                .filter(it -> it.option().kind() == Option.Kind.CHOICE)
                .count();
        return options.stream().map(it -> new Chosen(it, Math.max(1, choices))).toList();
    }

    List<Question> questions() {
        return questions;
    }

    Collection<CompiledOption> options(Question question) {
        return options.getOrDefault(question.id(), Map.of()).values();
    }
}
