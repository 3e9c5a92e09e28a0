package io.frameworkadvisor.web;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Comparison;
import io.frameworkadvisor.advice.Points;
import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.export.Rivalry;
import io.frameworkadvisor.export.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows up to four frameworks side by side. */
@Controller
class CompareController {

    private static final int MOST = 4;

    private final Advisors advisors;
    private final RecentAdvice recent;

    CompareController(Advisors advisors, RecentAdvice recent) {
        this.advisors = advisors;
        this.recent = recent;
    }

    /** Two frameworks on what the answers ask for: each difference with its points, and how clear the lead is. */
    public record Rival(Comparison it, List<String> forFirst, List<String> forOther, List<String> says) {

        static Rival of(Comparison it) {
            Wording words = Language.current().wording();
            return new Rival(
                    it,
                    differences(it.forFirst()),
                    differences(it.forOther()),
                    Stream.of(Rivalry.beats(it, words), Rivalry.shift(it, words))
                            .filter(sentence -> !sentence.isEmpty())
                            .toList());
        }

        private static List<String> differences(List<Comparison.Difference> differences) {
            return differences.stream()
                    .map(d -> d.label() + " (" + Points.of(d.points()) + ")")
                    .toList();
        }
    }

    @GetMapping("/compare")
    String compare(
            @RequestParam(defaultValue = "") List<String> frameworks,
            @RequestParam(defaultValue = "false") String differences,
            HttpServletRequest request,
            Model model) {
        Catalog catalog = advisors.current().revision().catalog();
        Given given = Given.in(request, advisors.current().revision().questionnaire());
        List<String> asked = frameworks.stream()
                .flatMap(it -> Stream.of(it.split(",")))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        List<Framework> chosen = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        for (String slug : asked) {
            var found = catalog.framework(slug);
            if (found.isPresent() && chosen.size() < MOST) {
                chosen.add(found.get());
            } else {
                dropped.add(slug.length() > 60 ? slug.substring(0, 60) + "…" : slug);
            }
        }
        Advice advice = recent.on(given.answers());
        boolean only = Arrays.asList("true", "on", "1").contains(differences);
        model.addAttribute("page", ComparePage.of(catalog, chosen, only, advice, given));
        model.addAttribute(
                "duels",
                advisors
                        .current()
                        .compare(
                                given.answers(),
                                chosen.stream().map(Framework::slug).toList())
                        .stream()
                        .map(Rival::of)
                        .toList());
        model.addAttribute("dropped", dropped);
        model.addAttribute("given", given);
        return "compare";
    }
}
