package io.frameworkadvisor.web;

import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Topic;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Asks the questions: a topic a page, or all at once, and the review at the end. */
@Controller
class QuestionController {

    private final Advisors advisors;

    QuestionController(Advisors advisors) {
        this.advisors = advisors;
    }

    @GetMapping("/questions/{topic}")
    String topic(
            @PathVariable String topic,
            @RequestParam(name = "return", required = false) String back,
            HttpServletRequest request,
            Model model) {
        Questionnaire questionnaire = advisors.current().revision().questionnaire();
        Topic asked = questionnaire
                .topic(topic)
                .filter(it -> !it.onReview())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Given given = Given.in(request, questionnaire);
        model.addAttribute("page", QuestionPage.of(questionnaire, asked, given, "review".equals(back)));
        return "question";
    }

    @GetMapping("/questions")
    String all(HttpServletRequest request, Model model) {
        Questionnaire questionnaire = advisors.current().revision().questionnaire();
        Given given = Given.in(request, questionnaire);
        List<Topic> topics =
                questionnaire.topics().stream().filter(it -> !it.onReview()).toList();
        model.addAttribute("topics", topics);
        model.addAttribute("given", given);
        model.addAttribute("kept", HiddenField.except(given.answers(), topics));
        return "questions";
    }

    @GetMapping("/review")
    String review(HttpServletRequest request, Model model) {
        Questionnaire questionnaire = advisors.current().revision().questionnaire();
        Given given = Given.in(request, questionnaire);
        model.addAttribute("page", ReviewPage.of(questionnaire, given));
        return "review";
    }
}
