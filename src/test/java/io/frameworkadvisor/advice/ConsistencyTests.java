package io.frameworkadvisor.advice;

import static io.frameworkadvisor.advice.Respondents.forRespondents;
import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Quick.Ranked;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Requirement;
import io.frameworkadvisor.store.files.RealCatalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Advice compared with advice: what is said in other words, in more detail, or not at all. */
class ConsistencyTests {

    private static final CatalogRevision REVISION = RealCatalog.revision();
    private static final Questionnaire QUESTIONNAIRE = REVISION.questionnaire();
    private static final Advisor ADVISOR = new Advisor(() -> REVISION);
    private static final Quick QUICK = new Quick(REVISION);
    private static final HandScore HAND = new HandScore(REVISION);

    /** The same need in two ways, each written as {@code question=option}s with blanks between. */
    record TwoWays(String one, String other) {

        boolean agree() {
            List<String> here = firstThree(one);
            List<String> there = firstThree(other);
            long shared = here.stream().filter(there::contains).count();
            return shared >= 2 && there.contains(here.get(0)) && here.contains(there.get(0));
        }

        @Override
        public String toString() {
            return one + " | " + other;
        }

        private static List<String> firstThree(String text) {
            return QUICK.ranking(answering(text)).stream()
                    .limit(3)
                    .map(Ranked::slug)
                    .toList();
        }
    }

    private static final List<TwoWays> SAME_NEED = List.of(
            new TwoWays("product=json-api interface=json", "product=json-api nice=openapi nice=validation"),
            new TwoWays("product=json-api need=openapi", "product=json-api nice=openapi"),
            new TwoWays("product=content-site need=admin", "product=content-site nice=admin"),
            new TwoWays("product=json-api typing=driven", "product=json-api nice=openapi nice=validation"),
            new TwoWays("product=json-api interface=graphql", "product=json-api need=graphql"),
            new TwoWays("product=json-api upkeep=active", "product=json-api"),
            new TwoWays("product=content-site interface=html", "product=content-site"),
            new TwoWays("product=shop-saas data=relational", "product=shop-saas nice=orm nice=migrations"),
            new TwoWays("product=shop-saas team=large", "product=shop-saas style=conventions"),
            new TwoWays("product=back-office", "data=relational need=admin"),
            new TwoWays("waits=services", "product=gateway"),
            new TwoWays("waits=open-connections", "product=real-time"),
            new TwoWays("waits=open-connections", "load=connections"),
            new TwoWays("product=real-time need=websockets", "product=real-time interface=streams"),
            new TwoWays("product=llm-chat", "interface=streams waits=services"),
            new TwoWays("product=dashboard experience=data", "product=dashboard existing=data-script"),
            new TwoWays("product=dashboard interface=python-ui", "product=dashboard experience=data"),
            new TwoWays("product=python-tool", "interface=python-ui"),
            new TwoWays("product=model-demo", "interface=python-ui interaction=simple experience=data"),
            new TwoWays("product=device-page footprint=tiny", "product=device-page hosting=device"),
            new TwoWays("lifetime=decade", "support=track-record support=community"),
            new TwoWays("deadline=week", "lifetime=days"),
            new TwoWays("style=free", "experience=expert"),
            new TwoWays("experience=none", "product=learning"),
            new TwoWays("async=fluent", "need=async"));

