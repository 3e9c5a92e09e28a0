package io.frameworkadvisor.web.maintenance;

import io.frameworkadvisor.advice.RevisionChange;
import io.frameworkadvisor.catalog.CatalogMaintenance;
import io.frameworkadvisor.catalog.CatalogMaintenance.Expectation;
import io.frameworkadvisor.catalog.CatalogMaintenance.Outcome;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.CatalogSource;
import io.frameworkadvisor.catalog.Examination;
import io.frameworkadvisor.catalog.ExpertCases;
import io.frameworkadvisor.catalog.Publication;
import io.frameworkadvisor.catalog.Translation;
import io.frameworkadvisor.catalog.Translations;
import io.frameworkadvisor.web.Address;
import io.frameworkadvisor.web.Language;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The maintainer's door: what is served, what the files would change, publish and roll back. */
@Controller
@Conditional(IsMaintained.class)
class MaintenanceController {

    private final CatalogMaintenance maintenance;
    private final CatalogSource catalog;
    private final ExpertCases experts;
    private final Translations translations;

    MaintenanceController(
            CatalogMaintenance maintenance, CatalogSource catalog, ExpertCases experts, Translations translations) {
        this.maintenance = maintenance;
        this.catalog = catalog;
        this.experts = experts;
        this.translations = translations;
    }

    @GetMapping("/maintenance")
    ModelAndView home() {
        String served = catalog.current().id();
        ModelAndView page = new ModelAndView("maintenance/home");
        page.addObject("served", served);
        page.addObject("history", maintenance.history());
        page.addObject(
                "earlier",
                maintenance.stored().stream().filter(it -> !it.equals(served)).toList());
        return page;
    }

    /** What the files would change, or their mistakes. */
    @GetMapping("/maintenance/files")
    ModelAndView files() {
        Examination examination = maintenance.examine();
        CatalogRevision revision = examination.revision();
        if (revision == null) {
            ModelAndView page = new ModelAndView("maintenance/faulty");
            page.addObject("mistakes", examination.mistakes());
            return page;
        }
        return change(revision, "publish");
    }

    /** What a stored revision would change. */
    @GetMapping("/maintenance/stored")
    ModelAndView stored(@RequestParam(defaultValue = "") String revision) {
        return change(
                catalog.find(revision).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                "roll-back");
    }

    private ModelAndView change(CatalogRevision revision, String action) {
        Translation words = translations.into(Language.current().locale());
        ModelAndView page = new ModelAndView("maintenance/change");
        page.addObject("change", RevisionChange.between(words.of(catalog.current()), words.of(revision), experts));
        page.addObject("action", action);
        page.addObject("longestNote", Publication.LONGEST_NOTE);
        return page;
    }

    @PostMapping(path = "/maintenance/publish", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView publish(
            @RequestParam(defaultValue = "") String served,
            @RequestParam(defaultValue = "") String revision,
            @RequestParam(defaultValue = "") String note) {
        return after(maintenance.publish(new Expectation(served, revision), clean(note)));
    }

    @PostMapping(path = "/maintenance/roll-back", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView rollBack(
            @RequestParam(defaultValue = "") String served,
            @RequestParam(defaultValue = "") String revision,
            @RequestParam(defaultValue = "") String note) {
        return after(maintenance.rollBack(new Expectation(served, revision), clean(note)));
    }

    private static ModelAndView after(Outcome outcome) {
        if (outcome == Outcome.DONE) {
            RedirectView home = new RedirectView(Address.of("/maintenance"));
            home.setStatusCode(HttpStatus.SEE_OTHER);
            home.setExposeModelAttributes(false);
            return new ModelAndView(home);
        }
        return new ModelAndView("maintenance/refused", HttpStatus.CONFLICT).addObject("outcome", outcome.name());
    }

    // One line of characters that every database keeps.
    private static String clean(String note) {
        return note.substring(0, Math.min(note.length(), Publication.LONGEST_NOTE))
                .replaceAll("[\\p{Cntrl}\\p{Cs}]", " ")
                .strip();
    }
}
