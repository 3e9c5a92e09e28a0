package io.frameworkadvisor.advice;

import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Requirement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A questionnaire laid out for adding up: what every option means, by column, group and row instead of by name. */
final class CompiledQuestionnaire {

    /** Importance points for one criterion, before the factor of its group. */
    record Grant(int column, int points) {}

    /** A factor for all criteria of a group. */
    record Scaling(int group, int factor) {}

    /**
     * An option and what it means.
     *
     * @param place where its question stands, from 0
     * @param grants what it gives when it is chosen alone
     * @param demands its must-haves and vetoes; taking the option back lifts them
     * @param lifts which of the requirements that always hold it takes away, by their place; not to be changed
     */
    record CompiledOption(
            int place,
            Question question,
            Option option,
            List<Grant> grants,
            List<Scaling> scalings,
            List<Demand> demands,
            BitSet lifts) {

        /** What it gives when {@code together} options of its question are chosen; never less than one point. */
        int part(Grant grant, int together) {
            return question.sharePoints() ? Math.max(1, grant.points() / together) : grant.points();
        }

        boolean isChoice() {
            return option.kind() == Option.Kind.CHOICE;
        }

        /** Whether it leaves out frameworks by name. */
        boolean isVeto() {
            return !option.rulesOut().isEmpty();
        }

        /** Whether it says something about the project; whom somebody does not want is about them, not about it. */
        boolean describes() {
            return isChoice() && !isVeto();
        }

        /** Whether it says how much a whole group matters. */
        boolean scales() {
            return !scalings.isEmpty();
        }

        /** Whether it has a say in who passes. */
        boolean screens() {
            return !demands.isEmpty() || !lifts.isEmpty();
        }
    }

    /** A chosen option, and how many of its question share their points. */
    record Chosen(CompiledOption it, int together) {}

    final List<Grant> baseline;

    private final List<Question> questions;
    private final List<Demand> always;
    private final Map<String, Integer> places = new HashMap<>();
    // In the order in which they are asked.
    private final Map<String, Map<String, CompiledOption>> options = new LinkedHashMap<>();

    CompiledQuestionnaire(Questionnaire questionnaire, Columns columns, Facts facts) {
        questions = questionnaire.questions();
        baseline = grants(questionnaire.baseline().points(), columns);
        always = questionnaire.always().stream()
                .map(it -> facts.judged(it, liftOf(it)))
                .toList();
        for (int place = 0; place < questions.size(); place++) {
            Question question = questions.get(place);
            places.put(question.id(), place);
            Map<String, CompiledOption> byId = new LinkedHashMap<>();
            for (Option option : question.options()) {
                byId.put(option.id(), compile(place, option, columns, facts));
            }
            options.put(question.id(), byId);
        }
    }

    private @Nullable Change liftOf(Requirement requirement) {
        for (Question question : questions) {
            for (Option option : question.options()) {
                if (option.lifts().contains(requirement.id())) {
                    return new Change(question.id(), option.id(), option.label(), true);
                }
            }
        }
        return null;
    }

    private CompiledOption compile(int place, Option option, Columns columns, Facts facts) {
        Question question = questions.get(place);
        Change back = new Change(question.id(), option.id(), option.label(), false);
        List<Scaling> scalings = new ArrayList<>();
        option.factors().forEach((group, factor) -> scalings.add(new Scaling(columns.group(group), factor)));
        return new CompiledOption(
                place,
                question,
                option,
                grants(option.points(), columns),
                List.copyOf(scalings),
                Stream.concat(
                                option.requires().stream().map(it -> facts.judged(it, back)),
                                option.rulesOut().stream().map(it -> facts.judged(it, back)))
                        .toList(),
                lifts(option));
    }

    private static List<Grant> grants(Map<String, Integer> points, Columns columns) {
        List<Grant> grants = new ArrayList<>();
        points.forEach((criterion, count) -> grants.add(new Grant(columns.of(criterion), count)));
        return List.copyOf(grants);
    }

    private BitSet lifts(Option option) {
        BitSet lifts = new BitSet();
        for (int place = 0; place < always.size(); place++) {
            lifts.set(place, option.lifts().contains(always.get(place).id()));
        }
        return lifts;
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
        List<CompiledOption> found = new ArrayList<>();
        for (String id : ids) {
            CompiledOption option = known.get(id);
            if (option != null) {
                found.add(option);
            }
        }
        return together(found);
    }

    /** Options of one question that are chosen together; "not sure" beside a choice takes no share of its points. */
    static List<Chosen> together(List<CompiledOption> options) {
        int choices = 0;
        for (CompiledOption it : options) {
            choices += it.isChoice() ? 1 : 0;
        }
        List<Chosen> chosen = new ArrayList<>(options.size());
        for (CompiledOption it : options) {
            chosen.add(new Chosen(it, Math.max(1, choices)));
        }
        return chosen;
    }

    /** All requirements that chosen options leave or bring: first those that always hold unless an option lifts them. */
    List<Demand> demands(List<Chosen> chosen) {
        BitSet lifted = new BitSet();
        List<Demand> chosenOnes = new ArrayList<>();
        for (Chosen choice : chosen) {
            lifted.or(choice.it().lifts());
            chosenOnes.addAll(choice.it().demands());
        }
        List<Demand> demands = new ArrayList<>(always.size() + chosenOnes.size());
        for (int place = 0; place < always.size(); place++) {
            if (!lifted.get(place)) {
                demands.add(always.get(place));
            }
        }
        demands.addAll(chosenOnes);
        return demands;
    }

    List<Question> questions() {
        return questions;
    }

    /** Where a question stands, from 0; after all others if it is not asked. */
    int place(Question question) {
        return places.getOrDefault(question.id(), questions.size());
    }

    Collection<CompiledOption> options(Question question) {
        return options.getOrDefault(question.id(), Map.of()).values();
    }
}
