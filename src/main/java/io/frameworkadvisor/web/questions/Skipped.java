package io.frameworkadvisor.web.questions;

import io.frameworkadvisor.advice.ShortEdition;
import io.frameworkadvisor.questionnaire.Questionnaire;
import java.util.List;

/**
 * What the short edition does not ask, and what that costs.
 *
 * @param otherFirst for how many of 100 respondents not the same comes first
 * @param firstAmongThree for how many of 100 their first is still among the first three
 */
public record Skipped(List<Row> rows, int respondents, long otherFirst, long firstAmongThree) {

    private static final int HUNDRED = 100;

    /** A question, and for how many of 100 respondents not the same three come first without it. */
    public record Row(String ask, double ofHundred) {}

    static Skipped of(ShortEdition edition, Questionnaire questionnaire) {
        return new Skipped(
                edition.skipped().stream()
                        .flatMap(it -> questionnaire.question(it.question()).stream()
                                .map(question -> new Row(question.ask(), it.otherThree() * HUNDRED)))
                        .toList(),
                edition.respondents(),
                Math.round(edition.otherFirst() * HUNDRED),
                Math.round(edition.firstAmongThree() * HUNDRED));
    }
}
