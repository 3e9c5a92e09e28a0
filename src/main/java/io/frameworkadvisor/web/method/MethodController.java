package io.frameworkadvisor.web.method;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.web.Address;
import io.frameworkadvisor.web.Advisors;
import io.frameworkadvisor.web.Given;
import io.frameworkadvisor.web.RecentAdvice;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Explains the arithmetic on the reader's own answers, and says how good it is. */
@Controller
class MethodController {

    private final Advisors advisors;
    private final RecentAdvice recent;

    MethodController(Advisors advisors, RecentAdvice recent) {
        this.advisors = advisors;
        this.recent = recent;
    }

    @GetMapping("/method")
    String method(HttpServletRequest request, Model model) {
        CatalogRevision revision = advisors.current().revision();
        Given given = Given.in(request, revision.questionnaire());
        Advice own = recent.on(given.answers());
        boolean isOwn = WorkedExample.isIn(own);
        Answers answers = isOwn ? given.answers() : sample(revision.questionnaire());
        Advice advice = isOwn ? own : recent.on(answers);
        model.addAttribute("given", given);
        model.addAttribute("own", isOwn);
        model.addAttribute("example", WorkedExample.isIn(advice) ? WorkedExample.of(advice, revision.catalog()) : null);
        model.addAttribute("address", Address.of("/advice", answers));
        model.addAttribute("page", MethodPage.of(revision, advisors.audit()));
        return "method";
    }

    private static Answers sample(Questionnaire questionnaire) {
        Optional<Questionnaire.Sample> first = questionnaire.samples().stream().findFirst();
        return first.map(it -> Answers.read(questionnaire, it.answers()).answers())
                .orElse(Answers.none());
    }
}
