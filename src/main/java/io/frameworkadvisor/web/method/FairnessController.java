package io.frameworkadvisor.web.method;

import io.frameworkadvisor.web.Advisors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows for whom each framework comes first, and how often. */
@Controller
class FairnessController {

    private final Advisors advisors;

    FairnessController(Advisors advisors) {
        this.advisors = advisors;
    }

    @GetMapping("/fairness")
    String fairness(Model model) {
        model.addAttribute("page", FairnessPage.of(advisors.audit().fairness()));
        return "fairness";
    }
}
