package io.frameworkadvisor.web.stored;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.CatalogSource;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.sharing.CanonicalQuery;
import io.frameworkadvisor.sharing.DeleteKey;
import io.frameworkadvisor.sharing.Draft;
import io.frameworkadvisor.sharing.Ending;
import io.frameworkadvisor.sharing.LinkToken;
import io.frameworkadvisor.sharing.ShareLink;
import io.frameworkadvisor.sharing.ShareLinks;
import io.frameworkadvisor.web.Advisors;
import io.frameworkadvisor.web.Language;
import io.frameworkadvisor.web.RecentAdvice;
import io.frameworkadvisor.web.stored.LinkMeter.Outcome;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** Stores, finds and deletes links for pages and API alike. */
@Component
public class LinkDesk {

    private static final Logger LOG = LoggerFactory.getLogger(LinkDesk.class);

    private final ShareLinks links;
    private final CatalogSource catalog;
    private final Advisors advisors;
    private final RecentAdvice recent;
    private final LinkMeter meter;
    private final SecureRandom random = new SecureRandom();

    LinkDesk(ShareLinks links, CatalogSource catalog, Advisors advisors, RecentAdvice recent, LinkMeter meter) {
        this.links = links;
        this.catalog = catalog;
        this.advisors = advisors;
        this.recent = recent;
        this.meter = meter;
    }

    /** A link of somebody's own, and what deletes it. */
    public record Made(ShareLink link, DeleteKey key) {}

    /**
     * Stores today's advice on these answers under their plain link.
     *
     * @throws Closed if the store does not answer
     */
    public ShareLink keep(Answers answers) {
        Advice advice = recent.on(answers);
        ShareLink link = asking(() -> links.keep(
                CanonicalQuery.of(answers),
                advice.revision(),
                advice.engine(),
                Language.current().locale().getLanguage(),
                FrozenAdvice.freeze(advice)));
        return meter.count(Outcome.STORED, link);
    }

    /**
     * Stores today's advice on these answers under a link of somebody's own.
     *
     * @throws Closed if the store does not answer
     * @throws Gone if this very draft made a link that has ended since
     */
    public Made keep(Answers answers, Draft draft) {
        Advice advice = recent.on(answers);
        String query = CanonicalQuery.of(answers);
        return asking(() -> links.keep(query, advice.revision(), advice.engine(), FrozenAdvice.freeze(advice), draft))
                .map(it -> meter.count(Outcome.STORED, new Made(it, draft.deleteKey(query))))
                .orElseThrow(() -> gone(null));
    }

    /** A key for a form that makes a link of somebody's own. */
    public String newKey() {
        return Draft.newKey(random);
    }

    /**
     * The stored link with this token.
     *
     * @throws Closed if the store does not answer
     * @throws Gone if the link has ended
     * @throws ResponseStatusException if there never was one
     */
    public ShareLink open(String token) {
        LinkToken parsed = LinkToken.parse(token).orElseThrow(this::missing);
        Optional<ShareLink> link = asking(() -> links.find(parsed));
        return link.map(it -> meter.count(Outcome.FOUND, it))
                .orElseThrow(() -> asking(() -> links.ending(parsed))
                        .<RuntimeException>map(this::gone)
                        .orElseGet(this::missing));
    }

    /**
     * The stored link with this token, if the key deletes it.
     *
     * @throws Closed if the store does not answer
     * @throws Gone if the link has ended
     * @throws ResponseStatusException if there never was one, or the key is another one
     */
    public ShareLink openToDelete(String token, String key) {
        ShareLink link = open(token);
        if (DeleteKey.parse(key).filter(link::isDeletedWith).isEmpty()) {
            throw missing();
        }
        return link;
    }

    /**
     * Deletes a link; throws as {@link #openToDelete}.
     *
     * @throws Closed if the store does not answer
     */
    public void delete(String token, String key) {
        LinkToken found = openToDelete(token, key).token();
        asking(() -> {
            links.delete(found);
            return found;
        });
    }

    /**
     * The {@code Cache-Control} of whatever shows a link to one reader. A plain link never ends, so that can be kept, and
     * asked about; one that can be deleted or expire is fetched every time.
     */
    public static String cacheControl(ShareLink link) {
        return link.inscription() == null ? "private, no-cache" : "no-store";
    }

    /** The answers of a stored link, as far as today's questionnaire still has them. */
    public Answers answers(ShareLink link) {
        return answers(link, advisors.current().revision());
    }

    private static Answers answers(ShareLink link, CatalogRevision revision) {
        var parameters =
                UriComponentsBuilder.newInstance().query(link.query()).build().getQueryParams();
        return Answers.read(revision.questionnaire(), parameters).answers();
    }

    /**
     * The advice that a link holds, exactly as it was. As long as its revision is known and the very same is said of it, in
     * whatever language, it is said in the language of the reader.
     *
     * @throws Closed if the store does not answer
     */
    public Advice advice(ShareLink link) {
        return known(link).flatMap(it -> again(link, it)).orElseGet(() -> FrozenAdvice.thaw(link.advice()));
    }

    private Optional<Advice> again(ShareLink link, CatalogRevision revision) {
        Answers answers = answers(link, revision);
        boolean same = Stream.of(Language.values())
                .anyMatch(it ->
                        FrozenAdvice.freeze(recent.on(answers, it, revision)).equals(link.advice()));
        return same ? Optional.of(recent.on(answers, Language.current(), revision)) : Optional.empty();
    }

    /**
     * The revision from which the advice of a link was given, in the language of the reader; nothing if it is not known any
     * more.
     *
     * @throws Closed if the store does not answer
     */
    public Optional<CatalogRevision> revision(ShareLink link) {
        return known(link).map(it -> advisors.of(it, Language.current()).revision());
    }

    private Optional<CatalogRevision> known(ShareLink link) {
        return asking(() -> catalog.find(link.revision()));
    }

    private ResponseStatusException missing() {
        return meter.count(Outcome.MISSING, new ResponseStatusException(HttpStatus.NOT_FOUND, "no such link"));
    }

    private Gone gone(@Nullable Ending ending) {
        return meter.count(Outcome.GONE, new Gone(ending));
    }

    private <T> T asking(Supplier<T> question) {
        try {
            return question.get();
        } catch (DataAccessException | TransactionException e) {
            // Messages of databases quote what could not be written, tokens too.
            LOG.warn("The link store does not answer: {}", e.getClass().getSimpleName());
            throw meter.count(Outcome.UNAVAILABLE, new Closed(e));
        }
    }

    /** The store does not answer. */
    public static final class Closed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Closed(Throwable cause) {
            super("the link store does not answer", cause);
        }
    }

    /** The link was there, and has ended. */
    public static final class Gone extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final @Nullable Ending ending;

        Gone(@Nullable Ending ending) {
            super("the link has ended");
            this.ending = ending;
        }

        /** How it ended; null if only that is known. */
        public @Nullable Ending ending() {
            return ending;
        }
    }
}
