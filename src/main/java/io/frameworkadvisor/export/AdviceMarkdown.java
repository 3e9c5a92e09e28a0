package io.frameworkadvisor.export;

import static io.frameworkadvisor.export.MarkdownText.escape;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Advice.Choice;
import io.frameworkadvisor.advice.Caution;
import io.frameworkadvisor.advice.Comparison;
import io.frameworkadvisor.advice.Points;
import io.frameworkadvisor.advice.Reason;
import io.frameworkadvisor.advice.Recommendation;
import io.frameworkadvisor.advice.SetAside;
import io.frameworkadvisor.catalog.Evidence;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Advice as Markdown that also reads well as plain text. */
public final class AdviceMarkdown {

    private static final int EXPLAINED = 3;

    private final Advice advice;
    private final String address;
    private final StringBuilder out = new StringBuilder();

    private AdviceMarkdown(Advice advice, String address) {
        this.advice = advice;
        this.address = address;
    }

    /**
     * Writes advice as Markdown.
     *
     * @param address the page on which the same advice stands
     */
    public static String write(Advice advice, String address) {
        AdviceMarkdown document = new AdviceMarkdown(advice, address);
        document.head();
        document.section("How sure this is", Sections.howSure(advice));
        document.answers();
        document.candidates();
        document.comparisons();
        document.section("What would change it", Sections.turns(advice));
        document.section("Not known", Sections.unknown(advice));
        document.section("Old facts under the lead", Sections.old(advice));
        document.ranking();
        document.setAside("Not confirmed", advice.unconfirmed());
        document.setAside("Left out", advice.excluded());
        document.foot();
        return document.out.toString();
    }

    private void head() {
        line("# " + Headline.of(advice));
        line("");
        String lead = Doubts.lead(advice);
        if (!lead.isEmpty()) {
            line(escape(lead));
            line("");
        }
        advice.contradictions().forEach(it -> line("> " + escape(it)));
    }

    private void section(String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            heading(title);
            sentences.forEach(it -> line("- " + escape(it)));
        }
    }

    private void answers() {
        heading("Answers");
        if (advice.answers().isEmpty()) {
            line("None yet.");
        }
        advice.answers()
                .forEach(given -> line("- " + escape(given.ask()) + " "
                        + given.choices().stream()
                                .map(Choice::label)
                                .map(MarkdownText::escape)
                                .collect(Collectors.joining(", "))));
    }

    private void candidates() {
        if (!advice.isDecided()) {
            return;
        }
        for (Recommendation it :
                advice.recommendations().stream().limit(EXPLAINED).toList()) {
            heading(it.rank() + ". " + escape(it.name()) + ", " + Points.of(it.score()) + " of " + advice.totalPoints()
                    + " points");
            line(escape(it.summary()));
            line("");
            it.reasons().forEach(reason -> line("- For it: " + sentence(reason)));
            it.drawbacks().forEach(reason -> line("- Against it: " + sentence(reason)));
            it.cautions().forEach(caution -> line("- Mind: " + sentence(caution)));
            line("");
            line("Way of working:");
            line("");
            line("- Requests: " + escape(it.working().requestModel()));
            line("- Server: " + escape(it.working().server()));
            line("- Data: " + escape(it.working().dataLayer()));
            line("- Learn first: " + escape(it.working().learnFirst()));
            line("");
            line("    " + it.working().install());
        }
    }

    private static String sentence(Reason reason) {
        String statement = reason.statement();
        String said = statement == null ? reason.label() + ": " + reason.level() : statement;
        return escape(said) + " ("
                + (reason.quotes().isEmpty()
                        ? "counted for every project"
                        : "you said: " + escape(String.join(", ", reason.quotes())))
                + "; " + Points.of(reason.points()) + " of " + Points.of(reason.possible()) + " points"
                + source(reason.evidence()) + ")";
    }

    private static String sentence(Caution caution) {
        String remedy = caution.remedy() == null ? "" : " " + escape(caution.remedy());
        return switch (caution.kind()) {
            case UNKNOWN -> "unknown so far: " + escape(caution.text());
            default -> escape(caution.text()) + remedy;
        };
    }

    private static String source(@Nullable Evidence evidence) {
        if (evidence == null) {
            return "";
        }
        String asOf = evidence.asOf() == null ? "undated" : evidence.asOf().iso();
        return "; " + (evidence.url() == null ? escape(evidence.source()) : "<" + evidence.url() + ">") + ", " + asOf;
    }

    private void comparisons() {
        if (!advice.isDecided() || advice.comparisons().isEmpty()) {
            return;
        }
        heading("Close calls");
        advice.comparisons().forEach(it -> line("- " + closeCall(it)));
    }

    private static String closeCall(Comparison it) {
        if (it.forOther().isEmpty()) {
            return "Nothing that you asked for speaks for " + escape(it.otherName()) + " over " + escape(it.firstName())
                    + ".";
        }
        return it.forOther().stream()
                .map(difference -> escape(difference.label()) + " (" + Points.of(difference.points()) + ")")
                .collect(Collectors.joining(
                        ", ",
                        "Choose " + escape(it.otherName()) + " over " + escape(it.firstName())
                                + " if these weigh more for you: ",
                        "."));
    }

    private void ranking() {
        heading("All in order");
        line("| Place | Framework | Points |");
        line("|---:|---|---:|");
        advice.recommendations()
                .forEach(it -> line("| " + it.rank() + " | " + escape(it.name()) + " | " + range(it) + " |"));
    }

    private static String range(Recommendation it) {
        String points = Points.of(it.score());
        return it.lowest() == it.highest()
                ? points
                : points + " (" + Points.of(it.lowest()) + " to " + Points.of(it.highest()) + ")";
    }

    private void setAside(String title, List<SetAside> list) {
        if (list.isEmpty()) {
            return;
        }
        heading(title);
        list.forEach(it -> line("- " + escape(it.name()) + ": no proof that it "
                + it.unmet().stream()
                        .map(SetAside.Unmet::says)
                        .map(MarkdownText::escape)
                        .collect(Collectors.joining("; nor that it "))));
    }

    private void foot() {
        line("");
        line("Facts as of " + advice.collected() + ", catalog revision " + advice.revision() + ", arithmetic "
                + advice.engine() + ".");
        line(address);
    }

    private void heading(String text) {
        line("");
        line("## " + text);
        line("");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
