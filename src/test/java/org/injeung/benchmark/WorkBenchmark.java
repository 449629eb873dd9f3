package org.injeung.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.injeung.system.Client;
import org.injeung.system.Desk;
import org.injeung.system.Postgres;
import org.injeung.system.Server;
import org.junit.jupiter.api.Test;

/**
 * W1: own work. An agency applies, an officer finds the task, claims and submits it: four requests a case. Beside it the same requests
 * to the engine as its makers ship it.
 */
class WorkBenchmark {
    private static final int WARM_UP = 300;
    private static final int CASES = 400;
    private static final List<Integer> CLIENTS = List.of(1, 4, 16);

    private final Figures table = new Figures(
            "W1: apply, find, claim, submit (%d cases after %d)".formatted(CASES, WARM_UP),
            "Engine",
            "Clients",
            "Cases/s",
            "ms of server CPU a case",
            "Statements a case",
            "Inserted rows a case",
            "Commits a case");

    @Test
    void own_work() throws SQLException {
        for (var vendor : StockServer.VENDORS) {
            var database = Postgres.shared().newDatabase();
            try (var stock = new StockServer(vendor, database)) {
                measure("Stock " + vendor, database, stock.pid(), number -> stock(stock.client(), number));
            }
        }
        var database = Postgres.shared().newDatabase();
        var server = Server.startPlain("work", database);
        try {
            var desk = new Desk(server);
            var firms = new ArrayList<Desk.Firm>();
            for (var i = 0; i < WARM_UP + CLIENTS.size() * CASES; i++) {
                firms.add(desk.register("Store " + i, "ONLINE_PLATFORM", 1_000_000_000));
            }
            measure("Injeung", database, server.pid(), number -> own(server, firms.get(number)));
        } finally {
            server.stop();
        }
        table.keep();
    }

    private static void own(Server server, Desk.Firm firm) {
        var caseNumber = new Desk(server).applyFor(firm);
        var officer = server.as("officer");
        var task = officer.get("engine-rest/task?processInstanceBusinessKey=" + caseNumber)
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
        officer.post("engine-rest/task/" + task + "/claim", Map.of("userId", "officer"))
                .expect(204);
        new Desk(server).submit("officer", task, Desk.completeDocuments()).expect(204);
    }

    private static void stock(Client client, int number) {
        var task = StockServer.apply(client, number);
        client.post("engine-rest/task/" + task + "/claim", Map.of("userId", "officer"))
                .expect(204);
        client.post(
                        "engine-rest/task/" + task + "/submit-form",
                        Map.of("variables", Desk.typed(Desk.completeDocuments())))
                .expect(204);
    }

    private void measure(String engine, Map<String, String> database, long pid, IntConsumer work) throws SQLException {
        var done = new AtomicInteger(WARM_UP);
        Measures.run(4, WARM_UP, work);
        try (var connection = Measures.connect(database)) {
            for (var clients : CLIENTS) {
                try (var statement = connection.createStatement()) {
                    statement.execute("create extension if not exists pg_stat_statements");
                    statement.execute("select pg_stat_statements_reset()");
                }
                var before = counters(connection);
                var cpu = Measures.cpu(pid);
                var begin = System.nanoTime();
                Measures.run(clients, CASES, number -> work.accept(done.get() + number));
                done.addAndGet(CASES);
                var seconds = (System.nanoTime() - begin) / 1e9;
                var used = Measures.cpu(pid).minus(cpu);
                var after = counters(connection);
                table.row(
                        engine,
                        clients,
                        CASES / seconds,
                        (double) used.toMillis() / CASES,
                        (double) after[0] / CASES,
                        (double) (after[1] - before[1]) / CASES,
                        (double) (after[2] - before[2]) / CASES);
            }
        }
    }

    /** Statements since the last reset, rows inserted and commits since ever. */
    private static long[] counters(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select (select coalesce(sum(calls), 0) from pg_stat_statements s"
                        + " where s.dbid = d.datid), tup_inserted, xact_commit from pg_stat_database d"
                        + " where datname = current_database()")) {
            if (!found.next()) {
                throw new IllegalStateException("no statistics");
            }
            return new long[] {found.getLong(1), found.getLong(2), found.getLong(3)};
        }
    }
}
