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

/** Advice as a decision record for a repository, in the form of MADR 4 (adr.github.io/madr). */
public final class DecisionRecord {

    private static final int OPTIONS = 3;

    private DecisionRecord() {}

    /**
     * Writes a decision record; it proposes the first framework and leaves the decision to its readers.
     *
     * @param address the page on which the advice stands
     * @param today the day, as an ISO date
     */
    public static String write(Advice advice, String address, String today) {
        List<Recommendation> options = advice.isDecided()
                ? advice.recommendations().stream().limit(OPTIONS).toList()
                : List.of();
        StringBuilder out = new StringBuilder();
        out.append("---\nstatus: proposed\ndate: ").append(today).append("\n---\n\n");
        out.append("# Choose a Python web framework\n\n## Context and Problem Statement\n\n");
        out.append("Which Python web framework fits the following project?\n\n");
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
                        .append(it.points())
                        .append(" points\n"));
        out.append("\n## Considered Options\n\n");
        options.forEach(it -> out.append("- ").append(escape(it.name())).append('\n'));
        out.append("\n## Decision Outcome\n\n");
        if (options.isEmpty()) {
            out.append(Headline.of(advice)).append(".\n");
        } else {
            outcome(advice, options, out);
        }
        out.append("\n## More Information\n");
        confidence(advice, out);
        out.append("\nComputed from catalog revision ")
                .append(advice.revision())
                .append(" with facts as of ")
                .append(advice.collected())
                .append(", arithmetic ")
                .append(advice.engine())
                .append(".\n")
                .append(address)
                .append('\n');
        return out.toString();
    }

    private static void outcome(Advice advice, List<Recommendation> options, StringBuilder out) {
        Recommendation first = options.get(0);
        String lead = Doubts.lead(advice);
        out.append("Proposed: ")
                .append(escape(first.name()))
                .append(", because it reaches ")
                .append(Points.of(first.score()))
                .append(" of ")
                .append(advice.totalPoints())
                .append(" points. ")
                .append(escape(Headline.of(advice)))
                .append('.')
                .append(lead.isEmpty() ? "" : " " + escape(lead))
                .append("\n\n### Consequences\n\n");
        first.reasons()
                .forEach(it -> out.append("- Good, because ").append(said(it)).append('\n'));
        first.drawbacks()
                .forEach(it -> out.append("- Bad, because ").append(said(it)).append('\n'));
        first.cautions().stream()
                .filter(it -> it.kind() != Caution.Kind.UNKNOWN)
                .forEach(it -> out.append("- Neutral, because it needs care: ")
                        .append(escape(it.remedy() == null ? it.text() : it.text() + " " + it.remedy()))
                        .append('\n'));
        out.append("\n### Confirmation\n\nA first slice of the project runs on ")
                .append(escape(first.name()))
                .append(", and the people who will maintain it agree. Start with: `")
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
            it.reasons()
                    .forEach(reason ->
                            out.append("- Good, because ").append(said(reason)).append('\n'));
            it.drawbacks()
                    .forEach(reason ->
                            out.append("- Bad, because ").append(said(reason)).append('\n'));
        }
        for (Comparison it : advice.comparisons()) {
            if (!it.forOther().isEmpty()) {
                out.append("\nPrefer ")
                        .append(escape(it.otherName()))
                        .append(" if these weigh more: ")
                        .append(it.forOther().stream()
                                .map(d -> escape(d.label()))
                                .collect(Collectors.joining(", ")))
                        .append(".\n");
            }
        }
    }

    // Where MADR asks for evidence, for confidence, and for when the decision is to be looked at again.
    private static void confidence(Advice advice, StringBuilder out) {
        list("Confidence", Sections.howSure(advice), out);
        list("What would change this decision", Sections.turns(advice), out);
        list("Not known", Sections.unknown(advice), out);
        list("Old facts under the lead", Sections.old(advice), out);
        if (advice.isDecided()) {
            out.append("\nRevisit this decision when one of the answers above changes, when a must-have is added,")
                    .append(" or when the facts are older than a year.\n");
        }
    }

    private static void list(String title, List<String> sentences, StringBuilder out) {
        if (!sentences.isEmpty()) {
            out.append("\n### ").append(title).append("\n\n");
            sentences.forEach(it -> out.append("- ").append(escape(it)).append('\n'));
        }
    }

    private static String said(Reason reason) {
        String statement = reason.statement();
        return escape(statement == null ? reason.label() + " is rated: " + reason.level() : statement);
    }
}
