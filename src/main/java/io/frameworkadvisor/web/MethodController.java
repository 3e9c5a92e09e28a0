package io.frameworkadvisor.web;

import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.Criterion;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Requirement;
import io.frameworkadvisor.questionnaire.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Explains the arithmetic and what every answer means for it. */
@Controller
class MethodController {

    private final Advisor advisor;

    MethodController(Advisor advisor) {
        this.advisor = advisor;
    }

    /** What the options of one question mean. */
    record Meaning(Question question, boolean perFramework, List<OptionMeaning> options) {}

    /** What one option means: points per criterion, requirements, and what it lifts. */
    record OptionMeaning(String label, List<String> effects) {}

    @GetMapping("/method")
    String method(Model model) {
        CatalogRevision revision = advisor.revision();
        Map<String, Criterion> criteria =
                revision.catalog().criteria().stream().collect(Collectors.toMap(Criterion::id, Function.identity()));
        List<Meaning> meanings = new ArrayList<>();
        for (Topic topic : revision.questionnaire().topics()) {
            for (Question question : topic.questions()) {
                meanings.add(meaning(question, criteria, revision));
            }
        }
        model.addAttribute("meanings", meanings);
        model.addAttribute("groups", revision.catalog().groups());
        model.addAttribute(
                "baseline", effects(revision.questionnaire().baseline().points(), criteria));
        model.addAttribute("always", revision.questionnaire().always());
        model.addAttribute("revision", revision);
        return "method";
    }

    private static Meaning meaning(Question question, Map<String, Criterion> criteria, CatalogRevision revision) {
        boolean perFramework = question.options().stream()
                .allMatch(it -> revision.catalog().framework(it.id()).isPresent());
        List<Option> shown = perFramework ? question.options().subList(0, 1) : question.options();
        return new Meaning(
                question,
                perFramework,
                shown.stream()
                        .map(it -> new OptionMeaning(it.label(), effects(it, criteria, revision)))
                        .toList());
    }

    private static List<String> effects(Option option, Map<String, Criterion> criteria, CatalogRevision revision) {
        List<String> effects = new ArrayList<>(effects(option.points(), criteria));
        option.factors()
                .forEach((group, factor) -> effects.add("points of “"
                        + revision.catalog().groups().getOrDefault(group, group) + "” count "
                        + (factor == 1 ? "half" : factor == 4 ? "double" : "as usual")));
        option.requires().stream()
                .map(Requirement::says)
                .forEach(it -> effects.add("leaves out what cannot be shown to be one that " + it));
        if (!option.lifts().isEmpty()) {
            effects.add("lets in what is no longer maintained");
        }
        return effects;
    }

    private static List<String> effects(Map<String, Integer> points, Map<String, Criterion> criteria) {
        List<String> effects = new ArrayList<>();
        points.forEach((id, count) -> {
            Criterion criterion = criteria.get(id);
            effects.add((criterion == null ? id : criterion.label()) + " " + count);
        });
        return effects;
    }
}
