package io.frameworkadvisor.web.method;

import io.frameworkadvisor.advice.Agreement;
import io.frameworkadvisor.advice.Agreement.Figures;
import io.frameworkadvisor.advice.Agreement.Outcome;
import io.frameworkadvisor.advice.Agreement.Verdict;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.ExpertCase;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.web.Address;
import io.frameworkadvisor.web.Decimals;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How often the advice agrees with experts, made ready for the page.
 *
 * @param bigNames the frameworks that are advised most
 * @param again cases that somebody else answered as well
 * @param sameFirst how many of them have the same first place either way
 * @param disagreed cases in which our first place is not even acceptable to the expert
 * @param agreed the others
 */
public record AgreementTable(
        int cases,
        String bigNames,
        List<Row> figures,
        int again,
        int sameFirst,
        List<Case> disagreed,
        List<Case> agreed) {

    /**
     * Figures over some cases.
     *
     * @param which {@code all}, {@code big}, {@code beyond}, {@code contested} or {@code again}
     */
    public record Row(String which, int cases, String first, String amongThree, int advisedAgainst) {}

    /** A case, what the expert advises, and what we say. */
    public record Case(
            String id,
            String situation,
            String advised,
            String also,
            String against,
            String ours,
            Outcome outcome,
            boolean contested,
            String source,
            String host,
            String address) {}

    static AgreementTable of(Agreement agreement, CatalogRevision revision) {
        return new AgreementTable(
                agreement.all().cases(),
                names(agreement.bigNames(), revision),
                List.of(
                        row("all", agreement.all()),
                        row("big", agreement.amongBigNames()),
                        row("beyond", agreement.beyondBigNames()),
                        row("contested", agreement.contested()),
                        row("again", agreement.again())),
                agreement.again().cases(),
                agreement.sameFirst(),
                cases(agreement, revision, true),
                cases(agreement, revision, false));
    }

    private static Row row(String which, Figures it) {
        String firsts = it.halves() / 2 + (it.halves() % 2 == 0 ? "" : "½");
        return new Row(
                which,
                it.cases(),
                firsts + " (" + Decimals.percent(it.firstPercent() * 100) + ")",
                it.amongThree() + " (" + Decimals.percent(it.amongThreePercent() * 100) + ")",
                it.advisedAgainst());
    }

    private static List<Case> cases(Agreement agreement, CatalogRevision revision, boolean disagreed) {
        return agreement.verdicts().stream()
                .filter(it -> it.isAcceptable() != disagreed)
                .map(it -> of(it, revision))
                .toList();
    }

    private static Case of(Verdict it, CatalogRevision revision) {
        ExpertCase expert = it.expert();
        return new Case(
                expert.id(),
                expert.situation(),
                names(expert.recommended(), revision),
                names(expert.alsoAcceptable(), revision),
                names(expert.notRecommended(), revision),
                names(it.shortlist(), revision),
                it.outcome(),
                expert.contested(),
                expert.source(),
                URI.create(expert.source()).getHost(),
                Address.of("/advice", expert.read(revision.questionnaire())));
    }

    private static String names(List<String> slugs, CatalogRevision revision) {
        return slugs.stream()
                .flatMap(slug -> Stream.of(
                        revision.catalog().framework(slug).map(Framework::name).orElse(slug)))
                .collect(Collectors.joining(", "));
    }
}
