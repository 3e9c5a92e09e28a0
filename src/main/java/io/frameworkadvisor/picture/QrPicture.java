package io.frameworkadvisor.picture;

import io.nayuki.qrcodegen.QrCode;
import java.util.Locale;

/** An address as a QR code. */
public final class QrPicture {

    /** What the standard asks for around the code, in modules. */
    private static final int QUIET = 4;

    /** How many characters of ASCII the largest code holds with medium error correction. */
    private static final int LONGEST = 2_331;

    private QrPicture() {}

    /** Whether an address, which is ASCII, is short enough for a code. */
    public static boolean holds(String address) {
        return address.length() <= LONGEST;
    }

    /**
     * The code as an SVG document, black on white whatever surrounds it, since many readers know nothing else.
     *
     * @throws IllegalArgumentException if no code {@link #holds} the address
     */
    public static String svg(String address) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        int size = code.size + 2 * QUIET;
        return String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges" role="img" aria-labelledby="says">\
                <title id="says">%2$s</title><rect width="%1$d" height="%1$d" fill="#fff"/><path fill="#000" d="%3$s"/></svg>
                """, size, Markup.escape(address), path(code));
    }

    // One subpath per run of dark modules in a row.
    private static String path(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int from = x;
                while (code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append('M').append(from + QUIET).append(' ').append(y + QUIET);
                    path.append('h')
                            .append(x - from)
                            .append("v1h-")
                            .append(x - from)
                            .append('z');
                }
                x++;
            }
        }
        return path.toString();
    }
}
