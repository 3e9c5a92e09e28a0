package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Agreement.Figures;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.ExpertCase;
import io.frameworkadvisor.catalog.ExpertCases;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.store.files.ExpertCaseFile;
import io.frameworkadvisor.store.files.RealCatalog;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Agreement with a second set of cases, harder than the first: many are about leaving what somebody had. It guards against
 * fitting the first set; the floors are what was reached, and only ever rise.
 */
class FurtherCasesTests {

    private static final CatalogRevision REVISION = RealCatalog.revision();
    private static final ExpertCases CASES = new ExpertCaseFile("io/frameworkadvisor/advice/further-cases.yml");

    private static final Agreement AGREEMENT = Agreement.of(new Advisor(() -> REVISION), CASES);

    static Stream<ExpertCase> cases() {
        return CASES.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyAnswerOfACaseIsUnderstood(ExpertCase it) {
        for (var answers : List.of(it.answers(), it.again())) {
            assertThat(Answers.read(REVISION.questionnaire(), answers).ignored())
                    .isEmpty();
        }
    }

    @Test
    void agreesAtLeastAsOftenAsBefore() {
        Figures all = AGREEMENT.all();

        assertThat(all.cases()).isEqualTo(88);
        assertThat(all.halves() / 2.0).as("first places: %s", all).isGreaterThanOrEqualTo(55);
        assertThat(all.amongThree()).as("among three: %s", all).isGreaterThanOrEqualTo(65);
        assertThat(all.advisedAgainst()).as("advised against: %s", all).isLessThanOrEqualTo(5);
    }

    @Test
    void agreesAsOftenIfSomebodyElseAnswers() {
        Figures again = AGREEMENT.again();

        assertThat(again.cases()).isEqualTo(88);
        assertThat(again.halves() / 2.0).as("first places: %s", again).isGreaterThanOrEqualTo(55.5);
        assertThat(again.amongThree()).as("among three: %s", again).isGreaterThanOrEqualTo(69);
        assertThat(again.advisedAgainst()).as("advised against: %s", again).isLessThanOrEqualTo(6);
        assertThat(AGREEMENT.sameFirst()).isGreaterThanOrEqualTo(70);
    }
}
