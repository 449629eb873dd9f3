package org.injeung.engine;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.h2.jdbcx.JdbcDataSource;

/**
 * What JTA does in the container: engine and registry write on one connection, and one commit or rollback at the end of the
 * outermost call is for both.
 */
final class SharedTransaction {
    private static final Set<String> LEFT_TO_THE_OUTERMOST = Set.of("commit", "rollback", "close", "setAutoCommit");

    private record Session(Connection connection, Connection shared, EntityManager entities) {}

    private final ThreadLocal<Deque<Session>> sessions = ThreadLocal.withInitial(ArrayDeque::new);
    private final JdbcDataSource database = new JdbcDataSource();
    private EntityManagerFactory registry;

    SharedTransaction(String url) {
        database.setURL(url);
    }

    void useFor(EntityManagerFactory factory) {
        registry = factory;
    }

    /** Joins the running transaction or runs one of its own. */
    <T> T run(Callable<T> work) {
        return sessions.get().isEmpty() ? runNew(work) : call(work);
    }

    private <T> T runNew(Callable<T> work) {
        var session = begin();
        sessions.get().push(session);
        try {
            var result = call(work);
            session.entities().getTransaction().commit(); // writes; the connection commits below
            session.connection().commit();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            sessions.get().pop();
            end(session);
        }
    }

    private Session begin() {
        try {
            var connection = database.getConnection();
            connection.setAutoCommit(false);
            var entities = registry.createEntityManager();
            entities.getTransaction().begin();
            return new Session(connection, shared(connection), entities);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void end(Session session) {
        try (var connection = session.connection();
                var entities = session.entities()) {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            connection.rollback(); // nothing is left to roll back after a commit
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Around every command of the engine. */
    CommandInterceptor interceptor(boolean alwaysNew) {
        return new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                Callable<T> work = () -> next.execute(command);
                return alwaysNew ? runNew(work) : run(work);
            }
        };
    }

    /** Hands out the connection of the running transaction, otherwise a new one. */
    DataSource dataSource() {
        return new DataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                var running = sessions.get().peek();
                return running == null ? database.getConnection() : running.shared();
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return getConnection();
            }

            @Override
            public PrintWriter getLogWriter() {
                return null;
            }

            @Override
            public void setLogWriter(PrintWriter out) {}

            @Override
            public void setLoginTimeout(int seconds) {}

            @Override
            public int getLoginTimeout() {
                return 0;
            }

            @Override
            public Logger getParentLogger() {
                return Logger.getGlobal();
            }

            @Override
            public <T> T unwrap(Class<T> type) throws SQLException {
                throw new SQLException("wraps nothing");
            }

            @Override
            public boolean isWrapperFor(Class<?> type) {
                return false;
            }
        };
    }

    /** The entity manager of the running transaction; for reading outside of one, a new one. */
    EntityManager entityManager() {
        return proxy(EntityManager.class, () -> {
            var running = sessions.get().peek();
            return running == null ? registry.createEntityManager() : running.entities();
        });
    }

    private static Connection shared(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (LEFT_TO_THE_OUTERMOST.contains(method.getName()) && method.getReturnType() == void.class) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static <T> T proxy(Class<T> type, Callable<T> target) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(target.call(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
