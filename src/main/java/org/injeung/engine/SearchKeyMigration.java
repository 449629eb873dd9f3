package org.injeung.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.injeung.registry.SearchKey;

/**
 * Fills the search keys of the rows that earlier versions wrote, a thousand at a time, and takes the former names of holders from the
 * letters that told them of the change, the only place where they stood.
 */
final class SearchKeyMigration implements JavaMigration {
    private static final int ROWS = 1_000;

    /** How the letter about changed details begins. */
    private static final Pattern RENAMED =
            Pattern.compile("\\ATo (.*) \\(business number [0-9]{10}\\), before: (.*)$", Pattern.MULTILINE);

    /** A column with a text, and the one beside it with its key. */
    private record Column(String text, String key, UnaryOperator<String> folded) {}

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        fill(connection, "organization", "business_number", new Column("name", "name_key", SearchKey::ofName));
        fill(
                connection,
                "certificate",
                "certificate_number",
                new Column("certificate_number", "number_key", SearchKey::plain),
                new Column("scope", "scope_key", SearchKey::of));
        rememberNames(connection);
    }

    private static void fill(Connection connection, String table, String id, Column... columns) throws SQLException {
        var texts = Stream.of(columns).map(Column::text).collect(Collectors.joining(", "));
        var keys = Stream.of(columns).map(column -> column.key() + " = ?").collect(Collectors.joining(", "));
        try (var read = connection.prepareStatement(
                        "select %2$s, %3$s from %1$s where %2$s > ? order by %2$s limit %4$d"
                                .formatted(table, id, texts, ROWS));
                var write = connection.prepareStatement("update %s set %s where %s = ?".formatted(table, keys, id))) {
            var last = "";
            int written;
            do {
                read.setString(1, last);
                written = 0;
                try (var row = read.executeQuery()) {
                    while (row.next()) {
                        last = row.getString(1);
                        for (var i = 0; i < columns.length; i++) {
                            write.setString(i + 1, columns[i].folded().apply(row.getString(i + 2)));
                        }
                        write.setString(columns.length + 1, last);
                        write.addBatch();
                        written++;
                    }
                }
                write.executeBatch();
            } while (written == ROWS);
        }
    }

    private static void rememberNames(Connection connection) throws SQLException {
        try (var read = connection.createStatement();
                var letter = read.executeQuery("select case_number, business_number, body_en, written_at from letter"
                        + " where kind = 'HOLDER_DETAILS_CHANGED'");
                var write = connection.prepareStatement("insert into former_name"
                        + " (case_number, business_number, name, name_key, used_until) values (?, ?, ?, ?, ?)")) {
            while (letter.next()) {
                var names = RENAMED.matcher(letter.getString(3));
                if (names.find() && !names.group(1).equals(names.group(2))) {
                    write.setString(1, letter.getString(1));
                    write.setString(2, letter.getString(2));
                    write.setString(3, names.group(2));
                    write.setString(4, SearchKey.ofName(names.group(2)));
                    write.setObject(5, letter.getObject(4, OffsetDateTime.class));
                    write.addBatch();
                }
            }
            write.executeBatch();
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("22.1");
    }

    @Override
    public String getDescription() {
        return "fill search keys";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
