package io.frameworkadvisor.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Somebody with a browser. The browser reports every console message (violations of the content security policy are
 * among them), every script error and every request to another host.
 */
final class Visitor {

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    Visitor(String address, BrowserContext context) {
        this.address = address;
        this.context = context;
        context.onConsoleMessage(this::hear);
        context.onWebError(it -> complaints.add("script error: " + it.error()));
        context.onRequest(this::watch);
        page = context.newPage();
    }

    private void hear(ConsoleMessage message) {
        complaints.add("console, " + message.type() + ": " + message.text());
    }

    private void watch(Request request) {
        if (!request.url().startsWith(address + "/")) {
            complaints.add("request to another host: " + request.url());
        }
    }

    BrowserContext context() {
        return context;
    }

    Page page() {
        return page;
    }

    Response open(String path) {
        return Objects.requireNonNull(page.navigate(address + path));
    }

    /** Complaints that contain this text are part of the test. */
    void expect(String text) {
        expected.add(text);
    }

    /** Where the visitor is, without scheme and host. */
    String place() {
        return page.url().substring(address.length());
    }

    String headline() {
        return page.locator("h1").innerText();
    }

    String address() {
        return address;
    }

    /** What the browser complained about, apart from what was expected. */
    List<String> complaints() {
        return complaints.stream()
                .filter(it -> expected.stream().noneMatch(it::contains))
                .toList();
    }

    void photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    void photographAll(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    void close() {
        context.close();
    }
}
