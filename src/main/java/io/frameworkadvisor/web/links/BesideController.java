package io.frameworkadvisor.web.links;

import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.sharing.ShareLink;
import io.frameworkadvisor.web.Advisors;
import io.frameworkadvisor.web.Given;
import io.frameworkadvisor.web.RecentAdvice;
import io.frameworkadvisor.web.stored.LinkDesk;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows two results side by side: two links, or a link and what today's catalog says. */
@Controller
class BesideController {

    /** A token, or the address of a link, however it was copied. */
    private static final Pattern LINK = Pattern.compile("^(?:.*/r/)?([A-Za-z0-9_-]{22})(?:[/?#].*)?");

    private static final int LONGEST = 300;

    private final LinkDesk desk;
    private final Advisors advisors;
    private final RecentAdvice recent;

    BesideController(LinkDesk desk, Advisors advisors, RecentAdvice recent) {
        this.desk = desk;
        this.advisors = advisors;
        this.recent = recent;
    }

    /**
     * Compares.
     *
     * @param a token or address of the first link
     * @param b token or address of the second link; empty for today's advice on the answers in the address, or else on
     *     those of the first link
     */
    @GetMapping("/links/compare")
    ModelAndView compare(
            @RequestParam(defaultValue = "") String a,
            @RequestParam(defaultValue = "") String b,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        ShareLink first = desk.open(token(a));
        BesidePage.Result one = BesidePage.Result.of(first, desk.advice(first));
        ModelAndView page = new ModelAndView("links/compare");
        page.addObject("token", first.token().value());
        page.addObject("typed", b.length() > LONGEST ? b.substring(0, LONGEST) : b);
        try {
            page.addObject("page", BesidePage.of(one, b.isBlank() ? today(first, request) : stored(b)));
            page.addObject("unknown", false);
        } catch (ResponseStatusException e) {
            page.setStatus(HttpStatus.NOT_FOUND);
            page.addObject("page", BesidePage.of(one, today(first, request)));
            page.addObject("unknown", true);
        }
        return page;
    }

    private BesidePage.Result stored(String written) {
        ShareLink link = desk.open(token(written));
        return BesidePage.Result.of(link, desk.advice(link));
    }

    private BesidePage.Result today(ShareLink first, HttpServletRequest request) {
        Answers given =
                Given.in(request, advisors.current().revision().questionnaire()).answers();
        Answers answers = given.isEmpty() ? desk.answers(first) : given;
        return BesidePage.Result.of(answers, recent.on(answers));
    }

    private static String token(String written) {
        Matcher matcher = LINK.matcher(written.strip());
        return matcher.matches() ? matcher.group(1) : "";
    }
}
