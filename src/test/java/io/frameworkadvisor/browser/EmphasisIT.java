package io.frameworkadvisor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What matters more is tried out on the result itself, with a script and without. */
@BrowserTest
class EmphasisIT {

    private static final String ADVICE = "/advice?" + PageState.Query.NO_CLEAR_WINNER;

    private static Locator purpose(Page page) {
        return page.locator("#matters-purpose");
    }

    private static double top(Locator it) {
        BoundingBox box = Objects.requireNonNull(it.boundingBox());
        return box.y;
    }

    @Test
    void aChangeShowsAtOnceAndKeepsFocusAndPlace(Site site) {
        // Where scrolling is not animated, everything has come to rest when the focus has moved.
        Visitor visitor = site.visit(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
        visitor.open(ADVICE);
        Page page = visitor.page();
        String headline = visitor.headline();
        purpose(page).focus();
        double before = top(purpose(page));

        purpose(page).selectOption("purpose-more");
        assertThat(page.locator("#moves table")).isVisible();

        assertThat(purpose(page)).isFocused();
        assertThat(top(purpose(page))).isBetween(before - 2, before + 2);
        assertThat(visitor.place()).isEqualTo(ADVICE + "&matters=purpose-more");
        assertThat(visitor.headline()).isNotEqualTo(headline);
        assertThat(page.title()).startsWith(visitor.headline().replaceFirst("[.]$", ""));
        assertThat(page.locator("#said")).hasText(visitor.headline());
        assertThat(page.locator("#said")).hasAttribute("role", "status");
        assertThat(page.locator("a[href*='/review?']").first())
                .hasAttribute("href", "/review?" + PageState.Query.NO_CLEAR_WINNER + "&matters=purpose-more");

        purpose(page).selectOption("");
        assertThat(page.locator("#moves table")).hasCount(0);
        assertThat(visitor.place()).isEqualTo(ADVICE);
        assertThat(visitor.headline()).isEqualTo(headline);
    }

    @Test
    void theKeyboardAloneDoesTheSame(Site site) {
        Visitor visitor = site.visit();
        visitor.open(ADVICE);
        Page page = visitor.page();
        purpose(page).focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#moves table")).isVisible();
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("#moves table")).hasCount(0);
        page.keyboard().press("ArrowUp");
        page.waitForURL("**matters=purpose-less");
        assertThat(purpose(page)).isFocused();
    }

    @Test
    void whatWasUnfoldedStaysUnfolded(Site site) {
        Visitor visitor = site.visit();
        visitor.open(ADVICE);
        Page page = visitor.page();
        page.locator("#open summary").last().click();
        page.locator(".sure summary").click();
        purpose(page).selectOption("purpose-less");
        assertThat(page.locator("#moves table")).isVisible();

        assertThat(page.locator(".sure details")).hasAttribute("open", "");
        assertThat(page.locator("article details[open]")).hasCount(0);
    }

    @Test
    void theScriptShowsWhatTheServerWould(Site site) {
        Visitor visitor = site.visit();
        visitor.open(ADVICE);
        Page page = visitor.page();
        purpose(page).selectOption("purpose-more");
        page.locator("#matters-longevity").selectOption("longevity-less");
        page.waitForURL("**longevity-less");
        List<String> live = parts(page);

        page.reload();
        assertThat(parts(page)).isEqualTo(live);
    }

    private static List<String> parts(Page page) {
        return Stream.of("#answer", "#moves", "#more")
                .map(it -> page.locator(it).innerText())
                .toList();
    }

    @Test
    void backForwardAndReloadAgreeWithTheAddress(Site site) {
        Visitor visitor = site.visit();
        visitor.open("/review?" + PageState.Query.NO_CLEAR_WINNER);
        visitor.open(ADVICE);
        Page page = visitor.page();
        purpose(page).selectOption("purpose-more");
        page.waitForURL("**matters=purpose-more");
        String headline = visitor.headline();

        page.reload();
        assertThat(purpose(page)).hasValue("purpose-more");
        assertThat(visitor.headline()).isEqualTo(headline);
        page.goBack();
        assertThat(visitor.place()).startsWith("/review?");
        page.goForward();
        assertThat(visitor.place()).isEqualTo(ADVICE + "&matters=purpose-more");
        assertThat(purpose(page)).hasValue("purpose-more");
        assertThat(visitor.headline()).isEqualTo(headline);

        page.getByText("Back to as usual").click();
        page.waitForURL("**#emphasis");
        assertThat(purpose(page)).hasValue("");
        page.goBack();
        assertThat(purpose(page)).hasValue("purpose-more");
        assertThat(visitor.headline()).isEqualTo(headline);
    }

    @Test
    void theLastOfSeveralQuickChangesCounts(Site site) {
        Visitor visitor = site.visit();
        visitor.expect("net::ERR_FAILED");
        visitor.open(ADVICE);
        Page page = visitor.page();
        AtomicInteger held = new AtomicInteger();
        page.route("**matters=purpose-more", route -> {
            // The first answer comes after the second one.
            if (held.getAndIncrement() == 0) {
                page.waitForTimeout(300);
            }
            route.resume();
        });
        page.evaluate("""
                () => {
                  const it = document.querySelector('#matters-purpose');
                  for (const value of ['purpose-more', 'purpose-less']) {
                    it.value = value;
                    it.dispatchEvent(new Event('change', {bubbles: true}));
                  }
                }
                """);
        page.waitForURL("**matters=purpose-less");
        page.waitForTimeout(500);
        assertThat(visitor.place()).endsWith("matters=purpose-less");
        assertThat(page.locator("dl.summary")).containsText("less");
    }

    @Test
    void whenTheAnswerFailsTheFormIsSentAsWithoutAScript(Site site) {
        Visitor visitor = site.visit();
        visitor.expect("net::ERR_FAILED");
        visitor.open(ADVICE);
        Page page = visitor.page();
        page.route("**matters=purpose-more", route -> {
            if ("fetch".equals(route.request().resourceType())) {
                route.abort();
            } else {
                route.resume();
            }
        });
        purpose(page).selectOption("purpose-more");
        page.waitForURL("**#emphasis");
        assertThat(visitor.place()).contains("matters=purpose-more");
        assertThat(page.locator("#moves table")).isVisible();
    }

    @Test
    void noScriptIsNeeded(Site site) {
        Visitor visitor = site.visit(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        visitor.open(ADVICE);
        shows(visitor);
    }

    @Test
    void theButtonWorksWhereTheScriptDoesNotArrive(Site site) {
        Visitor visitor = site.visit();
        visitor.expect("net::ERR_FAILED");
        visitor.context().route("**/*.js", Route::abort);
        visitor.open(ADVICE);
        shows(visitor);
    }

    private static void shows(Visitor visitor) {
        Page page = visitor.page();
        purpose(page).selectOption("purpose-more");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();
        page.waitForURL("**#emphasis");
        assertThat(visitor.place()).contains("matters=purpose-more", "style=free");
        assertThat(purpose(page)).hasValue("purpose-more");
        assertThat(page.locator("#moves tbody tr").first()).isVisible();
    }
}
