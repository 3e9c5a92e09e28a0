package io.frameworkadvisor.catalog;

import java.util.List;

/** The door through which a maintainer looks after the catalog that is served. */
public interface CatalogMaintenance {

    /** Reads and validates the files as they are now; nothing is taken into service. */
    Examination examine();

    /** What was taken into service, newest first; at most the last hundred. */
    List<Publication> history();

    /** Ids of the revisions that are stored, the one that was served last first. */
    List<String> stored();

    /**
     * Takes the revision that the files make into service, on every instance.
     *
     * @param expected the revision that somebody has looked at
     */
    Outcome publish(Expectation expected, String note);

    /**
     * Takes a stored revision into service again, on every instance.
     *
     * @param expected the revision that somebody has looked at
     */
    Outcome rollBack(Expectation expected, String note);

    /**
     * What somebody saw who decided.
     *
     * @param served id of the revision that was served
     * @param revision id of the revision that is to be served
     */
    record Expectation(String served, String revision) {}

    /** What became of it. */
    enum Outcome {
        DONE,
        /** Another revision has been taken into service meanwhile; nothing was changed. */
        SERVED_CHANGED,
        /** The files are others than those that were looked at, or faulty; nothing was changed. */
        FILES_CHANGED,
        /** No such revision is stored any more; nothing was changed. */
        GONE
    }
}
