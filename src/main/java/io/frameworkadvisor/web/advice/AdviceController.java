package io.frameworkadvisor.web.advice;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.web.Address;
import io.frameworkadvisor.web.AdvisorProperties;
import io.frameworkadvisor.web.Advisors;
import io.frameworkadvisor.web.Given;
import io.frameworkadvisor.web.Preview;
import io.frameworkadvisor.web.RecentAdvice;
import io.frameworkadvisor.web.Representation;
import io.frameworkadvisor.web.api.AdviceDocument;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The ranked result as a page and, from the same advice, as JSON, Markdown, CSV, decision record and plain text. */
@Controller
class AdviceController {

    private final Advisors advisors;
    private final RecentAdvice recent;
    private final AdvisorProperties properties;
    private final Clock clock;

    AdviceController(Advisors advisors, RecentAdvice recent, AdvisorProperties properties, Clock clock) {
        this.advisors = advisors;
        this.recent = recent;
        this.properties = properties;
        this.clock = clock;
    }

    @GetMapping("/advice")
    Object advice(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, Representation.VARIES_BY);
        return switch (Representation.wanted(
                request.getHeader(HttpHeaders.ACCEPT), request.getHeader(HttpHeaders.USER_AGENT))) {
            case PAGE -> page(request);
            case TEXT -> text(request);
            case MARKDOWN -> markdown(request);
            case CSV -> csv(request);
            case JSON -> json(request);
        };
    }

    private ModelAndView page(HttpServletRequest request) {
        Given given = given(request);
        ModelAndView page = new ModelAndView("advice");
        Questionnaire questionnaire = advisors.current().revision().questionnaire();
        Answers answers = given.answers();
        Advice advice = recent.on(answers);
        Emphasis emphasis = Emphasis.of(advice, answers, questionnaire, advisors.current()::ranks);
        AdvicePage shown = AdvicePage.of(advice, answers, questionnaire, emphasis);
        page.addObject("page", shown);
        page.addObject("given", given);
        page.addObject("takeaway", Takeaway.of(properties.publicUrl(), answers));
        page.addObject("preview", new Preview(Address.of("/pictures/advice.png", answers), shown.headline()));
        return page;
    }

    @GetMapping("/advice.json")
    ResponseEntity<AdviceDocument> json(HttpServletRequest request) {
        Given given = given(request);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(AdviceDocument.of(
                        recent.on(given.answers()),
                        given.ignored(),
                        advisors.current().revision().questionnaire()));
    }

    @GetMapping("/advice.md")
    ResponseEntity<String> markdown(HttpServletRequest request) {
        Given given = given(request);
        return AdviceFiles.markdown(recent.on(given.answers()), address(given));
    }

    @GetMapping("/advice.csv")
    ResponseEntity<String> csv(HttpServletRequest request) {
        return AdviceFiles.csv(recent.on(given(request).answers()));
    }

    @GetMapping("/advice.adr.md")
    ResponseEntity<String> decisionRecord(HttpServletRequest request, HttpServletResponse response) {
        Given given = given(request);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        return AdviceFiles.decisionRecord(recent.on(given.answers()), address(given), LocalDate.now(clock));
    }

    private ResponseEntity<String> text(HttpServletRequest request) {
        Given given = given(request);
        return AdviceFiles.text(recent.on(given.answers()), address(given));
    }

    private Given given(HttpServletRequest request) {
        return Given.in(request, advisors.current().revision().questionnaire());
    }

    private String address(Given given) {
        return properties.publicUrl() + Address.of("/advice", given.answers());
    }
}
