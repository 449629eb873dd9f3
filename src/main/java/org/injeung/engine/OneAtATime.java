package org.injeung.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Servers that start together on one PostgreSQL create tables, diagrams and accounts one after the other. */
final class OneAtATime {
    /** Any number that nobody else uses in this database. */
    private static final long LOCK = 0x696e6a65756e67L;

    private OneAtATime() {}

    /** Waits, as long as it takes, until nobody else starts. */
    static void run(DataSource dataSource, Work work) throws SQLException, InterruptedException {
        try (var connection = dataSource.getConnection()) {
            if (!DriverDataSource.isPostgres(connection)) { // an H2 file has one server
                work.run();
                return;
            }
            while (!call(connection, "select pg_try_advisory_lock(?)")) {
                TimeUnit.MILLISECONDS.sleep(500); // no statement may take longer than the time-out of the connection
            }
            try {
                work.run();
            } finally {
                var unlocked = call(connection, "select pg_advisory_unlock(?)");
                assert unlocked;
            }
        }
    }

    /** What only one server does at a time. */
    interface Work {
        void run() throws SQLException, InterruptedException;
    }

    private static boolean call(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, LOCK);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
