package io.frameworkadvisor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the first page to a link for colleagues, the ways in which people get there. */
@BrowserTest
class JourneyIT {

    private static Journey byMouse(Visitor visitor) {
        visitor.open("/");
        return new Journey(visitor.page(), new Hand.Mouse(visitor.page()));
    }

    // Where scrolling is not animated, the focus is in sight as soon as it moves.
    private static Visitor withoutMouse(Site site) {
        return site.visit(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
    }

    private static void isDjangoFirst(Journey journey) {
        assertThat(journey.headline()).startsWith("Django fits best");
        assertThat(journey.page().locator("article h2").first()).hasText("Django");
        assertThat(journey.page().locator("article")).hasCount(3);
    }

    private static void wholeWay(Journey journey) {
        journey.answerEverything();
        journey.seeResult();
        isDjangoFirst(journey);
        journey.makeLink();
        isDjangoFirst(journey);
    }

    @Test
    void theMouseLeadsFromTheStartToALink(Site site) {
        wholeWay(byMouse(site.visit()));
    }

    @Test
    void theKeyboardAloneLeadsFromTheStartToALinkWithTheFocusInSight(Site site) {
        Visitor visitor = withoutMouse(site);
        visitor.open("/");
        wholeWay(new Journey(visitor.page(), new Hand.Keyboard(visitor.page())));
    }

    @Test
    void theKeyboardSkipsTheNavigation(Site site) {
        Visitor visitor = withoutMouse(site);
        visitor.open("/");
        Hand.Keyboard keyboard = new Hand.Keyboard(visitor.page());
        visitor.page().keyboard().press("Tab");
        keyboard.seesFocus();
        assertThat(visitor.page().locator(".skip")).isFocused();

        visitor.page().keyboard().press("Enter");
        keyboard.tabTo(visitor.page().locator("main a").first());
        assertThat(visitor.page().locator("main")).isInViewport();
    }

    @Test
    void theKeyboardWeighsWhatMattersAndOpensWhatIsFolded(Site site) {
        Visitor visitor = withoutMouse(site);
        visitor.open("/review?" + PageState.Query.NEWS_SITE);
        Hand.Keyboard keyboard = new Hand.Keyboard(visitor.page());
        keyboard.tabTo(visitor.page().locator("#matters-people"));
        visitor.page().keyboard().press("ArrowDown");
        keyboard.press(visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("See the result"))
                .first());
        visitor.page().waitForURL("**/advice?**");
        assertThat(visitor.place()).contains("matters=people-more");

        keyboard.press(visitor.page().locator("article details summary").first());
        assertThat(visitor.page().locator("article details").first()).hasAttribute("open", "");
    }

    @Test
    void theShortEditionLeadsToTheSameFirstPlaceByKeyboard(Site site) {
        Visitor visitor = withoutMouse(site);
        visitor.open("/");
        Journey journey = new Journey(visitor.page(), new Hand.Keyboard(visitor.page()));
        journey.hand().press(journey.link("Short: "));
        visitor.page().waitForURL("**/questions/short");
        for (String it : List.of("product-content-site", "interface-html", "need-admin", "need-accounts")) {
            journey.hand().choose(it);
        }
        journey.seeResult();
        isDjangoFirst(journey);
    }

    @Test
    void theCurrentFirstThreeComeAndGoByKeyboard(Site site) {
        Visitor visitor = withoutMouse(site);
        visitor.open("/questions/purpose");
        Journey journey = new Journey(visitor.page(), new Hand.Keyboard(visitor.page()));
        journey.hand().choose("product-content-site");
        journey.hand().press(visitor.page().getByText("Show the current first three"));
        visitor.page().waitForURL("**show=first**");
        assertThat(visitor.page().locator(".leaders li")).hasCount(3);
        journey.next();
        assertThat(visitor.page().locator(".leaders li")).hasCount(3);

        journey.hand().press(visitor.page().getByText("Hide the first three"));
        visitor.page().waitForURL("**show=nothing**");
        assertThat(visitor.page().locator(".leaders")).hasCount(0);
        assertThat(visitor.place()).contains("product=content-site");
    }

    @Test
    void noScriptIsNeeded(Site site) {
        wholeWay(byMouse(site.visit(new Browser.NewContextOptions().setJavaScriptEnabled(false))));
    }

    @Test
    void noStyleSheetIsNeeded(Site site) {
        Visitor visitor = site.visit();
        visitor.expect("net::ERR_FAILED");
        visitor.context().route("**/*.css", Route::abort);
        wholeWay(byMouse(visitor));
    }

    @Test
    void nobodyIsMarked(Site site) {
        Visitor visitor = site.visit();
        wholeWay(byMouse(visitor));
        assertThat(visitor.context().cookies()).isEmpty();
        assertThat(visitor.page().evaluate("() => localStorage.length + sessionStorage.length"))
                .isEqualTo(0);
    }

