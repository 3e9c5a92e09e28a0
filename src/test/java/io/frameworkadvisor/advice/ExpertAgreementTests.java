package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.ExpertCases.ExpertCase;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.store.files.RealCatalog;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How often the advice agrees with independent experts. The floors are what was reached, and only ever rise; a case on
 * which we disagree is not made to fit by a rule of its own.
 */
class ExpertAgreementTests {

    private static final CatalogRevision REVISION = RealCatalog.revision();
    private static final Advisor ADVISOR = new Advisor(() -> REVISION);
    private static final Set<String> BIG_THREE = Set.of("django", "flask", "fastapi");

    /** Figures over some cases; a first place that the expert calls acceptable too counts half. */
    record Agreement(int cases, double first, int amongThree, int advisedAgainst) {

        static Agreement over(List<ExpertCase> cases) {
            double first = 0;
            int amongThree = 0;
            int advisedAgainst = 0;
            for (ExpertCase it : cases) {
                List<String> top = top(it);
                String winner = top.isEmpty() ? "" : top.get(0);
                if (it.recommended().contains(winner)) {
                    first += 1;
                } else if (it.alsoAcceptable().contains(winner)) {
                    first += 0.5;
                }
                amongThree += it.recommended().stream().anyMatch(top::contains) ? 1 : 0;
                advisedAgainst += it.notRecommended().contains(winner) ? 1 : 0;
            }
            return new Agreement(cases.size(), first, amongThree, advisedAgainst);
        }

        double firstShare() {
            return first / cases;
        }
    }

    private static List<String> top(ExpertCase it) {
        return ADVISOR.advise(it.read(REVISION.questionnaire())).recommendations().stream()
                .limit(3)
                .map(Recommendation::slug)
                .toList();
    }

    static Stream<ExpertCase> cases() {
        return ExpertCases.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyAnswerOfACaseIsUnderstood(ExpertCase it) {
        var reading = Answers.read(REVISION.questionnaire(), it.answers());
        assertThat(reading.ignored()).isEmpty();
        assertThat(it.recommended())
                .allSatisfy(
                        slug -> assertThat(REVISION.catalog().framework(slug)).isPresent());
    }

    @Test
    void agreesAtLeastAsOftenAsBefore() {
        Agreement all = Agreement.over(ExpertCases.all());

        assertThat(all.cases()).isEqualTo(72);
        assertThat(all.first()).as("first places of 72: %s", all).isGreaterThanOrEqualTo(53.5);
        assertThat(all.amongThree()).as("among three, of 72: %s", all).isGreaterThanOrEqualTo(62);
    }

    @Test
    void neverPutsFirstWhatAnExpertAdvisesAgainst() {
        assertThat(Agreement.over(ExpertCases.all()).advisedAgainst()).isZero();
    }

    @Test
    void agreesOutsideTheThreeBigNamesNearlyAsOften() {
        List<ExpertCase> outside = ExpertCases.all().stream()
                .filter(it -> !BIG_THREE.contains(it.recommended().get(0)))
                .toList();
        Agreement figures = Agreement.over(outside);

        assertThat(figures.firstShare())
                .as("outside Django, Flask and FastAPI: %s", figures)
                .isGreaterThan(0.6);
    }
}
