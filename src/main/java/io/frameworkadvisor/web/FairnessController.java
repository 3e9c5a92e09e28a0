package io.frameworkadvisor.web;

import io.frameworkadvisor.advice.Audit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows for whom each framework comes first, and how often. */
@Controller
class FairnessController {

    private final Audit audit;

    FairnessController(Audit audit) {
        this.audit = audit;
    }

    @GetMapping("/fairness")
    String fairness(Model model) {
        model.addAttribute("page", FairnessPage.of(audit.fairness()));
        return "fairness";
    }
}
