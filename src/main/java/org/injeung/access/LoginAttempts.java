package org.injeung.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.injeung.access.policy.AttemptPolicy.Count;
import org.injeung.access.policy.AttemptPolicy.Counts;
import org.injeung.access.policy.AttemptPolicy.Limits;

/**
 * Wrong passwords, counted in one table for all servers. Each statement is a transaction of its own, on a connection that goes back at
 * once. What is counted stands there as a digest: people type passwords where the account belongs.
 */
final class LoginAttempts {
    private static final String UNIQUE_VIOLATION = "23505";

    private final Connections connections;
    private final Limits limits;

    LoginAttempts(Connections connections, Limits limits) {
        this.connections = connections;
        this.limits = limits;
    }

    /** Where connections come from that belong to no transaction. */
    interface Connections {
        Connection open() throws SQLException;
    }

    /** Whom and where an attempt concerns, as the table knows it. */
    record Subjects(String pair, String address, String account) {
        static Subjects of(String account, String address) {
            return new Subjects(
                    digest("pair\n" + address + "\n" + account),
                    digest("address\n" + address),
                    digest("account\n" + account));
        }

        private static String digest(String text) {
            try {
                var sha = MessageDigest.getInstance("SHA-256");
                return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    Counts read(Subjects subjects) {
        return with(connection -> {
            var found = new HashMap<String, Count>();
            try (var query = connection.prepareStatement("select subject, failures, failed_at, succeeded_at"
                    + " from login_attempt where subject in (?, ?, ?)")) {
                query.setString(1, subjects.pair());
                query.setString(2, subjects.address());
                query.setString(3, subjects.account());
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.put(
                                rows.getString(1),
                                new Count(
                                        rows.getInt(2),
                                        instant(rows.getObject(3, OffsetDateTime.class)),
                                        instant(rows.getObject(4, OffsetDateTime.class))));
                    }
                }
            }
            return new Counts(
                    count(found, subjects.pair()), count(found, subjects.address()), count(found, subjects.account()));
        });
    }

    /** One more wrong password; what lies too far back begins anew. */
    void failed(String subject, Instant at) {
        write(
                subject,
                "update login_attempt set failures = case when failed_at > ? then failures + 1 else 1 end,"
                        + " failed_at = ? where subject = ?",
                "insert into login_attempt (failures, failed_at, subject) values (1, ?, ?)",
                at.minus(limits.forgottenAfter()),
                at);
    }

    /** The right one: nothing is held against the account at this address any more, and it is known there. */
    void succeeded(String subject, Instant at) {
        write(
                subject,
                "update login_attempt set failures = 0, failed_at = null, succeeded_at = ? where subject = ?",
                "insert into login_attempt (failures, succeeded_at, subject) values (0, ?, ?)",
                at);
    }

    /** Removes what counts no longer. */
    void forget(Instant now) {
        with(connection -> {
            try (var deletion = connection.prepareStatement("delete from login_attempt"
                    + " where (failed_at is null or failed_at < ?) and (succeeded_at is null or succeeded_at < ?)")) {
                deletion.setObject(1, at(now.minus(limits.forgottenAfter())));
                deletion.setObject(2, at(now.minus(limits.knownFor())));
                return deletion.executeUpdate();
            }
        });
    }

    /** The row is changed, or made, or was made by somebody else in between and is changed. The insertion takes the last moment. */
    private void write(String subject, String update, String insert, Instant... moments) {
        with(connection -> {
            if (execute(connection, update, subject, moments) > 0) {
                return 1;
            }
            try {
                return execute(connection, insert, subject, moments[moments.length - 1]);
            } catch (SQLException e) {
                if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
                    throw e;
                }
                return execute(connection, update, subject, moments);
            }
        });
    }

    private static int execute(Connection connection, String sql, String subject, Instant... moments)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            var place = 1;
            for (var moment : moments) {
                statement.setObject(place++, at(moment));
            }
            statement.setString(place, subject);
            return statement.executeUpdate();
        }
    }

    private <T> T with(Work<T> work) {
        try (var connection = connections.open()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The attempts to log in cannot be counted", e);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private static Count count(Map<String, Count> found, String subject) {
        return found.getOrDefault(subject, Count.NONE);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(OffsetDateTime moment) {
        return Optional.ofNullable(moment).map(OffsetDateTime::toInstant).orElse(null);
    }
}
