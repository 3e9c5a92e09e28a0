package io.frameworkadvisor.web.links;

import io.frameworkadvisor.sharing.Ending;
import io.frameworkadvisor.web.Address;
import io.frameworkadvisor.web.Advisors;
import io.frameworkadvisor.web.Given;
import io.frameworkadvisor.web.HiddenField;
import io.frameworkadvisor.web.Language;
import io.frameworkadvisor.web.SiteModel;
import io.frameworkadvisor.web.guard.ClientLimits;
import io.frameworkadvisor.web.stored.LinkDesk;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What a person sees instead of a link that is no more, or while the store does not answer. */
@ControllerAdvice(annotations = Controller.class)
class LinkTroubles {

    private final Advisors advisors;
    private final LinkDesk desk;
    private final SiteModel site;

    LinkTroubles(Advisors advisors, LinkDesk desk, SiteModel site) {
        this.advisors = advisors;
        this.desk = desk;
        this.site = site;
    }

    /** The store does not answer: the person keeps the answers or the address, and can try again. */
    @ExceptionHandler
    ModelAndView closed(LinkDesk.Closed closed, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        ModelAndView page = withAnswers(HttpStatus.SERVICE_UNAVAILABLE, request);
        page.addObject("lead", isStoring(request) ? "links.away.storing" : "links.away.reading");
        return page;
    }

    /** Too many links were made from this address: the person keeps the answers here as well. */
    @ExceptionHandler
    ModelAndView tooOften(ClientLimits.TooOften often, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, often.retryAfter());
        ModelAndView page = withAnswers(HttpStatus.TOO_MANY_REQUESTS, request);
        page.addObject("lead", "links.away.often");
        return page;
    }

    private ModelAndView withAnswers(HttpStatus status, HttpServletRequest request) {
        Given given = Given.in(request, advisors.current().revision().questionnaire());
        List<HiddenField> fields = new ArrayList<>(HiddenField.except(given.answers(), List.of()));
        LinkForm form = LinkForm.in(request, desk::newKey);
        if (!form.isPlain()) {
            fields.addAll(form.fields());
        }
        ModelAndView page = page("unavailable", status, request);
        page.addObject("storing", isStoring(request));
        page.addObject("advice", Address.of("/advice", given.answers()));
        page.addObject("fields", fields);
        return page;
    }

    private static boolean isStoring(HttpServletRequest request) {
        return Language.pathOf(request).equals("/links");
    }

    @ExceptionHandler
    ModelAndView gone(LinkDesk.Gone gone, HttpServletRequest request) {
        ModelAndView page = page("links/gone", HttpStatus.GONE, request);
        Ending ending = gone.ending();
        page.addObject("ending", ending == null ? "ended" : ending.name().toLowerCase(Locale.ROOT));
        return page;
    }

    private ModelAndView page(String view, HttpStatus status, HttpServletRequest request) {
        return site.around(new ModelAndView(view, status), request);
    }
}
