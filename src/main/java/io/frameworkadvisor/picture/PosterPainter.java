package io.frameworkadvisor.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Puts the parts of a poster into their places. */
final class PosterPainter {

    private static final Color PAPER = new Color(0xfbfaf8);
    private static final Color INK = new Color(0x1d2329);
    private static final Color SOFT = new Color(0x55606b);
    private static final Color LINE = new Color(0xdcd8d0);
    private static final Color FIRST = new Color(0x1f5f8b);
    private static final Color NEXT = new Color(0x7a9cc6);
    private static final Color SIGN = new Color(0xd08a2e);

    private static final int MARGIN = 72;
    private static final int INSIDE = Poster.WIDTH - 2 * MARGIN;
    private static final int BRAND_LINE = 98;
    private static final int FOOT_LINE = Poster.HEIGHT - 50;
    private static final int HEAD_TOP = 145;
    private static final int ROW = 68;
    private static final int NAME_WIDTH = 290;
    private static final int FIGURE_WIDTH = 256;
    private static final int GAP = 24;
    private static final int THICKNESS = 34;

    private final Graphics2D on;

    PosterPainter(Graphics2D on) {
        this.on = on;
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    void paint(Poster poster) {
        fill(PAPER, new Rectangle2D.Double(0, 0, Poster.WIDTH, Poster.HEIGHT));
        fill(FIRST, new Rectangle2D.Double(0, 0, Poster.WIDTH, 10));
        brand(poster.brand());
        double below = headline(poster.headline());
        if (!poster.text().isEmpty()) {
            Lettering text = Lettering.fit(poster.text(), Typeface.REGULAR, 38, 28, INSIDE, 4);
            write(text, SOFT, MARGIN, below + text.font().getSize2D());
        }
        bars(poster.bars());
        write(Lettering.fit(poster.footnote(), Typeface.REGULAR, 24, 18, INSIDE, 1), SOFT, MARGIN, FOOT_LINE);
    }

    private void brand(String name) {
        sign(NEXT, 0, 18, 15);
        sign(FIRST, 12, 0, 33);
        sign(SIGN, 24, 10, 23);
        write(Lettering.of(name, Typeface.BOLD, 28), INK, MARGIN + 46, BRAND_LINE);
    }

    private void sign(Color color, int right, int down, int height) {
        fill(color, new RoundRectangle2D.Double(MARGIN + right, BRAND_LINE - 29 + down, 9, height, 3, 3));
    }

    private double headline(String says) {
        Lettering headline = Lettering.fit(says, Typeface.BOLD, 60, 40, INSIDE, 2);
        write(headline, INK, MARGIN, HEAD_TOP + headline.font().getSize2D());
        return HEAD_TOP + headline.height() + GAP;
    }

    private void bars(List<Poster.Bar> bars) {
        double top = FOOT_LINE - 50 - (double) ROW * bars.size();
        for (int i = 0; i < bars.size(); i++) {
            bar(bars.get(i), i == 0 ? FIRST : NEXT, top + (double) i * ROW);
        }
    }

    private void bar(Poster.Bar bar, Color color, double top) {
        double line = top + THICKNESS * 0.8;
        write(Lettering.fit(bar.name(), Typeface.BOLD, 32, 22, NAME_WIDTH, 1), INK, MARGIN, line);
        double left = (double) MARGIN + NAME_WIDTH + GAP;
        double width = (double) INSIDE - NAME_WIDTH - FIGURE_WIDTH - 2 * GAP;
        fill(LINE, new RoundRectangle2D.Double(left, top, width, THICKNESS, 8, 8));
        fill(color, new RoundRectangle2D.Double(left, top, width * bar.share(), THICKNESS, 8, 8));
        Lettering figure = Lettering.fit(bar.figure(), Typeface.REGULAR, 24, 16, FIGURE_WIDTH, 1);
        write(figure, SOFT, Poster.WIDTH - MARGIN - figure.width(), line);
    }

    private void write(Lettering text, Color color, double x, double y) {
        on.setColor(color);
        text.draw(on, x, y);
    }

    private void fill(Color color, Shape shape) {
        on.setColor(color);
        on.fill(shape);
    }
}
