package io.frameworkadvisor.web.api;

import io.frameworkadvisor.advice.Certainty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How sure a ranking is: its importance points are read in many plausible ways. */
@Schema(
        description =
                "How sure the ranking is; null if nothing is ranked, and in links stored before this was computed")
public record CertaintyItem(
        @Schema(description = "How many plausible readings of the importance points were tried", minimum = "1")
        int readings,

        @Schema(description = "Half the width of the 95% interval of a share of one half, in percent", minimum = "0")
        int error,

        @Schema(
                description = "Entropy of the first place in tenths of a bit; 0 when one framework is always first",
                minimum = "0")
        int entropy,

        @Schema(
                description = "clear: first in at least 90% of the readings; likely: in at least 60%; open: in fewer",
                allowableValues = {"clear", "likely", "open"})
        String verdict,

        @Schema(description = "Slugs that the first beats in fewer than 70% of the readings, best first")
        List<String> close,

        @Schema(description = "One per recommendation, in the same order")
        List<Place> places,

        @Schema(description = "Unknown facts with the most at stake, decisive ones first")
        List<MissingFact> missing) {

    /** Where a framework may stand. */
    public record Place(
            String slug,

            @Schema(description = "Percent of the readings in which it is first", minimum = "0", maximum = "100")
            int first,

            @Schema(description = "Percent of the readings in which it is among three", minimum = "0", maximum = "100")
            int amongThree,

            @Schema(
                    description = "Percent of the readings in which the first beats it, by formula; 0 for the first",
                    minimum = "0",
                    maximum = "100")
            int beaten,

            @Schema(description = "Best rank that unknown facts allow", minimum = "1")
            int bestRank,

            @Schema(description = "Worst rank that unknown facts allow", minimum = "1")
            int worstRank,

            @Schema(description = "Labels of criteria that weigh more than usual where it comes first")
            List<String> favoured) {}

    /** A fact that is not known. */
    public record MissingFact(
            String slug,
            String trait,
            String label,

            @Schema(description = "The most that it could move the score", minimum = "0")
            int atStake,

            @Schema(description = "Whether it alone could change the first place")
            boolean decisive) {}

    static @Nullable CertaintyItem of(@Nullable Certainty it) {
        return it == null
                ? null
                : new CertaintyItem(
                        it.readings(),
                        it.error(),
                        it.entropy(),
                        it.verdict().name().toLowerCase(Locale.ROOT),
                        it.close(),
                        it.places().stream().map(CertaintyItem::place).toList(),
                        it.missing().stream().map(CertaintyItem::missing).toList());
    }

    private static Place place(Certainty.Place it) {
        return new Place(it.slug(), it.first(), it.amongThree(), it.beaten(), it.best(), it.worst(), it.favoured());
    }

    private static MissingFact missing(Certainty.MissingFact it) {
        return new MissingFact(it.slug(), it.trait(), it.label(), it.atStake(), it.decisive());
    }
}
