package io.frameworkadvisor.web.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PageWriterTests {

    /** Longer than what the writer holds at a time. */
    private static final String LONG = "0123456789".repeat(5_000);

    private final StringWriter out = new StringWriter();
    private final PageWriter writer = new PageWriter(out);

    @Nested
    class Writing {

        @Test
        void keepsTheOrderOfPiecesOfAnySizeAndKind() {
            Random random = new Random(20_261_121);
            StringBuilder expected = new StringBuilder();
            for (int i = 0; i < 2_000; i++) {
                int from = random.nextInt(LONG.length());
                int count = random.nextInt(100) == 0
                        ? LONG.length() - from
                        : Math.min(random.nextInt(400), LONG.length() - from);
                write(i % 5, from, count);
                expected.append(i % 5 == 0 ? LONG.substring(from, from + 1) : LONG.substring(from, from + count));
            }
            writer.flush();
            assertThat(out).hasToString(expected.toString());
        }

        private void write(int kind, int from, int count) {
            switch (kind) {
                case 0 -> writer.write(LONG.charAt(from));
                case 1 -> writer.write(LONG, from, count);
                case 2 -> writer.write(LONG.toCharArray(), from, count);
                case 3 -> writer.append(LONG, from, from + count);
                default -> writer.print(LONG.substring(from, from + count));
            }
        }

        @Test
        void takesPiecesThatFillItExactly() {
            String piece = LONG.substring(0, 16_384);
            writer.write(piece);
            writer.write('!');
            writer.flush();
            assertThat(out).hasToString(piece + "!");
        }
    }

    @Nested
    class Passing {

        @Test
        void passesNothingOnBeforeItIsFullOrFlushed() {
            writer.write("held");
            assertThat(out).hasToString("");
            writer.flush();
            assertThat(out).hasToString("held");
        }

        @Test
        void passesOnWhatItHoldsWhenItIsClosed() {
            writer.write("held");
            writer.close();
            assertThat(out).hasToString("held");
        }

        @Test
        void saysThatItsTextGotLostWhereItDid() {
            PageWriter broken = new PageWriter(new Writer() {
                @Override
                public void write(char[] letters, int offset, int count) throws IOException {
                    throw new IOException("gone");
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            });
            broken.write("lost");
            assertThat(broken.checkError()).isTrue();
        }
    }
}
