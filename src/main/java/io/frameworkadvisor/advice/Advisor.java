package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.Advice.Choice;
import io.frameworkadvisor.advice.Advice.Given;
import io.frameworkadvisor.advice.Advice.Guidance;
import io.frameworkadvisor.advice.Recommendation.Badge;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.CatalogSource;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Contradiction;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gives advice on answers: the one use case. Safe for use by many threads. */
public final class Advisor {

    /** Version of the arithmetic; a change that can move a score raises it. */
    public static final String ENGINE = "1";

    private final CatalogSource source;
    private final Badge oldFacts;
    private volatile @Nullable CompiledCatalog compiled;

    public Advisor(CatalogSource source) {
        this(source, Badge.OLD_FACTS);
    }

    /**
     * Makes an advisor that speaks another language, if its catalog does.
     *
     * @param oldFacts the badge of frameworks of which most is old, in that language
     */
    public Advisor(CatalogSource source, Badge oldFacts) {
        this.source = source;
        this.oldFacts = oldFacts;
    }

    /** The revision from which advice is given now. */
    public CatalogRevision revision() {
        return source.current();
    }

    /**
     * Ranks every framework of the current revision for these answers and explains the ranking.
     *
     * <p>A function of answers and revision alone: the same two give the same advice. Options that the revision does not
     * have are passed over.
     */
    public Advice advise(Answers answers) {
        CompiledCatalog catalog = compiled();
        Interpretation meaning = new Interpretation(catalog, answers);
        Standing standing = new Standing(catalog, meaning, answers);
        Questionnaire questionnaire = catalog.revision.questionnaire();
        return new Advice(
                catalog.revision.id(),
                ENGINE,
                catalog.revision.catalog().collected(),
                given(questionnaire, answers),
                questions(questionnaire, answers),
                meaning.weighted,
                standing.recommendations(),
                standing.unconfirmed(),
                standing.excluded(),
                standing.rescue(),
                contradictions(questionnaire, answers),
                guidance(meaning),
                standing.comparisons(),
                standing.certainty(),
                standing.sensitivity());
    }

    // What one may add on the review page is no question that was left open.
    private static int questions(Questionnaire questionnaire, Answers answers) {
        return (int) questionnaire.topics().stream()
                .flatMap(topic -> topic.questions().stream()
                        .filter(it -> !topic.onReview() || !answers.of(it.id()).isEmpty()))
                .count();
    }

    /**
     * Where frameworks differ on what the answers give importance: the first of them against each other one.
     *
     * @param slugs frameworks of the current revision; others are passed over
     */
    public List<Comparison> compare(Answers answers, List<String> slugs) {
        CompiledCatalog catalog = compiled();
        Explanation explanation = new Explanation(catalog, new Interpretation(catalog, answers), answers);
        List<Integer> rows =
                slugs.stream().map(catalog::row).filter(Objects::nonNull).toList();
        return IntStream.range(1, rows.size())
                .mapToObj(i -> explanation.compare(rows.get(0), rows.get(i)))
                .toList();
    }

    /** Slugs of the first frameworks for these answers, best first; at most {@code most}, none if nothing is answered. */
    public List<String> shortlist(Answers answers, int most) {
        CompiledCatalog catalog = compiled();
        Interpretation meaning = new Interpretation(catalog, answers);
        return new Placement(catalog, meaning)
                .order.stream()
                        .limit(meaning.weights.total() > 0 ? most : 0)
                        .map(it -> catalog.frameworks.get(it).slug())
                        .toList();
    }

    /** The rank of every framework that passes for these answers, by slug and best first; nothing is explained. */
    public Map<String, Integer> ranks(Answers answers) {
        CompiledCatalog catalog = compiled();
        Placement placement = new Placement(catalog, new Interpretation(catalog, answers));
        Map<String, Integer> ranks = new LinkedHashMap<>();
        for (int row : placement.order) {
            ranks.put(catalog.frameworks.get(row).slug(), Objects.requireNonNull(placement.rankOf(row)));
        }
        return ranks;
    }

    CompiledCatalog compiled() {
        return compile(source.current());
    }

    // Two threads may compile the same revision at once; both results are equal and one of them stays.
    private CompiledCatalog compile(CatalogRevision revision) {
        CompiledCatalog known = compiled;
        if (known == null || !known.revision.id().equals(revision.id())) {
            known = new CompiledCatalog(revision, oldFacts);
            compiled = known;
        }
        return known;
    }

    private static List<Given> given(Questionnaire questionnaire, Answers answers) {
        List<Given> given = new ArrayList<>();
        for (Topic topic : questionnaire.topics()) {
            for (Question question : topic.questions()) {
                List<Choice> choices = answers.of(question.id()).stream()
                        .flatMap(id -> question.option(id).stream())
                        .map(option -> new Choice(option.id(), option.label()))
                        .toList();
                if (!choices.isEmpty()) {
                    given.add(new Given(question.id(), question.ask(), topic.id(), choices));
                }
            }
        }
        return given;
    }

    private static List<String> contradictions(Questionnaire questionnaire, Answers answers) {
        return questionnaire.contradictions().stream()
                .filter(it -> it.appliesTo(answers))
                .map(Contradiction::says)
                .toList();
    }

    private static List<Guidance> guidance(Interpretation meaning) {
        List<Guidance> guidance = new ArrayList<>();
        for (CompiledQuestionnaire.Chosen chosen : meaning.chosen) {
            Option it = chosen.it().option();
            String text = it.guidance();
            if (text != null) {
                guidance.add(new Guidance(it.quote(), text));
            }
        }
        return guidance;
    }
}
