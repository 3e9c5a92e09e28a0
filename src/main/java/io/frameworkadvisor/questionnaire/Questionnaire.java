package io.frameworkadvisor.questionnaire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All topics with their questions, and what holds besides them.
 *
 * @param topics in the order in which they are asked
 * @param baseline importance points per criterion that count for everybody
 * @param always requirements that hold unless an answer lifts them
 * @param contradictions pairs of answers that are pointed out
 * @param cautions when a recommendation comes with a word of caution
 * @param samples example projects
 */
public record Questionnaire(
        List<Topic> topics,
        Baseline baseline,
        List<Requirement> always,
        List<Contradiction> contradictions,
        List<CautionRule> cautions,
        List<Sample> samples) {

    public Questionnaire {
        topics = List.copyOf(topics);
        always = List.copyOf(always);
        contradictions = List.copyOf(contradictions);
        cautions = List.copyOf(cautions);
        samples = List.copyOf(samples);
    }

    /** All questions in the order of the topics. */
    public List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        topics.forEach(topic -> questions.addAll(topic.questions()));
        return questions;
    }

    /** The topics that are asked before the review. */
    public List<Topic> asked() {
        return topics.stream().filter(topic -> !topic.onReview()).toList();
    }

    /** The topic that asks a question. */
    public Optional<Topic> topicOf(String question) {
        return topics.stream()
                .filter(topic ->
                        topic.questions().stream().anyMatch(it -> it.id().equals(question)))
                .findFirst();
    }

    public Optional<Question> question(String id) {
        for (Topic topic : topics) {
            for (Question question : topic.questions()) {
                if (question.id().equals(id)) {
                    return Optional.of(question);
                }
            }
        }
        return Optional.empty();
    }

    public Optional<Topic> topic(String id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /**
     * Points that count without an answer.
     *
     * @param label what to call them
     * @param points importance points per criterion id
     */
    public record Baseline(String label, Map<String, Integer> points) {
        public Baseline {
            points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
        }
    }

    /**
     * An example project.
     *
     * @param answers option ids per question id
     */
    public record Sample(String title, Map<String, List<String>> answers) {
        public Sample {
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }
    }
}
