package io.frameworkadvisor.catalog;

import io.frameworkadvisor.questionnaire.CautionRule;
import io.frameworkadvisor.questionnaire.Contradiction;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Questionnaire.Baseline;
import io.frameworkadvisor.questionnaire.Questionnaire.Sample;
import io.frameworkadvisor.questionnaire.Requirement;
import io.frameworkadvisor.questionnaire.Topic;
import io.frameworkadvisor.questionnaire.Veto;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A questionnaire that speaks another language and means the same. */
final class TranslatedQuestionnaire {

    private final Translation words;
    private final Questionnaire english;

    TranslatedQuestionnaire(Translation words, Questionnaire english) {
        this.words = words;
        this.english = english;
    }

    Questionnaire get() {
        Baseline baseline = english.baseline();
        return new Questionnaire(
                english.topics().stream().map(this::topic).toList(),
                new Baseline(words.text(baseline.label(), "baseline.label"), baseline.points()),
                english.always().stream().map(this::requirement).toList(),
                english.contradictions().stream().map(this::contradiction).toList(),
                english.cautions().stream().map(this::caution).toList(),
                english.samples().stream().map(this::sample).toList());
    }

    private Topic topic(Topic it) {
        String key = "topic." + it.id();
        return new Topic(
                it.id(),
                words.text(it.title(), key + ".title"),
                words.text(it.intro(), key + ".intro"),
                it.onReview(),
                it.questions().stream().map(this::question).toList());
    }

    private Question question(Question it) {
        String key = "question." + it.id();
        return new Question(
                it.id(),
                words.text(it.ask(), key + ".ask"),
                it.several(),
                it.sharePoints(),
                words.text(it.why(), key + ".why"),
                words.textOrNull(it.hint(), key + ".hint"),
                terms(it.terms(), key + ".term."),
                it.options().stream().map(option -> option(it.id(), option)).toList());
    }

    private Map<String, String> terms(Map<String, String> terms, String key) {
        Map<String, String> translated = new LinkedHashMap<>();
        terms.forEach((word, text) -> {
            String term = key + (translated.size() + 1);
            translated.put(words.text(word, term + ".word"), words.text(text, term + ".text"));
        });
        return translated;
    }

    private Option option(String question, Option it) {
        String label = word(question, it, "label", it.label());
        return new Option(
                it.id(),
                label,
                word(question, it, "quote", it.quote().equals(it.label()) ? label : it.quote()),
                wordOrNull(question, it, "hint", it.hint()),
                it.kind(),
                it.points(),
                it.factors(),
                it.requires().stream().map(this::requirement).toList(),
                it.rulesOut().stream().map(this::veto).toList(),
                it.lifts(),
                wordOrNull(question, it, "guidance", it.guidance()));
    }

    private @Nullable String wordOrNull(String question, Option option, String word, @Nullable String text) {
        return text == null ? null : word(question, option, word, text);
    }

    private String word(String question, Option option, String word, String text) {
        return words.text(
                        text,
                        "option." + question + "." + option.id() + "." + word,
                        "option." + question + ".*." + word,
                        "option.*." + option.id() + "." + word)
                .replace(Translation.NAME, option.label());
    }

    private Requirement requirement(Requirement it) {
        return new Requirement(
                it.id(), it.trait(), it.accepted(), words.text(it.says(), "requirement." + it.id() + ".says"));
    }

    private Veto veto(Veto it) {
        return new Veto(it.id(), it.framework(), words.text(it.says(), "veto." + it.id() + ".says"));
    }

    /** Has no id; its key names the answers that it is about. */
    private Contradiction contradiction(Contradiction it) {
        List<String> about = new ArrayList<>(it.all());
        about.addAll(new TreeSet<>(it.atLeast().keySet()));
        return new Contradiction(
                it.all(), it.atLeast(), words.text(it.says(), "contradiction." + String.join("+", about) + ".says"));
    }

    private CautionRule caution(CautionRule it) {
        String key = "caution." + it.id();
        return new CautionRule(
                it.id(),
                it.trait(),
                it.levels(),
                it.any(),
                it.status(),
                words.textOrNull(it.badge(), key + ".badge"),
                words.text(it.says(), key + ".says"),
                words.textOrNull(it.remedy(), key + ".remedy"));
    }

    /** Has no id either; its key names its first answer. */
    private Sample sample(Sample it) {
        String first = it.answers().values().stream()
                .findFirst()
                .map(options -> String.join("+", options))
                .orElse("");
        return new Sample(words.text(it.title(), "sample." + first + ".title"), it.answers());
    }
}
