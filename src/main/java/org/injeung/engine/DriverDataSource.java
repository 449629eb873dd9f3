package org.injeung.engine;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.injeung.start.Running;

/**
 * Opens connections to the database that {@code certification.database.url} names, H2 or PostgreSQL. The server pools them.
 * The drivers are named here, not looked up: the server has an older H2 of its own.
 */
public class DriverDataSource implements DataSource {
    // The server opens connections before it shows the application's own configuration file, so the defaults stand
    // here.
    private static final String URL =
            "jdbc:h2:file:./data/injeung;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;LOCK_TIMEOUT=10000";
    private static final Logger LOG = Logger.getLogger(DriverDataSource.class.getName());
    private static volatile boolean reached;

    private static final String USER = "injeung";

    /**
     * How long PostgreSQL may take: nobody waits for one that hangs. A statement ends before the socket gives it up, so that a slow one is
     * told from a server that hangs. Seconds, but for the times of the server, which are milliseconds. What the URL says comes first.
     */
    private static final Map<String, String> LIMITS = limits(
            5,
            25,
            "-c statement_timeout=20000 -c idle_in_transaction_session_timeout=300000"
                    // No disk turns any more: an index costs little more than a table, and counts go by it.
                    + " -c random_page_cost=1.1 -c work_mem=16MB");

    private final Map<String, String> limits;

    /** For the pool of the server. */
    public DriverDataSource() {
        this(LIMITS);
    }

    private DriverDataSource(Map<String, String> limits) {
        this.limits = limits;
    }

    /** Unpooled connections for the start: to change tables takes as long as it takes. */
    static DriverDataSource patient() {
        return new DriverDataSource(limits(5, 0, "-c statement_timeout=0"));
    }

    /** Unpooled connections for signs of life, which come soon or not at all. */
    static DriverDataSource impatient() {
        return new DriverDataSource(limits(3, 4, "-c statement_timeout=3000 -c lock_timeout=1000"));
    }

    private static Map<String, String> limits(int connect, int socket, String options) {
        return Map.of(
                "connectTimeout",
                Integer.toString(connect),
                "socketTimeout",
                Integer.toString(socket),
                "tcpKeepAlive",
                "true",
                "ApplicationName",
                "injeung",
                "prepareThreshold", // who may see much is asked with the same statement as who may see little: no plan
                // is kept
                "0",
                "reWriteBatchedInserts", // rows of one table that are written at once go as one statement
                "true",
                "options",
                options);
    }

    /**
     * The server's pool of these connections, by the name under which JPA gets it ({@code __pm}). A connection from it belongs to the
     * transaction of the thread. By its public name it would belong to the transaction that the server thinks the component is in:
     * none, or one that is over, as soon as a transaction was begun or resumed with the TransactionManager, as the engine does. The
     * engine would then write outside its transaction.
     */
    @SuppressWarnings("BanJNDI") // the name is ours
    static DataSource pooled() throws NamingException {
        String application = InitialContext.doLookup("java:app/AppName");
        return InitialContext.doLookup(
                "__SYSTEM/resource/__datasource_definition/" + application + "/java:app/jdbc/injeung__pm");
    }

    private static boolean isPostgres() {
        return url().startsWith("jdbc:postgresql:");
    }

    /** Whether it leads to a PostgreSQL server, which several of our servers may share. */
    static boolean isPostgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    /** At the end of the server: PostgreSQL needs nothing, H2 closes its file. */
    static void close() {
        if (!isPostgres()) {
            try (var connection = patient().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("shutdown");
            } catch (SQLException e) {
                LOG.log(Level.WARNING, "The database is closed by its next start: {0}", e.getMessage());
            }
        }
    }

    private static String url() {
        return setting("certification.database.url", URL);
    }

    private static String setting(String key, String byDefault) {
        return ConfigProvider.getConfig(DriverDataSource.class.getClassLoader()) // no thread has one at that time
                .getOptionalValue(key, String.class)
                .orElse(byDefault);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(
                setting("certification.database.user", USER), setting("certification.database.password", ""));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        var login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        if (isPostgres()) {
            limits.forEach(login::setProperty);
        }
        Driver driver = isPostgres() ? new org.postgresql.Driver() : new org.h2.Driver();
        try {
            if (!reached) {
                DatabaseFile.prepare(url());
            }
            var connection = driver.connect(url(), login);
            if (connection == null) {
                throw new SQLException("certification.database.url names neither H2 nor PostgreSQL");
            }
            if (!reached) {
                DatabaseFile.close(url());
            }
            reached = true;
            // Told once: the pool would ask for it whenever it gives a connection out.
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            return connection;
        } catch (SQLException e) {
            if (!reached) { // at start; afterwards the pool tries again and the health check tells
                LOG.log(Level.SEVERE, "Injeung cannot start: no connection to {0}: {1}", new Object[] {
                    url().replaceAll("(?i)(password=)[^&;]*", "$1…"), e.getMessage()
                });
                Running.end(1);
            }
            throw e;
        }
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // drivers log by themselves
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // told by the URL where it is wanted
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
