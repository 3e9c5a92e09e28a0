package io.frameworkadvisor.picture;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text that has been made to fit: set smaller, broken into lines and, if nothing else helps, cut off. */
record Lettering(List<String> lines, Font font) {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final float STEP = 2;
    private static final String CUT = "…";
    private static final double LEADING = 1.25;

    Lettering {
        lines = List.copyOf(lines);
    }

    /** One line that is as long as it is. */
    static Lettering of(String text, Typeface face, float size) {
        return new Lettering(List.of(text), face.at(size));
    }

    /**
     * The text in the largest size in which it fits.
     *
     * @param width how wide a line may be
     * @param most how many lines there may be
     */
    static Lettering fit(String text, Typeface face, float largest, float smallest, double width, int most) {
        for (float size = largest; size >= smallest; size -= STEP) {
            Font font = face.at(size);
            List<String> lines = broken(text, font, width);
            if (lines.size() <= most && lines.stream().allMatch(it -> width(it, font) <= width)) {
                return new Lettering(lines, font);
            }
        }
        Font font = face.at(smallest);
        List<String> lines = broken(text, font, width);
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        if (lines.size() > most) {
            kept.set(most - 1, kept.get(most - 1) + CUT);
        }
        return new Lettering(kept.stream().map(it -> cut(it, font, width)).toList(), font);
    }

    private static List<String> broken(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : SPACES.split(text.strip(), 0)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static String cut(String line, Font font, double width) {
        String kept = line;
        while (width(kept, font) > width && kept.length() > CUT.length() + 1) {
            kept = kept.substring(0, kept.length() - CUT.length() - 1) + CUT;
        }
        return kept;
    }

    static double width(String text, Font font) {
        return font.getStringBounds(text, EXACT).getWidth();
    }

    /** The width of the widest line. */
    double width() {
        return lines.stream().mapToDouble(it -> width(it, font)).max().orElse(0);
    }

    /** From the top of the first line to the top of what may follow. */
    double height() {
        return lines.size() * font.getSize2D() * LEADING;
    }

    /** Draws the lines below each other, the first with its base line at {@code y}. */
    void draw(Graphics2D on, double x, double y) {
        on.setFont(font);
        for (int i = 0; i < lines.size(); i++) {
            on.drawString(lines.get(i), (float) x, (float) (y + i * font.getSize2D() * LEADING));
        }
    }
}
