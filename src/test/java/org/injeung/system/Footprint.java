package org.injeung.system;

import static org.injeung.system.Patience.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Looks into the database of a server on PostgreSQL, to see whether a request that was refused wrote something all the same: a
 * digest of every row of every table.
 */
final class Footprint {
    /** What is counted on purpose whatever the answer is: how often the engine did what, and who logs in. */
    private static final List<String> COUNTERS = List.of("act_ru_meter_log", "act_ru_task_meter_log", "login_attempt");

    private final Connection connection;
    private final String question;
    private String position = "";
    private Map<String, String> last = Map.of();

    Footprint(Server server) {
        try {
            connection = DriverManager.getConnection(
                    server.setting("CERTIFICATION_DATABASE_URL"),
                    server.setting("CERTIFICATION_DATABASE_USER"),
                    server.setting("CERTIFICATION_DATABASE_PASSWORD"));
            question = tables().stream()
                    .map(table -> "select '" + table
                            + "', count(*), coalesce(sum(hashtextextended(t::text, 0)), 0) from " + table + " t")
                    .collect(Collectors.joining(" union all "));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        look();
    }

    /** The tables that changed since the last look. */
    List<String> look() {
        try (var statement = connection.createStatement()) {
            try (var log = statement.executeQuery("select pg_current_wal_insert_lsn()")) {
                var moved = log.next() && !log.getString(1).equals(position);
                if (!moved) {
                    return List.of(); // nobody wrote anything
                }
                position = log.getString(1);
            }
            var now = new TreeMap<String, String>();
            try (var rows = statement.executeQuery(question)) {
                while (rows.next()) {
                    now.put(rows.getString(1), rows.getLong(2) + "/" + rows.getString(3));
                }
            }
            var before = last;
            last = now;
            return now.keySet().stream()
                    .filter(table -> !now.get(table).equals(before.get(table)))
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until nobody writes any more. */
    boolean isQuiet() {
        var quiet = new AtomicInteger();
        return await("a second without a change")
                        .until(
                                () -> look().isEmpty() ? quiet.incrementAndGet() : quiet.updateAndGet(looks -> 0),
                                looks -> looks == 10)
                == 10;
    }

    /** Writes what no request can: a job that failed, a batch. */
    void write(String sql, Object... values) {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var rows = statement.executeUpdate();
            if (rows != 1) {
                throw new IllegalStateException(rows + " rows by " + sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> tables() throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
            while (rows.next()) {
                if (!COUNTERS.contains(rows.getString(1))) {
                    tables.add(rows.getString(1));
                }
            }
        }
        return tables;
    }
}
