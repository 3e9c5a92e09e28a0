package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Sensitivity.Candidate;
import io.frameworkadvisor.advice.Sensitivity.Limit;
import io.frameworkadvisor.advice.Sensitivity.Threshold;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.scoring.AdditiveModel;
import io.frameworkadvisor.scoring.Weights;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ThresholdsTests {

    private static final SmallWorld WORLD = SmallWorld.usual();

    private static List<Threshold> thresholds(String... chosen) {
        return Objects.requireNonNull(WORLD.advise(chosen).sensitivity()).thresholds();
    }

    private static Limit limit(int points, String slug) {
        return new Limit(points, new Candidate(slug, SmallWorld.label(slug)));
    }

    @Nested
    class OfAnAdvice {

        // product.site and load.low: admin 12, start 8, docs 6. Ash 184, Birch 120, Cedar 110 (in thousands).
        private final List<Threshold> thresholds = thresholds("product.site", "load.low");

        @Test
        void followTheCriteriaOfTheAdviceHeaviestFirst() {
            assertThat(thresholds)
                    .extracting(it -> it.label() + " " + it.points())
                    .containsExactly("Admin 12", "Start 8", "Docs 6");
        }

        @Test
        void nameTheNearestFewerPointsAtWhichAnotherIsFirst() {
            // Cedar gains 10 on Ash with every point that admin loses, 74 behind: at 4 points it is 184 - 80 against
            // 110.
            // Birch gains 7, 64 behind: at 2 points.
            assertThat(thresholds.get(0).below()).isEqualTo(limit(4, "cedar"));
            assertThat(thresholds.get(0).above()).as("nobody has more admin").isNull();
        }

        @Test
        void nameTheNearestMorePointsAtWhichAnotherIsFirst() {
            // Cedar gains 8 with every point for start, 74 behind: 10 more. Birch gains 4, 64 behind: 17 more.
            assertThat(thresholds.get(1).above()).isEqualTo(limit(18, "cedar"));
            assertThat(thresholds.get(1).below()).as("Ash would only gain").isNull();
        }

        @Test
        void nameNothingWhereTheFirstHasTheBestAndCanDoWithoutIt() {
            // Without docs: Ash 136, Cedar 80.
            assertThat(thresholds.get(2).below()).isNull();
            assertThat(thresholds.get(2).above()).isNull();
        }
    }

    @Test
    void nobodyIsFirstOnePointNearerForEverybody() {
        for (Answers answers : SmallPeople.all(WORLD.questionnaire())) {
            Sensitivity it = WORLD.sensitivity(answers);
            if (it != null) {
                it.thresholds().forEach(threshold -> {
                    check(answers, threshold, threshold.below(), 1);
                    check(answers, threshold, threshold.above(), -1);
                });
            }
        }
    }

    private static void check(Answers answers, Threshold threshold, @Nullable Limit limit, int nearer) {
        if (limit == null) {
            return;
        }
        List<String> now = WORLD.firsts(answers);
        List<String> there = firstsAt(answers, threshold.criterion(), limit.points());
        assertThat(there).as("%s at %s", answers, limit).contains(limit.first().slug());
        assertThat(there).as("%s at %s", answers, limit).doesNotContainAnyElementsOf(List.of(gone(now, there)));
        assertThat(firstsAt(answers, threshold.criterion(), limit.points() + nearer))
                .as("%s one point nearer than %s", answers, limit)
                .containsAll(now);
    }

    // Of the present holders at least one is no longer first.
    private static String gone(List<String> now, List<String> there) {
        return now.stream().filter(it -> !there.contains(it)).findFirst().orElseThrow();
    }

    private static List<String> firstsAt(Answers answers, String criterion, int points) {
        CompiledCatalog catalog = WORLD.compiled();
        Interpretation meaning = new Interpretation(catalog, answers);
        int[] weights = IntStream.range(0, SmallWorld.CRITERIA.size())
                .map(meaning.weights::of)
                .toArray();
        weights[catalog.column(criterion)] = points;
        int[] scores = new AdditiveModel(catalog.table).scores(Weights.of(weights));
        List<Integer> passing = new Placement(catalog, meaning).order;
        int best = passing.stream().mapToInt(i -> scores[i]).max().orElseThrow();
        return passing.stream()
                .filter(i -> scores[i] == best)
                .map(i -> catalog.frameworks.get(i).slug())
                .sorted()
                .toList();
    }
}
