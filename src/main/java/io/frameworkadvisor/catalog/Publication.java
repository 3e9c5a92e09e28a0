package io.frameworkadvisor.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the audit trail: a revision was taken into service.
 *
 * @param kind by what
 * @param from id of the revision that was served until then; null if there was none, or if nobody wrote it down
 * @param to id of the revision that has been served since
 * @param note what the maintainer said about it; may be empty
 */
public record Publication(Instant at, Kind kind, @Nullable String from, String to, String note) {

    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 500;

    /** By what a revision was taken into service. */
    public enum Kind {
        /** The files of an instance that started. */
        START,
        /** A maintainer, from the files. */
        PUBLISH,
        /** A maintainer, from the store. */
        ROLLBACK
    }
}
