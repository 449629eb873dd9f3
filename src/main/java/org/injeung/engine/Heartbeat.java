package org.injeung.engine;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.injeung.start.Outage;
import org.injeung.start.Running;

/**
 * Tells the other servers of the database that this one lives, and takes the jobs of those that do not any more from them: the
 * engine leaves a job to the server that has it in hand for as long as its lock lasts. Works on a connection of its own, so that
 * forty busy ones do not make it look dead. All ages are by the clock of the database.
 */
final class Heartbeat {
    /** Between two signs of life. */
    static final Duration INTERVAL = Duration.ofSeconds(5);
    /** After one that did not reach the database. */
    private static final Duration AGAIN = Duration.ofSeconds(1);
    /** Without a sign for so long a server is dead: one is missed, and the next one is late. */
    private static final Duration SILENCE = Duration.ofSeconds(9);
    /** How long our last sign may be past while we call ourselves ready. */
    private static final Duration READY = Duration.ofSeconds(12);
    /** How long a job may wait before the log says so. */
    private static final Duration BACKLOG = Duration.ofMinutes(2);

    private static final Logger LOG = Logger.getLogger(Heartbeat.class.getName());
    private static final String ORPHAN = " lock_owner_ is not null and lock_owner_ not in (select id from server_node)";

    private final DataSource dataSource;
    private final String id;
    private final String build;
    private final Clock clock;
    private final CountDownLatch ended = new CountDownLatch(1);
    private Connection connection;
    private volatile long beatAt;
    private volatile long overdue;

    /**
     * @param dataSource opens connections of its own, unpooled
     * @param id of this server, as its jobs are locked by
     * @param build tells versions apart
     */
    Heartbeat(DataSource dataSource, String id, String build, Clock clock) {
        this.dataSource = dataSource;
        this.id = id;
        this.build = build;
        this.clock = clock;
    }

    /**
     * Looks for servers of another version that work on this database, before anything in it is changed. Waits for those that may have
     * been killed a moment ago.
     *
     * @throws CannotStart if one lives
     */
    void refuseOthers() throws SQLException, InterruptedException {
        try (var own = dataSource.getConnection()) {
            if (!DatabaseVersion.hasTable(own, "server_node")) {
                return;
            }
            if (!DriverDataSource.isPostgres(own)) { // an H2 file has one server, and that is this one
                try (var all = own.createStatement()) {
                    all.executeUpdate("delete from server_node");
                }
            }
            var deadline = System.nanoTime() + SILENCE.plusSeconds(1).toNanos();
            var other = other(own);
            while (other != null && System.nanoTime() < deadline) {
                TimeUnit.MILLISECONDS.sleep(500);
                other = other(own);
            }
            if (other != null) {
                throw new CannotStart("another version works on this database, on " + other
                        + ". Two versions do not work on one database: stop that one first");
            }
        }
    }

    /** The first sign, then one every {@link #INTERVAL}, by a thread of that factory. */
    void begin(ThreadFactory threads) throws SQLException {
        beat();
        threads.newThread(this::run).start();
    }

    private void run() {
        try {
            while (!ended.await((Outage.isOn() ? AGAIN : INTERVAL).toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    beat();
                } catch (SQLException e) {
                    Outage.begin(e.getMessage()); // whatever it is, nothing can be written
                    if (Outage.isClosed(String.valueOf(e.getMessage()))) {
                        LOG.severe("Injeung ends: H2 does not open a database again that it could not write. Start it"
                                + " when the disk has room.");
                        Running.end(1);
                    }
                    close();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void beat() throws SQLException {
        if (ended.getCount() == 0) {
            return;
        }
        if (connection == null) {
            connection = dataSource.getConnection();
            connection.setAutoCommit(false);
        }
        sign();
        connection.commit();
        beatAt = System.nanoTime();
        Outage.over();
        try {
            tend();
            connection.commit();
        } catch (SQLException e) {
            connection.rollback(); // a row of a dead server is still locked: with the next beat
            LOG.log(Level.FINE, "The jobs were not looked through", e);
        }
    }

    /** Frees what the dead had in hand, and those who never beat, and counts what waits. */
    private void tend() throws SQLException {
        update("delete from server_node where beat_at < current_timestamp - interval '" + SILENCE.toSeconds()
                + "' second");
        try (var jobs = connection.prepareStatement(
                "select sum(case when duedate_ < ? and retries_ > 0 and suspension_state_ = 1"
                        + " then 1 else 0 end), sum(case when" + ORPHAN + " then 1 else 0 end) from act_ru_job")) {
            jobs.setTimestamp(1, Timestamp.from(clock.instant().minus(BACKLOG)));
            try (var counted = jobs.executeQuery()) {
                counted.next();
                tellBacklog(counted.getLong(1));
                if (counted.getLong(2) > 0) {
                    LOG.log(Level.WARNING, "{0} jobs that a dead server had in hand go on", free());
                }
            }
        }
    }

    private void sign() throws SQLException {
        try (var beat =
                connection.prepareStatement("update server_node set beat_at = current_timestamp where id = ?")) {
            beat.setString(1, id);
            if (beat.executeUpdate() > 0) {
                return;
            }
        }
        try (var row = connection.prepareStatement("insert into server_node (id, host, build, started_at, beat_at)"
                + " values (?, ?, ?, current_timestamp, current_timestamp)")) {
            row.setString(1, id);
            row.setString(2, host() + ", process " + ProcessHandle.current().pid());
            row.setString(3, build);
            row.executeUpdate();
        }
    }

    /** Counts up their revision: whoever believes to have one in hand cannot commit it. */
    private int free() throws SQLException {
        return update(
                "update act_ru_job set lock_owner_ = null, lock_exp_time_ = null, rev_ = rev_ + 1 where" + ORPHAN);
    }

    private void tellBacklog(long waiting) {
        if (waiting > 0 && overdue == 0) {
            LOG.log(Level.WARNING, "{0} jobs wait for more than {1} minutes", new Object[] {waiting, BACKLOG.toMinutes()
            });
        }
        overdue = waiting;
    }

    /** Whether the last sign of life reached the database, and not long ago. */
    boolean isAlive() {
        return !Outage.isOn() && System.nanoTime() - beatAt < READY.toNanos();
    }

    /** Jobs that wait for more than two minutes, of all servers. */
    long backlog() {
        return overdue;
    }

    /** Gives back what this server has in hand and takes it from the list. */
    synchronized void end() {
        ended.countDown();
        if (connection == null) {
            return;
        }
        try {
            try (var row = connection.prepareStatement("delete from server_node where id = ?")) {
                row.setString(1, id);
                row.executeUpdate();
            }
            free();
            connection.commit();
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The other servers find out by themselves that this one ended: {0}", e.getMessage());
        }
        close();
    }

    private synchronized void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            // it was broken
        }
        connection = null;
    }

    private String other(Connection own) throws SQLException {
        try (var others = own.prepareStatement("select host from server_node where build <> ?"
                + " and beat_at >= current_timestamp - interval '" + SILENCE.toSeconds() + "' second")) {
            others.setString(1, build);
            try (var first = others.executeQuery()) {
                return first.next() ? first.getString(1) : null;
            }
        }
    }

    private int update(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
