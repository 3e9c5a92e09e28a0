package io.frameworkadvisor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of an earlier release, with rows in it, moves forward to today's tables and loses nothing. */
abstract class MigrationTests {

    private static final String REVISION = "a".repeat(64);
    private static final String OLDER = "b".repeat(64);
    private static final String TOKEN = "t".repeat(22);
    private static final byte[] ADVICE = "{\"revision\":\"ü\"}".getBytes(StandardCharsets.UTF_8);

    /** An empty database; nobody else uses it. */
    abstract DataSource emptyDatabase();

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void whatWasStoredIsStillThere(String release) {
        DataSource database = emptyDatabase();
        JdbcTemplate tables = new JdbcTemplate(database);
        flyway(database).target(release).load().migrate();
        addCatalogs(tables);
        addLink(tables);

        flyway(database).load().migrate();

        Map<String, Object> link = tables.queryForMap("select * from share_link");
        assertThat(link)
                .containsEntry("token", TOKEN)
                .containsEntry("query", "product=json-api")
                .containsEntry("revision_id", REVISION)
                .containsEntry("advice", ADVICE)
                .containsEntry("title", null)
                .containsEntry("expires_at", null);
        assertThat(tables.queryForList("select trait_level from trait order by position", Integer.class))
                .containsExactly(4, null);
        assertThat(tables.queryForList("select to_revision from publication order by published_at", String.class))
                .isEqualTo(List.of(OLDER, REVISION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2"})
    void linksWithWordsOfTheirOwnKeepThem(String release) {
        DataSource database = emptyDatabase();
        JdbcTemplate tables = new JdbcTemplate(database);
        flyway(database).target(release).load().migrate();
        addCatalogs(tables);
        addLink(tables);
        tables.update("update share_link set title = 'Town', note = 'Read it', delete_hash = ?", "d".repeat(64));
        tables.update(
                "insert into former_link values (?, ?, 'DELETED', current_timestamp)", "f".repeat(22), "f".repeat(64));

        flyway(database).load().migrate();

        assertThat(tables.queryForMap("select title, note, delete_hash from share_link"))
                .containsEntry("title", "Town")
                .containsEntry("note", "Read it")
                .containsEntry("delete_hash", "d".repeat(64));
        assertThat(tables.queryForList("select ending from former_link", String.class))
                .containsExactly("DELETED");
    }

    /** What is left where a database does not undo changes of tables: some are there, and nothing says so. */
    private static void killInTheMiddleOfVersion3(DataSource database) {
        flyway(database).target("2").load().migrate();
        new JdbcTemplate(database).execute("create table publication (id bigint)");
    }

    @Test
    void anInterruptedMigrationIsRefusedAgainAndAgainAndSaysWhatToDo() {
        DataSource database = emptyDatabase();
        JdbcTemplate tables = new JdbcTemplate(database);
        killInTheMiddleOfVersion3(database);
        addCatalogs(tables);
        addLink(tables);
        Migration migration = new Migration();

        for (int start = 1; start <= 2; start++) {
            assertThatThrownBy(() -> migration.migrate(flyway(database).load()))
                    .isInstanceOfSatisfying(
                            SchemaRefused.class,
                            it -> assertThat(it.getExitCode()).isEqualTo(6))
                    .message()
                    .startsWith("the tables cannot be brought to this release; restore the backup from before it. ")
                    .containsAnyOf("version 3", "V3__publications.sql")
                    .doesNotContain("\n");
        }
        assertThat(tables.queryForList("select token from share_link", String.class))
                .containsExactly(TOKEN);
    }

    @Test
    void aDatabaseThatIsAwayIsNoReasonToRestoreABackup() {
        DataSource nobody = database("jdbc:h2:tcp://localhost:1/nobody", "advisor", "");

        assertThatThrownBy(() -> new Migration().migrate(flyway(nobody).load())).isInstanceOf(FlywayException.class);
    }

    private static FluentConfiguration flyway(DataSource database) {
        return Flyway.configure().dataSource(database).locations("classpath:db/migration");
    }

    private static void addCatalogs(JdbcTemplate tables) {
        addCatalog(tables, OLDER, "2026-01-01 00:00:00+00");
        addCatalog(tables, REVISION, "2026-02-01 00:00:00+00");
        tables.update("insert into framework values (?, 'x', 1, 'X', 'api', 'An X.', '{}')", REVISION);
        addTrait(tables, "known", 1, 4);
        addTrait(tables, "unknown", 2, null);
    }

    private static void addCatalog(JdbcTemplate tables, String id, String since) {
        tables.update(
                "insert into catalog_revision values (?, cast(? as timestamp with time zone), '2026-01', '{}', '{}')",
                id,
                since);
    }

    private static void addTrait(JdbcTemplate tables, String id, int position, @Nullable Integer level) {
        tables.update(
                "insert into trait (revision_id, slug, trait, position, trait_level) values (?, 'x', ?, ?, ?)",
                REVISION,
                id,
                position,
                level);
    }

    private static void addLink(JdbcTemplate tables) {
        tables.update(
                "insert into share_link (token, fingerprint, query, revision_id, engine, created_at, advice)"
                        + " values (?, ?, 'product=json-api', ?, '1', current_timestamp, ?)",
                TOKEN,
                "e".repeat(64),
                REVISION,
                ADVICE);
    }

    static DataSource database(String url, String user, String password) {
        return new DriverManagerDataSource(url, user, password);
    }
}
