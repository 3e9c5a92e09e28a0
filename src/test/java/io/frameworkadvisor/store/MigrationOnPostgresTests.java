package io.frameworkadvisor.store;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

class MigrationOnPostgresTests extends MigrationTests {

    private static final AtomicInteger MADE = new AtomicInteger();

    @Override
    DataSource emptyDatabase() {
        String url = PostgresServer.newDatabase("migration" + MADE.incrementAndGet());
        return database(url, PostgresServer.USER, PostgresServer.PASSWORD);
    }
}
