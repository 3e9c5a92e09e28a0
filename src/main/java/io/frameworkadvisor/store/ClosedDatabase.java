package io.frameworkadvisor.store;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Lets the pool give up connections to an embedded database that has closed itself, as it does when the disk is full. It
 * opens anew once nobody is connected to what is left of it.
 */
public final class ClosedDatabase implements SQLExceptionOverride {

    private static final int CONNECTION_BROKEN = 90_067;
    private static final int DATABASE_IS_CLOSED = 90_098;
    private static final int CALLED_AT_SHUTDOWN = 90_121;
    private static final Set<Integer> CODES = Set.of(CONNECTION_BROKEN, DATABASE_IS_CLOSED, CALLED_AT_SHUTDOWN);

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return CODES.contains(failure.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
