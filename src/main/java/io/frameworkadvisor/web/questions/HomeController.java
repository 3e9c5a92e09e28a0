package io.frameworkadvisor.web.questions;

import io.frameworkadvisor.advice.Audit;
import io.frameworkadvisor.advice.Recommendation;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Effort;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Topic;
import io.frameworkadvisor.web.Address;
import io.frameworkadvisor.web.Advisors;
import io.frameworkadvisor.web.RecentAdvice;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private static final int NAMES = 3;

    private final Advisors advisors;
    private final Audit audit;
    private final RecentAdvice recent;

    HomeController(Advisors advisors, Audit audit, RecentAdvice recent) {
        this.advisors = advisors;
        this.audit = audit;
        this.recent = recent;
    }

    /** A sample project with the first three of today's result for it. */
    public record SampleResult(String title, List<String> names, String address) {}

    @GetMapping("/")
    String home(Model model) {
        Questionnaire questionnaire = advisors.current().revision().questionnaire();
        List<Topic> topics = questionnaire.asked();
        List<Question> questions =
                topics.stream().flatMap(it -> it.questions().stream()).toList();
        Set<String> few = audit.shortEdition().questions();
        model.addAttribute(
                "samples", questionnaire.samples().stream().map(this::result).toList());
        model.addAttribute("full", Effort.of(questions));
        model.addAttribute(
                "short",
                Effort.of(questions.stream().filter(it -> few.contains(it.id())).toList()));
        model.addAttribute("first", topics.get(0).id());
        return "home";
    }

    private SampleResult result(Questionnaire.Sample sample) {
        Questionnaire questionnaire = advisors.current().revision().questionnaire();
        Answers answers = Answers.read(questionnaire, sample.answers()).answers();
        return new SampleResult(
                sample.title(),
                recent.on(answers).recommendations().stream()
                        .limit(NAMES)
                        .map(Recommendation::name)
                        .toList(),
                Address.of("/advice", answers));
    }
}
