package io.frameworkadvisor.web.advice;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Recommendation;
import io.frameworkadvisor.export.Wording;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Topic;
import io.frameworkadvisor.web.Address;
import io.frameworkadvisor.web.HiddenField;
import io.frameworkadvisor.web.Language;
import io.frameworkadvisor.web.questions.Importance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What another emphasis does: groups of criteria that can be halved and doubled on the page, and the places before and
 * after.
 *
 * @param question id of the question that sets importance
 * @param kept all other answers
 * @param moves places as usual and with the chosen emphasis; empty if all is as usual
 * @param usual address of the advice with everything as usual
 */
public record Emphasis(
        String question, List<Importance> groups, List<HiddenField> kept, List<Move> moves, String usual) {

    private static final int COMPARED = 5;

    /** Where a framework stands. */
    public record Move(String name, int usual, int now) {}

    /**
     * Offers the groups that count in this advice.
     *
     * @param ranks the rank of every framework for other answers, by slug and best first
     */
    static @Nullable Emphasis of(
            Advice advice,
            Answers answers,
            Questionnaire questionnaire,
            Function<Answers, Map<String, Integer>> ranks) {
        Optional<Topic> topic =
                questionnaire.topics().stream().filter(Topic::onReview).findFirst();
        if (topic.isEmpty() || !advice.isDecided() || advice.recommendations().size() < 2) {
            return null;
        }
        Question question = topic.get().questions().get(0);
        Answers usual = answers.without(question.id());
        return new Emphasis(
                question.id(),
                Importance.of(question, answers).stream()
                        .filter(it -> !it.chosen().isEmpty() || counts(it, advice))
                        .toList(),
                HiddenField.except(answers, List.of(topic.get())),
                usual.equals(answers) ? List.of() : moves(ranks.apply(usual), advice),
                Address.of("/advice", usual));
    }

    private static boolean counts(Importance group, Advice advice) {
        return advice.criteria().stream().anyMatch(it -> it.group().equals(group.group()));
    }

    private static List<Move> moves(Map<String, Integer> usual, Advice now) {
        Set<String> first = Stream.concat(
                        usual.keySet().stream().limit(COMPARED),
                        now.recommendations().stream().limit(COMPARED).map(Recommendation::slug))
                .collect(Collectors.toSet());
        return now.recommendations().stream()
                .filter(it -> first.contains(it.slug()))
                .map(it -> new Move(it.name(), usual.getOrDefault(it.slug(), it.rank()), it.rank()))
                .toList();
    }

    /** What comes of it, in a sentence; empty if all is as usual. */
    public String says() {
        if (moves.isEmpty()) {
            return "";
        }
        List<String> now =
                moves.stream().filter(it -> it.now() == 1).map(Move::name).toList();
        List<String> before =
                moves.stream().filter(it -> it.usual() == 1).map(Move::name).toList();
        Wording words = Language.current().wording();
        return now.equals(before)
                ? words.say("page.stays", now.size(), words.join(now))
                : words.say("page.moves", now.size(), words.join(now), before.size(), words.join(before));
    }
}
