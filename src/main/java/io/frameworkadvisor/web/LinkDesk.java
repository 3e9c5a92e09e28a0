package io.frameworkadvisor.web;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.sharing.CanonicalQuery;
import io.frameworkadvisor.sharing.LinkToken;
import io.frameworkadvisor.sharing.ShareLink;
import io.frameworkadvisor.sharing.ShareLinks;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.util.UriComponentsBuilder;

/** Stores and finds links for pages and API alike. */
@Component
public class LinkDesk {

    private final ShareLinks links;
    private final Advisors advisors;
    private final RecentAdvice recent;

    LinkDesk(ShareLinks links, Advisors advisors, RecentAdvice recent) {
        this.links = links;
        this.advisors = advisors;
        this.recent = recent;
    }

    /**
     * Stores today's advice on these answers.
     *
     * @throws Closed if the store does not answer
     */
    public ShareLink keep(Answers answers) {
        Advice advice = recent.on(answers);
        return asking(() -> links.keep(
                CanonicalQuery.of(answers), advice.revision(), advice.engine(), FrozenAdvice.freeze(advice)));
    }

    /**
     * The stored link with this token.
     *
     * @throws Closed if the store does not answer
     */
    public Optional<ShareLink> find(LinkToken token) {
        return asking(() -> links.find(token));
    }

    /** The answers of a stored link, as far as today's questionnaire still has them. */
    public Answers answers(ShareLink link) {
        var parameters =
                UriComponentsBuilder.newInstance().query(link.query()).build().getQueryParams();
        return Answers.read(advisors.current().revision().questionnaire(), parameters)
                .answers();
    }

    /** The advice that a link holds, exactly as it was. */
    public Advice advice(ShareLink link) {
        return FrozenAdvice.thaw(link.advice());
    }

    private static <T> T asking(Supplier<T> question) {
        try {
            return question.get();
        } catch (DataAccessException | TransactionException e) {
            throw new Closed(e);
        }
    }

    /** The store does not answer. */
    public static final class Closed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Closed(Throwable cause) {
            super("the link store does not answer", cause);
        }
    }
}
