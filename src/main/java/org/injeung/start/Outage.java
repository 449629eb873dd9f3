package org.injeung.start;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;

/**
 * The time in which the database cannot be reached: one line of the log when it begins and one when it is over, however many requests
 * and jobs meet it.
 */
public final class Outage {
    private static final Logger LOG = Logger.getLogger(Outage.class.getName());
    /** Of PostgreSQL: it stops, crashes, starts, has no connection left. Of H2: the connection broke, the database is closed or broken. */
    private static final Set<String> LOST =
            Set.of("57P01", "57P02", "57P03", "53300", "90007", "90028", "90030", "90031", "90067", "90098", "90121");

    private static final String CONNECTION = "08";
    /** What is left of H2's exceptions where the transaction manager keeps their text only: closed, or its file cannot be written. */
    private static final List<String> CLOSED = List.of("[90098-", "org.h2.mvstore.MVStoreException");
    /** Of H2: an error that has no state of its own. */
    private static final String GENERAL = "HY000";
    /** What the server's pool says when it can make none. */
    private static final String POOL = "Connection could not be allocated";
    /** What it says when others kept all of them for as long as it waits. */
    private static final String ALL_IN_USE = "In-use connections equal max-pool-size";
    /** PostgreSQL ended a statement: the time-out, or an operator. */
    private static final String TOO_LONG = "57014";

    private static boolean on;
    private static long since;

    /** When whoever met it tries again, in seconds: the header {@code Retry-After}. */
    public static final int RETRY_SECONDS = 5;

    private Outage() {}

    /** Whether this happened because the database cannot be reached. Then the outage has begun. */
    public static boolean isReason(Throwable thrown) {
        var lost = first(thrown, Outage::isLost);
        lost.ifPresent(cause -> begin(cause.getMessage()));
        return lost.isPresent();
    }

    /** Whether this happened because there is more to do than the database gets done in time. It is there: no outage begins. */
    public static boolean isOverload(Throwable thrown) {
        return first(thrown, Outage::isTooMuch).isPresent();
    }

    private static boolean isTooMuch(Throwable cause) {
        return cause instanceof SQLException sql
                && (sql.getSQLState() == null
                        ? String.valueOf(sql.getMessage()).contains(ALL_IN_USE)
                        : TOO_LONG.equals(sql.getSQLState()));
    }

    private static Optional<Throwable> first(Throwable thrown, Predicate<Throwable> wanted) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(30)
                .filter(wanted)
                .findFirst();
    }

    /** By type and state first: the text of any other exception may repeat what somebody sent. */
    private static boolean isLost(Throwable cause) {
        var message = String.valueOf(cause.getMessage());
        if (cause instanceof XAException) {
            return isClosed(message);
        }
        if (!(cause instanceof SQLException sql)) {
            return false;
        }
        var state = sql.getSQLState();
        if (state == null) {
            return message.contains(POOL);
        }
        return state.startsWith(CONNECTION) || LOST.contains(state) || (GENERAL.equals(state) && isClosed(message));
    }

    /** Whether H2 says in these words that it closed its database, as it could not write. It comes back with the next start only. */
    public static boolean isClosed(String message) {
        return CLOSED.stream().anyMatch(message::contains);
    }

    /** It is away, for that reason. */
    public static synchronized void begin(String reason) {
        if (!on) {
            on = true;
            since = System.nanoTime();
            LOG.log(Level.SEVERE, "The database is away: {0}", reason);
        }
    }

    /** The database was reached. */
    public static synchronized void over() {
        if (on) {
            LOG.log(
                    Level.WARNING,
                    "The database is back after {0} s",
                    TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since));
            on = false;
        }
    }

    /** Whether it is away, as far as we know. */
    public static synchronized boolean isOn() {
        return on;
    }

    /**
     * Keeps out of the log what server and engine say of the outage, each thread again and again. Whoever meets the end of the memory
     * comes by here, too.
     */
    public static final class Quiet implements Filter {
        private static final String OURS = "org.injeung.";

        @Override
        public boolean isLoggable(LogRecord told) {
            Running.endWithoutMemory(told.getThrown());
            if (told.getLoggerName() != null && told.getLoggerName().startsWith(OURS)) {
                return true;
            }
            return !isReason(told.getThrown()) && !isOn();
        }
    }
}
