package io.frameworkadvisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Small screens, enlarged text and paper. */
@BrowserTest
class LayoutIT {

    // Names what sticks out, so that a failure says where to look.
    private static final String STICKING_OUT = """
            () => {
              document.querySelectorAll('details').forEach(it => it.open = true);
              const root = document.documentElement;
              if (root.scrollWidth <= root.clientWidth) return [];
              const scrolls = it => it && it !== document.body
                && (getComputedStyle(it).overflowX !== 'visible' || scrolls(it.parentElement));
              return ['page is ' + root.scrollWidth + ' wide'].concat([...document.body.querySelectorAll('*')]
                .filter(it => it.getBoundingClientRect().right > root.clientWidth && !scrolls(it.parentElement))
                .map(it => it.outerHTML.slice(0, 120)).slice(0, 5));
            }
            """;

    // Whether what has the focus lies below the bar at the end of the window, or outside of it.
    private static final String HIDDEN = """
            () => {
              const bar = document.querySelector('.pick');
              const focus = document.activeElement;
              const it = focus.getBoundingClientRect();
              const end = bar.contains(focus) ? innerHeight : Math.min(innerHeight, bar.getBoundingClientRect().top);
              return it.top < 0 || it.bottom > end + 1;
            }
            """;

    private static final int FRAMEWORKS_TABBED_THROUGH = 15;

    /** Headings that are seen, of sections of which nothing else is. */
    private static final String ALONE = """
            [...document.querySelectorAll('main section > h2')]
              .filter(it => it.getBoundingClientRect().height > 1
                && [...it.parentElement.children].every(other => other === it || !other.getBoundingClientRect().height))
              .map(it => it.textContent)""";

    /** Fields, searches and filled buttons that are seen. */
    private static final String WAITING = """
            [...document.querySelectorAll('main input, main .ways, main .button')]
              .filter(it => it.getBoundingClientRect().height > 0)
              .filter(it => !it.matches('.button') || getComputedStyle(it).backgroundColor !== 'rgba(0, 0, 0, 0)')
              .map(it => it.outerHTML.slice(0, 120))""";

    /** How high the fields and buttons of a form in one row are. */
    private static final String HEIGHTS = """
            [...new Set([...document.querySelectorAll('.filters :is(input, select, .button)')]
              .map(it => Math.round(it.getBoundingClientRect().height)).filter(it => it > 0))]""";

    @ParameterizedTest
    @EnumSource
    void noPageScrollsSidewaysOnANarrowPhone(PageState state, Site site) {
        Visitor visitor = site.visit(new Browser.NewContextOptions().setViewportSize(320, 640));
        state.open(site, visitor);
        assertThat((List<?>) visitor.page().evaluate(STICKING_OUT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noPageScrollsSidewaysAtTwiceTheSize(PageState state, Site site) {
        Visitor visitor = site.visit(
                new Browser.NewContextOptions().setViewportSize(640, 400).setDeviceScaleFactor(2));
        state.open(site, visitor);
        assertThat((List<?>) visitor.page().evaluate(STICKING_OUT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1280, 700", "320, 640"})
    void theBarBelowTheCatalogHidesNothingThatHasTheFocus(int width, int height, Site site) {
        Visitor visitor = site.visit(
                new Browser.NewContextOptions().setViewportSize(width, height).setReducedMotion(ReducedMotion.REDUCE));
        PageState.FRAMEWORKS.open(site, visitor);
        Page page = visitor.page();
        page.locator("#compare-aiohttp").focus();
        for (int i = 0; i < FRAMEWORKS_TABBED_THROUGH; i++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(HIDDEN))
                    .as(page.evaluate("document.activeElement.id").toString())
                    .isEqualTo(false);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"QUESTION", "ALL_QUESTIONS", "SHORT", "FRAMEWORKS", "COMPARE_TWO", "PROFILE"})
    void whatIsReadOnScreenIsOnPaperToo(PageState state, Site site) {
        Visitor visitor = site.visit();
        state.open(site, visitor);
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(visitor.page()
                        .locator("main fieldset, main li.entry, main tbody tr")
                        .first()
                        .isVisible())
                .isTrue();
        assertThat(visitor.page()
                        .locator(".site-header nav, main .button:visible")
                        .first()
                        .isVisible())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.MATCH_ANY,
            names = {"ADVICE.*", "PROFILE", "COMPARE.*", "METHOD", "FAIRNESS"})
    void noHeadingStandsAloneOnPaper(PageState state, Site site) {
        Visitor visitor = site.visit();
        state.open(site, visitor);
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat((List<?>) visitor.page().evaluate(ALONE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"HOME", "LINKS_BESIDE", "MISSING", "UNAVAILABLE"})
    void nothingOnPaperWaitsToBePressed(PageState state, Site site) {
        Visitor visitor = site.visit();
        state.open(site, visitor);
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat((List<?>) visitor.page().evaluate(WAITING)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FRAMEWORKS", "COMPARE_NONE", "MISSING"})
    void whatStandsInARowIsOfOneHeight(PageState state, Site site) {
        Visitor visitor = site.visit();
        state.open(site, visitor);

        assertThat((List<?>) visitor.page().evaluate(HEIGHTS)).hasSize(1);
    }

    @Test
    void adviceCanBePrinted(Site site) throws IOException {
        Visitor visitor = site.visit();
        PageState.ADVICE_STORED.open(site, visitor);
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(visitor.page().locator(".site-header nav").isVisible()).isFalse();
        visitor.photographAll(Site.PICTURES.resolve("pages").resolve("advice-print.png"));

        Path file = Site.PICTURES.resolve("advice.pdf");
        visitor.page().pdf(new Page.PdfOptions().setPath(file).setFormat("A4"));
        byte[] pdf = Files.readAllBytes(file);
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(pdf).hasSizeGreaterThan(10_000);
    }
}
