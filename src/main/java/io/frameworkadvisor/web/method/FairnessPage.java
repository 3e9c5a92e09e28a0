package io.frameworkadvisor.web.method;

import io.frameworkadvisor.advice.Fairness;
import io.frameworkadvisor.advice.Fairness.Chance;
import io.frameworkadvisor.advice.Fairness.Persona;
import io.frameworkadvisor.advice.Fairness.Portion;
import io.frameworkadvisor.web.Address;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who can win, made ready for the page.
 *
 * @param winners frameworks that some answers put first
 * @param others frameworks for which no such answers were found
 * @param uniformNobody of how many uniform respondents nothing is first
 * @param realisticNobody of how many realistic respondents nothing is first
 */
public record FairnessPage(
        int respondents, List<Row> winners, List<Row> others, Portion uniformNobody, Portion realisticNobody) {

    /** A framework, the answers that put it first, and its shares; says why if there are no such answers. */
    public record Row(
            String slug, String name, String says, @Nullable String address, Portion uniform, Portion realistic) {}

    static FairnessPage of(Fairness fairness) {
        List<Row> winners = new ArrayList<>();
        List<Row> others = new ArrayList<>();
        for (Chance it : fairness.chances()) {
            (it.persona() != null ? winners : others).add(row(it, fairness));
        }
        return new FairnessPage(
                fairness.respondents(),
                List.copyOf(winners),
                List.copyOf(others),
                fairness.portion(fairness.uniformNobody()),
                fairness.portion(fairness.realisticNobody()));
    }

    private static Row row(Chance it, Fairness fairness) {
        Persona persona = it.persona();
        String never = it.never();
        return new Row(
                it.slug(),
                it.name(),
                persona != null ? String.join("; ", persona.says()) : never == null ? "" : never,
                persona == null ? null : Address.of("/advice", persona.answers()),
                fairness.portion(it.uniform()),
                fairness.portion(it.realistic()));
    }
}
