package io.frameworkadvisor.web.compare;

import java.util.Set;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenTypes;
import org.fife.ui.rsyntaxtextarea.modes.PythonTokenMaker;
import org.springframework.web.util.HtmlUtils;

/** Python code as HTML in which words of the same kind carry the same class; the text itself does not change. */
final class CodeColors {

    /** Keywords since Python 3.5 that the scanner takes for names. */
    private static final Set<String> YOUNGER_KEYWORDS = Set.of("async", "await");

    private final PythonTokenMaker scanner = new PythonTokenMaker();
    private final StringBuilder html = new StringBuilder();

    private CodeColors() {}

    /** The code with every character escaped that HTML would read as markup. */
    static String html(String code) {
        CodeColors colors = new CodeColors();
        int state = TokenTypes.NULL;
        for (String line : code.stripTrailing().split("\n", -1)) {
            state = colors.line(line, state);
        }
        return colors.html.toString();
    }

    private int line(String line, int state) {
        Segment text = new Segment(line.toCharArray(), 0, line.length());
        Token token = scanner.getTokenList(text, state, 0);
        while (token != null && token.isPaintable()) {
            append(token.getLexeme(), kind(token));
            token = token.getNextToken();
        }
        html.append('\n');
        return scanner.getLastTokenTypeOnLine(text, state);
    }

    private void append(String lexeme, String kind) {
        String escaped = HtmlUtils.htmlEscape(lexeme, "UTF-8");
        if (kind.isEmpty()) {
            html.append(escaped);
        } else {
            html.append("<span class=\"")
                    .append(kind)
                    .append("\">")
                    .append(escaped)
                    .append("</span>");
        }
    }

    private static String kind(Token token) {
        return switch (token.getType()) {
            case TokenTypes.COMMENT_EOL, TokenTypes.COMMENT_DOCUMENTATION -> "c-comment";
            case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.LITERAL_BOOLEAN -> "c-keyword";
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE, TokenTypes.LITERAL_CHAR -> "c-text";
            case TokenTypes.LITERAL_NUMBER_DECIMAL_INT, TokenTypes.LITERAL_NUMBER_FLOAT, TokenTypes.ANNOTATION ->
                "c-other";
            default -> YOUNGER_KEYWORDS.contains(token.getLexeme()) ? "c-keyword" : "";
        };
    }
}
