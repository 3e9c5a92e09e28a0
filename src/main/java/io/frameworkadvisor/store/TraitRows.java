package io.frameworkadvisor.store;

import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.Evidence;
import io.frameworkadvisor.catalog.Trait;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** Traits as rows: keeping book of thousands of entities that nobody changes would make up much of a first start. */
final class TraitRows {

    private static final int BATCH = 200;

    private static final String INSERT = "insert into trait (revision_id, slug, trait, position, trait_level, note,"
            + " source, url, as_of, source_note) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private record Row(String slug, Trait trait) {}

    private TraitRows() {}

    /** Stores the traits of all frameworks, whose rows are there already, in their order. */
    static void insert(CatalogRevision revision, JdbcOperations tables) {
        List<Row> rows = revision.catalog().frameworks().stream()
                .flatMap(framework -> framework.traits().values().stream().map(it -> new Row(framework.slug(), it)))
                .toList();
        int[] position = {0};
        tables.batchUpdate(INSERT, rows, BATCH, (statement, row) -> {
            statement.setString(1, revision.id());
            statement.setString(2, row.slug());
            statement.setInt(4, position[0]++);
            fill(statement, row.trait());
        });
    }

    private static void fill(PreparedStatement statement, Trait trait) throws SQLException {
        Evidence evidence = trait.evidence();
        statement.setString(3, trait.id());
        statement.setObject(5, trait.level(), Types.INTEGER);
        statement.setString(6, trait.note());
        statement.setString(7, evidence == null ? null : evidence.source());
        statement.setString(8, evidence == null ? null : evidence.url());
        statement.setString(
                9,
                evidence == null || evidence.asOf() == null
                        ? null
                        : evidence.asOf().iso());
        statement.setString(10, evidence == null ? null : evidence.note());
    }
}
