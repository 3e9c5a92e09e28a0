package io.frameworkadvisor.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlAnchor;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlOption;
import org.htmlunit.html.HtmlPage;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.htmlunit.MockMvcWebClientBuilder;

/** A browser without JavaScript in front of the site. It can do what a person can: read, follow links, fill in forms. */
public final class Browser implements AutoCloseable {

    private static final String SITE = "http://localhost";

    private final WebClient client;

    public Browser(MockMvc mvc) {
        client = MockMvcWebClientBuilder.mockMvcSetup(mvc)
                .withDelegate(new WebClient())
                .build();
        client.getOptions().setJavaScriptEnabled(false);
        client.getOptions().setCssEnabled(false);
        client.getOptions().setDownloadImages(false);
        client.addRequestHeader("Sec-Fetch-Site", "same-origin");
        client.addRequestHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    public HtmlPage open(String path) {
        try {
            return client.getPage(SITE + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public HtmlPage parse(String html) {
        try {
            return client.loadHtmlCodeIntoCurrentWindow(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Follows the link that reads exactly like this. */
    public static HtmlPage follow(HtmlPage page, String text) {
        return follow(page.getAnchorByText(text));
    }

    public static HtmlPage follow(DomNode link) {
        try {
            return ((HtmlAnchor) link).click();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Presses the button that reads like this. */
    public static HtmlPage press(HtmlPage page, String text) {
        HtmlButton button = all(page, "main button").stream()
                .filter(it -> text(it).equals(text))
                .map(HtmlButton.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button reads " + text));
        try {
            return button.click();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Chooses or takes back an option of a question. */
    public static void tick(HtmlPage page, String question, String option) {
        HtmlInput input = (HtmlInput) one(page, "#" + question + "-" + option);
        input.setChecked(!input.isChecked());
    }

    /** Chooses the entry of a select box that reads like this. */
    public static void select(HtmlPage page, String selector, String text) {
        all(page, selector + " option").stream()
                .map(HtmlOption.class::cast)
                .filter(it -> text(it).equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry reads " + text))
                .setSelected(true);
    }

    /** The values of all inputs that would be sent for a question. */
    public static List<String> chosen(HtmlPage page, String question) {
        return all(page, "input[name='" + question + "']").stream()
                .map(HtmlInput.class::cast)
                .filter(it -> it.isChecked() || it.getTypeAttribute().equals("hidden"))
                .map(HtmlInput::getValue)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    public static List<DomElement> all(DomNode within, String selector) {
        return within.querySelectorAll(selector).stream()
                .map(DomElement.class::cast)
                .toList();
    }

    public static DomElement one(DomNode within, String selector) {
        List<DomElement> found = all(within, selector);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " elements are " + selector);
        }
        return found.get(0);
    }

    public static List<String> texts(DomNode within, String selector) {
        return all(within, selector).stream().map(Browser::text).toList();
    }

    public static String text(DomNode node) {
        return node.getTextContent().replaceAll("\\s+", " ").strip();
    }

    public static BigDecimal number(DomNode node) {
        return new BigDecimal(text(node));
    }

    public static String heading(HtmlPage page) {
        return text(one(page, "h1"));
    }

    public static String main(HtmlPage page) {
        return text(one(page, "main"));
    }

    /** Path and query of a page. */
    public static String address(HtmlPage page) {
        return page.getUrl().getFile();
    }

    @Override
    public void close() {
        client.close();
    }
}
