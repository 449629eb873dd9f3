package org.injeung.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.injeung.start.Main;

/**
 * Sees to it that the engine's times in the database are those of this product's one zone. Its columns have no zone: what a server in
 * UTC wrote, one in Seoul would read nine hours too early.
 */
final class DatabaseZone {
    static final String SETTING = "certification.database.zone";

    private static final Logger LOG = Logger.getLogger(DatabaseZone.class.getName());

    private final DataSource dataSource;
    private final String declared;

    /** @param declared the zone of the server that wrote it, where no row says so; null if the operator does not tell */
    DatabaseZone(DataSource dataSource, String declared) {
        this.dataSource = dataSource;
        this.declared = declared;
    }

    /**
     * Before the engine reads its first time, after our own tables are there.
     *
     * @throws CannotStart if there are cases and nobody says in which zone they were written
     */
    void settle() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            var written = one(connection, "select max(zone) from database_zone");
            if (written == null) {
                adopt(connection);
            } else if (!written.equals(Main.ZONE)) {
                throw new CannotStart(
                        "the times in this database are of " + written + ", which this version cannot read");
            }
            connection.commit();
        }
    }

    private void adopt(Connection connection) throws SQLException {
        var columns = columns(connection);
        if (hasCases(connection, columns)) {
            if (declared == null) {
                throw new CannotStart(
                        "this database has cases, but does not tell in which zone their times were written. Set "
                                + SETTING
                                + " to the zone of the server that wrote them, for example UTC or Asia/Seoul");
            }
            convert(connection, columns, zone());
        }
        try (var row = connection.prepareStatement("insert into database_zone (zone) values (?)")) {
            row.setString(1, Main.ZONE);
            row.executeUpdate();
        }
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(declared);
        } catch (DateTimeException e) {
            throw new CannotStart(SETTING + " is no zone: " + declared + ". Examples: UTC, Asia/Seoul");
        }
    }

    private static boolean hasCases(Connection connection, Map<String, List<String>> columns) throws SQLException {
        return columns.keySet().stream().anyMatch("act_hi_procinst"::equalsIgnoreCase)
                && one(connection, "select id_ from act_hi_procinst limit 1") != null;
    }

    private static void convert(Connection connection, Map<String, List<String>> columns, ZoneId zone)
            throws SQLException {
        if (zone.equals(ZoneId.of(Main.ZONE))) {
            return;
        }
        var isPostgres = DriverDataSource.isPostgres(connection);
        // H2 reads a zone in a text only, and answers in that of the session; PostgreSQL does both in one expression.
        var expression = isPostgres
                ? "%1$s = %1$s at time zone '" + zone + "' at time zone '" + Main.ZONE + "'"
                : "%1$s = cast(cast(cast(%1$s as varchar) || ' " + zone
                        + "' as timestamp with time zone) as timestamp)";
        try (var update = connection.createStatement()) {
            if (!isPostgres) {
                update.execute("set time zone '" + Main.ZONE + "'");
            }
            for (var table : columns.entrySet()) {
                update.executeUpdate("update " + table.getKey() + " set "
                        + table.getValue().stream().map(expression::formatted).collect(Collectors.joining(", ")));
            }
        }
        LOG.log(
                Level.INFO,
                "The times of {0} tables of the engine were written in {1} and are now in " + Main.ZONE,
                new Object[] {columns.size(), zone});
    }

    /** Those of the engine that have no zone, by table. */
    private static Map<String, List<String>> columns(Connection connection) throws SQLException {
        var columns = new LinkedHashMap<String, List<String>>();
        try (var found = connection.prepareStatement("select table_name, column_name from information_schema.columns"
                        + " where lower(table_name) like 'act~_%' escape '~' and table_schema = current_schema"
                        + " and data_type in ('TIMESTAMP', 'timestamp without time zone')"
                        + " order by table_name, column_name");
                var rows = found.executeQuery()) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return columns;
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
