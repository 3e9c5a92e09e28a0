package io.frameworkadvisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** The way of a small team with a news site: from the start page through all questions to the result and a link. */
record Journey(Page page, Hand hand) {

    private static final List<String> NEWS_SITE = List.of(
            "product-content-site",
            "interface-html",
            "audience-public",
            "data-relational",
            "need-admin",
            "need-accounts",
            "team-small",
            "lifetime-years");
    private static final int MOST_PAGES = 15;

    /** From the start page to the review, whichever page asks which question. */
    void answerEverything() {
        hand.press(link("Full: "));
        page.waitForURL("**/questions/**");
        List<String> open = new ArrayList<>(NEWS_SITE);
        for (int pages = 0; pages < MOST_PAGES && page.url().contains("/questions/"); pages++) {
            open.removeIf(this::answer);
            next();
        }
        assertThat(open).as("answers that no page asked for").isEmpty();
        assertThat(page.url()).contains("/review?");
    }

    private boolean answer(String inputId) {
        boolean here = page.locator("#" + inputId).count() == 1;
        if (here) {
            hand.choose(inputId);
        }
        return here;
    }

    /** Continues to the page after this one. */
    void next() {
        String here = page.url();
        hand.press(button("Continue"));
        page.waitForURL(url -> !url.equals(here));
    }

    void seeResult() {
        hand.press(button("See the result"));
        page.waitForURL("**/advice?**");
    }

    void makeLink() {
        hand.press(button("Make a link"));
        page.waitForURL("**/r/*");
    }

    String headline() {
        return page.locator("h1").innerText();
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
