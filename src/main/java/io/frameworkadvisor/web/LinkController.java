package io.frameworkadvisor.web;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.sharing.LinkToken;
import io.frameworkadvisor.sharing.ShareLink;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Stores advice under a link, and shows it again exactly as it was. */
@Controller
class LinkController {

    private final LinkDesk desk;
    private final Advisors advisors;
    private final RecentAdvice recent;
    private final AdvisorProperties properties;

    LinkController(LinkDesk desk, Advisors advisors, RecentAdvice recent, AdvisorProperties properties) {
        this.desk = desk;
        this.advisors = advisors;
        this.recent = recent;
        this.properties = properties;
    }

    @PostMapping(path = "/links", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Void> create(HttpServletRequest request) {
        Given given = Given.in(request, advisors.current().revision().questionnaire());
        ShareLink link = desk.keep(given.answers());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(Address.of("/r/" + link.token().value())))
                .build();
    }

    @GetMapping("/r/{token}")
    ModelAndView show(@PathVariable String token, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        ShareLink link = LinkToken.parse(token)
                .flatMap(desk::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Questionnaire questionnaire = advisors.current().revision().questionnaire();
        Answers answers = desk.answers(link);
        Advice stored = desk.advice(link);
        ModelAndView page = new ModelAndView("advice");
        AdvicePage shown = AdvicePage.of(stored, answers, questionnaire);
        page.addObject("page", shown);
        page.addObject("stored", StoredPage.of(link, stored, recent.on(answers)));
        page.addObject("takeaway", Takeaway.of(properties.publicUrl(), link.token()));
        page.addObject(
                "preview",
                new Preview(Address.of("/pictures/links/" + link.token().value() + ".png"), shown.headline()));
        return page;
    }

    /** The store does not answer: the person keeps the answers or the address, and can try again. */
    @ExceptionHandler(LinkDesk.Closed.class)
    ModelAndView closed(HttpServletRequest request, HttpServletResponse response) {
        Given given = Given.in(request, advisors.current().revision().questionnaire());
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        ModelAndView page = new ModelAndView("unavailable");
        page.addObject("storing", HttpMethod.POST.matches(request.getMethod()));
        page.addObject("advice", Address.of("/advice", given.answers()));
        page.addObject("fields", HiddenField.except(given.answers(), List.of()));
        return page;
    }
}