    private static Answers answering(String text) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (String pair : text.split(" ", -1)) {
            int at = pair.indexOf('=');
            given.computeIfAbsent(pair.substring(0, at), it -> new ArrayList<>())
                    .add(pair.substring(at + 1));
        }
        Answers.Reading reading = Answers.read(QUESTIONNAIRE, given);
        assertThat(reading.ignored()).isEmpty();
        return reading.answers();
    }

    @Test
    void theSameNeedInOtherWordsLeadsToNearlyTheSameThree() {
        List<TwoWays> differ = SAME_NEED.stream().filter(it -> !it.agree()).toList();

        // Those that differ: as a must-have GraphQL leaves one framework; an admin site alone says less than a back
        // office; a chat with a model has tools made for it, waiting streams have not; and a tool in Python asks for
        // more than an interface in Python.
        assertThat(SAME_NEED.size() - differ.size())
                .as("pairs that agree; these differ: %s", differ)
                .isGreaterThanOrEqualTo(21);
    }

    @Test
    void theRankingAloneIsTheOneOfTheAdvice() {
        forRespondents((answers, random) -> assertThat(QUICK.ranking(answers))
                .isEqualTo(ADVISOR.advise(answers).recommendations().stream()
                        .map(it -> new Ranked(it.rank(), it.slug(), it.score()))
                        .toList()));
    }

    @Test
    void scoresAreWhatTheOptionsAddUpTo() {
        forRespondents((answers, random) -> {
            int[] weights = HAND.weights(answers);
            assertThat(QUICK.ranking(answers))
                    .allSatisfy(it -> assertThat(it.score()).isEqualTo(HAND.score(it.slug(), weights)));
        });
    }

    @Test
    void detailThatFavoursTheFirstNeverUnseatsIt() {
        int[] tried = new int[1];
        forRespondents((answers, random) -> {
            List<Ranked> before = QUICK.ranking(answers);
            if (!before.isEmpty()) {
                tried[0] += addDetail(answers, before);
            }
        });
        assertThat(tried[0]).as("details that favour the first").isGreaterThan(25 * Respondents.COUNT);
    }

    private static int addDetail(Answers answers, List<Ranked> before) {
        Framework first = REVISION.catalog().framework(before.get(0).slug()).orElseThrow();
        int[] weights = HAND.weights(answers);
        int tried = 0;
        for (Question question : open(answers)) {
            for (Option option : question.options()) {
                Answers more = answers.with(QUESTIONNAIRE, question.id(), option.id());
                if (meets(first, option) && favoursFirst(before, weights, HAND.weights(more))) {
                    tried++;
                    assertThat(rank(first.slug(), more))
                            .as("%s after %s=%s", first.slug(), question.id(), option.id())
                            .isEqualTo(1);
                }
            }
        }
        return tried;
    }

    /** Questions without an answer, and those whose next answer shares the points of the ones that are there. */
    private static List<Question> open(Answers answers) {
        return QUESTIONNAIRE.questions().stream()
                .filter(it -> it.sharePoints() || answers.of(it.id()).isEmpty())
                .toList();
    }

    private static List<Question> unanswered(Answers answers) {
        return QUESTIONNAIRE.questions().stream()
                .filter(it -> answers.of(it.id()).isEmpty())
                .toList();
    }

    // An option that lifts a requirement lets others in, who may be better; it says nothing in favour of the first.
    private static boolean meets(Framework framework, Option option) {
        return option.lifts().isEmpty()
                && option.rulesOut().stream().noneMatch(it -> it.framework().equals(framework.slug()))
                && option.requires().stream()
                        .allMatch(it ->
                                it.judge(framework.level(REVISION.catalog().definition(it.trait())))
                                        == Requirement.Verdict.MET);
    }

    private static boolean favoursFirst(List<Ranked> before, int[] weights, int[] changed) {
        int[] change = new int[weights.length];
        for (int j = 0; j < change.length; j++) {
            change[j] = changed[j] - weights[j];
        }
        int own = HAND.score(before.get(0).slug(), change);
        return before.stream().allMatch(it -> HAND.score(it.slug(), change) <= own);
    }

    private static int rank(String slug, Answers answers) {
        return QUICK.ranking(answers).stream()
                .filter(it -> it.slug().equals(slug))
                .mapToInt(Ranked::rank)
                .findFirst()
                .orElse(0);
    }

    @Test
    void sayingNothingDefiniteChangesNothing() {
        forRespondents((answers, random) -> {
            List<String> before = outcome(answers);
            for (Question question : unanswered(answers)) {
                for (Option option : question.options()) {
                    if (option.kind() != Option.Kind.CHOICE) {
                        assertThat(outcome(answers.with(QUESTIONNAIRE, question.id(), option.id())))
                                .as("%s=%s", question.id(), option.id())
                                .isEqualTo(before);
                    }
                }
            }
        });
    }

    static List<Option> indefinite() {
        return QUESTIONNAIRE.questions().stream()
                .flatMap(question -> question.options().stream())
                .filter(option -> option.kind() != Option.Kind.CHOICE)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("indefinite")
    void whatSaysNothingDefiniteCarriesNothing(Option option) {
        assertThat(option.points()).isEmpty();
        assertThat(option.factors()).isEmpty();
        assertThat(option.requires()).isEmpty();
        assertThat(option.lifts()).isEmpty();
    }

    private static List<String> outcome(Answers answers) {
        return QUICK.ranking(answers).stream()
                .map(it -> it.rank() + " " + it.slug() + " " + it.score())
                .toList();
    }
}
