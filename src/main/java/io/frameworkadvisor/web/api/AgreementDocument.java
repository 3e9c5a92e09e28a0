package io.frameworkadvisor.web.api;

import io.frameworkadvisor.advice.Agreement;
import io.frameworkadvisor.advice.Agreement.Figures;
import io.frameworkadvisor.advice.Agreement.Verdict;
import io.frameworkadvisor.catalog.ExpertCase;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/** How often the advice agrees with independent experts. */
record AgreementDocument(
        String revision,
        FiguresItem all,

        @Schema(description = "Cases whose expert advises one of the frameworks that most advice is about")
        FiguresItem amongBigNames,

        FiguresItem beyondBigNames,

        @Schema(description = "Cases on which experts disagree")
        FiguresItem contested,

        @Schema(description = "The same cases, as far as somebody else answered them, for those other answers")
        FiguresItem again,

        @Schema(description = "How many of them have the same first place either way")
        int sameFirst,

        List<CaseItem> cases) {

    /** Figures over some cases. */
    record FiguresItem(
            int cases,

            @Schema(description = "First places that agree, in percent; one that is only acceptable counts half")
            int firstPercent,

            @Schema(description = "Cases whose recommended framework is among our three, in percent")
            int amongThreePercent,

            @Schema(description = "Cases in which the expert advises against our first place")
            int advisedAgainst) {}

    /** A case; frameworks are named by their slugs, best first. */
    record CaseItem(
            String id,
            String situation,

            @Schema(description = "The situation as answers: option ids per question id")
            Map<String, List<String>> answers,

            @Schema(description = "The same by somebody else who had not seen the first; empty if nobody did")
            Map<String, List<String>> again,

            List<String> recommended,
            List<String> alsoAcceptable,
            List<String> notRecommended,
            boolean contested,
            String source,
            @Schema(description = "Our first three") List<String> shortlist,

            @Schema(allowableValues = {"agrees", "acceptable", "differs", "advised-against"})
            String outcome) {}

    static AgreementDocument of(Agreement it) {
        return new AgreementDocument(
                it.revision(),
                figures(it.all()),
                figures(it.amongBigNames()),
                figures(it.beyondBigNames()),
                figures(it.contested()),
                figures(it.again()),
                it.sameFirst(),
                it.verdicts().stream().map(AgreementDocument::item).toList());
    }

    private static FiguresItem figures(Figures it) {
        return new FiguresItem(it.cases(), it.firstPercent(), it.amongThreePercent(), it.advisedAgainst());
    }

    private static CaseItem item(Verdict it) {
        ExpertCase expert = it.expert();
        return new CaseItem(
                expert.id(),
                expert.situation(),
                expert.answers(),
                expert.again(),
                expert.recommended(),
                expert.alsoAcceptable(),
                expert.notRecommended(),
                expert.contested(),
                expert.source(),
                it.shortlist(),
                AdviceDocument.lower(it.outcome()));
    }
}
