package org.injeung.engine;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * Takes one connection from the server's pool per transaction, lends it to engine and registry, and gives it back once, when the
 * transaction is over. Both hold a connection at the same time, and the pool (Payara 6.2025.10) cannot bear that: it is given
 * back twice, and the next two transactions share it, each with the other's half-done work.
 */
final class OneConnection implements DataSource {
    private static final Logger LOG = Logger.getLogger(OneConnection.class.getName());
    private static final Object KEY = OneConnection.class.getName();

    private final DataSource pool;

    OneConnection(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var transaction = transaction();
        if (transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            return pool.getConnection();
        }
        var taken = (Connection) transaction.getResource(KEY);
        if (taken != null) {
            return lend(taken);
        }
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return pool.getConnection();
        }
        var connection = pool.getConnection();
        transaction.putResource(KEY, connection);
        transaction.registerInterposedSynchronization(new GiveBack(connection));
        return lend(connection);
    }

    @SuppressWarnings("BanJNDI") // the name is ours, and the session of the registry cannot be injected into
    private static TransactionSynchronizationRegistry transaction() {
        try {
            return InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection lend(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                OneConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, new Lent(connection));
    }

    private record GiveBack(Connection connection) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // the registry may still write
        }

        @Override
        public void afterCompletion(int status) {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.log(Level.WARNING, "A connection was not given back", e);
            }
        }
    }

    /** Closing a lent connection ends the loan, nothing else. */
    private static final class Lent implements InvocationHandler {
        private final Connection connection;
        private boolean closed;

        Lent(Connection connection) {
            this.connection = connection;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            return switch (method.getName()) {
                case "close" -> {
                    closed = true;
                    yield null;
                }
                case "isClosed" -> closed || connection.isClosed();
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> forward(method, arguments);
            };
        }

        private Object forward(Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return pool.getConnection(user, password);
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return LOG;
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }
}
