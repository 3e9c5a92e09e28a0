package io.frameworkadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomAttr;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.DomText;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No template has words of its own: all of them stand in the bundles, where they can be translated. */
class TemplateWordsTests {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

    /** Names are the same in every language. */
    private static final Set<String> NAMES =
            Set.of("Framework Advisor", "Python", "JSON", "Markdown", "CSV", "PDF", "API", "MADR", "SVG", "QR");

    private static final Set<String> OF_MACHINES = Set.of("og:type", "og:image:type");

    private static final Set<String> READ_ALOUD =
            Set.of("aria-label", "aria-description", "alt", "title", "placeholder", "data-label");

    private static final Pattern BETWEEN_ATTRIBUTES = Pattern.compile("(?<=[^,]),(?=\\s*[\\w-]+=)");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** What an expression shows besides the model: literals in quotes, and what stands between bars. */
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'|[|]([^|]*)[|]");

    private static final Pattern EXPRESSION = Pattern.compile("[$#@*~]\\{(?:[^{}]|\\{[^{}]*})*}");

    /** A key, or the beginning of one; a constant of the template language; an address. */
    private static final Pattern KEY = Pattern.compile("[a-z]*([.][\\w-]*)+|[A-Z]+|/\\S*");

    static Stream<String> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(it -> TEMPLATES.relativize(it).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateHasWordsOfItsOwn(String template) throws IOException {
        assertThat(words(Files.readString(TEMPLATES.resolve(template)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Hello</p>",
                "<p th:if='${x}'>Hello <span th:text='${x}'></span></p>",
                "<nav aria-label='Main'></nav>",
                "<input placeholder='Name'>",
                "<meta name='description' content='Hello'>",
                "<p th:text=\"${x} ? 'yes' : #{site.no}\"></p>",
                "<p th:text=\"|${x} points|\"></p>",
                "<p th:attr=\"title=|of ${x}|\"></p>",
                "<p th:title=\"'Why we ask'\"></p>",
                "<table><tr><td data-label='Why'></td></tr></table>",
                "<div th:replace=\"~{a :: b(${x}, 'Fit per kind')}\"></div>",
                "<svg role='img'><title>Bars</title></svg>"
            })
    void findsWordsWhereverTheyHide(String html) throws IOException {
        assertThat(words(html)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:text='#{site.name}'></p>",
                "<p th:text='#{site.name}'>A sample that is never shown</p>",
                "<code>pip install</code>",
                "<p>: 12 –</p>",
                "<a th:href=\"|${root}/method#answers|\"></a>",
                "<p th:text=\"#{${'method.effect.' + x}(${y})}\"></p>",
                "<p th:text=\"|${x}: ${y ?: #messages.msg('site.name')}|\"></p>",
                "<meta name='viewport' content='width=device-width'>",
                "<p th:class=\"${x} ? 'open'\"></p>",
                "<div th:replace=\"~{fragments/parts :: traits(${x}, #{site.name})}\"></div>"
            })
    void leavesAloneWhatIsNoWord(String html) throws IOException {
        assertThat(words(html)).isEmpty();
    }

    private static List<String> words(String html) throws IOException {
        try (WebClient client = new WebClient()) {
            client.getOptions().setJavaScriptEnabled(false);
            client.getOptions().setCssEnabled(false);
            HtmlPage page = client.loadHtmlCodeIntoCurrentWindow(html);
            List<String> words = new ArrayList<>();
            for (DomNode node : page.getDescendants()) {
                if (node instanceof DomText text && isShown(text)) {
                    words.add(text.getData().strip());
                }
                if (node instanceof DomElement element) {
                    element.getAttributesMap().values().forEach(it -> add(words, element, it));
                }
            }
            return words.stream()
                    .filter(it -> LETTER.matcher(it).find())
                    .filter(it -> !NAMES.contains(it))
                    .toList();
        }
    }

    private static boolean isShown(DomText text) {
        for (DomNode it = text.getParentNode(); it instanceof DomElement element; it = it.getParentNode()) {
            boolean replaced = element.hasAttribute("th:text") || element.hasAttribute("th:utext");
            if (replaced || Set.of("code", "script", "style").contains(element.getNodeName())) {
                return false;
            }
        }
        return true;
    }

    private static void add(List<String> words, DomElement element, DomAttr attribute) {
        String name = attribute.getName();
        String value = attribute.getValue();
        boolean described = name.equals("content")
                && (element.getAttribute("name").equals("description")
                        || (element.getAttribute("property").startsWith("og:")
                                && !OF_MACHINES.contains(element.getAttribute("property"))));
        if (READ_ALOUD.contains(name) || described) {
            words.add(value);
        } else if (name.equals("th:text") || name.equals("th:utext") || isReadAloud(name)) {
            words.addAll(literals(value));
        } else if (name.equals("th:attr")) {
            BETWEEN_ATTRIBUTES
                    .splitAsStream(value)
                    .map(it -> it.strip().split("=", 2))
                    .filter(it -> READ_ALOUD.contains(it[0]))
                    .forEach(it -> words.addAll(literals(it[1])));
        } else if (name.equals("th:replace") || name.equals("th:insert")) {
            words.addAll(quoted(value));
        }
    }

    private static boolean isReadAloud(String name) {
        return name.startsWith("th:") && (READ_ALOUD.contains(name.substring(3)) || name.equals("th:content"));
    }

    private static List<String> literals(String expression) {
        List<String> words = new ArrayList<>();
        LITERAL.matcher(expression).results().forEach(it -> {
            String quoted = it.group(1);
            String between = it.group(2);
            if (quoted != null) {
                words.add(quoted);
            } else {
                words.add(EXPRESSION.matcher(between).replaceAll("").replaceAll("<[^>]*>", ""));
                words.addAll(quoted(between));
            }
        });
        return words.stream().filter(it -> !KEY.matcher(it).matches()).toList();
    }

    private static List<String> quoted(String expression) {
        return Pattern.compile("'([^']*)'")
                .matcher(expression)
                .results()
                .map(it -> it.group(1))
                .filter(it -> !KEY.matcher(it).matches())
                .toList();
    }
}
