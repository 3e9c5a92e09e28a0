package io.frameworkadvisor.export;

import static io.frameworkadvisor.export.MarkdownText.escape;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Advice.Choice;
import io.frameworkadvisor.advice.Caution;
import io.frameworkadvisor.advice.Comparison;
import io.frameworkadvisor.advice.Points;
import io.frameworkadvisor.advice.Reason;
import io.frameworkadvisor.advice.Recommendation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Advice as a decision record for a repository, in the form of MADR 4 (adr.github.io/madr). Titles of sections belong to that
 * form and are the same in every language.
 */
public final class DecisionRecord {

    private static final int OPTIONS = 3;

    private DecisionRecord() {}

    /**
     * Writes a decision record; it proposes the first framework and leaves the decision to its readers.
     *
     * @param address the page on which the advice stands
     * @param today the day, as an ISO date
     */
    public static String write(Advice advice, String address, String today, Wording words) {
        List<Recommendation> options = advice.isDecided()
                ? advice.recommendations().stream().limit(OPTIONS).toList()
                : List.of();
        StringBuilder out = new StringBuilder();
        out.append("---\nstatus: proposed\ndate: ").append(today).append("\n---\n\n");
        out.append("# ")
                .append(words.say("record.title"))
                .append("\n\n## Context and Problem Statement\n\n")
                .append(words.say("record.question"))
                .append("\n\n");
        advice.answers()
                .forEach(given -> out.append("- ")
                        .append(escape(given.ask()))
                        .append(' ')
                        .append(given.choices().stream()
                                .map(Choice::label)
                                .map(MarkdownText::escape)
                                .collect(Collectors.joining(", ")))
                        .append('\n'));
        out.append("\n## Decision Drivers\n\n");
        advice.criteria()
                .forEach(it -> out.append("- ")
                        .append(escape(it.label()))
                        .append(": ")
                        .append(words.say("record.points", it.points()))
                        .append('\n'));
        out.append("\n## Considered Options\n\n");
        options.forEach(it -> out.append("- ").append(escape(it.name())).append('\n'));
        out.append("\n## Decision Outcome\n\n");
        if (options.isEmpty()) {
            out.append(Headline.of(advice, words)).append(".\n");
        } else {
            outcome(advice, options, out, words);
        }
        out.append("\n## More Information\n");
        confidence(advice, out, words);
        out.append('\n')
                .append(words.say("document.foot", advice.collected(), advice.revision(), advice.engine()))
                .append('\n')
                .append(address)
                .append('\n');
        return out.toString();
    }

    private static void outcome(Advice advice, List<Recommendation> options, StringBuilder out, Wording words) {
        Recommendation first = options.get(0);
        String lead = Doubts.lead(advice, words);
        out.append(words.say("record.proposed", escape(first.name()), Points.of(first.score()), advice.totalPoints()))
                .append(' ')
                .append(escape(Headline.of(advice, words)))
                .append('.')
                .append(lead.isEmpty() ? "" : " " + escape(lead))
                .append("\n\n### Consequences\n\n");
        arguments(first, out, words);
        first.cautions().stream()
                .filter(it -> it.kind() != Caution.Kind.UNKNOWN)
                .map(it -> it.remedy() == null ? it.text() : it.text() + " " + it.remedy())
                .forEach(it -> item("record.neutral", escape(it), out, words));
        out.append("\n### Confirmation\n\n")
                .append(words.say("record.confirmation", escape(first.name())))
                .append(" `")
                .append(first.working().install())
                .append("`\n");
        out.append("\n## Pros and Cons of the Options\n");
        for (Recommendation it : options) {
            out.append("\n### ")
                    .append(escape(it.name()))
                    .append(" (")
                    .append(Points.of(it.score()))
                    .append(")\n\n")
                    .append(escape(it.summary()))
                    .append("\n\n");
            arguments(it, out, words);
        }
        for (Comparison it : advice.comparisons()) {
            if (!it.forOther().isEmpty()) {
                String weightier =
                        it.forOther().stream().map(d -> escape(d.label())).collect(Collectors.joining(", "));
                out.append('\n')
                        .append(words.say("record.prefer", escape(it.otherName()), weightier))
                        .append('\n');
            }
        }
    }

    // Where MADR asks for evidence, for confidence, and for when the decision is to be looked at again.
    private static void confidence(Advice advice, StringBuilder out, Wording words) {
        list("Confidence", Sections.howSure(advice, words), out);
        list("What would change this decision", Sections.turns(advice, words), out);
        list("Not known", Sections.unknown(advice, words), out);
        list("Old facts under the lead", Sections.old(advice, words), out);
        if (advice.isDecided()) {
            out.append('\n').append(words.say("record.revisit")).append('\n');
        }
    }

    private static void list(String title, List<String> sentences, StringBuilder out) {
        if (!sentences.isEmpty()) {
            out.append("\n### ").append(title).append("\n\n");
            sentences.forEach(it -> out.append("- ").append(escape(it)).append('\n'));
        }
    }

    private static void arguments(Recommendation it, StringBuilder out, Wording words) {
        it.reasons().forEach(reason -> item("record.good", said(reason, words), out, words));
        it.drawbacks().forEach(reason -> item("record.bad", said(reason, words), out, words));
    }

    private static void item(String key, String text, StringBuilder out, Wording words) {
        out.append("- ").append(words.say(key, text)).append('\n');
    }

    private static String said(Reason reason, Wording words) {
        String statement = reason.statement();
        return escape(statement == null ? words.say("record.rated", reason.label(), reason.level()) : statement);
    }
}
