package io.frameworkadvisor.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Topic;
import io.frameworkadvisor.store.files.RealCatalog;
import io.frameworkadvisor.web.Given;
import io.frameworkadvisor.web.HiddenField;
import io.frameworkadvisor.web.Trail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds on the way through the questions for whoever answers, over generated people. */
class QuestionPageTests {

    private static final int PEOPLE = 200;
    private static final long SEED = 20_261_121;
    private static final Questionnaire QUESTIONNAIRE = RealCatalog.revision().questionnaire();
    private static final List<Topic> TOPICS = QUESTIONNAIRE.asked();

    static Stream<Answers> people() {
        return Stream.iterate(SEED, it -> it + 1).limit(PEOPLE).map(it -> answers(new Random(it)));
    }

    // Half of the questions are answered, so that contradictions come up.
    private static Answers answers(Random random) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (Question question : QUESTIONNAIRE.questions()) {
            if (random.nextBoolean()) {
                int option = random.nextInt(question.options().size());
                given.put(question.id(), List.of(question.options().get(option).id()));
            }
        }
        return Answers.read(QUESTIONNAIRE, given).answers();
    }

    private static QuestionPage page(Topic topic, Answers answers, Trail trail) {
        return QuestionPage.of(QUESTIONNAIRE, topic, new Given(answers, List.of()), trail, List.of());
    }

    private static long open(Topic topic, Answers answers) {
        return topic.questions().stream()
                .filter(it -> answers.of(it.id()).isEmpty())
                .count();
    }

    @ParameterizedTest
    @MethodSource("people")
    void eachTopicLeavesAsManyFewerQuestionsAsItAsksOpenOnes(Answers answers) {
        for (int i = 0; i + 1 < TOPICS.size(); i++) {
            QuestionPage here = page(TOPICS.get(i), answers, new Trail(false, false));
            QuestionPage next = page(TOPICS.get(i + 1), answers, new Trail(false, false));

            assertThat((long) here.left().questions() - next.left().questions())
                    .isEqualTo(open(TOPICS.get(i), answers));
            assertThat(next.left().minutes()).isLessThanOrEqualTo(here.left().minutes());
        }
    }

    @ParameterizedTest
    @MethodSource("people")
    void everyAnswerIsEitherAskedOnThePageOrCarriedAlong(Answers answers) {
        for (Topic topic : TOPICS) {
            List<String> carried = page(topic, answers, new Trail(false, false)).kept().stream()
                    .map(HiddenField::name)
                    .distinct()
                    .toList();
            assertThat(Stream.concat(
                            carried.stream(), topic.questions().stream().map(Question::id)))
                    .containsAll(answers.questions())
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("people")
    void everyWayOutOfAContradictionNamesItsQuestionAndKeepsWhatIsShown(Answers answers) {
        for (Topic topic : TOPICS) {
            for (Dispute dispute : page(topic, answers, new Trail(false, true)).disputes()) {
                assertThat(dispute.ways()).hasSizeBetween(1, 2).allSatisfy(way -> {
                    String question = way.address().substring(way.address().indexOf('#') + 1);
                    assertThat(QUESTIONNAIRE.question(question).map(Question::ask))
                            .contains(way.ask());
                    assertThat(way.address())
                            .satisfiesAnyOf(
                                    it -> assertThat(it).startsWith("#"),
                                    it -> assertThat(it).contains("&show=first#"));
                });
            }
        }
    }
}
