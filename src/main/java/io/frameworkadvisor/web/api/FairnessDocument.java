package io.frameworkadvisor.web.api;

import io.frameworkadvisor.advice.Fairness;
import io.frameworkadvisor.advice.Fairness.Chance;
import io.frameworkadvisor.advice.Fairness.Persona;
import io.frameworkadvisor.sharing.CanonicalQuery;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who can win, and how often; says what the questionnaire does, not how good a framework is. */
record FairnessDocument(
        String revision,

        @Schema(description = "How many respondents each population has")
        int respondents,

        List<ChanceItem> frameworks) {

    /** The chances of a framework. */
    record ChanceItem(
            String slug,
            String name,

            @Schema(description = "First places when every option is equally likely")
            PortionItem uniform,

            @Schema(description = "First places among variations of real situations")
            PortionItem realistic,

            @Schema(description = "Answers that put it first; null if none were found") @Nullable
            PersonaItem persona,

            @Schema(description = "Why none were found; null if some were") @Nullable
            String never) {}

    /** A share of the respondents, told no finer than its error. */
    record PortionItem(
            @Schema(minimum = "0", maximum = "1000") int ofThousand,

            @Schema(description = "Half the width of the 95% interval, of a thousand, rounded up", minimum = "1")
            int error) {}

    /** Somebody for whom a framework comes first. */
    record PersonaItem(
            @Schema(description = "The answers in words") List<String> says,

            @Schema(description = "The answers as a query string, for /advice")
            String query) {}

    static FairnessDocument of(Fairness fairness) {
        return new FairnessDocument(
                fairness.revision(),
                fairness.respondents(),
                fairness.chances().stream().map(it -> item(it, fairness)).toList());
    }

    private static ChanceItem item(Chance it, Fairness fairness) {
        return new ChanceItem(
                it.slug(),
                it.name(),
                portion(it.uniform(), fairness),
                portion(it.realistic(), fairness),
                persona(it.persona()),
                it.never());
    }

    private static PortionItem portion(double share, Fairness fairness) {
        var portion = fairness.portion(share);
        return new PortionItem(portion.ofThousand(), portion.error());
    }

    private static @Nullable PersonaItem persona(@Nullable Persona it) {
        return it == null ? null : new PersonaItem(it.says(), CanonicalQuery.of(it.answers()));
    }
}
