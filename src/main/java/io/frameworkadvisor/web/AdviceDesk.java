package io.frameworkadvisor.web;

import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.sharing.LinkToken;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

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
     * @throws ResponseStatusException with 404 if there is no such link
     */
    AdvicePage stored(String token) {
        return LinkToken.parse(token)
                .flatMap(links::find)
                .map(link -> AdvicePage.of(links.advice(link), links.answers(link), questionnaire()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Questionnaire questionnaire() {
        return advisors.current().revision().questionnaire();
    }
}
