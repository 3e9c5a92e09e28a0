package io.frameworkadvisor.web.advice;

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

    static Turn of(Flip it, Answers answers, Questionnaire questionnaire) {
        Wording words = Language.current().wording();
        String address = Address.of("/advice", it.change().applyTo(answers, questionnaire));
        return new Turn(it.ask(), new Link(Turns.change(it, words), address), Turns.outcome(it.first(), words));
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
