package org.injeung.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** What all workloads need: clients at once, the processor time of a server, numbers out of a database. */
final class Measures {
    private Measures() {}

    /** Does that work for the numbers 0 to {@code times - 1}, so many at once. */
    static void run(int clients, int times, IntConsumer work) {
        var next = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(clients);
        try {
            var running = new ArrayList<Future<?>>();
            for (var i = 0; i < clients; i++) {
                running.add(pool.submit(() -> {
                    for (var number = next.getAndIncrement(); number < times; number = next.getAndIncrement()) {
                        work.accept(number);
                    }
                }));
            }
            for (var one : running) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** What a process has used of the processor. */
    static Duration cpu(long pid) {
        return ProcessHandle.of(pid).orElseThrow().info().totalCpuDuration().orElseThrow();
    }

    /** As the server that has these settings. */
    static Connection connect(Map<String, String> settings) throws SQLException {
        return DriverManager.getConnection(
                settings.get("CERTIFICATION_DATABASE_URL"),
                settings.get("CERTIFICATION_DATABASE_USER"),
                settings.get("CERTIFICATION_DATABASE_PASSWORD"));
    }

    /** The one number that a query finds. */
    static long number(Connection database, String query) {
        try (var statement = database.createStatement();
                var found = statement.executeQuery(query)) {
            if (!found.next()) {
                throw new IllegalStateException("nothing found: " + query);
            }
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
