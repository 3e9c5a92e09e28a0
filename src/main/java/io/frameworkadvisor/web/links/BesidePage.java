package io.frameworkadvisor.web.links;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Hindsight;
import io.frameworkadvisor.export.Headline;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.sharing.Inscription;
import io.frameworkadvisor.sharing.ShareLink;
import io.frameworkadvisor.web.Address;
import io.frameworkadvisor.web.Language;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two results side by side.
 *
 * @param differing answers that are not the same
 * @param same how many answers are the same
 * @param ranks the first frameworks of either
 */
public record BesidePage(Result one, Result other, List<Differing> differing, long same, List<Ranks> ranks) {

    private static final int RANKED = 5;

    /**
     * One of the two.
     *
     * @param title what somebody called it; may be empty
     * @param created the day on which it was stored, in UTC; null for today's
     */
    public record Result(String title, @Nullable LocalDate created, String address, String headline, Advice advice) {

        static Result of(ShareLink link, Advice advice) {
            Inscription inscription = link.inscription();
            return new Result(
                    inscription == null ? "" : inscription.title(),
                    link.createdAt().atZone(ZoneOffset.UTC).toLocalDate(),
                    Address.of("/r/" + link.token().value()),
                    Headline.of(advice, Language.current().wording()),
                    advice);
        }

        static Result of(Answers answers, Advice today) {
            return new Result(
                    "",
                    null,
                    Address.of("/advice", answers),
                    Headline.of(today, Language.current().wording()),
                    today);
        }
    }

    /** A question to which the answers differ; empty where it was not answered. */
    public record Differing(String ask, String one, String other) {}

    /** Where a framework stands in both. */
    public record Ranks(String slug, String name, StoredPage.Place one, StoredPage.Place other) {}

    public List<Result> results() {
        return List.of(one, other);
    }

    static BesidePage of(Result one, Result other) {
        Map<String, Advice.Given> left = answers(one.advice());
        Map<String, Advice.Given> right = answers(other.advice());
        List<String> questions = Stream.of(left, right)
                .flatMap(it -> it.keySet().stream())
                .distinct()
                .toList();
        List<String> differing = questions.stream()
                .filter(it -> !options(left.get(it)).equals(options(right.get(it))))
                .toList();
        return new BesidePage(
                one,
                other,
                differing.stream()
                        .map(it -> new Differing(
                                ask(left.get(it), right.get(it)), labels(left.get(it)), labels(right.get(it))))
                        .toList(),
                questions.size() - (long) differing.size(),
                ranks(one.advice(), other.advice()));
    }

    private static Map<String, Advice.Given> answers(Advice advice) {
        Map<String, Advice.Given> answers = new LinkedHashMap<>();
        advice.answers().forEach(it -> answers.put(it.question(), it));
        return answers;
    }

    private static List<String> options(Advice.@Nullable Given given) {
        return given == null
                ? List.of()
                : given.choices().stream().map(Advice.Choice::option).toList();
    }

    private static String labels(Advice.@Nullable Given given) {
        return given == null
                ? ""
                : given.choices().stream().map(Advice.Choice::label).collect(Collectors.joining("; "));
    }

    private static String ask(Advice.@Nullable Given one, Advice.@Nullable Given other) {
        return one == null ? (other == null ? "" : other.ask()) : one.ask();
    }

    private static List<Ranks> ranks(Advice one, Advice other) {
        return Hindsight.firstOf(one, other, RANKED).entrySet().stream()
                .map(it -> new Ranks(
                        it.getKey(),
                        it.getValue(),
                        StoredPage.Place.of(Hindsight.side(one, it.getKey())),
                        StoredPage.Place.of(Hindsight.side(other, it.getKey()))))
                .toList();
    }
}
