package io.frameworkadvisor.web.advice;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Sensitivity.Flip;
import io.frameworkadvisor.export.Turns;
import io.frameworkadvisor.export.Wording;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.web.Address;
import io.frameworkadvisor.web.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A change of one answer that changes the first place.
 *
 * @param change what changes, and the address of the advice after it
 * @param outcome who is then first
 */
public record Turn(String ask, Link change, String outcome) {

    /** The changes of one question, by what comes of them. */
    public record OfQuestion(String ask, Map<String, List<Link>> changes) {}

    static Turn of(Flip it, Advice advice, Answers answers, Questionnaire questionnaire) {
        Wording said = Language.current().wording();
        Answers after = it.change().applyTo(answers, questionnaire);
        String words = Turns.change(it, replaced(it, advice, after), said);
        return new Turn(it.ask(), new Link(words, Address.of("/advice", after)), Turns.outcome(it.first(), said));
    }

    private static List<String> replaced(Flip it, Advice advice, Answers after) {
        String question = it.change().question();
        return advice.answers().stream()
                .filter(given -> given.question().equals(question))
                .flatMap(given -> given.choices().stream())
                .filter(choice -> !after.of(question).contains(choice.option()))
                .map(Advice.Choice::label)
                .toList();
    }

    static List<OfQuestion> byQuestion(List<Turn> turns) {
        Map<String, Map<String, List<Link>>> grouped = new LinkedHashMap<>();
        for (Turn turn : turns) {
            grouped.computeIfAbsent(turn.ask(), ask -> new LinkedHashMap<>())
                    .computeIfAbsent(turn.outcome(), outcome -> new ArrayList<>())
                    .add(turn.change());
        }
        List<OfQuestion> list = new ArrayList<>();
        grouped.forEach((ask, changes) -> list.add(new OfQuestion(ask, changes)));
        return list;
    }
}
