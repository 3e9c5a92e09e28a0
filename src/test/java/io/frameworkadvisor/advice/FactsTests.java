package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.questionnaire.Requirement.Verdict;
import io.frameworkadvisor.questionnaire.Veto;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The admin of Birch is unknown here, so it neither meets nor fails what asks for one. */
class FactsTests {

    private static final SmallWorld WORLD = SmallWorld.usual().with("birch", "admin", null);
    private static final Facts FACTS = new Facts(WORLD.revision().catalog());

    @Nested
    class Judging {

        private final Demand demand = FACTS.judged(SmallQuestionnaire.HAS_ADMIN, null);

        @Test
        void tellsWhatIsMetFromWhatIsFailedAndFromWhatIsUnknown() {
            assertThat(demand.on(WORLD.row("ash"))).isEqualTo(Verdict.MET);
            assertThat(demand.on(WORLD.row("birch"))).isEqualTo(Verdict.UNKNOWN);
            assertThat(demand.on(WORLD.row("cedar"))).isEqualTo(Verdict.FAILED);
        }

        @Test
        void keepsTheRowsOfBoth() {
            assertThat(WORLD.slugs(demand.met())).containsExactly("ash");
            assertThat(WORLD.slugs(demand.failed())).containsExactly("cedar", "dogwood");
        }
    }

    @Nested
    class JudgingAVeto {

        private final Demand demand = FACTS.judged(new Veto("out", "birch", "you ruled it out"), null);

        @Test
        void failsTheOneThatIsNamedAndNoOther() {
            assertThat(WORLD.slugs(demand.failed())).containsExactly("birch");
            assertThat(WORLD.slugs(demand.met())).containsExactly("ash", "cedar", "dogwood");
        }

        @Test
        void failsNobodyIfTheCatalogDoesNotHaveIt() {
            Demand unknown = FACTS.judged(new Veto("out", "elm", "you ruled it out"), null);

            assertThat(WORLD.slugs(unknown.failed())).isEmpty();
            assertThat(WORLD.slugs(unknown.met())).hasSize(4);
        }
    }

    @Nested
    class Covering {

        private static List<String> covered(int rule) {
            return WORLD.slugs(FACTS.covered(SmallQuestionnaire.CAUTIONS.get(rule)));
        }

        @Test
        void findsTheFrameworksWithTheLevelWhateverTheAnswers() {
            assertThat(covered(0)).as("docs from 8").containsExactly("ash");
            assertThat(covered(2)).as("help up to 1").containsExactly("cedar", "dogwood");
        }
    }

    @Test
    void leadFromSlugsToRowsAndLevels() {
        assertThat(FACTS.row("cedar")).isEqualTo(2);
        assertThat(FACTS.row("elm")).isNull();
        assertThat(FACTS.level(2, "start")).isEqualTo(10);
        assertThat(FACTS.level(1, "admin")).isNull();
    }
}
