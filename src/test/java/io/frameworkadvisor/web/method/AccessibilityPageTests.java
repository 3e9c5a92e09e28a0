package io.frameworkadvisor.web.method;

import static io.frameworkadvisor.web.Browser.heading;
import static io.frameworkadvisor.web.Browser.main;
import static io.frameworkadvisor.web.Browser.one;
import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.web.AdvisorProperties;
import io.frameworkadvisor.web.Browser;
import io.frameworkadvisor.web.SiteTest;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.unit.DataSize;

@SiteTest
class AccessibilityPageTests {

    @Autowired
    private MockMvc mvc;

    @Test
    void isStatedOnAPageThatEveryFooterLinksTo() {
        try (Browser browser = new Browser(mvc)) {
            HtmlPage page = Browser.follow(one(browser.open("/frameworks"), "footer a[href='/accessibility']"));

            assertThat(heading(page)).isEqualTo("Accessibility");
            assertThat(main(page))
                    .contains("2.2, level AA", "axe-core", "screen reader", "No contact is given")
                    .doesNotContain("mailto:");
        }
    }

    @ParameterizedTest
    @CsvSource({"help@example.org, mailto:help@example.org", "https://example.org/help, https://example.org/help"})
    void namesTheContactIfThereIsOne(String contact, String address) {
        AdvisorProperties properties =
                new AdvisorProperties("classpath:/", "./data", 1, DataSize.ofBytes(0), "http://x", contact);
        ExtendedModelMap model = new ExtendedModelMap();

        assertThat(new AccessibilityController(properties).statement(model)).isEqualTo("accessibility");
        assertThat(model).containsEntry("contact", new AccessibilityController.Contact(contact, address));
    }
}
