package io.frameworkadvisor.web;

import io.frameworkadvisor.sharing.Ending;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What a person sees instead of a link that is no more, or while the store does not answer. */
@ControllerAdvice(assignableTypes = {LinkController.class, BesideController.class})
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
        Given given = Given.in(request, advisors.current().revision().questionnaire());
        List<HiddenField> fields = new ArrayList<>(HiddenField.except(given.answers(), List.of()));
        LinkForm form = LinkForm.in(request, desk::newKey);
        if (!form.isPlain()) {
            fields.addAll(form.fields());
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        ModelAndView page = page("unavailable", HttpStatus.SERVICE_UNAVAILABLE, request);
        page.addObject("storing", Language.pathOf(request).equals("/links"));
        page.addObject("advice", Address.of("/advice", given.answers()));
        page.addObject("fields", fields);
        return page;
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
