package io.frameworkadvisor.export;

import java.util.regex.Pattern;

/** Plain text inside Markdown. */
final class MarkdownText {

    // An underscore inside a word is no markup.
    private static final Pattern SPECIAL = Pattern.compile("([\\\\`*\\[\\]<>|#]|(?<!\\w)_|_(?!\\w))");
    private static final Pattern BREAKS = Pattern.compile("\\s+");

    private MarkdownText() {}

    /** The text on one line, with every character escaped that Markdown or a table cell would read as markup. */
    static String escape(String text) {
        return SPECIAL.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("\\\\$1");
    }
}
