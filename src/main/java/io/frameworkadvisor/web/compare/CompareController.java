package io.frameworkadvisor.web.compare;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Comparison;
import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.export.ComparisonMarkdown;
import io.frameworkadvisor.web.AdvisorProperties;
import io.frameworkadvisor.web.Advisors;
import io.frameworkadvisor.web.Given;
import io.frameworkadvisor.web.RecentAdvice;
import io.frameworkadvisor.web.Representation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows up to six frameworks side by side; the address is the whole state. */
@Controller
class CompareController {

    private final Advisors advisors;
    private final RecentAdvice recent;
    private final CompareWords words;
    private final CompareCode code;
    private final AdvisorProperties properties;

    CompareController(
            Advisors advisors,
            RecentAdvice recent,
            CompareWords words,
            CompareCode code,
            AdvisorProperties properties) {
        this.advisors = advisors;
        this.recent = recent;
        this.words = words;
        this.code = code;
        this.properties = properties;
    }

    @GetMapping("/compare")
    String compare(HttpServletRequest request, Model model) {
        Catalog catalog = advisors.current().revision().catalog();
        Given given = Given.in(request, advisors.current().revision().questionnaire());
        CompareChoice choice = CompareChoice.in(request, catalog, given.answers());
        Advice advice = recent.on(given.answers());
        CompareTable table = CompareTable.of(catalog, choice, advice, words);
        model.addAttribute("page", ComparePage.of(catalog, choice, table, words, markdown(choice, table)));
        List<Comparison> comparisons = advice.isDecided() ? comparisons(choice) : List.of();
        model.addAttribute("rivals", comparisons.stream().map(CompareRival::of).toList());
        model.addAttribute(
                "charts", comparisons.stream().limit(1).map(CompareChart::of).toList());
        model.addAttribute("programs", code.of(choice));
        model.addAttribute("dropped", choice.dropped());
        model.addAttribute("given", given);
        return "compare";
    }

    @GetMapping("/compare.md")
    ResponseEntity<String> markdown(HttpServletRequest request) {
        Catalog catalog = advisors.current().revision().catalog();
        Given given = Given.in(request, advisors.current().revision().questionnaire());
        CompareChoice choice = CompareChoice.in(request, catalog, given.answers());
        CompareTable table = CompareTable.of(catalog, choice, recent.on(given.answers()), words);
        return ResponseEntity.ok().contentType(Representation.MARKDOWN_TYPE).body(markdown(choice, table));
    }

    private List<Comparison> comparisons(CompareChoice choice) {
        List<String> slugs = choice.frameworks().stream().map(Framework::slug).toList();
        return advisors.current().compare(choice.answers(), slugs);
    }

    private String markdown(CompareChoice choice, CompareTable table) {
        return ComparisonMarkdown.write(
                words.title(choice.columns()),
                words.of("trait"),
                choice.columns().stream().map(words::name).toList(),
                table.plain(),
                properties.publicUrl() + choice.address("/compare"));
    }
}
