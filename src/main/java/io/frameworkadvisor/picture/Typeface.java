package io.frameworkadvisor.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** The typeface that comes with the product, so that a picture looks the same on every machine. */
public enum Typeface {
    REGULAR("OpenSans-Regular.ttf"),
    BOLD("OpenSans-Bold.ttf");

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    /** The file of the typeface; who opens it closes it. */
    public InputStream open() {
        InputStream bytes = Typeface.class.getResourceAsStream("/fonts/" + file);
        if (bytes == null) {
            throw new IllegalStateException(file + " is missing");
        }
        return bytes;
    }

    Font at(float size) {
        return Loaded.from(this).deriveFont(size);
    }

    /** Parsed when the first picture is drawn. */
    private static final class Loaded {

        private static final Map<Typeface, Font> FONTS = load();

        static Font from(Typeface face) {
            Font font = FONTS.get(face);
            if (font == null) {
                throw new IllegalStateException(face + " is missing");
            }
            return font;
        }

        private static Map<Typeface, Font> load() {
            Map<Typeface, Font> fonts = new EnumMap<>(Typeface.class);
            for (Typeface face : Typeface.values()) {
                try (InputStream bytes = face.open()) {
                    fonts.put(face, Font.createFont(Font.TRUETYPE_FONT, bytes));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (FontFormatException e) {
                    throw new IllegalStateException(face.file + " is no font", e);
                }
            }
            return fonts;
        }
    }
}
