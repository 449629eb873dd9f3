package org.injeung.engine;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Servers that start together on one PostgreSQL create tables, diagrams and accounts one after the other. */
final class OneAtATime {
    /** Any number that nobody else uses in this database. */
    private static final long LOCK = 0x696e6a65756e67L;

    private OneAtATime() {}

    static void run(DataSource dataSource, Runnable work) throws SQLException {
        if (!DriverDataSource.isPostgres()) { // an H2 file has one server
            work.run();
            return;
        }
        try (var connection = dataSource.getConnection()) {
            call(connection, "select pg_advisory_lock(?)");
            try {
                work.run();
            } finally {
                call(connection, "select pg_advisory_unlock(?)");
            }
        }
    }

    private static void call(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, LOCK);
            statement.execute();
        }
    }
}
