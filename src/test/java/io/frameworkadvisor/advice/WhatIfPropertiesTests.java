package io.frameworkadvisor.advice;

import static io.frameworkadvisor.advice.Respondents.forRespondents;
import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Quick.Ranked;
import io.frameworkadvisor.advice.Sensitivity.Candidate;
import io.frameworkadvisor.advice.Sensitivity.Flip;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.store.files.RealCatalog;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said would change the first place, held against what does, over generated respondents. */
class WhatIfPropertiesTests {

    /** Respondents for whom every change is tried by full advice, which takes a while. */
    private static final int FEW = 30;

    private static final CatalogRevision REVISION = RealCatalog.revision();
    private static final Questionnaire QUESTIONNAIRE = REVISION.questionnaire();
    private static final Advisor ADVISOR = new Advisor(() -> REVISION);
    private static final Quick QUICK = new Quick(REVISION);
    private static final CompiledCatalog COMPILED = new CompiledCatalog(REVISION);

    private static List<Flip> flips(Answers answers) {
        Interpretation meaning = new Interpretation(COMPILED, answers);
        Placement placement = new Placement(COMPILED, meaning);
        return placement.order.isEmpty() || meaning.weights.total() == 0
                ? List.of()
                : new WhatIf(COMPILED, meaning, placement).sensitivity().flips();
    }

    @Test
    void theFlipsAreThoseThatFullAdviceShows() {
        forRespondents(FEW, (answers, random) -> {
            Advice advice = ADVISOR.advise(answers);
            if (advice.sensitivity() != null) {
                assertThat(BruteForce.of(advice.sensitivity().flips()))
                        .containsExactlyInAnyOrderElementsOf(
                                new BruteForce(QUESTIONNAIRE, it -> Firsts.of(ADVISOR.advise(it))).flips(answers));
            }
        });
    }

    @Test
    void noFlipClaimsWhatTheRankingDenies() {
        int[] tried = new int[1];
        forRespondents((answers, random) -> {
            List<String> now = firsts(answers);
            for (Flip flip : flips(answers)) {
                tried[0]++;
                List<String> then = firsts(flip.change().applyTo(answers, QUESTIONNAIRE));
                assertThat(then)
                        .as("%s", flip)
                        .isNotEqualTo(now)
                        .isEqualTo(flip.first().stream().map(Candidate::slug).toList());
            }
        });
        assertThat(tried[0]).as("flips").isGreaterThan(5 * Respondents.COUNT);
    }

    private static List<String> firsts(Answers answers) {
        boolean decided = new Interpretation(COMPILED, answers).weights.total() > 0;
        return QUICK.ranking(answers).stream()
                .filter(it -> decided && it.rank() == 1)
                .map(Ranked::slug)
                .toList();
    }
}
