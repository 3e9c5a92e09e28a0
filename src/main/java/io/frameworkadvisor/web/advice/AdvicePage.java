package io.frameworkadvisor.web.advice;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Certainty;
import io.frameworkadvisor.advice.Reason;
import io.frameworkadvisor.advice.Recommendation;
import io.frameworkadvisor.advice.Recommendation.Badge;
import io.frameworkadvisor.advice.Recommendation.Contribution;
import io.frameworkadvisor.advice.WeightedCriterion;
import io.frameworkadvisor.export.Doubts;
import io.frameworkadvisor.export.Headline;
import io.frameworkadvisor.export.Share;
import io.frameworkadvisor.export.Turns;
import io.frameworkadvisor.export.Wording;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Topic;
import io.frameworkadvisor.sharing.CanonicalQuery;
import io.frameworkadvisor.web.Address;
import io.frameworkadvisor.web.Decimals;
import io.frameworkadvisor.web.HiddenField;
import io.frameworkadvisor.web.Language;
import io.frameworkadvisor.web.questions.Dispute;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Advice made ready for the page: words, addresses and the geometry of the bars. */
public record AdvicePage(
        Advice advice,
        String headline,
        String description,
        String query,
        List<Card> cards,
        List<Line> rest,
        LeftOut leftOut,
        List<GivenAnswer> answers,
        List<Dispute> disputes,
        List<HiddenField> fields,
        String lead,
        String basis,
        String open,
        @Nullable Odds odds,
        @Nullable Outlook outlook,
        @Nullable Emphasis emphasis) {

    private static final int CARDS = 3;

    /** One of the first three. */
    public record Card(
            Recommendation it,
            String points,
            String of,
            String range,
            List<Bar> bars,
            List<TermRow> terms,
            List<Argument> reasons,
            List<Argument> drawbacks,
            String odds,
            String remark,
            @Nullable Duel duel) {}

    /** A reason with the points that it gains and the points that it leaves. */
    public record Argument(Reason it, String gained, String lost) {}

    /**
     * One of the others.
     *
     * @param sum every term of its sum, in a sentence
     */
    public record Line(Recommendation it, String points, String range, String sum) {}

    /** An answer and where to change it. */
    public record GivenAnswer(String ask, String labels, String change) {}

    /** A page that shows advice as it was, without a way to weigh it differently. */
    public static AdvicePage of(Advice advice, Answers answers, Questionnaire questionnaire) {
        return of(advice, answers, questionnaire, null);
    }

    static AdvicePage of(Advice advice, Answers answers, Questionnaire questionnaire, @Nullable Emphasis emphasis) {
        Wording words = Language.current().wording();
        Writer writer = new Writer(advice, answers, questionnaire, words);
        List<Recommendation> ranked = advice.recommendations();
        int cards = advice.isDecided() ? CARDS : 0;
        return new AdvicePage(
                advice,
                Headline.of(advice, words),
                writer.description(),
                CanonicalQuery.of(answers),
                ranked.stream().limit(cards).map(writer::card).toList(),
                ranked.stream().skip(cards).map(writer::line).toList(),
                LeftOut.of(advice, answers, questionnaire, words, CARDS),
                advice.answers().stream().map(writer::answer).toList(),
                writer.disputes(),
                HiddenField.except(answers, List.of()),
                Doubts.lead(advice, words),
                Turns.basis(advice, words),
                Turns.open(advice, words),
                Odds.of(advice),
                Outlook.of(advice, answers, questionnaire),
                emphasis);
    }

    /** Writes the parts of one page. */
    private static final class Writer {

        private final Advice advice;
        private final Answers answers;
        private final Questionnaire questionnaire;
        private final Wording words;
        private final Map<String, WeightedCriterion> criteria = new LinkedHashMap<>();
        private final Map<String, Summand> summands = new HashMap<>();

        Writer(Advice advice, Answers answers, Questionnaire questionnaire, Wording words) {
            this.advice = advice;
            this.answers = answers;
            this.questionnaire = questionnaire;
            this.words = words;
            for (WeightedCriterion it : advice.criteria()) {
                criteria.put(it.id(), it);
                summands.put(it.id(), Summand.of(it, words));
            }
        }

        String description() {
            String asked = advice.answers().stream()
                    .limit(4)
                    .flatMap(it -> it.choices().stream())
                    .map(Advice.Choice::label)
                    .collect(Collectors.joining(", "));
            String headline = Headline.of(advice, words);
            return asked.isEmpty() ? headline + "." : words.say("page.description", headline, asked);
        }

        Card card(Recommendation it) {
            return new Card(
                    it,
                    Decimals.of(it.score()),
                    Integer.toString(advice.totalPoints()),
                    range(it),
                    Bar.of(it, advice),
                    TermRow.of(it, criteria),
                    arguments(it.reasons()),
                    arguments(it.drawbacks()),
                    odds(it),
                    remark(it),
                    Duel.of(advice, it));
        }

        // What the badge stands for, unless a caution says it anyway.
        private static String remark(Recommendation it) {
            Badge badge = it.badge();
            return badge == null
                            || it.cautions().stream()
                                    .anyMatch(caution -> caution.text().startsWith(badge.says()))
                    ? ""
                    : badge.says();
        }

        private String odds(Recommendation it) {
            Certainty certainty = advice.certainty();
            return certainty == null
                    ? ""
                    : certainty.places().stream()
                            .filter(place -> place.slug().equals(it.slug()))
                            .map(place -> words.say("page.odds", Share.inWords(place.first(), words)))
                            .findFirst()
                            .orElse("");
        }

        private static List<Argument> arguments(List<Reason> reasons) {
            return reasons.stream()
                    .map(it -> new Argument(it, Decimals.of(it.points()), Decimals.of(it.possible() - it.points())))
                    .toList();
        }

        Line line(Recommendation it) {
            return new Line(it, Decimals.of(it.score()), range(it), sum(it));
        }

        private String sum(Recommendation it) {
            StringJoiner sum = new StringJoiner("; ");
            for (Contribution part : it.contributions()) {
                Summand summand = summands.get(part.criterion());
                if (summand != null) {
                    sum.add(summand.with(part));
                }
            }
            return sum.toString();
        }

        private String range(Recommendation it) {
            return it.lowest() == it.highest()
                    ? ""
                    : words.say("page.range", Decimals.of(it.lowest()), Decimals.of(it.highest()));
        }

        List<Dispute> disputes() {
            return Dispute.among(
                    answers,
                    questionnaire,
                    id -> Address.ofQuestion(
                            questionnaire,
                            questionnaire.topicOf(id).map(Topic::id).orElse(""),
                            id,
                            answers));
        }

        GivenAnswer answer(Advice.Given given) {
            return new GivenAnswer(
                    given.ask(),
                    given.choices().stream().map(Advice.Choice::label).collect(Collectors.joining("; ")),
                    Address.ofQuestion(questionnaire, given.topic(), given.question(), answers));
        }
    }
}
