package io.frameworkadvisor.web;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Recommendation;
import io.frameworkadvisor.export.Headline;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Topic;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private final Advisors advisors;
    private final RecentAdvice recent;

    HomeController(Advisors advisors, RecentAdvice recent) {
        this.advisors = advisors;
        this.recent = recent;
    }

    /** A sample project with today's result for it. */
    public record SampleResult(String title, String headline, List<String> names, String address) {}

    @GetMapping("/")
    String home(Model model) {
        Questionnaire questionnaire = advisors.current().revision().questionnaire();
        model.addAttribute(
                "samples", questionnaire.samples().stream().map(this::result).toList());
        model.addAttribute("questions", questionnaire.questions().size());
        model.addAttribute(
                "topics",
                questionnaire.topics().stream().filter(it -> !it.onReview()).toList());
        model.addAttribute(
                "first",
                questionnaire.topics().stream().map(Topic::id).findFirst().orElse(""));
        return "home";
    }

    private SampleResult result(Questionnaire.Sample sample) {
        Questionnaire questionnaire = advisors.current().revision().questionnaire();
        Answers answers = Answers.read(questionnaire, sample.answers()).answers();
        Advice advice = recent.on(answers);
        return new SampleResult(
                sample.title(),
                Headline.of(advice, Language.current().wording()),
                advice.recommendations().stream()
                        .limit(3)
                        .map(Recommendation::name)
                        .toList(),
                Address.of("/advice", answers));
    }
}
