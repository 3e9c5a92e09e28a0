package io.frameworkadvisor.advice;

import static io.frameworkadvisor.advice.SmallQuestionnaire.points;
import static io.frameworkadvisor.advice.SmallQuestionnaire.question;
import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Fairness.Persona;
import io.frameworkadvisor.questionnaire.Questionnaire;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonaSearchTests {

    private static final SmallWorld WORLD = SmallWorld.usual();

    private static Optional<Persona> find(SmallWorld world, String slug) {
        CompiledCatalog catalog = world.compiled();
        return new PersonaSearch(catalog, new Rescoring(catalog), world.row(slug)).find();
    }

    @Test
    void findsAnswersThatPutEvenTheDeadOneFirst() {
        // It must be let in, then api counts, and counts double.
        Persona persona = find(WORLD, "dogwood").orElseThrow();

        assertThat(Firsts.of(WORLD.advisor().advise(persona.answers()))).contains("dogwood");
        assertThat(persona.answers().of("upkeep")).containsExactly("dead");
    }

    @Test
    void quotesTheAnswersInTheOrderOfTheQuestionnaire() {
        Persona persona = find(WORLD, "dogwood").orElseThrow();

        assertThat(persona.says())
                .isEqualTo(WORLD.chosen(persona.answers()).stream()
                        .map(it -> it.it().option().quote())
                        .toList())
                .contains("the dead");
    }

    @Test
    void findsNothingForTheOneThatIsWorseThanAnotherInEverything() {
        SmallWorld poor = WORLD;
        for (String criterion : SmallWorld.CRITERIA) {
            poor = poor.with("dogwood", criterion, 0);
        }

        assertThat(find(poor, "dogwood")).isEmpty();
    }

    @Test
    void doesNotWinByBeingKnown() {
        Questionnaire knowing = SmallQuestionnaire.asking(
                SmallQuestionnaire.UPKEEP,
                question("knows", true, false, points("dogwood", Map.of("api", 90)), points("ash", Map.of("docs", 1))));

        assertThat(find(WORLD.asking(knowing), "dogwood")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ash", "birch", "cedar"})
    void findsAnswersThatDecideSomething(String slug) {
        Persona persona = find(WORLD, slug).orElseThrow();

        assertThat(Firsts.of(WORLD.advisor().advise(persona.answers()))).contains(slug);
    }

    @Test
    void findsNothingForTheLivingOneThatIsWorseThanAnotherInEverything() {
        SmallWorld poor = WORLD;
        for (String criterion : SmallWorld.CRITERIA) {
            poor = poor.with("cedar", criterion, 0);
        }

        assertThat(find(poor, "cedar").map(Persona::answers).stream().toList()).isEqualTo(List.of());
    }
}
