package io.frameworkadvisor.advice;

import static io.frameworkadvisor.advice.Respondents.forRespondents;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.frameworkadvisor.advice.Quick.Ranked;
import io.frameworkadvisor.advice.Recommendation.Contribution;
import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Requirement;
import io.frameworkadvisor.questionnaire.Veto;
import io.frameworkadvisor.store.files.RealCatalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What holds for whoever answers, over generated respondents. */
class AdvicePropertiesTests {

    private static final CatalogRevision REVISION = RealCatalog.revision();
    private static final Questionnaire QUESTIONNAIRE = REVISION.questionnaire();
    private static final Advisor ADVISOR = new Advisor(() -> REVISION);
    private static final Quick QUICK = new Quick(REVISION);

    @Test
    void contributionsAddUpToTheScore() {
        forRespondents((answers, random) -> {
            for (Recommendation it : ADVISOR.advise(answers).recommendations()) {
                assertThat(it.contributions().stream()
                                .mapToInt(Contribution::points)
                                .sum())
                        .isEqualTo(it.score());
                assertThat(it.contributions())
                        .allSatisfy(term -> assertThat(term.points())
                                .isEqualTo(term.weight() * term.value())
                                .isBetween(0, term.possible()));
            }
        });
    }

    @Test
    void everyFrameworkStandsInExactlyOneList() {
        forRespondents((answers, random) -> {
            Advice advice = ADVISOR.advise(answers);
            List<String> slugs = new ArrayList<>();
            advice.recommendations().forEach(it -> slugs.add(it.slug()));
            advice.unconfirmed().forEach(it -> slugs.add(it.slug()));
            advice.excluded().forEach(it -> slugs.add(it.slug()));
            assertThat(slugs)
                    .containsExactlyInAnyOrderElementsOf(REVISION.catalog().frameworks().stream()
                            .map(Framework::slug)
                            .toList());
        });
    }

    @Test
    void ranksFollowScoresAndTiesShareAPlaceInOrderOfName() {
        forRespondents((answers, random) -> {
            List<Recommendation> ranked = ADVISOR.advise(answers).recommendations();
            for (int i = 1; i < ranked.size(); i++) {
                Recommendation before = ranked.get(i - 1);
                Recommendation after = ranked.get(i);
                assertThat(after.score()).isLessThanOrEqualTo(before.score());
                if (after.score() == before.score()) {
                    assertThat(after.rank()).isEqualTo(before.rank());
                    assertThat(after.name().compareToIgnoreCase(before.name())).isNotNegative();
                } else {
                    assertThat(after.rank()).isEqualTo(i + 1);
                }
            }
        });
    }

    @Test
    void theScoreLiesInsideItsRangeAndIsTheRangeWhenAllIsKnown() {
        forRespondents((answers, random) -> {
            for (Recommendation it : ADVISOR.advise(answers).recommendations()) {
                assertThat(it.score()).isBetween(it.lowest(), it.highest());
                boolean allKnown = it.contributions().stream().allMatch(Contribution::known);
                if (allKnown) {
                    assertThat(it.lowest()).isEqualTo(it.highest());
                }
            }
        });
    }

    @Test
    void theOrderInWhichAnswersAreGivenIsIrrelevant() {
        forRespondents((answers, random) -> {
            List<String> questions = new ArrayList<>(answers.questions());
            Collections.shuffle(questions, random);
            Map<String, List<String>> shuffled = new LinkedHashMap<>();
            for (String question : questions) {
                List<String> options = new ArrayList<>(answers.of(question));
                Collections.shuffle(options, random);
                shuffled.put(question, options);
            }
            Answers again = Answers.read(QUESTIONNAIRE, shuffled).answers();
            assertThat(again).isEqualTo(answers);
            assertThat(ADVISOR.advise(again)).isEqualTo(ADVISOR.advise(answers));
        });
    }

    @Test
    void takingAFrameworkOutOfTheCatalogReordersNoOther() {
        forRespondents((answers, random) -> {
            List<Framework> fewer = new ArrayList<>(REVISION.catalog().frameworks());
            Framework gone = fewer.remove(random.nextInt(fewer.size()));
            Catalog catalog = REVISION.catalog();
            CatalogRevision without = new CatalogRevision(
                    "without",
                    new Catalog(catalog.collected(), catalog.groups(), catalog.dictionary(), catalog.criteria(), fewer),
                    QUESTIONNAIRE);
            List<String> expected = ADVISOR.advise(answers).recommendations().stream()
                    .map(it -> it.slug() + " " + it.score())
                    .filter(it -> !it.startsWith(gone.slug() + " "))
                    .toList();
            assertThat(new Advisor(() -> without)
                            .advise(answers).recommendations().stream().map(it -> it.slug() + " " + it.score()))
                    .containsExactlyElementsOf(expected);
        });
    }

