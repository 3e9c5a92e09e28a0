package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.CompiledQuestionnaire.Chosen;
import io.frameworkadvisor.advice.CompiledQuestionnaire.CompiledOption;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Every way to change a single answer: another option, a need dropped or added, a question skipped. "Not sure" and "does
 * not matter" weigh nothing, as skipping does, so they are tried as skipping.
 */
final class Variations {

    private final CompiledQuestionnaire questionnaire;
    private final List<Chosen> chosen;

    Variations(CompiledQuestionnaire questionnaire, List<Chosen> chosen) {
        this.questionnaire = questionnaire;
        this.chosen = chosen;
    }

    /**
     * One change, and everything that is chosen after it.
     *
     * @param open whether the question had no answer that says something
     */
    record Variation(Question question, Change change, boolean open, List<Chosen> after) {}

    List<Variation> all() {
        List<Variation> variations = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            variations.addAll(of(question));
        }
        return variations;
    }

    List<Variation> of(Question question) {
        List<CompiledOption> now = now(question);
        boolean open = now.stream().noneMatch(it -> it.option().kind() == Option.Kind.CHOICE);
        List<Variation> variations = new ArrayList<>();
        for (CompiledOption it : questionnaire.options(question)) {
            if (it.option().kind() == Option.Kind.CHOICE) {
                boolean add = !now.contains(it);
                Change change =
                        new Change(question.id(), it.option().id(), it.option().label(), add);
                variations.add(
                        new Variation(question, change, open, after(question, add ? with(now, it) : without(now, it))));
            }
        }
        return variations;
    }

    private List<CompiledOption> now(Question question) {
        return chosen.stream()
                .map(Chosen::it)
                .filter(it -> it.question().id().equals(question.id()))
                .toList();
    }

    private static List<CompiledOption> with(List<CompiledOption> now, CompiledOption added) {
        List<CompiledOption> options = new ArrayList<>();
        if (added.question().several()) {
            now.stream().filter(it -> !it.option().excludes(added.option())).forEach(options::add);
        }
        options.add(added);
        return options;
    }

    private static List<CompiledOption> without(List<CompiledOption> now, CompiledOption dropped) {
        return now.stream().filter(it -> !it.equals(dropped)).toList();
    }

    // In the order of the questionnaire, since a later answer may overrule the factor of an earlier one.
    private List<Chosen> after(Question question, List<CompiledOption> options) {
        List<Chosen> after = new ArrayList<>(CompiledQuestionnaire.together(options));
        for (Chosen it : chosen) {
            if (!it.it().question().id().equals(question.id())) {
                after.add(it);
            }
        }
        after.sort(Comparator.comparingInt(it -> it.it().place()));
        return after;
    }
}
