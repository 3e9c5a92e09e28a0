package io.frameworkadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * In pages that are made anew for every visitor a loop's variable stands for one kind of thing. The template engine compiles
 * an expression such as {@code ${it.name()}} once for all templates, for the type that it meets; whenever it meets another
 * one, it throws that away, looks up the method by its name, and soon compiles anew: thousands of times an hour.
 */
class TemplateNamesTests {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

    private static final Set<String> MADE_ANEW = Set.of(
            "advice.html",
            "question.html",
            "fragments/doubts.html",
            "fragments/layout.html",
            "fragments/parts.html",
            "fragments/questions.html",
            "fragments/takeaway.html");

    /** The variable of a loop, and the last name in the expression for its list. */
    private static final Pattern LOOP =
            Pattern.compile("th:each=\"(\\w+)[^:\"]*: \\$\\{(?:[^\"]*\\.)?(\\w+)(?:\\(\\))?}\"");

    @Test
    void everyLoopOfPagesMadeAnewHasANameOfItsOwn() throws IOException {
        Map<String, Set<String>> lists = new TreeMap<>();
        Set<String> madeAnew = new TreeSet<>();
        for (Path template : templates()) {
            Matcher loop = LOOP.matcher(Files.readString(template));
            while (loop.find()) {
                lists.computeIfAbsent(loop.group(1), name -> new TreeSet<>()).add(loop.group(2));
                if (MADE_ANEW.contains(TEMPLATES.relativize(template).toString().replace('\\', '/'))) {
                    madeAnew.add(loop.group(1));
                }
            }
        }
        lists.keySet().retainAll(madeAnew);
        assertThat(lists)
                .hasSizeGreaterThan(20)
                .allSatisfy((name, kinds) -> assertThat(kinds).as(name).hasSize(1));
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
