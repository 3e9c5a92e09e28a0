package io.frameworkadvisor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** An embedded database closes itself under a pool of connections with the product's settings. */
class ClosedDatabaseTests {

    private static final int CONNECTIONS = 5;
    private static final String POOL = "spring.datasource.hikari.";

    @TempDir
    private Path folder;

    private HikariDataSource pool;

    @BeforeEach
    void connect() throws IOException, SQLException {
        Properties settings = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:file:" + folder.resolve("advisor") + ";WRITE_DELAY=0");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTestQuery(settings.getProperty(POOL + "connection-test-query"));
        config.setExceptionOverrideClassName(settings.getProperty(POOL + "exception-override-class-name"));
        pool = new HikariDataSource(config);
        execute("create table link (id int)");
        execute("insert into link values (1)");
    }

    @AfterEach
    void disconnect() {
        pool.close();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int rows() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from link")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void fillThePool() throws SQLException {
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            connections.add(pool.getConnection());
        }
        for (Connection it : connections) {
            it.close();
        }
    }

    @Nested
    class AfterItHasClosedItself {

        @Test
        void itOpensAnewOnceEachConnectionHasBeenTried() throws SQLException {
            fillThePool();
            assertThatThrownBy(() -> execute("shutdown immediately")).isInstanceOf(SQLException.class);

            for (int tries = 0; tries < CONNECTIONS; tries++) {
                try {
                    rows();
                } catch (SQLException e) {
                    assertThat(e.getErrorCode()).isIn(90_067, 90_098, 90_121);
                }
            }

            assertThat(rows()).isEqualTo(1);
        }
    }

    @Nested
    class AfterAnyOtherFailure {

        @Test
        void theConnectionStays() throws SQLException {
            try (Connection connection = pool.getConnection();
                    Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute("select * from nothing"))
                        .isInstanceOf(SQLException.class);
                assertThat(connection.isClosed()).isFalse();
                assertThat(statement.execute("select * from link")).isTrue();
            }
        }
    }
}
