package io.frameworkadvisor.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture that stands for a page where a link to it is shown.
 *
 * @param brand whose page it is
 * @param text what follows the headline; may be empty
 * @param bars what is ranked, best first; may be empty
 * @param footnote what the figures rest on
 */
public record Poster(String brand, String headline, String text, List<Bar> bars, String footnote) {

    /** Size in pixels; what the networks that show such pictures ask for. */
    public static final int WIDTH = 1_200;

    public static final int HEIGHT = 630;

    public Poster {
        bars = List.copyOf(bars);
    }

    /**
     * A name with its score.
     *
     * @param share how much of the bar is filled, from 0 to 1
     * @param figure the score in words
     */
    public record Bar(String name, double share, String figure) {

        public Bar {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("a share from 0 to 1, not " + share);
            }
        }
    }

    /** The picture as a PNG. */
    public byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            // A cache on the disk would only be in the way.
            ImageIO.write(drawn(), "png", new MemoryCacheImageOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private BufferedImage drawn() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        new PosterPainter(image.createGraphics()).paint(this);
        return image;
    }
}
