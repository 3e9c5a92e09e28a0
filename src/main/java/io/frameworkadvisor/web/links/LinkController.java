package io.frameworkadvisor.web.links;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.sharing.Draft;
import io.frameworkadvisor.sharing.ShareLink;
import io.frameworkadvisor.web.Address;
import io.frameworkadvisor.web.AdvisorProperties;
import io.frameworkadvisor.web.Advisors;
import io.frameworkadvisor.web.Given;
import io.frameworkadvisor.web.HiddenField;
import io.frameworkadvisor.web.Preview;
import io.frameworkadvisor.web.RecentAdvice;
import io.frameworkadvisor.web.Representation;
import io.frameworkadvisor.web.advice.AdvicePage;
import io.frameworkadvisor.web.advice.Takeaway;
import io.frameworkadvisor.web.guard.ClientLimits;
import io.frameworkadvisor.web.stored.LinkDesk;
import io.frameworkadvisor.web.takeaway.StoredFiles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Stores advice under a link, shows it again exactly as it was, and deletes it. */
@Controller
class LinkController {

    private final LinkDesk desk;
    private final Advisors advisors;
    private final RecentAdvice recent;
    private final ClientLimits limits;
    private final StoredFiles files;
    private final AdvisorProperties properties;

    LinkController(
            LinkDesk desk,
            Advisors advisors,
            RecentAdvice recent,
            ClientLimits limits,
            StoredFiles files,
            AdvisorProperties properties) {
        this.desk = desk;
        this.advisors = advisors;
        this.recent = recent;
        this.limits = limits;
        this.files = files;
        this.properties = properties;
    }

    /** The form of a link with a title, a note or an expiry. Each is made anew: its key stands for what it makes. */
    @GetMapping("/links/new")
    ModelAndView form(HttpServletRequest request, HttpServletResponse response) {
        keepPrivate(response);
        Given given = Given.in(request, advisors.current().revision().questionnaire());
        return form(given, LinkForm.empty(desk.newKey())).addObject("ignored", given.ignored());
    }

    private static ModelAndView form(Given given, LinkForm form) {
        ModelAndView page = new ModelAndView("links/new");
        page.addObject("form", form);
        page.addObject("ignored", List.of());
        page.addObject("fields", HiddenField.except(given.answers(), List.of()));
        page.addObject("back", Address.of("/advice", given.answers()));
        return page;
    }

    @PostMapping(path = "/links", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Object create(HttpServletRequest request, HttpServletResponse response) {
        Given given = Given.in(request, advisors.current().revision().questionnaire());
        LinkForm form = LinkForm.in(request, desk::newKey);
        if (form.isPlain()) {
            limits.countLink(request);
            return seeOther("/r/" + desk.keep(given.answers()).token().value());
        }
        keepPrivate(response);
        Optional<Draft> draft = form.draft();
        if (draft.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return form(given, form);
        }
        limits.countLink(request);
        LinkDesk.Made made = desk.keep(given.answers(), draft.get());
        response.setStatus(HttpStatus.CREATED.value());
        ModelAndView page = new ModelAndView("links/made");
        page.addObject("made", MadeLink.of(made));
        return page;
    }

    @GetMapping("/r/{token}")
    Object show(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        response.addHeader(HttpHeaders.VARY, Representation.VARIES_BY);
        ShareLink link = desk.open(token);
        response.setHeader(HttpHeaders.CACHE_CONTROL, LinkDesk.cacheControl(link));
        return switch (Representation.wanted(
                request.getHeader(HttpHeaders.ACCEPT), request.getHeader(HttpHeaders.USER_AGENT))) {
            case PAGE -> page(link);
            case TEXT -> files.text(link);
            case MARKDOWN -> files.markdown(link);
            case CSV -> files.csv(link);
            case JSON -> files.json(link);
        };
    }

    private ModelAndView page(ShareLink link) {
        CatalogRevision today = advisors.current().revision();
        Answers answers = desk.answers(link);
        Advice stored = desk.advice(link);
        ModelAndView page = new ModelAndView("advice");
        AdvicePage shown = AdvicePage.of(stored, answers, today.questionnaire());
        page.addObject("page", shown);
        page.addObject("takeaway", Takeaway.of(properties.publicUrl(), link.token()));
        page.addObject(
                "preview",
                new Preview(Address.of("/pictures/links/" + link.token().value() + ".png"), shown.headline()));
        page.addObject(
                "stored",
                StoredPage.of(
                        link,
                        stored,
                        desk.revision(link).orElse(today).catalog(),
                        recent.on(answers),
                        today.catalog()));
        return page;
    }

    @GetMapping("/r/{token}/delete")
    ModelAndView confirm(
            @PathVariable String token, @RequestParam(defaultValue = "") String key, HttpServletResponse response) {
        keepPrivate(response);
        ShareLink link = desk.openToDelete(token, key);
        ModelAndView page = new ModelAndView("links/delete");
        page.addObject("made", MadeLink.of(link, key));
        page.addObject("key", key);
        return page;
    }

    @PostMapping(path = "/r/{token}/delete", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Void> delete(@PathVariable String token, @RequestParam(defaultValue = "") String key) {
        desk.delete(token, key);
        return seeOther("/r/" + token);
    }

    private static ResponseEntity<Void> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(Address.of(path)))
                .build();
    }

    private static void keepPrivate(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
