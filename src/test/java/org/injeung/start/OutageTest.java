package org.injeung.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is an outage of the database, and what the log says of it. */
class OutageTest {
    private final Outage.Quiet filter = new Outage.Quiet();

    @AfterEach
    void isOver() {
        Outage.over();
    }

    @ParameterizedTest
    @CsvSource({
        "08006, An I/O error occurred while sending to the backend.",
        "08001, Connection to 127.0.0.1:5432 refused",
        "57P01, terminating connection due to administrator command",
        "57P03, the database system is starting up",
        "90098, The database has been closed [90098-232]",
        ", Error in allocating a connection. Cause: Connection could not be allocated because: refused",
        "HY000, General error: org.h2.mvstore.MVStoreException: Writing to the file failed [50000-232]"
    })
    void a_lost_connection_is_one(String state, String message) {
        var wrapped = new IllegalStateException("wrapped", new SQLException(message, state, new ConnectException()));
        assertThat(Outage.isReason(wrapped)).isTrue();
        assertThat(Outage.isOn()).isTrue();
    }

    @Test
    void a_transaction_manager_that_keeps_the_text_only_tells_it_too() {
        var told = new XAException("The database has been closed [90098-232]");
        assertThat(Outage.isReason(new IllegalStateException(told))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[90098-",
                "org.h2.mvstore.MVStoreException",
                "Connection could not be allocated",
                "The database has been closed [90098-232]"
            })
    void what_somebody_sent_is_none_though_an_exception_repeats_it(String sent) {
        assertThat(Outage.isReason(new IllegalArgumentException("sortBy: " + sent + " is not known")))
                .isFalse();
        assertThat(Outage.isReason(new SQLException("invalid input: " + sent, "22P02")))
                .isFalse();
        assertThat(Outage.isOn()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"23505, duplicate key", "42601, syntax error", "57014, canceling statement", "40001, serialization"})
    void another_error_of_the_database_is_none(String state, String message) {
        assertThat(Outage.isReason(new SQLException(message, state))).isFalse();
        assertThat(Outage.isReason(null)).isFalse();
        assertThat(Outage.isOn()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        ", Error in allocating a connection. Cause: In-use connections equal max-pool-size and expired max-wait-time.",
        "57014, canceling statement due to statement timeout"
    })
    void too_much_to_do_is_none_but_told_from_a_bug(String state, String message) {
        var wrapped = new IllegalStateException("wrapped", new SQLException(message, state));
        assertThat(Outage.isOverload(wrapped)).isTrue();
        assertThat(Outage.isReason(wrapped)).isFalse();
        assertThat(Outage.isOn()).isFalse();
        assertThat(Outage.isOverload(new IllegalStateException(message))).isFalse();
        assertThat(Outage.isOverload(new SQLException("invalid input: " + message, "22P02")))
                .isFalse();
    }

    @Test
    void others_are_quiet_while_it_lasts_and_we_are_not() {
        assertThat(filter.isLoggable(record("com.example", null))).isTrue();
        assertThat(filter.isLoggable(record("com.example", new SQLException("gone", "08006"))))
                .isFalse();
        assertThat(filter.isLoggable(record("com.example", null))).isFalse();
        assertThat(filter.isLoggable(record("org.injeung.engine.Engine", null))).isTrue();
        Outage.over();
        assertThat(filter.isLoggable(record("com.example", null))).isTrue();
    }

    private static LogRecord record(String logger, Throwable thrown) {
        var record = new LogRecord(Level.WARNING, "broken");
        record.setLoggerName(logger);
        record.setThrown(thrown);
        return record;
    }
}
