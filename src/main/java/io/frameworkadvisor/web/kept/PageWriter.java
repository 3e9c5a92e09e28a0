package io.frameworkadvisor.web.kept;

import java.io.PrintWriter;
import java.io.Writer;

/**
 * A writer for one thread, which passes on what it is given in large pieces. Templates write word by word, and escaped text
 * letter by letter; the platform's writers take a lock for each.
 */
final class PageWriter extends PrintWriter {

    private static final int PIECE = 16_384;

    private final char[] piece = new char[PIECE];
    private int length;

    PageWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int letter) {
        if (length == PIECE) {
            passOn();
        }
        piece[length++] = (char) letter;
    }

    @Override
    public void write(char[] letters, int offset, int count) {
        if (makeRoom(count)) {
            System.arraycopy(letters, offset, piece, length, count);
            length += count;
        } else {
            super.write(letters, offset, count);
        }
    }

    @Override
    public void write(String text, int offset, int count) {
        if (makeRoom(count)) {
            text.getChars(offset, offset + count, piece, length);
            length += count;
        } else {
            super.write(text, offset, count);
        }
    }

    // As the superclass does, which would not come by here on every release of the platform.
    @Override
    public void write(char[] letters) {
        write(letters, 0, letters.length);
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    /** Whether that many letters fit after what is held, or once it has been passed on. */
    private boolean makeRoom(int count) {
        if (count > PIECE - length) {
            passOn();
        }
        return count <= PIECE;
    }

    private void passOn() {
        int held = length;
        length = 0;
        super.write(piece, 0, held);
    }

    @Override
    public void flush() {
        passOn();
        super.flush();
    }

    @Override
    public void close() {
        passOn();
        super.close();
    }

    @Override
    public boolean checkError() {
        passOn();
        return super.checkError();
    }
}
