package io.frameworkadvisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The running site in one test, and everybody who visits it. */
final class Site {

    static final Path PICTURES = Path.of("target", "screenshots");

    private final Browser browser;
    private final int port;
    private final Backstage backstage;
    private final List<Visitor> visitors = new ArrayList<>();

    Site(Browser browser, int port, Backstage backstage) {
        this.browser = browser;
        this.port = port;
        this.backstage = backstage;
    }

    Backstage backstage() {
        return backstage;
    }

    /** A new person with a desktop screen, without cookies, history or cache. */
    Visitor visit() {
        return visit(new Browser.NewContextOptions());
    }

    Visitor visit(Browser.NewContextOptions options) {
        return visit("localhost", options);
    }

    Visitor visit(String host, Browser.NewContextOptions options) {
        Visitor visitor = new Visitor("http://" + host + ":" + port, browser.newContext(options));
        visitors.add(visitor);
        return visitor;
    }

    /** Sends everybody home; whatever a browser complained about fails the test. */
    void leave(String test) {
        List<String> complaints = new ArrayList<>();
        for (Visitor visitor : visitors) {
            visitor.photograph(PICTURES.resolve(
                    test + (visitors.indexOf(visitor) == 0 ? "" : "-" + visitors.indexOf(visitor)) + ".png"));
            complaints.addAll(visitor.complaints());
            visitor.close();
        }
        backstage.reset();
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    /** A part of a file name from the name of a constant. */
    static String fileName(Enum<?> it) {
        return it.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
