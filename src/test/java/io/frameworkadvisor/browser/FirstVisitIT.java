package io.frameworkadvisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A first visit is small and quiet, and nothing jumps. */
@BrowserTest
class FirstVisitIT {

    private static final int MOST_BYTES = 60 * 1024;
    private static final int MOST_REQUESTS = 6;

    private static final String LAYOUT_SHIFTS = """
            () => new Promise(done => {
              const sources = [];
              new PerformanceObserver(list => list.getEntries().forEach(it => sources.push(it.value)))
                .observe({type: 'layout-shift', buffered: true});
              requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sources), 0)));
            })
            """;

    @Test
    void theStartPageAndTheFirstQuestionsAreSmall(Site site) {
        Visitor visitor = site.visit();
        List<Request> requests = new ArrayList<>();
        visitor.context().onRequestFinished(requests::add);
        visitor.open("/");
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
        visitor.page().locator("main a.button").first().click();
        visitor.page().waitForURL("**/questions/**");
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);

        // The style sheet and the icon of the second page come from the cache, and take nothing.
        List<Request> sent =
                List.copyOf(requests).stream().filter(it -> transferred(it) > 0).toList();
        assertThat(sent)
                .extracting(Request::url)
                .hasSizeBetween(3, MOST_REQUESTS)
                .doesNotHaveDuplicates();
        assertThat(sent.stream().mapToInt(FirstVisitIT::transferred).sum()).isBetween(1_000, MOST_BYTES);
    }

    private static int transferred(Request request) {
        Sizes sizes = request.sizes();
        return sizes.responseHeadersSize + sizes.responseBodySize;
    }

    @Test
    void nothingMovesWhileTheAdviceLoads(Site site) {
        Visitor visitor = site.visit();
        PageState.ADVICE.open(site, visitor);
        assertThat((List<?>) visitor.page().evaluate("() => PerformanceObserver.supportedEntryTypes"))
                .anyMatch("layout-shift"::equals);
        assertThat((List<?>) visitor.page().evaluate(LAYOUT_SHIFTS)).isEmpty();
    }

    @Test
    void theBrowserReportsWhateverAPageDoesWrong(Site site) {
        Visitor visitor = site.visit();
        Page page = visitor.page();
        visitor.open("/");
        page.evaluate("() => console.log('a word on the console')");
        page.evaluate("() => { document.body.setAttribute('style', 'color: red') }");
        page.waitForConsoleMessage(() -> page.evaluate("() => setTimeout(() => console.log('done'))"));
        page.route("http://elsewhere.test/", route -> route.fulfill(new Route.FulfillOptions().setBody("elsewhere")));
        page.navigate("http://elsewhere.test/");
        assertThat(visitor.complaints())
                .anyMatch(it -> it.contains("a word on the console"))
                .anyMatch(it -> it.contains("Content Security Policy"))
                .anyMatch(it -> it.contains("request to another host: http://elsewhere.test/"));
        List.of("on the console", "done", "Content Security Policy", "elsewhere.test")
                .forEach(visitor::expect);
    }
}
