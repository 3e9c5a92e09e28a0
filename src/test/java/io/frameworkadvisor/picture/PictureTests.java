package io.frameworkadvisor.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What is drawn fits, says what it should, and can be read by others. */
class PictureTests {

    private static Document parse(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (Exception e) {
            throw new AssertionError(svg, e);
        }
    }

    private static Element one(Document svg, String name) {
        assertThat(svg.getElementsByTagName(name).getLength()).as(name).isOne();
        return (Element) svg.getElementsByTagName(name).item(0);
    }

    @Nested
    class ALettering {

        private static final String LONG = "A rather long sentence about frameworks that follow each other closely";

        @Test
        void keepsTheLargestSizeWhereItFits() {
            Lettering fitted = Lettering.fit("Short", Typeface.BOLD, 60, 40, 500, 1);

            assertThat(fitted.lines()).containsExactly("Short");
            assertThat(fitted.font().getSize2D()).isEqualTo(60);
        }

        @Test
        void isSetSmallerBeforeAnythingIsCutOff() {
            Font large = Typeface.BOLD.at(60);
            double width = Lettering.width(LONG, large) * 0.9;
            Lettering fitted = Lettering.fit(LONG, Typeface.BOLD, 60, 40, width, 1);

            assertThat(fitted.lines()).containsExactly(LONG);
            assertThat(fitted.font().getSize2D()).isBetween(40f, 58f);
            assertThat(fitted.width()).isLessThanOrEqualTo(width);
        }

        @Test
        void breaksBetweenWordsAndLosesNone() {
            Lettering fitted = Lettering.fit(LONG, Typeface.REGULAR, 40, 40, 500, 5);

            assertThat(fitted.lines()).hasSizeBetween(3, 5);
            assertThat(String.join(" ", fitted.lines())).isEqualTo(LONG);
            assertThat(fitted.width()).isLessThanOrEqualTo(500);
        }

        @Test
        void endsWithAnEllipsisWhereItIsCutOff() {
            Lettering fitted = Lettering.fit(LONG, Typeface.REGULAR, 40, 40, 300, 2);

            assertThat(fitted.lines()).hasSize(2);
            assertThat(fitted.lines().get(1)).endsWith("…");
            assertThat(fitted.width()).isLessThanOrEqualTo(300);
        }

        @Test
        void cutsAWordThatIsTooLongForItsLine() {
            Lettering fitted = Lettering.fit("x".repeat(200), Typeface.REGULAR, 40, 30, 300, 2);

            assertThat(fitted.lines()).hasSize(1);
            assertThat(fitted.lines().get(0)).startsWith("xxx").endsWith("x…");
            assertThat(fitted.width()).isLessThanOrEqualTo(300);
        }
    }

    @Nested
    class APoster {

        private static final int PAPER = 0xfffbfaf8;

        private static BufferedImage drawn(Poster poster) {
            try {
                return ImageIO.read(new ByteArrayInputStream(poster.png()));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        private static Poster of(String headline, Poster.Bar... bars) {
            return new Poster("Brand", headline, "", List.of(bars), "Facts");
        }

        private static long inked(BufferedImage image, int left, int top, int right, int bottom) {
            long count = 0;
            for (int y = top; y < bottom; y++) {
                for (int x = left; x < right; x++) {
                    count += image.getRGB(x, y) == PAPER ? 0 : 1;
                }
            }
            return count;
        }

        @Test
        void hasTheSizeThatIsAskedFor() {
            BufferedImage image = drawn(of("One"));

            assertThat(image.getWidth()).isEqualTo(1_200);
            assertThat(image.getHeight()).isEqualTo(630);
        }

        @Test
        void staysWithinItsMarginsHoweverLongTheNamesAre() {
            String name = "A framework with a name that nobody can remember for long ";
            BufferedImage image = drawn(new Poster(
                    "Brand",
                    name.repeat(5),
                    "",
                    List.of(new Poster.Bar(name, 1, name), new Poster.Bar("x".repeat(90), 0.5, name)),
                    name.repeat(9)));

            assertThat(inked(image, 0, 12, 70, 630)).isZero();
            assertThat(inked(image, 1_130, 12, 1_200, 630)).isZero();
            assertThat(inked(image, 72, 12, 1_128, 620)).isGreaterThan(10_000);
        }

        @Test
        void hasBarsAsLongAsTheirShares() {
            BufferedImage image = drawn(of("One", new Poster.Bar("A", 1, ""), new Poster.Bar("B", 0.5, "")));
            int first = new Color(0x1f5f8b).getRGB();
            int next = new Color(0x7a9cc6).getRGB();

            assertThat(widestRun(image, next)).isCloseTo(widestRun(image, first) / 2, within(3));
        }

        // Below the colored edge on top.
        private static int widestRun(BufferedImage image, int color) {
            int widest = 0;
            for (int y = 20; y < image.getHeight(); y++) {
                int run = 0;
                for (int x = 0; x < image.getWidth(); x++) {
                    run = image.getRGB(x, y) == color ? run + 1 : 0;
                    widest = Math.max(widest, run);
                }
            }
            return widest;
        }

        @Test
        void isTheSameToTheByte() {
            assertThat(of("One", new Poster.Bar("A", 0.3, "3")).png())
                    .isEqualTo(of("One", new Poster.Bar("A", 0.3, "3")).png());
        }

        @ParameterizedTest
        @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
        void refusesWhatIsNoShare(double share) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Poster.Bar("A", share, ""));
        }
    }

