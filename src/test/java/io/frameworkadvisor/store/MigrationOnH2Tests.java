package io.frameworkadvisor.store;

import java.util.UUID;
import javax.sql.DataSource;

class MigrationOnH2Tests extends MigrationTests {

    @Override
    DataSource emptyDatabase() {
        return database("jdbc:h2:mem:migration-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "advisor", "");
    }
}
