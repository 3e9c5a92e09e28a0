package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.store.files.RealCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fairness of the questionnaire: who can win, and whether every answer counts for something. */
class ReachabilityTests {

    private static final CatalogRevision REVISION = RealCatalog.revision();
    private static final Questionnaire QUESTIONNAIRE = REVISION.questionnaire();
    private static final Advisor ADVISOR = new Advisor(() -> REVISION);

    /**
     * Frameworks that no answers put first, each with the reason. Knowing a framework is left out of the search: anybody
     * can win among people who know nothing else.
     */
    private static final Set<String> NEVER_FIRST = Set.of();

    static Stream<String> maintained() {
        return REVISION.catalog().frameworks().stream()
                .filter(it ->
                        Integer.valueOf(3).equals(it.level(REVISION.catalog().definition("status"))))
                .map(Framework::slug);
    }

    @ParameterizedTest(name = "{0} is first for some answers")
    @MethodSource("maintained")
    void everyActiveFrameworkIsFirstForSomeAnswers(String slug) {
        boolean reached = lead(slug, climb(slug, Answers.none())) >= 0
                || QUESTIONNAIRE.question("product").stream()
                        .flatMap(question -> question.options().stream())
                        .map(option -> Answers.none().with(QUESTIONNAIRE, "product", option.id()))
                        .anyMatch(start -> lead(slug, climb(slug, start)) >= 0);
        assertThat(reached || NEVER_FIRST.contains(slug)).isTrue();
    }

    // Greedy: takes the single change of answers that helps the framework's lead most, until it leads or nothing helps.
    private static Answers climb(String slug, Answers start) {
        Answers best = start;
        int lead = lead(slug, start);
        for (boolean better = true; better && lead < 0; ) {
            better = false;
            Answers from = best;
            for (Answers next : neighbours(from)) {
                int nextLead = lead(slug, next);
                if (nextLead > lead) {
                    lead = nextLead;
                    best = next;
                    better = true;
                }
            }
        }
        return best;
    }

    private static List<Answers> neighbours(Answers answers) {
        List<Answers> neighbours = new ArrayList<>();
        for (Question question : QUESTIONNAIRE.questions()) {
            if (!question.id().equals("knows")) {
                for (Option option : question.options()) {
                    if (option.kind() == Option.Kind.CHOICE
                            && !answers.of(question.id()).contains(option.id())) {
                        neighbours.add(answers.with(QUESTIONNAIRE, question.id(), option.id()));
                    }
                }
            }
        }
        return neighbours;
    }

    private static int lead(String slug, Answers answers) {
        int own = -1;
        int others = 0;
        for (Recommendation it : ADVISOR.advise(answers).recommendations()) {
            if (it.slug().equals(slug)) {
                own = it.score();
            } else {
                others = Math.max(others, it.score());
            }
        }
        return own < 0 ? Integer.MIN_VALUE : own - others;
    }

    @Test
    void abandonedFrameworksAreNeverRecommendedUnlessAskedFor() {
        Answers answers = Answers.none().with(QUESTIONNAIRE, "product", "microservice");
        assertThat(slugs(ADVISOR.advise(answers))).doesNotContain("japronto", "apistar", "webapp2", "pulsar");
        assertThat(slugs(ADVISOR.advise(answers.with(QUESTIONNAIRE, "upkeep", "abandoned"))))
                .contains("japronto", "apistar", "webapp2", "pulsar");
    }

    private static List<String> slugs(Advice advice) {
        return advice.recommendations().stream().map(Recommendation::slug).toList();
    }

    static Stream<String> choices() {
        return QUESTIONNAIRE.questions().stream()
                .flatMap(question -> question.options().stream()
                        .filter(option -> option.kind() == Option.Kind.CHOICE)
                        .map(option -> question.id() + "." + option.id()));
    }

    @ParameterizedTest(name = "{0} changes something")
    @MethodSource("choices")
    void everyOptionChangesSomething(String choice) {
        String question = choice.substring(0, choice.indexOf('.'));
        String option = choice.substring(choice.indexOf('.') + 1);
        // A background on which every group of criteria has points.
        Answers before = Answers.none()
                .with(QUESTIONNAIRE, "product", option.equals("json-api") ? "shop-saas" : "json-api")
                .with(QUESTIONNAIRE, "nice", option.equals("openapi") ? "orm" : "openapi")
                .with(QUESTIONNAIRE, "waits", option.equals("mixed") ? "cpu" : "mixed")
                .with(QUESTIONNAIRE, "team", option.equals("solo") ? "small" : "solo")
                .with(QUESTIONNAIRE, "deadline", option.equals("month") ? "week" : "month")
                .without(question);
        Advice without = ADVISOR.advise(before);
        Advice with = ADVISOR.advise(before.with(QUESTIONNAIRE, question, option));
        assertThat(outcome(with)).as(choice).isNotEqualTo(outcome(without));
    }

    private static List<String> outcome(Advice advice) {
        return advice.recommendations().stream()
                .map(it -> it.slug() + " " + it.score() + " of " + advice.totalPoints())
                .toList();
    }
}
