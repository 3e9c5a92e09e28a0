package io.frameworkadvisor.store;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Brings the tables of an earlier release to this one. */
final class Migration implements FlywayMigrationStrategy {

    /**
     * Does so before anything else looks at them.
     *
     * @throws SchemaRefused if they are in a state from which that is not possible
     * @throws FlywayException if the database is away
     */
    @Override
    public void migrate(Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            if (e.getErrorCode() == CoreErrorCode.DB_CONNECTION) {
                throw e;
            }
            throw new SchemaRefused(e);
        }
    }
}
