package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.CompiledQuestionnaire.Chosen;
import io.frameworkadvisor.advice.CompiledQuestionnaire.CompiledOption;
import io.frameworkadvisor.questionnaire.Question;
import java.util.ArrayList;
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
     * @param dropped what was chosen of the question
     * @param added what is chosen of it instead; where points are shared, what stays has another share
     */
    record Variation(
            Question question,
            Change change,
            boolean open,
            List<Chosen> dropped,
            List<Chosen> added,
            List<Chosen> after) {}

    List<Variation> all() {
        List<Variation> variations = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            variations.addAll(of(question));
        }
        return variations;
    }

    List<Variation> of(Question question) {
        List<Chosen> dropped = chosen.stream()
                .filter(it -> it.it().question().id().equals(question.id()))
                .toList();
        List<CompiledOption> now = dropped.stream().map(Chosen::it).toList();
        boolean open = now.stream().noneMatch(CompiledOption::isChoice);
        List<Variation> variations = new ArrayList<>();
        for (CompiledOption it : questionnaire.options(question)) {
            if (it.isChoice()) {
                boolean add = !contains(now, it);
                Change change =
                        new Change(question.id(), it.option().id(), it.option().label(), add);
                List<Chosen> added = CompiledQuestionnaire.together(add ? with(now, it) : without(now, it));
                variations.add(new Variation(question, change, open, dropped, added, after(it.place(), added)));
            }
        }
        return variations;
    }

    // By id, since all of them are options of one question; to compare all that an option means takes far longer.
    private static boolean contains(List<CompiledOption> options, CompiledOption option) {
        return options.stream().anyMatch(it -> isSame(it, option));
    }

    private static boolean isSame(CompiledOption one, CompiledOption other) {
        return one.option().id().equals(other.option().id());
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
        return now.stream().filter(it -> !isSame(it, dropped)).toList();
    }

    // In the order of the questionnaire, since a later answer may overrule the factor of an earlier one.
    private List<Chosen> after(int place, List<Chosen> added) {
        List<Chosen> after = new ArrayList<>(chosen.size() + 1);
        int next = 0;
        while (next < chosen.size() && chosen.get(next).it().place() < place) {
            after.add(chosen.get(next++));
        }
        after.addAll(added);
        while (next < chosen.size()) {
            Chosen later = chosen.get(next++);
            if (later.it().place() > place) {
                after.add(later);
            }
        }
        return after;
    }
}
