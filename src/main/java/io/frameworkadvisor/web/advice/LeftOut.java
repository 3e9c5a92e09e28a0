package io.frameworkadvisor.web.advice;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Change;
import io.frameworkadvisor.advice.SetAside;
import io.frameworkadvisor.export.Wording;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.web.Address;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What keeps frameworks out, and the addresses that let them in.
 *
 * @param mustHaves what each must-have leaves out
 * @param almost who would be among the first without one must-have or veto
 * @param vetoes who was ruled out by name
 * @param rescue address of the nearest answers that leave something over; null if something is left anyway
 * @param rescueSays what they change
 */
public record LeftOut(
        List<MustHave> mustHaves,
        List<Aside> almost,
        List<Aside> vetoes,
        @Nullable String rescue,
        String rescueSays) {

    /** A framework that is left out, and the address that lifts one thing that keeps it out. */
    public record Aside(SetAside it, String relaxed) {}

    static LeftOut of(Advice advice, Answers answers, Questionnaire questionnaire, Wording words, int places) {
        Writer writer = new Writer(advice, answers, questionnaire, words);
        return new LeftOut(
                MustHave.among(advice.excluded(), writer::address),
                writer.almost(places),
                writer.vetoes(),
                writer.rescue(),
                writer.rescueSays());
    }

    private record Writer(Advice advice, Answers answers, Questionnaire questionnaire, Wording words) {

        // Where everything ties, or nothing passes, a place is no promise.
        List<Aside> almost(int places) {
            if (!advice.isDecided() || advice.recommendations().isEmpty()) {
                return List.of();
            }
            List<Aside> almost = new ArrayList<>();
            for (SetAside it : advice.excluded()) {
                Change relax = it.unmet().get(0).relax();
                if (relax != null && it.wouldRank() != null && it.wouldRank() <= places) {
                    almost.add(new Aside(it, address(relax)));
                }
            }
            return almost;
        }

        List<Aside> vetoes() {
            List<Aside> vetoes = new ArrayList<>();
            for (SetAside it : advice.excluded()) {
                for (SetAside.Unmet unmet : it.unmet()) {
                    Change relax = unmet.relax();
                    if (unmet.ruledOut() && relax != null) {
                        vetoes.add(new Aside(it, address(relax)));
                    }
                }
            }
            return vetoes;
        }

        // The changes work together, so one link makes all of them.
        @Nullable
        String rescue() {
            Answers relaxed = answers;
            for (Change change : advice.rescue()) {
                relaxed = change.applyTo(relaxed, questionnaire);
            }
            return advice.rescue().isEmpty() ? null : Address.of("/advice", relaxed);
        }

        String rescueSays() {
            return words.join(advice.rescue().stream()
                    .map(it -> words.say(kind(it), it.label()))
                    .toList());
        }

        // To "drop Flask" would read as leaving Flask out, where it lets it in again.
        private String kind(Change it) {
            boolean veto = questionnaire
                    .question(it.question())
                    .flatMap(question -> question.option(it.option()))
                    .filter(option -> !option.rulesOut().isEmpty())
                    .isPresent();
            return it.add() ? "page.choose" : veto ? "page.allow" : "page.drop";
        }

        private String address(Change change) {
            return Address.of("/advice", change.applyTo(answers, questionnaire));
        }
    }
}
