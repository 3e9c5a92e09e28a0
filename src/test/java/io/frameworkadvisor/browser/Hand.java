package io.frameworkadvisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How somebody operates a page. */
sealed interface Hand {

    /** Follows a link or presses a button. */
    void press(Locator target);

    /** Chooses a radio button or ticks a check box. */
    void choose(String inputId);

    /** Points at things; at the label of a choice rather than at its small circle. */
    record Mouse(Page page) implements Hand {

        @Override
        public void press(Locator target) {
            target.click();
        }

        @Override
        public void choose(String inputId) {
            page.locator("label[for='" + inputId + "']").click();
        }
    }

    /** Goes from one thing to the next with Tab, and always sees where the focus is. */
    record Keyboard(Page page) implements Hand {

        private static final String FOCUS_IS_VISIBLE = """
                () => {
                  const it = document.activeElement, style = getComputedStyle(it), box = it.getBoundingClientRect();
                  return it !== document.body && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                    && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
                }
                """;

        @Override
        public void press(Locator target) {
            tabTo(target);
            page.keyboard().press("Enter");
        }

        @Override
        public void choose(String inputId) {
            Locator input = page.locator("#" + inputId);
            if ("radio".equals(input.getAttribute("type"))) {
                chooseRadio(input);
            } else {
                tabTo(input);
                page.keyboard().press("Space");
            }
        }

        // Tab stops once per group, at the button that is chosen; the arrow keys choose another one.
        private void chooseRadio(Locator input) {
            tabTo(page.locator("input[name='" + input.getAttribute("name") + "']:checked"));
            for (int left = 40; left > 0 && !hasFocus(input); left--) {
                page.keyboard().press("ArrowUp");
                seesFocus();
            }
            assertThat(input.isChecked()).isTrue();
        }

        void tabTo(Locator target) {
            page.keyboard().press("Tab");
            seesFocus();
            for (int left = 200; left > 0 && !hasFocus(target); left--) {
                page.keyboard().press("Tab");
                seesFocus();
            }
            assertThat(hasFocus(target)).as("focus reaches %s", target).isTrue();
        }

        void seesFocus() {
            assertThat((Boolean) page.evaluate(FOCUS_IS_VISIBLE))
                    .as("visible focus on %s", page.evaluate("() => document.activeElement.outerHTML.slice(0, 200)"))
                    .isTrue();
        }

        private static boolean hasFocus(Locator target) {
            return (Boolean) target.evaluate("it => it === document.activeElement");
        }
    }
}
