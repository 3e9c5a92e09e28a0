package io.frameworkadvisor.web.advice;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Certainty;
import io.frameworkadvisor.advice.Change;
import io.frameworkadvisor.advice.Reason;
import io.frameworkadvisor.advice.Recommendation;
import io.frameworkadvisor.advice.Recommendation.Badge;
import io.frameworkadvisor.advice.Recommendation.Contribution;
import io.frameworkadvisor.advice.SetAside;
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
import java.util.ArrayList;
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
        List<MustHave> mustHaves,
        List<Aside> almost,
        List<Aside> vetoes,
        @Nullable String rescue,
        String rescueSays,
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
    private static final int BAR_WIDTH = 600;

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

    /** Part of a bar that one group of criteria fills, in units of the drawing. */
    public record Bar(String group, String label, int x, int width, String points, String possible) {}

    /** A framework that is left out, and the address that lifts one thing that keeps it out. */
    public record Aside(SetAside it, String relaxed) {}

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
                MustHave.among(advice.excluded(), writer::address),
                writer.almost(),
                writer.vetoes(),
                writer.rescue(),
                writer.rescueSays(),
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

    /** A term of a sum in words that lack only its points; a page has hundreds of terms, and few criteria. */
    private record Summand(String known, String unknown) {

        private static final String POINTS = "\0";

        static Summand of(WeightedCriterion it, Wording words) {
            return new Summand(
                    words.say("page.sum", POINTS, it.points(), it.label()),
                    words.say("page.sum.unknown", POINTS, it.points(), it.label()));
        }

        String with(Contribution part) {
            return (part.known() ? known : unknown).replace(POINTS, Decimals.of(part.points()));
        }
    }

    /** Writes the parts of one page. */
    private static final class Writer {

        private final Advice advice;
        private final Answers answers;
        private final Questionnaire questionnaire;
        private final Wording words;
        private final Map<String, WeightedCriterion> criteria = new LinkedHashMap<>();
        private final Map<String, Summand> summands = new HashMap<>();

        // The same order in every bar, whatever a framework is good at.
        private final List<String> groups;

        Writer(Advice advice, Answers answers, Questionnaire questionnaire, Wording words) {
            this.advice = advice;
            this.answers = answers;
            this.questionnaire = questionnaire;
            this.words = words;
            for (WeightedCriterion it : advice.criteria()) {
                criteria.put(it.id(), it);
                summands.put(it.id(), Summand.of(it, words));
            }
            groups = advice.criteria().stream()
                    .map(WeightedCriterion::group)
                    .distinct()
                    .toList();
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
                    bars(it),
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

        // One bar per recommendation, divided by group; its full width stands for all points that there are.
        private List<Bar> bars(Recommendation it) {
            Map<String, long[]> sums = new LinkedHashMap<>();
            groups.forEach(group -> sums.put(group, new long[2]));
            for (Contribution part : it.contributions()) {
                long[] sum = sums.computeIfAbsent(groupOf(part), group -> new long[2]);
                sum[0] += part.points();
                sum[1] += part.possible();
            }
            long total = Math.max(1, advice.possible());
            List<Bar> bars = new ArrayList<>();
            long before = 0;
            for (var entry : sums.entrySet()) {
                long gained = entry.getValue()[0];
                int from = (int) (before * BAR_WIDTH / total);
                int to = (int) ((before + gained) * BAR_WIDTH / total);
                if (entry.getValue()[1] > 0) {
                    bars.add(new Bar(
                            entry.getKey(),
                            labelOf(entry.getKey()),
                            from,
                            to - from,
                            Decimals.of((int) gained),
                            Decimals.of((int) entry.getValue()[1])));
                }
                before += gained;
            }
            return bars;
        }

        private String groupOf(Contribution part) {
            WeightedCriterion criterion = criteria.get(part.criterion());
            return criterion == null ? "" : criterion.group();
        }

        private String labelOf(String group) {
            return advice.criteria().stream()
                    .filter(it -> it.group().equals(group))
                    .map(WeightedCriterion::groupLabel)
                    .findFirst()
                    .orElse(group);
        }

        // Where everything ties, or nothing passes, a place is no promise.
        List<Aside> almost() {
            if (!advice.isDecided() || advice.recommendations().isEmpty()) {
                return List.of();
            }
            List<Aside> almost = new ArrayList<>();
            for (SetAside it : advice.excluded()) {
                Change relax = it.unmet().get(0).relax();
                if (relax != null && it.wouldRank() != null && it.wouldRank() <= CARDS) {
                    almost.add(new Aside(it, address(relax)));
                }
            }
            return almost;
        }

        List<Aside> vetoes() {
            List<Aside> vetoes = new ArrayList<>();
            for (SetAside it : advice.excluded()) {
                for (SetAside.Unmet unmet : it.unmet()) {
                    Change relax = unmet.relax();
                    if (unmet.ruledOut() && relax != null) {
                        vetoes.add(new Aside(it, address(relax)));
                    }
                }
            }
            return vetoes;
        }

        // The changes work together, so one link makes all of them.
        @Nullable
        String rescue() {
            Answers relaxed = answers;
            for (Change change : advice.rescue()) {
                relaxed = change.applyTo(relaxed, questionnaire);
            }
            return advice.rescue().isEmpty() ? null : Address.of("/advice", relaxed);
        }

        String rescueSays() {
            return words.join(advice.rescue().stream()
                    .map(it -> words.say(kind(it), it.label()))
                    .toList());
        }

        // To "drop Flask" would read as leaving Flask out, where it lets it in again.
        private String kind(Change it) {
            boolean veto = questionnaire
                    .question(it.question())
                    .flatMap(question -> question.option(it.option()))
                    .filter(option -> !option.rulesOut().isEmpty())
                    .isPresent();
            return it.add() ? "page.choose" : veto ? "page.allow" : "page.drop";
        }

        private String address(Change change) {
            return Address.of("/advice", change.applyTo(answers, questionnaire));
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
