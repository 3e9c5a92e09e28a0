package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.SetAside.Unmet;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.store.files.RealCatalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AdvisorTests {

    private static final CatalogRevision REVISION = RealCatalog.revision();
    private static final Advisor ADVISOR = new Advisor(() -> REVISION);

    /** Answers written as {@code question=option}. */
    private static Answers answering(String... pairs) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (String pair : pairs) {
            String[] parts = pair.split("=", 2);
            given.computeIfAbsent(parts[0], it -> new ArrayList<>()).add(parts[1]);
        }
        Answers.Reading reading = Answers.read(REVISION.questionnaire(), given);
        assertThat(reading.ignored()).isEmpty();
        return reading.answers();
    }

    private static Advice advise(String... pairs) {
        return ADVISOR.advise(answering(pairs));
    }

    private static String first(Advice advice) {
        return advice.recommendations().get(0).slug();
    }

    private static List<String> firstThree(Advice advice) {
        return advice.recommendations().stream()
                .limit(3)
                .map(Recommendation::slug)
                .toList();
    }

    @Nested
    class ForKnownProjects {

        @Test
        void aContentSiteWithAdminAndAccountsAndASmallTeamGetsDjango() {
            assertThat(first(advise("product=content-site", "need=admin", "need=accounts", "team=small")))
                    .isEqualTo("django");
        }

        @Test
        void aTypedJsonApiThatWaitsOnOtherServicesGetsFastApiWithLitestarClose() {
            Advice advice = advise("product=json-api", "interface=json", "waits=services", "typing=driven");

            assertThat(first(advice)).isEqualTo("fastapi");
            assertThat(firstThree(advice)).contains("litestar");
        }

        @Test
        void dataPeopleWithADashboardByFridayGetStreamlit() {
            assertThat(first(advise("product=dashboard", "experience=data", "deadline=week")))
                    .isEqualTo("streamlit");
        }

        @Test
        void aOneFilePageForAScriptGetsBottle() {
            assertThat(first(advise("product=device-page", "interface=html", "footprint=alone")))
                    .isEqualTo("bottle");
        }

        @Test
        void tensOfThousandsOfOpenConnectionsGetTornado() {
            assertThat(first(advise("waits=open-connections", "load=connections")))
                    .isEqualTo("tornado");
        }

        @Test
        void aLongLivedProductThatGrowsFromOneFileAndTraversesAnObjectTreeGetsPyramid() {
            assertThat(first(advise(
                            "product=shop-saas", "footprint=few", "style=free", "lifetime=decade", "need=traversal")))
                    .isEqualTo("pyramid");
        }

        @Test
        void aNetworkProtocolGetsTwisted() {
            assertThat(first(advise("product=protocol"))).isEqualTo("twisted");
        }

        @Test
        void anAppThatIsThereAlreadyAndMustBecomeAsyncKeepsItsCode() {
            assertThat(firstThree(advise("existing=sync-micro", "waits=services", "need=async")))
                    .contains("quart");
        }
    }

    @Nested
    class WithoutAnswers {

        @Test
        void everythingTiesAndNothingIsRecommendedOverAnything() {
            Advice advice = ADVISOR.advise(Answers.none());

            assertThat(advice.isDecided()).isFalse();
            assertThat(advice.totalPoints()).isZero();
            assertThat(advice.recommendations()).allSatisfy(it -> {
                assertThat(it.rank()).isEqualTo(1);
                assertThat(it.score()).isZero();
            });
        }

        @Test
        void notSureSaysNothingEither() {
            assertThat(advise("product=not-sure", "team=not-sure").isDecided()).isFalse();
        }
    }

    @Nested
    class Questions {

        private final long asked = REVISION.questionnaire().asked().stream()
                .mapToLong(topic -> topic.questions().size())
                .sum();

        @Test
        void areThoseThatAreAsked() {
            assertThat(advise("product=content-site").questions()).isEqualTo((int) asked);
        }

        @Test
        void includeOneOnTheReviewPageOnceItIsAnswered() {
            assertThat(advise("product=content-site", "matters=people-more").questions())
                    .isEqualTo((int) asked + 1);
        }
    }

    @Nested
    class Requirements {

        @Test
        void excludeWithEveryFailedOneNamedAndAChangeThatLiftsIt() {
            Advice advice = advise("product=json-api", "need=admin", "need=orm");

            assertThat(advice.excluded())
                    .filteredOn(it -> it.slug().equals("fastapi"))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.unmet())
                                .extracting(Unmet::requirement)
                                .containsExactly("needs-admin", "needs-orm");
                        assertThat(it.unmet())
                                .extracting(unmet -> unmet.relax() == null
                                        ? ""
                                        : unmet.relax().option())
                                .containsExactly("admin", "orm");
                        assertThat(it.wouldRank()).as("it fails two").isNull();
                    });
        }

        @Test
        void offerWhatFailsExactlyOne() {
            Advice advice = advise("product=json-api", "interface=json", "need=admin");

            assertThat(advice.excluded())
                    .filteredOn(it -> it.slug().equals("fastapi"))
                    .singleElement()
                    .satisfies(it -> assertThat(it.wouldRank()).isEqualTo(1));
        }

        @Test
        void setApartWhatCannotBeConfirmed() {
            // Whether BlueBream brings an admin site is unknown, so it is neither recommended nor excluded for that.
            Advice advice = advise("upkeep=abandoned", "need=admin");

            assertThat(advice.unconfirmed()).extracting(SetAside::slug).contains("bluebream");
            assertThat(advice.excluded()).extracting(SetAside::slug).doesNotContain("bluebream");
            assertThat(advice.recommendations())
                    .extracting(Recommendation::slug)
                    .doesNotContain("bluebream");
        }

        @Test
        void nameTheSmallestSetToRelaxWhenNothingIsLeft() {
            Advice advice = advise("product=protocol", "need=admin", "need=charts", "need=graphql", "python=py38");

            assertThat(advice.recommendations()).isEmpty();
            int fewest = advice.excluded().stream()
                    .mapToInt(it -> it.unmet().size())
                    .min()
                    .orElse(0);
            assertThat(advice.rescue()).hasSizeBetween(1, fewest);
        }

        @Test
        void leaveAbandonedFrameworksOutUnlessAskedFor() {
            assertThat(advise("product=microservice").excluded())
                    .filteredOn(it -> it.slug().equals("japronto"))
                    .singleElement()
                    .satisfies(it -> assertThat(it.unmet())
                            .extracting(Unmet::requirement)
                            .containsExactly("alive"));
        }
    }

    @Nested
    class Importance {

        // "usual" is a factor of 2: 48 points for the product count 96; "more" is 4, "less" is 1.
        @Test
        void doublesOrHalvesAWholeGroup() {
            assertThat(productPoints(advise("product=learning"))).isEqualTo(48 * 2);
            assertThat(productPoints(advise("product=learning", "matters=purpose-more")))
                    .isEqualTo(48 * 4);
            assertThat(productPoints(advise("product=learning", "matters=purpose-less")))
                    .isEqualTo(48);
        }

        @Test
        void isSharedAmongSeveralProducts() {
            // 48 / 2 = 24 each, times 2.
            assertThat(productPoints(advise("product=learning", "product=protocol")))
                    .isEqualTo(24 * 2);
        }

        private int productPoints(Advice advice) {
            return advice.criteria().stream()
                    .filter(it -> it.id().equals("product.learning"))
                    .mapToInt(WeightedCriterion::points)
                    .sum();
        }
    }

    @Nested
    class Explanations {

        @Test
        void quoteTheAnswersAndNameSourceAndDate() {
            Reason reason = advise("product=content-site")
                    .recommendations()
                    .get(0)
                    .reasons()
                    .get(0);

            assertThat(reason.quotes()).containsExactly("a content site");
            assertThat(reason.statement()).isNotBlank();
            assertThat(reason.evidence()).isNotNull();
            assertThat(reason.trait()).isEqualTo("product.content-site");
        }

        @Test
        void showWhatSpeaksAgainstTheFirstAsWell() {
            Recommendation django =
                    advise("product=content-site", "footprint=few", "style=free").recommendations().stream()
                            .filter(it -> it.slug().equals("django"))
                            .findFirst()
                            .orElseThrow();

            assertThat(django.drawbacks()).extracting(Reason::criterion).contains("freedom", "small");
        }

        @Test
        void warnOfBlockingCallsInAnAsyncStack() {
            Recommendation it = advise("product=gateway", "data=relational", "waits=services")
                    .recommendations()
                    .get(0);

            assertThat(it.cautions()).extracting(Caution::kind).contains(Caution.Kind.CLASH, Caution.Kind.FAILURE);
        }

        @Test
        void sayWhatIsUnknown() {
            Recommendation dash = advise("product=dashboard", "load=high").recommendations().stream()
                    .filter(it -> it.slug().equals("dash"))
                    .findFirst()
                    .orElseThrow();

            assertThat(dash.highest() - dash.lowest())
                    .as("raw throughput: 18 points times 2, wholly unknown")
                    .isEqualTo(36 * 10_000);
            assertThat(dash.cautions())
                    .filteredOn(it -> it.kind() == Caution.Kind.UNKNOWN)
                    .singleElement()
                    .satisfies(it -> assertThat(it.text()).isEqualTo("Raw throughput"));
        }

        @Test
        void compareTheFirstWithTheNextInBothDirections() {
            Comparison close =
                    advise("product=json-api", "waits=services").comparisons().get(0);

            assertThat(close.forFirst()).isNotEmpty();
            assertThat(close.forOther())
                    .allSatisfy(it -> assertThat(it.points()).isPositive());
        }

        @Test
        void pointOutContradictionsWithoutRefusingThem() {
            Advice advice = advise("product=json-api", "waits=services", "async=never");

            assertThat(advice.contradictions()).singleElement().asString().contains("async");
            assertThat(advice.recommendations()).isNotEmpty();
        }

        @Test
        void giveTheWayOfWorkingThatTheWorkloadCallsFor() {
            assertThat(advise("waits=cpu").guidance())
                    .singleElement()
                    .satisfies(it -> assertThat(it.text()).contains("worker processes"));
        }
    }
}
