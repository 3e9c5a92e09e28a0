package io.frameworkadvisor.sharing;

import java.util.Optional;

/** The door to stored links. */
public interface ShareLinks {

    /**
     * Stores advice durably and returns its link. The same query, revision and engine give the same link, however often
     * and by however many people at once they are stored.
     *
     * @param advice the advice as a JSON document
     */
    ShareLink keep(String query, String revision, String engine, String advice);

    /** The stored link with this token. */
    Optional<ShareLink> find(LinkToken token);
}
