package io.frameworkadvisor.sharing;

import java.util.Optional;

/** The door to stored links. */
public interface ShareLinks {

    /**
     * Stores advice durably and returns its plain link. The same query, revision, engine and language give the same
     * link, however often and by however many people at once they are stored.
     *
     * @param language code of the language of the words in the advice, such as {@code en}
     * @param advice the advice as a JSON document
     */
    ShareLink keep(String query, String revision, String engine, String language, String advice);

    /**
     * Stores advice durably under a link of its own. The same draft for the same query gives the same link, however often
     * and by however many at once it is sent, and also when revision and advice have moved on meanwhile.
     *
     * @param advice the advice as a JSON document
     * @return the link; nothing if that draft made one that has ended since
     */
    Optional<ShareLink> keep(String query, String revision, String engine, String advice, Draft draft);

    /** The stored link with this token. What has expired is removed and no longer found. */
    Optional<ShareLink> find(LinkToken token);

    /** How a link ended that can no longer be found; nothing if there never was one. */
    Optional<Ending> ending(LinkToken token);

    /** Removes a link with all that it holds; only that it was deleted stays known. A plain link stays. */
    void delete(LinkToken token);
}