    @Test
    void relaxingTheOneUnmetRequirementGivesThePromisedRank() {
        int[] promises = new int[1];
        forRespondents((answers, random) -> {
            Advice advice = ADVISOR.advise(answers);
            List<SetAside> aside = new ArrayList<>(advice.excluded());
            aside.addAll(advice.unconfirmed());
            for (SetAside it : aside) {
                Change relax = it.unmet().get(0).relax();
                if (it.wouldRank() != null && relax != null && promises[0]++ % 20 == 0) {
                    Advice relaxed = ADVISOR.advise(relax.applyTo(answers, QUESTIONNAIRE));
                    assertThat(relaxed.recommendations())
                            .filteredOn(found -> found.slug().equals(it.slug()))
                            .extracting(Recommendation::rank)
                            .containsExactly(it.wouldRank());
                }
            }
        });
        assertThat(promises[0]).as("promises made").isGreaterThan(Respondents.COUNT);
    }

    @Test
    void whenNothingIsLeftTheRescueLeavesSomething() {
        int[] rescued = new int[1];
        forRespondents((answers, random) -> {
            Advice advice = ADVISOR.advise(answers);
            if (advice.recommendations().isEmpty()) {
                Answers relaxed = answers;
                for (Change change : advice.rescue()) {
                    relaxed = change.applyTo(relaxed, QUESTIONNAIRE);
                }
                assertThat(ADVISOR.advise(relaxed).recommendations()).isNotEmpty();
                rescued[0]++;
            } else {
                assertThat(advice.rescue()).isEmpty();
            }
        });
        assertThat(rescued[0]).as("cases in which everything was left out").isPositive();
    }

    @Test
    void aVetoTakesOneOutAndLeavesAllOthersWithTheirSumsInTheirOrder() {
        int[] tried = new int[1];
        forRespondents((answers, random) -> {
            List<Ranked> before = QUICK.ranking(answers);
            if (!before.isEmpty()) {
                String out = before.get(random.nextInt(before.size())).slug();
                Answers without = answers.with(QUESTIONNAIRE, "avoid", out);

                assertThat(QUICK.ranking(without))
                        .extracting(Ranked::slug, Ranked::score)
                        .containsExactlyElementsOf(before.stream()
                                .filter(it -> !it.slug().equals(out))
                                .map(it -> tuple(it.slug(), it.score()))
                                .toList());
                tried[0]++;
            }
        });
        assertThat(tried[0]).isGreaterThan(Respondents.COUNT / 2);
    }

    @Test
    void whatIsRecommendedMeetsEveryRequirement() {
        forRespondents((answers, random) -> {
            Map<String, Framework> bySlug = new HashMap<>();
            REVISION.catalog().frameworks().forEach(it -> bySlug.put(it.slug(), it));
            List<Option> chosen = QUESTIONNAIRE.questions().stream()
                    .flatMap(question -> answers.of(question.id()).stream().flatMap(id -> question.option(id).stream()))
                    .toList();
            for (Recommendation it : ADVISOR.advise(answers).recommendations()) {
                Framework framework = Objects.requireNonNull(bySlug.get(it.slug()));
                assertThat(chosen)
                        .allSatisfy(option -> assertThat(option.requires())
                                .allSatisfy(requirement -> assertThat(requirement.judge(framework.level(
                                                REVISION.catalog().definition(requirement.trait()))))
                                        .isEqualTo(Requirement.Verdict.MET)));
                assertThat(chosen)
                        .flatExtracting(Option::rulesOut)
                        .extracting(Veto::framework)
                        .doesNotContain(it.slug());
            }
        });
    }

    @Test
    void reasonsAreTermsOfTheSumAndQuoteTheAnswers() {
        forRespondents((answers, random) -> {
            for (Recommendation it : ADVISOR.advise(answers).recommendations()) {
                Map<String, Contribution> terms = new HashMap<>();
                it.contributions().forEach(term -> terms.put(term.criterion(), term));
                assertThat(it.reasons()).allSatisfy(reason -> {
                    Contribution term = terms.get(reason.criterion());
                    assertThat(term).isNotNull();
                    if (term != null) {
                        assertThat(reason.points()).isEqualTo(term.points());
                        assertThat(reason.possible()).isEqualTo(term.possible());
                    }
                });
            }
        });
    }
}
