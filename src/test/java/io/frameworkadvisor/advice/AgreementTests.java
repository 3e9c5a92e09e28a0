package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Agreement.Figures;
import io.frameworkadvisor.advice.Agreement.Verdict;
import io.frameworkadvisor.catalog.ExpertCase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** For a site the small world says Ash, Birch, Cedar. */
class AgreementTests {

    private static final Map<String, List<String>> SITE = Map.of("product", List.of("site"));

    private static final ExpertCase SAME = expert("same", SITE, List.of("ash", "birch"), List.of(), List.of(), false);
    private static final ExpertCase FINE = expert("fine", SITE, List.of("cedar"), List.of("ash"), List.of(), true);
    private static final ExpertCase AGAINST =
            expert("against", SITE, List.of("dogwood"), List.of(), List.of("ash", "cedar"), false);
    private static final ExpertCase NOTHING =
            expert("nothing", Map.of(), List.of("ash"), List.of(), List.of("birch"), false);

    private final Agreement agreement = of(SAME, FINE, AGAINST, NOTHING);

    private static ExpertCase expert(
            String id,
            Map<String, List<String>> answers,
            List<String> recommended,
            List<String> also,
            List<String> against,
            boolean contested) {
        return new ExpertCase(
                id, "Somebody.", answers, Map.of(), recommended, also, against, contested, "https://example.org");
    }

    private static Agreement of(ExpertCase... cases) {
        return Agreement.of(SmallWorld.usual().advisor(), new SmallCases(List.of("ash"), cases));
    }

    @Nested
    class Verdicts {

        @Test
        void comeInTheOrderOfTheCasesWithTheFirstThree() {
            assertThat(agreement.verdicts()).extracting(Verdict::expert).containsExactly(SAME, FINE, AGAINST, NOTHING);
            assertThat(agreement.verdicts())
                    .extracting(Verdict::shortlist)
                    .containsExactly(
                            List.of("ash", "birch", "cedar"),
                            List.of("ash", "birch", "cedar"),
                            List.of("ash", "birch", "cedar"),
                            List.of());
        }

        @Test
        void agreeIfTheFirstIsRecommended() {
            assertThat(agreement.verdicts()).extracting(Verdict::agrees).containsExactly(true, false, false, false);
        }

        @Test
        void areAcceptableIfTheFirstIsAtLeastFine() {
            assertThat(agreement.verdicts())
                    .extracting(Verdict::isAcceptable)
                    .containsExactly(true, true, false, false);
        }

        @Test
        void areAmongThreeIfOneOfThemIsRecommended() {
            assertThat(agreement.verdicts())
                    .extracting(Verdict::isAmongThree)
                    .containsExactly(true, true, false, false);
        }

        @Test
        void areAdvisedAgainstIfTheFirstIs() {
            assertThat(agreement.verdicts())
                    .extracting(Verdict::isAdvisedAgainst)
                    .containsExactly(false, false, true, false);
        }
    }

    @Nested
    class TheFigures {

        @Test
        void countTwoHalvesForAgreeingAndOneForFine() {
            assertThat(agreement.all()).isEqualTo(new Figures(4, 3, 2, 1));
        }

        @Test
        void areToldApartByTheFirstThatTheExpertNames() {
            assertThat(agreement.amongBigNames()).isEqualTo(new Figures(2, 2, 1, 0));
            assertThat(agreement.beyondBigNames()).isEqualTo(new Figures(2, 1, 1, 1));
        }

        @Test
        void areGivenForContestedCasesToo() {
            assertThat(agreement.contested()).isEqualTo(new Figures(1, 1, 1, 0));
        }

        @Test
        void arePercentagesRounded() {
            assertThat(agreement.all().firstPercent()).as("1.5 of 4").isEqualTo(38);
            assertThat(agreement.all().amongThreePercent()).as("2 of 4").isEqualTo(50);
            assertThat(new Figures(3, 6, 2, 0).firstPercent()).isEqualTo(100);
            assertThat(new Figures(3, 6, 2, 0).amongThreePercent()).isEqualTo(67);
        }

        @Test
        void areZeroWithoutCases() {
            Figures none = of().all();

            assertThat(none).isEqualTo(new Figures(0, 0, 0, 0));
            assertThat(none.firstPercent()).isZero();
            assertThat(none.amongThreePercent()).isZero();
        }
    }

    @Nested
    class Again {

        private static final Map<String, List<String>> SERVICE = Map.of("product", List.of("service"));

        @Test
        void figuresAreOverTheCasesThatSomebodyElseAnsweredAsWell() {
            Agreement twice = of(again("one", SITE, "ash"), again("two", SERVICE, "ash"), SAME);

            assertThat(twice.all().cases()).isEqualTo(3);
            assertThat(twice.again().cases()).isEqualTo(2);
        }

        @Test
        void theOtherAnswersAreTheOnesThatCount() {
            String first = SmallWorld.usual()
                    .advise("product.service")
                    .recommendations()
                    .get(0)
                    .slug();
            assertThat(first).isNotEqualTo("ash");

            assertThat(of(again("one", SERVICE, first)).again().halves()).isEqualTo(2);
            assertThat(of(again("one", SERVICE, "ash")).again().halves()).isZero();
        }

        @Test
        void theSameFirstPlaceIsCountedWhetherItIsRightOrNot() {
            assertThat(of(again("one", SITE, "dogwood"), again("two", SERVICE, "dogwood"))
                            .sameFirst())
                    .isOne();
        }

        private static ExpertCase again(String id, Map<String, List<String>> answers, String recommended) {
            return new ExpertCase(
                    id,
                    "Somebody.",
                    SITE,
                    answers,
                    List.of(recommended),
                    List.of(),
                    List.of(),
                    false,
                    "https://example.org");
        }
    }
}
