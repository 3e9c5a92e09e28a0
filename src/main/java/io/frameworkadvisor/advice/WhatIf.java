package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.CompiledQuestionnaire.Chosen;
import io.frameworkadvisor.advice.Rescoring.Outcome;
import io.frameworkadvisor.advice.Sensitivity.Candidate;
import io.frameworkadvisor.advice.Sensitivity.Flip;
import io.frameworkadvisor.advice.Sensitivity.Prospect;
import io.frameworkadvisor.advice.Variations.Variation;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Topic;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tries every change of a single answer and tells which ones put another framework first. */
final class WhatIf {

    private final CompiledCatalog catalog;
    private final Rescoring rescoring;
    private final List<Chosen> chosen;
    private final Tally tally;
    private final Variations variations;
    private final Outcome now;
    private final BitSet first;
    private final List<Candidate> firstNow;
    private final Thresholds thresholds;

    WhatIf(CompiledCatalog catalog, Interpretation meaning, Placement placement) {
        this.catalog = catalog;
        chosen = meaning.chosen;
        tally = meaning.tally;
        thresholds = new Thresholds(catalog, meaning, placement);
        rescoring = new Rescoring(catalog);
        variations = new Variations(catalog.questionnaire, chosen);
        now = rescoring.of(tally, chosen);
        first = now.firsts();
        firstNow = candidates(first);
    }

    Sensitivity sensitivity() {
        List<Tried> tried = variations.all().stream().map(this::tried).toList();
        List<Prospect> prospects = prospects(tried);
        return new Sensitivity(tried.size(), flips(tried), thresholds.all(), prospects, isSettled(prospects));
    }

    /** A variation and what comes of it. */
    private record Tried(Variation variation, Outcome outcome, boolean flips, List<Candidate> first) {}

    private Tried tried(Variation variation) {
        Outcome outcome = rescoring.after(tally, now, variation);
        BitSet firsts = outcome.firsts();
        boolean flips = !firsts.equals(first);
        return new Tried(variation, outcome, flips, flips ? candidates(firsts) : firstNow);
    }

    /**
     * A flip in its order.
     *
     * @param shutsOut whether the present first place no longer passes
     */
    private record Found(boolean shutsOut, Flip flip) {}

    // Nearest first: what lets the present first place be overtaken, before what shuts it out by a must-have.
    private List<Flip> flips(List<Tried> tried) {
        return tried.stream()
                .filter(Tried::flips)
                .map(it -> new Found(!it.outcome().passing.intersects(first), flip(it)))
                .sorted(Comparator.comparing(Found::shutsOut)
                        .thenComparingInt(it -> it.flip().moved())
                        .thenComparingInt(it -> -it.flip().lead()))
                .map(Found::flip)
                .toList();
    }

    private Flip flip(Tried it) {
        return new Flip(
                it.variation().change(),
                it.variation().question().ask(),
                it.variation().open(),
                it.variation().replaced(),
                it.first(),
                it.outcome().moved(),
                it.outcome().lead());
    }

    private List<Prospect> prospects(List<Tried> tried) {
        Map<String, List<Tried>> byQuestion = new HashMap<>();
        tried.forEach(it -> byQuestion
                .computeIfAbsent(it.variation().question().id(), id -> new ArrayList<>())
                .add(it));
        List<Prospect> prospects = new ArrayList<>();
        for (Topic topic : catalog.revision.questionnaire().topics()) {
            for (Question question : topic.questions()) {
                List<Tried> answers = byQuestion.getOrDefault(question.id(), List.of());
                // Of an open question that only rules out by name nothing was tried, so nothing is said about it.
                if (!answers.isEmpty()
                        && answers.stream().allMatch(it -> it.variation().open())
                        && !saysItDoesNotMatter(question)) {
                    prospects.add(prospect(topic, question, answers));
                }
            }
        }
        return prospects;
    }

    private Prospect prospect(Topic topic, Question question, List<Tried> answers) {
        return new Prospect(
                question.id(),
                question.ask(),
                topic.id(),
                isChosen(question, Option.Kind.NOT_SURE),
                answers.stream().anyMatch(Tried::flips),
                answers.stream()
                        .map(it -> new Sensitivity.Outcome(
                                it.variation().change().option(),
                                it.variation().change().label(),
                                it.first()))
                        .toList());
    }

    // What one answer changes is not settled, and then there is nothing to prove, which takes longer.
    private boolean isSettled(List<Prospect> prospects) {
        return prospects.stream().noneMatch(Prospect::canChangeFirst)
                && new Settlement(catalog, chosen, tally, first, questions(prospects)).isProven();
    }

    private List<Question> questions(List<Prospect> prospects) {
        Set<String> open = prospects.stream().map(Prospect::question).collect(Collectors.toSet());
        return catalog.questionnaire.questions().stream()
                .filter(it -> open.contains(it.id()))
                .toList();
    }

    private boolean saysItDoesNotMatter(Question question) {
        return isChosen(question, Option.Kind.ANY);
    }

    private boolean isChosen(Question question, Option.Kind kind) {
        return chosen.stream()
                .anyMatch(it -> it.it().question().id().equals(question.id())
                        && it.it().option().kind() == kind);
    }

    private List<Candidate> candidates(BitSet firsts) {
        return firsts.stream().mapToObj(catalog.candidates::get).toList();
    }
}
