package io.frameworkadvisor.web;

import io.frameworkadvisor.catalog.CatalogRevision;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** What every page shows around its content. */
@ControllerAdvice(annotations = Controller.class)
public class SiteModel {

    private final Advisors advisors;
    private final AdvisorProperties properties;

    SiteModel(Advisors advisors, AdvisorProperties properties) {
        this.advisors = advisors;
        this.properties = properties;
    }

    /** What the addresses of all pages begin with. */
    @ModelAttribute("root")
    String root() {
        return Language.current().root();
    }

    /** The picture of a page that has none of its own. */
    @ModelAttribute("preview")
    Preview preview() {
        return new Preview(Address.of("/pictures/site.png"), "Framework Advisor");
    }

    /** Data age and address of the site. */
    public record Site(LocalDate collected, String revision, int frameworks, String publicUrl) {}

    @ModelAttribute("versions")
    Versions versions(HttpServletRequest request) {
        return Versions.of(request);
    }

    /** The path of the page without its language; empty on the page of an error. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR ? "" : Language.pathOf(request);
    }

    /** Puts the same around a page that is shown instead of another one, where nobody else does; gives that page back. */
    public ModelAndView around(ModelAndView page, HttpServletRequest request) {
        return page.addObject("root", root())
                .addObject("preview", preview())
                .addObject("versions", versions(request))
                .addObject("site", site());
    }

    @ModelAttribute("site")
    Site site() {
        CatalogRevision revision = advisors.current().revision();
        return new Site(
                revision.catalog().collected().earliest(),
                revision.shortId(),
                revision.catalog().frameworks().size(),
                properties.publicUrl());
    }
}