    @Test
    void backForwardReloadAndASecondTabKeepTheAnswers(Site site) {
        Visitor visitor = site.visit();
        Journey journey = byMouse(visitor);
        Page page = visitor.page();
        journey.hand().press(journey.link("Full: "));
        journey.hand().choose("product-content-site");
        journey.next();
        journey.hand().choose("data-relational");
        journey.next();
        String third = page.url();

        page.goBack();
        assertThat(page.locator("#data-relational")).isChecked();
        page.goBack();
        assertThat(page.locator("#product-content-site")).isChecked();
        page.goForward();
        page.goForward();
        assertThat(page).hasURL(third);
        page.reload();
        assertThat(page).hasURL(third);
        journey.link("Back").click();
        assertThat(page.locator("#data-relational")).isChecked();
        page.reload();
        assertThat(page.locator("#data-relational")).isChecked();

        Page tab = visitor.context().newPage();
        tab.navigate(page.url());
        assertThat(tab.locator("#data-relational")).isChecked();
        tab.locator("a.back").click();
        assertThat(tab.locator("#product-content-site")).isChecked();
    }

    @Test
    void aChangedAnswerComesBackToTheReview(Site site) {
        Visitor visitor = site.visit();
        Journey journey = byMouse(visitor);
        visitor.open("/review?" + PageState.Query.NEWS_SITE);
        journey.link("How many people").click();
        assertThat(visitor.page().locator("#team-small")).isChecked();
        journey.hand().choose("team-large");
        journey.next();
        assertThat(visitor.place()).startsWith("/review?").contains("team=large", "product=content-site");
    }

    @Test
    void aSecondThoughtAboutWhatMattersKeepsEveryOtherAnswer(Site site) {
        Visitor visitor = site.visit();
        Journey journey = byMouse(visitor);
        visitor.open("/review?" + PageState.Query.NEWS_SITE);
        visitor.page().locator("#matters-features").selectOption("features-less");
        journey.seeResult();
        assertThat(visitor.place()).contains("matters=features-less").contains("need=admin");
        assertThat(visitor.page().locator("dl.summary")).containsText("less");
    }

    @Test
    void aLinkShowsColleaguesTheSameHeadline(Site site) {
        Visitor visitor = site.visit();
        Journey journey = byMouse(visitor);
        visitor.open("/advice?product=json-api&waits=services&typing=driven");
        String headline = journey.headline();
        journey.makeLink();
        assertThat(journey.headline()).isEqualTo(headline);

        Visitor colleague = site.visit();
        colleague.open(visitor.place());
        assertThat(colleague.headline()).isEqualTo(headline);
    }

    @Test
    void aLinkCanAlsoBeMadeWhereTheSiteHasNoTls(Site site) {
        Visitor visitor = site.visit(Chromium.PLAIN_HOST, new Browser.NewContextOptions());
        visitor.expect("Cross-Origin-Opener-Policy");
        Journey journey = byMouse(visitor);
        visitor.open("/advice?" + PageState.Query.NEWS_SITE);
        journey.makeLink();
        isDjangoFirst(journey);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADVICE_EMPHASIZED_IN_PLACE", "LINK_MADE", "COMPARE_TWO"})
    void theTextOfAFieldIsCopiedByItsButton(PageState state, Site site) {
        Visitor visitor = site.visit();
        visitor.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        state.open(site, visitor);
        visitor.page().evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");

        Locator button = visitor.page().locator("[data-copies]").last();
        button.click();

        assertThat(button).containsText("Copied");
        assertThat(visitor.page().evaluate("navigator.clipboard.readText()"))
                .isEqualTo(button.locator("xpath=../*[@readonly]").inputValue());
    }

    @Test
    void withoutAScriptTheTextOfAFieldCanBeSelectedAndNoButtonPretends(Site site) {
        Visitor visitor = site.visit(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        PageState.ADVICE_STORED.open(site, visitor);

        assertThat(visitor.page().locator("#link")).isVisible();
        assertThat(visitor.page().locator("[data-copies]").first()).isHidden();
    }

    @Test
    void whoIsLeftWithoutAnythingIsLedToSomething(Site site) {
        Visitor visitor = site.visit();
        PageState.ADVICE_EMPTY.open(site, visitor);
        visitor.page().locator("main .empty a").first().click();
        assertThat(visitor.page().locator("article").first()).isVisible();
    }

    @Test
    void tickedFrameworksAreCompared(Site site) {
        Visitor visitor = site.visit();
        Journey journey = byMouse(visitor);
        visitor.open("/frameworks");
        journey.hand().choose("compare-django");
        journey.hand().choose("compare-flask");
        journey.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare what is ticked"))
                .click();
        assertThat(visitor.page().locator("table.compare thead .name")).hasText(new String[] {"Django", "Flask"});
    }

    @Test
    void namesAndTraitsStayInSightWhileTheKeyboardScrollsAWideComparisonOnAPhone(Site site) {
        Visitor visitor = site.visit(
                new Browser.NewContextOptions().setViewportSize(320, 640).setReducedMotion(ReducedMotion.REDUCE));
        visitor.open("/compare?frameworks=django,flask,fastapi,none");
        Page page = visitor.page();
        new Hand.Keyboard(page).tabTo(page.locator(".frame"));
        page.keyboard().press("PageDown");
        page.keyboard().press("ArrowRight");
        page.waitForFunction(
                "() => { const it = document.querySelector('.frame'); return it.scrollTop > 0 && it.scrollLeft > 0; }");

        assertThat(page.locator("table.compare thead th").first()).isInViewport();
        Object kept = page.evaluate("""
                () => {
                  const frame = document.querySelector('.frame').getBoundingClientRect();
                  const corner = document.querySelector('.compare thead th').getBoundingClientRect();
                  return Math.abs(corner.top - frame.top) < 4 && Math.abs(corner.left - frame.left) < 4;
                }
                """);
        assertThat(kept).isEqualTo(true);
    }
}