    @Nested
    class ABadge {

        @Test
        void saysWhatItMeans() {
            Document svg = parse(new Badge("framework", "A & B · <1 %", "A is first in \"few\".", true).svg());

            assertThat(one(svg, "title").getTextContent()).isEqualTo("A is first in \"few\".");
            assertThat(svg.getElementsByTagName("text").item(0).getTextContent())
                    .isEqualTo("framework");
            assertThat(svg.getElementsByTagName("text").item(1).getTextContent())
                    .isEqualTo("A & B · <1 %");
        }

        @Test
        void isAsWideAsItsWordsNeed() {
            Font font = Typeface.BOLD.at(11);
            double words = Lettering.width("framework", font) + Lettering.width("A long name", font);
            double width = Double.parseDouble(parse(new Badge("framework", "A long name", "", true).svg())
                    .getDocumentElement()
                    .getAttribute("width"));

            assertThat(width).isBetween(words + 4 * 6, words + 4 * 8);
        }

        @Test
        void looksDifferentWithoutAClearValue() {
            assertThat(new Badge("a", "b", "c", false).svg()).isNotEqualTo(new Badge("a", "b", "c", true).svg());
        }
    }

    @Nested
    class ACode {

        private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
        private static final int SCALE = 4;

        private static BufferedImage painted(String svg) {
            Document document = parse(svg);
            int size = Integer.parseInt(
                    document.getDocumentElement().getAttribute("viewBox").split(" ", 0)[2]);
            BufferedImage image = new BufferedImage(size * SCALE, size * SCALE, BufferedImage.TYPE_INT_RGB);
            Graphics2D on = image.createGraphics();
            on.scale(SCALE, SCALE);
            on.setColor(Color.decode(one(document, "rect").getAttribute("fill").replaceFirst("#fff$", "#ffffff")));
            on.fillRect(0, 0, size, size);
            on.setColor(Color.BLACK);
            Matcher run = RUN.matcher(one(document, "path").getAttribute("d"));
            while (run.find()) {
                on.fillRect(
                        Integer.parseInt(run.group(1)),
                        Integer.parseInt(run.group(2)),
                        Integer.parseInt(run.group(3)),
                        1);
            }
            return image;
        }

        private static String decoded(BufferedImage image) {
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            try {
                return new QRCodeReader()
                        .decode(
                                new BinaryBitmap(new HybridBinarizer(source)),
                                Map.of(DecodeHintType.PURE_BARCODE, true))
                        .getText();
            } catch (NotFoundException e) {
                throw new AssertionError("no code in the picture", e);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://advisor.example/r/ab2c3d4e5f",
                    "https://advisor.example/advice?product=json-api&need=openapi&need=websockets"
                })
        void isReadAsTheSameAddress(String address) {
            assertThat(decoded(painted(QrPicture.svg(address)))).isEqualTo(address);
        }

        @Test
        void isReadWhenTheAddressIsLong() {
            String address = "https://advisor.example/?" + "x".repeat(2_306);

            assertThat(QrPicture.holds(address)).isTrue();
            assertThat(QrPicture.holds(address + "x")).isFalse();
            assertThat(decoded(painted(QrPicture.svg(address)))).isEqualTo(address);
        }

        @Test
        void hasFourWhiteModulesAroundItself() {
            BufferedImage image = painted(QrPicture.svg("https://advisor.example/"));
            int quiet = 4 * SCALE;
            int end = image.getWidth() - quiet;

            assertThat(image.getRGB(quiet, quiet)).isEqualTo(Color.BLACK.getRGB());
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    if (x < quiet || y < quiet || x >= end || y >= end) {
                        assertThat(image.getRGB(x, y)).isEqualTo(Color.WHITE.getRGB());
                    }
                }
            }
        }

        @Test
        void saysItsAddress() {
            assertThat(one(parse(QrPicture.svg("https://a.example/?b=1&c=2")), "title")
                            .getTextContent())
                    .isEqualTo("https://a.example/?b=1&c=2");
        }
    }
}
