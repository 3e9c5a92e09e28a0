package io.frameworkadvisor.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/** A real PostgreSQL, started once per JVM when the first test asks for it, and stopped with the JVM. */
final class PostgresServer {

    static final String USER = "postgres";
    static final String PASSWORD = "postgres";

    private PostgresServer() {}

    /** Makes an empty database and returns its address. */
    static String newDatabase(String name) {
        execute("create database " + name);
        return "jdbc:postgresql://localhost:" + Holder.SERVER.getPort() + "/" + name;
    }

    /** Throws everybody out of a database and lets nobody in until {@link #open}. */
    static void close(String database) {
        execute("alter database " + database + " allow_connections false");
        execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database + "'");
    }

    static void open(String database) {
        execute("alter database " + database + " allow_connections true");
    }

    /** Answers each new row as a server does whose disk is full, until {@link #makeRoom}. */
    static void fillDisk(String database) {
        execute(
                database,
                "create function refuse() returns trigger language plpgsql as "
                        + "$$ begin raise exception 'No space left on device' using errcode = 'disk_full'; end $$");
        execute(database, "create trigger full_disk before insert on share_link execute function refuse()");
    }

    static void makeRoom(String database) {
        execute(database, "drop function refuse cascade");
    }

    /** Stops all processes of the server in the middle of what they do, for the length of a test. */
    static void whileHanging(Executable test) throws Throwable {
        ProcessHandle server = process();
        signal("-STOP", server);
        try {
            test.execute();
        } finally {
            signal("-CONT", server);
        }
    }

    private static ProcessHandle process() {
        try (Connection connection = Holder.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return ProcessHandle.of(row.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void signal(String signal, ProcessHandle server) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", signal));
        Stream.concat(Stream.of(server), server.descendants()).forEach(it -> command.add(Long.toString(it.pid())));
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static void execute(String sql) {
        execute("postgres", sql);
    }

    private static void execute(String database, String sql) {
        try (Connection connection = Holder.SERVER.getDatabase(USER, database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Holder {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
