package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.CompiledQuestionnaire.Chosen;
import io.frameworkadvisor.advice.CompiledQuestionnaire.CompiledOption;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Every way to change a single answer: another option, a need dropped or added, a question skipped. "Not sure" and "does
 * not matter" weigh nothing, as skipping does, so they are tried as skipping. To rule out one more framework by name is not
 * tried: whoever is first loses the first place by that, which nobody has to be told, and for all others nothing comes of
 * it. To take a veto back is tried like every other answer, since that may well put somebody else first.
 */
final class Variations {

    private final CompiledQuestionnaire questionnaire;
    private final List<Chosen> chosen;

    Variations(CompiledQuestionnaire questionnaire, List<Chosen> chosen) {
        this.questionnaire = questionnaire;
        this.chosen = chosen;
    }

    /**
     * One change.
     *
     * @param open whether the question had no answer that says something
     * @param earlier what is chosen of the questions before
     * @param dropped what is chosen of the question now
     * @param added what is chosen of it instead; where points are shared, what stays has another share
     * @param later what is chosen of the questions after
     */
    record Variation(
            Question question,
            Change change,
            boolean open,
            List<Chosen> earlier,
            List<Chosen> dropped,
            List<Chosen> added,
            List<Chosen> later) {

        /** Everything that is chosen after it, in the order of the questionnaire: a later factor may overrule an earlier. */
        List<Chosen> after() {
            List<Chosen> after = new ArrayList<>(earlier.size() + added.size() + later.size());
            after.addAll(earlier);
            after.addAll(added);
            after.addAll(later);
            return after;
        }

        /** Labels of the options that make room for the new one; none if nothing new is chosen. */
        List<String> replaced() {
            return change.add()
                    ? dropped.stream()
                            .map(it -> it.it().option())
                            .filter(it -> added.stream()
                                    .noneMatch(kept -> kept.it().option().id().equals(it.id())))
                            .map(Option::label)
                            .toList()
                    : List.of();
        }

        /** Whether something holds for one of the options that come or go. */
        boolean touches(Predicate<CompiledOption> what) {
            return holds(dropped, what) || holds(added, what);
        }

        private static boolean holds(List<Chosen> chosen, Predicate<CompiledOption> what) {
            for (Chosen it : chosen) {
                if (what.test(it.it())) {
                    return true;
                }
            }
            return false;
        }
    }

    List<Variation> all() {
        List<Variation> variations = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            variations.addAll(of(question));
        }
        return variations;
    }

    List<Variation> of(Question question) {
        int from = 0;
        while (from < chosen.size() && place(from) < questionnaire.place(question)) {
            from++;
        }
        int to = from;
        while (to < chosen.size() && place(to) == questionnaire.place(question)) {
            to++;
        }
        return of(question, chosen.subList(0, from), chosen.subList(from, to), chosen.subList(to, chosen.size()));
    }

    private int place(int index) {
        return chosen.get(index).it().place();
    }

    private List<Variation> of(Question question, List<Chosen> earlier, List<Chosen> dropped, List<Chosen> later) {
        List<CompiledOption> now = dropped.stream().map(Chosen::it).toList();
        boolean open = now.stream().noneMatch(CompiledOption::isChoice);
        List<Variation> variations = new ArrayList<>();
        for (CompiledOption it : questionnaire.options(question)) {
            boolean add = !contains(now, it);
            if (it.isChoice() && !(add && it.isVeto())) {
                Change change =
                        new Change(question.id(), it.option().id(), it.option().label(), add);
                List<Chosen> added = CompiledQuestionnaire.together(add ? with(now, it) : without(now, it));
                variations.add(new Variation(question, change, open, earlier, dropped, added, later));
            }
        }
        return variations;
    }

    // By id, since all of them are options of one question; to compare all that an option means takes far longer.
    private static boolean contains(List<CompiledOption> options, CompiledOption option) {
        for (CompiledOption it : options) {
            if (isSame(it, option)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(CompiledOption one, CompiledOption other) {
        return one.option().id().equals(other.option().id());
    }

    private static List<CompiledOption> with(List<CompiledOption> now, CompiledOption added) {
        List<CompiledOption> options = new ArrayList<>();
        if (added.question().several()) {
            for (CompiledOption it : now) {
                if (!it.option().excludes(added.option())) {
                    options.add(it);
                }
            }
        }
        options.add(added);
        return options;
    }

    private static List<CompiledOption> without(List<CompiledOption> now, CompiledOption dropped) {
        return now.stream().filter(it -> !isSame(it, dropped)).toList();
    }
}
