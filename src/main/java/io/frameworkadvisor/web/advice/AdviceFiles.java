package io.frameworkadvisor.web.advice;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.export.AdviceCsv;
import io.frameworkadvisor.export.AdviceMarkdown;
import io.frameworkadvisor.export.DecisionRecord;
import io.frameworkadvisor.web.Language;
import io.frameworkadvisor.web.Representation;
import java.time.LocalDate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with advice as a file, in the language of the reader. */
public final class AdviceFiles {

    private AdviceFiles() {}

    /**
     * The advice as Markdown.
     *
     * @param address the page on which the same advice stands, as seen from outside
     */
    public static ResponseEntity<String> markdown(Advice advice, String address) {
        return markdown(advice, "", "", address, Representation.MARKDOWN_TYPE);
    }

    /** The same Markdown, as the text that it is for whoever reads it in a terminal. */
    public static ResponseEntity<String> text(Advice advice, String address) {
        return markdown(advice, "", "", address, Representation.TEXT_TYPE);
    }

    /** Markdown of this type, with a title and a note that may be empty. */
    public static ResponseEntity<String> markdown(
            Advice advice, String title, String note, String address, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .body(AdviceMarkdown.write(
                        advice, title, note, address, Language.current().wording()));
    }

    /** A row per framework, a column per criterion. */
    public static ResponseEntity<String> csv(Advice advice) {
        return named("advice.csv", Representation.CSV_TYPE, AdviceCsv.write(advice));
    }

    /**
     * A record of the decision that the advice proposes.
     *
     * @param address the page on which the same advice stands, as seen from outside
     * @param day on which the advice was given
     */
    public static ResponseEntity<String> decisionRecord(Advice advice, String address, LocalDate day) {
        return named(
                "choose-web-framework.md",
                Representation.MARKDOWN_TYPE,
                DecisionRecord.write(
                        advice, address, day.toString(), Language.current().wording()));
    }

    private static ResponseEntity<String> named(String file, MediaType type, String content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file + "\"")
                .body(content);
    }
}
