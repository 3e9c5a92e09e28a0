package io.frameworkadvisor.sharing;

import java.util.Optional;

/** Text that a person typed, as far as every database and every page can hold it. */
public final class PlainText {

    private PlainText() {}

    /** What is wrong with a text. */
    public enum Flaw {
        TOO_LONG,
        UNPRINTABLE
    }

    /** Without space around it, and with one kind of line end, however a browser wrote it. */
    public static String tidy(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** What is wrong with a line of text that may be so long. */
    static Optional<Flaw> ofLine(String text, int longest) {
        return flaw(text, longest, false);
    }

    /** What is wrong with lines of text that together may be so long. */
    static Optional<Flaw> ofLines(String text, int longest) {
        return flaw(text, longest, true);
    }

    private static Optional<Flaw> flaw(String text, int longest, boolean lines) {
        if (text.codePoints().anyMatch(it -> !isPrintable(it, lines))) {
            return Optional.of(Flaw.UNPRINTABLE);
        }
        return text.length() > longest ? Optional.of(Flaw.TOO_LONG) : Optional.empty();
    }

    /** The text without what no page can show. */
    public static String printable(String text) {
        return text.codePoints()
                .filter(it -> isPrintable(it, true))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    // As a code point of its own, a surrogate is a lone one.
    private static boolean isPrintable(int codePoint, boolean lines) {
        if (codePoint == '\n' || codePoint == '\t') {
            return lines;
        }
        return !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
    }
}
