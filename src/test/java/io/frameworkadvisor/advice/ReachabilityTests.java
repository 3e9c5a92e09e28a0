package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Fairness.Chance;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.store.files.ExpertCaseFile;
import io.frameworkadvisor.store.files.RealCatalog;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fairness of the questionnaire: who can win, and whether every answer counts for something. */
class ReachabilityTests {

    private static final CatalogRevision REVISION = RealCatalog.revision();
    private static final Questionnaire QUESTIONNAIRE = REVISION.questionnaire();
    private static final Advisor ADVISOR = new Advisor(() -> REVISION);

    private static final Fairness FAIRNESS = Fairness.of(ADVISOR, new ExpertCaseFile());

    static Stream<Chance> maintained() {
        return FAIRNESS.chances().stream()
                .filter(it -> Integer.valueOf(3)
                        .equals(REVISION.catalog()
                                .framework(it.slug())
                                .orElseThrow()
                                .level(REVISION.catalog().definition("status"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("maintained")
    void everyActiveFrameworkIsFirstForSomePersona(Chance chance) {
        Fairness.Persona persona = Objects.requireNonNull(chance.persona(), chance.slug());

        assertThat(persona.says()).isNotEmpty();
        assertThat(ADVISOR.advise(persona.answers()).isDecided()).isTrue();
        assertThat(ADVISOR.advise(persona.answers()).recommendations())
                .filteredOn(it -> it.rank() == 1)
                .extracting(Recommendation::slug)
                .contains(chance.slug());
        assertThat(persona.answers().of("knows")).isEmpty();
        assertThat(chance.never()).isNull();
    }

    @Test
    void sharesOfFirstPlacesAddUpToWhatIsRankedAtAll() {
        assertThat(FAIRNESS.chances().stream().mapToDouble(Chance::realistic).sum())
                .isBetween(0.9, 1.000_001);
        assertThat(FAIRNESS.chances().stream().mapToDouble(Chance::uniform).sum())
                .isBetween(0.3, 1.000_001);
    }

    @Test
    void theSameRevisionGivesTheSameFigures() {
        assertThat(Fairness.of(ADVISOR, new ExpertCaseFile())).isEqualTo(FAIRNESS);
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
        // A background on which every group of criteria has points, and on which nothing is left out anyway.
        Answers before = Answers.none()
                .with(QUESTIONNAIRE, "product", option.equals("json-api") ? "shop-saas" : "json-api")
                .with(QUESTIONNAIRE, "nice", option.equals("openapi") ? "orm" : "openapi")
                .with(QUESTIONNAIRE, "waits", option.equals("mixed") ? "cpu" : "mixed")
                .with(QUESTIONNAIRE, "team", option.equals("solo") ? "small" : "solo")
                .with(QUESTIONNAIRE, "deadline", option.equals("month") ? "week" : "month")
                .with(QUESTIONNAIRE, "existing", option.equals("sync-micro") ? "async-app" : "sync-micro")
                .with(QUESTIONNAIRE, "upkeep", "abandoned")
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
