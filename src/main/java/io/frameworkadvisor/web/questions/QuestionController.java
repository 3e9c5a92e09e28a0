package io.frameworkadvisor.web.questions;

import io.frameworkadvisor.advice.Audit;
import io.frameworkadvisor.advice.ShortEdition;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Topic;
import io.frameworkadvisor.web.Advisors;
import io.frameworkadvisor.web.Given;
import io.frameworkadvisor.web.Trail;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Asks the questions: a topic a page, all at once, or only what moves most; and the review at the end. */
@Controller
class QuestionController {

    private final Advisors advisors;
    private final Audit audit;
    private final KeptQuestions kept;

    QuestionController(Advisors advisors, Audit audit, KeptQuestions kept) {
        this.advisors = advisors;
        this.audit = audit;
        this.kept = kept;
    }

    @ModelAttribute("kept")
    KeptQuestions kept() {
        return kept;
    }

    @GetMapping("/questions/{topic}")
    String topic(@PathVariable String topic, HttpServletRequest request, Model model) {
        Questionnaire questionnaire = advisors.current().revision().questionnaire();
        Topic asked = questionnaire
                .topic(topic)
                .filter(it -> !it.onReview())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Given given = Given.in(request, questionnaire);
        Trail trail = Trail.of(request);
        List<Leader> leaders = trail.showing() ? Leader.of(advisors.current(), given.answers()) : List.of();
        model.addAttribute("page", QuestionPage.of(questionnaire, asked, given, trail, leaders));
        return "question";
    }

    @GetMapping("/questions")
    String all(HttpServletRequest request, Model model) {
        Questionnaire questionnaire = advisors.current().revision().questionnaire();
        model.addAttribute("page", QuestionSheet.of(questionnaire, it -> true, Given.in(request, questionnaire)));
        return "questions";
    }

    @GetMapping("/questions/short")
    String shortEdition(HttpServletRequest request, Model model) {
        Questionnaire questionnaire = advisors.current().revision().questionnaire();
        ShortEdition edition = audit.shortEdition();
        Set<String> asked = edition.questions();
        model.addAttribute(
                "page",
                QuestionSheet.of(questionnaire, it -> asked.contains(it.id()), Given.in(request, questionnaire)));
        model.addAttribute("skipped", Skipped.of(edition, questionnaire));
        model.addAttribute("first", questionnaire.asked().get(0).id());
        return "short";
    }

    @GetMapping("/review")
    String review(HttpServletRequest request, Model model) {
        Questionnaire questionnaire = advisors.current().revision().questionnaire();
        Given given = Given.in(request, questionnaire);
        model.addAttribute("page", ReviewPage.of(questionnaire, given, Trail.of(request)));
        return "review";
    }
}
