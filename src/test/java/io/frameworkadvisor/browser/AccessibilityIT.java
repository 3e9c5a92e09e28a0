package io.frameworkadvisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No page breaks a rule of WCAG 2.2 AA that a machine can check. */
@BrowserTest
class AccessibilityIT {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What the page looks like. */
    private enum Look {
        LIGHT(1200, ColorScheme.LIGHT),
        DARK(1200, ColorScheme.DARK),
        NARROW(320, ColorScheme.LIGHT);

        private final int width;
        private final ColorScheme scheme;

        Look(int width, ColorScheme scheme) {
            this.width = width;
            this.scheme = scheme;
        }

        Browser.NewContextOptions options() {
            return new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme);
        }
    }

    static Stream<Arguments> everyPageInEveryLook() {
        return Stream.of(PageState.values())
                .flatMap(state -> Stream.of(Look.values()).map(look -> Arguments.of(state, look)));
    }

    @ParameterizedTest
    @MethodSource("everyPageInEveryLook")
    void axeFindsNothing(PageState state, Look look, Site site) {
        Visitor visitor = site.visit(look.options());
        state.open(site, visitor);
        assertThat(site.backstage().template()).isEqualTo(state.template());
        visitor.photographAll(
                Site.PICTURES.resolve("pages").resolve(Site.fileName(state) + "-" + Site.fileName(look) + ".png"));
        visitor.page().evaluate("() => document.querySelectorAll('details').forEach(it => it.open = true)");

        AxeResults results = examine(visitor.page());
        assertThat(results.getPasses()).as("rules that were applied").isNotEmpty();
        assertThat(results.getViolations()).extracting(AccessibilityIT::inWords).isEmpty();
    }

    private static AxeResults examine(Page page) {
        // Axe runs the rule about the size of targets, new in WCAG 2.2, only when it is named.
        AxeRuleOptions enabled = new AxeRuleOptions();
        enabled.setEnabled(true);
        AxeRunOptions options = new AxeRunOptions();
        options.setRules(Map.of("target-size", enabled));
        return new AxeBuilder(page)
                .setLegacyMode(true)
                .options(options)
                .withTags(WCAG_22_AA)
                .analyze();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream()
                        .map(node -> "\n  " + node.getHtml() + "\n    " + node.getFailureSummary())
                        .collect(Collectors.joining());
    }

    @Test
    void axeKnowsTheRulesOfWcag22(Site site) {
        Visitor visitor = site.visit();
        visitor.open("/");
        assertThat(examine(visitor.page()).getPasses())
                .extracting(Rule::getId)
                .contains("target-size", "color-contrast");
    }

    @Test
    void noTemplateIsLeftOut() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            List<String> templates = files.filter(Files::isRegularFile)
                    .map(it -> TEMPLATES.relativize(it).toString().replace('\\', '/'))
                    // What stands in pdf/ never reaches a browser; its tags are held by AdvicePdfTests.
                    .filter(it -> !it.startsWith("fragments/") && !it.startsWith("pdf/"))
                    .map(it -> it.replaceFirst("[.]html$", ""))
                    .toList();
            assertThat(Stream.of(PageState.values()).map(PageState::template)).containsAll(templates);
        }
    }
}
