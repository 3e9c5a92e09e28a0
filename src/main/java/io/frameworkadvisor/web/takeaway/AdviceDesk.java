package io.frameworkadvisor.web.takeaway;

import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.sharing.ShareLink;
import io.frameworkadvisor.web.Advisors;
import io.frameworkadvisor.web.Given;
import io.frameworkadvisor.web.RecentAdvice;
import io.frameworkadvisor.web.advice.AdvicePage;
import io.frameworkadvisor.web.stored.LinkDesk;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Finds the advice that is shown in another form than its page: in a picture, in a frame, on paper. */
@Component
class AdviceDesk {

    private final Advisors advisors;
    private final RecentAdvice recent;
    private final LinkDesk links;

    AdviceDesk(Advisors advisors, RecentAdvice recent, LinkDesk links) {
        this.advisors = advisors;
        this.recent = recent;
        this.links = links;
    }

    /** The answers in an address, as far as they can be used. */
    Answers answers(HttpServletRequest request) {
        return Given.in(request, questionnaire()).answers();
    }

    /** Today's advice on these answers. */
    AdvicePage on(Answers answers) {
        return AdvicePage.of(recent.on(answers), answers, questionnaire());
    }

    /**
     * The advice that a link holds, as it was.
     *
     * @throws LinkDesk.Closed if the store does not answer
     * @throws LinkDesk.Gone if the link has ended
     * @throws org.springframework.web.server.ResponseStatusException with 404 if there never was one
     */
    AdvicePage stored(String token) {
        return of(links.open(token));
    }

    /** The advice that this link holds, as it was. */
    AdvicePage of(ShareLink link) {
        return AdvicePage.of(links.advice(link), links.answers(link), questionnaire());
    }

    private Questionnaire questionnaire() {
        return advisors.current().revision().questionnaire();
    }
}
