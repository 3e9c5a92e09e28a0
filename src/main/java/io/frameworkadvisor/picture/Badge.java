package io.frameworkadvisor.picture;

import java.awt.Font;
import java.util.Locale;

/**
 * A label with a value, as read-me files show them in a row.
 *
 * @param says what it means, for who points at it or has it read out
 * @param firm whether the value is a clear one
 */
public record Badge(String label, String value, String says, boolean firm) {

    private static final int HEIGHT = 20;
    private static final int PADDING = 7;
    private static final int TEXT_SIZE = 11;
    private static final String LABEL_COLOR = "#3d4650";
    private static final String FIRM = "#1f5f8b";
    private static final String OPEN = "#64707d";

    /** The badge as an SVG document; every viewer sets its words in the width that was measured here. */
    public String svg() {
        Font font = Typeface.BOLD.at(TEXT_SIZE);
        double left = Lettering.width(label, font);
        double right = Lettering.width(value, font);
        double middle = left + 2 * PADDING;
        double width = middle + right + 2 * PADDING;
        return String.format(
                Locale.ROOT,
                """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$.1f" height="%2$d" role="img" aria-labelledby="says">\
                <title id="says">%3$s</title>\
                <clipPath id="edge"><rect width="%1$.1f" height="%2$d" rx="3"/></clipPath>\
                <g clip-path="url(#edge)"><rect width="%4$.1f" height="%2$d" fill="%5$s"/>\
                <rect x="%4$.1f" width="%6$.1f" height="%2$d" fill="%7$s"/></g>\
                <g fill="#fff" font-family="'Open Sans',Verdana,'DejaVu Sans',sans-serif" font-weight="700" font-size="%8$d">\
                %9$s%10$s</g></svg>
                """,
                width,
                HEIGHT,
                Markup.escape(says),
                middle,
                LABEL_COLOR,
                width - middle,
                firm ? FIRM : OPEN,
                TEXT_SIZE,
                word(label, PADDING, left),
                word(value, middle + PADDING, right));
    }

    private static String word(String text, double x, double width) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"14\" textLength=\"%.1f\" lengthAdjust=\"spacingAndGlyphs\">%s</text>",
                x,
                width,
                Markup.escape(text));
    }
}
