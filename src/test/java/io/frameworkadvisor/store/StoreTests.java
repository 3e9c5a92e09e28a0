package io.frameworkadvisor.store;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.jdbc.JdbcTestUtils;

/**
 * Tests that run on every database that the product supports: the tests stand in an abstract class, and a class per
 * database says where they run.
 *
 * <p>The store is put together by the product's own configuration and its tables are made by its own migrations. The
 * slice is asked for here and not by annotations on the test classes, because Spring looks for the annotations of a
 * nested class around the place where it is written, and that is the abstract class. No transaction surrounds a test.
 */
abstract class StoreTests {

    final ApplicationContext context;
    final TestClock clock;
    final Revisions revisions;
    final StoredLinks links;
    final JdbcTemplate tables;

    /**
     * Connects to a store.
     *
     * @param slice {@link OnH2} or {@link OnPostgres}; Spring starts each once and keeps it
     */
    StoreTests(Class<?> slice) {
        context = new TestContextManager(slice).getTestContext().getApplicationContext();
        clock = context.getBean(TestClock.class);
        revisions = context.getBean(Revisions.class);
        links = context.getBean(StoredLinks.class);
        tables = context.getBean(JdbcTemplate.class);
    }

    @BeforeEach
    void startWithEmptyTables() {
        JdbcTestUtils.deleteFromTables(
                tables, "publication", "former_link", "share_link", "trait", "framework", "catalog_revision");
        clock.reset();
    }

    int rows(String table) {
        return JdbcTestUtils.countRowsInTable(tables, table);
    }

    /** H2 in memory. */
    @Slice
    static final class OnH2 {

        private OnH2() {}

        @DynamicPropertySource
        static void database(DynamicPropertyRegistry properties) {
            properties.add("spring.datasource.url", () -> "jdbc:h2:mem:store;DB_CLOSE_DELAY=-1");
        }
    }

    /** A real PostgreSQL, with the profile that the product has for it. */
    @Slice
    @ActiveProfiles("postgres")
    static final class OnPostgres {

        private OnPostgres() {}

        @DynamicPropertySource
        static void database(DynamicPropertyRegistry properties) {
            String url = PostgresServer.newDatabase("store");
            properties.add("ADVISOR_DB_URL", () -> url);
            properties.add("ADVISOR_DB_USER", () -> PostgresServer.USER);
            properties.add("ADVISOR_DB_PASSWORD", () -> PostgresServer.PASSWORD);
        }
    }

    @Retention(RetentionPolicy.RUNTIME)
    @DataJpaTest(showSql = false)
    @AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
    @ImportAutoConfiguration(FlywayAutoConfiguration.class)
    @Import({StoreConfiguration.class, StandingClock.class})
    // A slow machine is no fault of the store, and tests look for other revisions themselves.
    @TestPropertySource(properties = {"spring.datasource.hikari.connection-timeout=60000", "advisor.refresh=1d"})
    private @interface Slice {}

    @TestConfiguration(proxyBeanMethods = false)
    static class StandingClock {

        @Bean
        Clock clock() {
            return new TestClock();
        }
    }
}
