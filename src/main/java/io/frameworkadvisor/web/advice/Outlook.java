package io.frameworkadvisor.web.advice;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Certainty;
import io.frameworkadvisor.advice.Certainty.MissingFact;
import io.frameworkadvisor.advice.Sensitivity;
import io.frameworkadvisor.advice.Sensitivity.Prospect;
import io.frameworkadvisor.export.Doubts;
import io.frameworkadvisor.export.Limits;
import io.frameworkadvisor.export.Turns;
import io.frameworkadvisor.export.Wording;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.web.Address;
import io.frameworkadvisor.web.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would change the first place, made ready for the page.
 *
 * @param tried how many changes of one answer were tried
 * @param nearest the nearest of those that change the first place
 * @param others the rest of them
 * @param more how many the rest are
 * @param limits the nearest limits of importance, in sentences
 * @param thresholds how far each importance may move
 * @param settled whether it is proven that nothing that is open matters
 * @param unsure questions answered with "not sure", and what each answer would do
 * @param deciding open questions that could change the first place
 * @param idle open questions of which no single answer changes it
 * @param missing unknown facts that matter most
 */
public record Outlook(
        String tried,
        List<Turn> nearest,
        List<Turn.OfQuestion> others,
        int more,
        List<String> limits,
        List<Row> thresholds,
        boolean settled,
        List<Unsure> unsure,
        List<Link> deciding,
        List<String> idle,
        List<Link> missing) {

    private static final int NEAREST = 5;

    /** How far the importance of a criterion may move. */
    public record Row(String label, int points, String limits) {}

    /** A question answered with "not sure". */
    public record Unsure(Link question, List<String> outcomes) {}

    /** Whether some question is left open that may matter. */
    public boolean open() {
        return !settled && !(deciding.isEmpty() && idle.isEmpty());
    }

    static @Nullable Outlook of(Advice advice, Answers answers, Questionnaire questionnaire) {
        Sensitivity it = advice.sensitivity();
        if (it == null) {
            return null;
        }
        Wording words = Language.current().wording();
        List<Turn> turns = it.flips().stream()
                .map(flip -> Turn.of(flip, answers, questionnaire))
                .toList();
        int near = Math.min(NEAREST, turns.size());
        return new Outlook(
                Turns.tried(it, words),
                turns.subList(0, near),
                Turn.byQuestion(turns.subList(near, turns.size())),
                turns.size() - near,
                Limits.nearest(it, words),
                it.thresholds().stream()
                        .map(limit -> new Row(limit.label(), limit.points(), Limits.of(limit, words)))
                        .toList(),
                it.settled() && !it.prospects().isEmpty(),
                it.prospects().stream()
                        .filter(Prospect::unsure)
                        .map(open -> new Unsure(question(open, answers, questionnaire), Turns.outcomes(open, words)))
                        .toList(),
                it.prospects().stream()
                        .filter(open -> !open.unsure() && open.canChangeFirst())
                        .map(open -> question(open, answers, questionnaire))
                        .toList(),
                it.prospects().stream()
                        .filter(open -> !open.unsure() && !open.canChangeFirst())
                        .map(Prospect::ask)
                        .toList(),
                missing(advice.certainty(), words));
    }

    private static Link question(Prospect open, Answers answers, Questionnaire questionnaire) {
        return new Link(open.ask(), Address.ofQuestion(questionnaire, open.topic(), open.question(), answers));
    }

    private static List<Link> missing(@Nullable Certainty certainty, Wording words) {
        List<MissingFact> missing = certainty == null ? List.of() : certainty.missing();
        return missing.stream()
                .map(it ->
                        new Link(Doubts.missing(it, words), Address.of("/frameworks/" + it.slug() + "#" + it.trait())))
                .toList();
    }
}
