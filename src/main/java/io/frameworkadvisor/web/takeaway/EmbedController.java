package io.frameworkadvisor.web.takeaway;

import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.web.Address;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The short form of a result that other sites may show in a frame. */
@Controller
class EmbedController {

    private final AdviceDesk desk;

    EmbedController(AdviceDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/embed")
    ModelAndView embed(HttpServletRequest request) {
        Answers answers = desk.answers(request);
        ModelAndView embed = new ModelAndView("embed");
        embed.addObject("page", desk.on(answers));
        embed.addObject("whole", Address.of("/advice", answers));
        return embed;
    }
}
