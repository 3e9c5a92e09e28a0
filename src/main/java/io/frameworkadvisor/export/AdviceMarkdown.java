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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Advice as Markdown that also reads well as plain text. */
public final class AdviceMarkdown {

    private static final int EXPLAINED = 3;

    private final Advice advice;
    private final String address;
    private final Wording words;
    private final StringBuilder out = new StringBuilder();

    private AdviceMarkdown(Advice advice, String address, Wording words) {
        this.advice = advice;
        this.address = address;
        this.words = words;
    }

    /**
     * Writes advice as Markdown.
     *
     * @param address the page on which the same advice stands
     */
    public static String write(Advice advice, String address, Wording words) {
        return write(advice, "", "", address, words);
    }

    /**
     * Writes advice as Markdown, with what somebody put on it.
     *
     * @param title may be empty
     * @param note plain text of any number of lines
     * @param address the page on which the same advice stands
     */
    public static String write(Advice advice, String title, String note, String address, Wording words) {
        AdviceMarkdown document = new AdviceMarkdown(advice, address, words);
        document.head(title, note);
        document.section("document.sure", Sections.howSure(advice, words));
        document.answers();
        document.candidates();
        document.comparisons();
        document.section("document.turns", Sections.turns(advice, words));
        document.section("document.unknown", Sections.unknown(advice, words));
        document.section("document.old", Sections.old(advice, words));
        document.ranking();
        document.setAside("document.unconfirmed", advice.unconfirmed());
        document.setAside("document.excluded", advice.excluded());
        document.foot();
        return document.out.toString();
    }

    private void head(String title, String note) {
        line("# " + Headline.of(advice, words));
        paragraph(title.isEmpty() ? Stream.empty() : Stream.of("**" + escape(title) + "**"));
        paragraph(note.lines().map(it -> "> " + escape(it)));
        paragraph(Doubts.lead(advice, words).lines().map(MarkdownText::escape));
        paragraph(advice.contradictions().stream().map(it -> "> " + escape(it)));
    }

    private void paragraph(Stream<String> lines) {
        List<String> text = lines.toList();
        if (!text.isEmpty()) {
            line("");
            text.forEach(this::line);
        }
    }

    private void section(String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            heading(words.say(title));
            sentences.forEach(it -> line("- " + escape(it)));
        }
    }

    private void answers() {
        heading(words.say("document.answers"));
        if (advice.answers().isEmpty()) {
            line(words.say("document.answers.none"));
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
            heading(it.rank() + ". " + escape(it.name()) + ", "
                    + words.say("document.points", Points.of(it.score()), advice.totalPoints()));
            line(escape(it.summary()));
            line("");
            it.reasons().forEach(reason -> line("- " + words.say("document.for", sentence(reason))));
            it.drawbacks().forEach(reason -> line("- " + words.say("document.against", sentence(reason))));
            it.cautions().forEach(caution -> line("- " + words.say("document.mind", sentence(caution))));
            line("");
            line(words.say("document.working"));
            line("");
            line("- " + words.say("document.requests", escape(it.working().requestModel())));
            line("- " + words.say("document.server", escape(it.working().server())));
            line("- " + words.say("document.data", escape(it.working().dataLayer())));
            line("- " + words.say("document.learn", escape(it.working().learnFirst())));
            line("");
            line("    " + it.working().install());
        }
    }

    private String sentence(Reason reason) {
        String statement = reason.statement();
        String said = statement == null ? reason.label() + ": " + reason.level() : statement;
        String because = reason.quotes().isEmpty()
                ? words.say("document.everybody")
                : words.say("document.said", escape(String.join(", ", reason.quotes())));
        return escape(said) + " (" + because + "; "
                + words.say("document.points", Points.of(reason.points()), Points.of(reason.possible()))
                + source(reason.evidence()) + ")";
    }

    private String sentence(Caution caution) {
        String remedy = caution.remedy() == null ? "" : " " + escape(caution.remedy());
        return switch (caution.kind()) {
            case UNKNOWN -> words.say("document.unknown.so.far", escape(caution.text()));
            default -> escape(caution.text()) + remedy;
        };
    }

    private String source(@Nullable Evidence evidence) {
        if (evidence == null) {
            return "";
        }
        String asOf =
                evidence.asOf() == null ? words.say("undated") : evidence.asOf().iso();
        return "; " + (evidence.url() == null ? escape(evidence.source()) : "<" + evidence.url() + ">") + ", " + asOf;
    }

    private void comparisons() {
        if (!advice.isDecided() || advice.comparisons().isEmpty()) {
            return;
        }
        heading(words.say("document.close"));
        advice.comparisons().forEach(it -> line("- " + closeCall(it)));
    }

    private String closeCall(Comparison it) {
        if (it.forOther().isEmpty()) {
            return words.say("rivalry.nothing", escape(it.otherName()), escape(it.firstName()));
        }
        String weightier = it.forOther().stream()
                .map(difference -> escape(difference.label()) + " (" + Points.of(difference.points()) + ")")
                .collect(Collectors.joining(", "));
        return words.say("rivalry.choose", escape(it.otherName()), escape(it.firstName()), weightier);
    }

    private void ranking() {
        heading(words.say("document.ranking"));
        line(words.say("document.ranking.head"));
        line("|---:|---|---:|");
        advice.recommendations()
                .forEach(it -> line("| " + it.rank() + " | " + escape(it.name()) + " | " + range(it) + " |"));
    }

    private String range(Recommendation it) {
        String points = Points.of(it.score());
        return it.lowest() == it.highest()
                ? points
                : points + " (" + words.say("document.range", Points.of(it.lowest()), Points.of(it.highest())) + ")";
    }

    private void setAside(String title, List<SetAside> list) {
        if (list.isEmpty()) {
            return;
        }
        heading(words.say(title));
        list.forEach(it -> line("- " + escape(it.name()) + ": "
                + it.unmet().stream().map(this::kept).collect(Collectors.joining("; "))));
    }

    private String kept(SetAside.Unmet it) {
        return it.ruledOut() ? escape(it.says()) : words.say("document.unmet", escape(it.says()));
    }

    private void foot() {
        line("");
        line(words.say("document.foot", advice.collected(), advice.revision(), advice.engine()));
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
