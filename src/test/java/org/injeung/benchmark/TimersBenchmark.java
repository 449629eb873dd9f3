package org.injeung.benchmark;

import static org.injeung.system.Patience.await;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.injeung.system.Client;
import org.injeung.system.Desk;
import org.injeung.system.Postgres;
import org.injeung.system.Server;
import org.junit.jupiter.api.Test;

/** W3: ten thousand answers are overdue at once. How long until the last application is refused; beside it the engine alone. */
class TimersBenchmark {
    private static final int TIMERS = 10_000;

    private static final Map<String, Object> INCOMPLETE =
            Map.of("documents", "INCOMPLETE", "documentsRemark", "The network diagram");

    private final Figures table = new Figures(
            "W3: %,d timers due at once".formatted(TIMERS),
            "Engine",
            "Seconds",
            "Timers/s",
            "ms of server CPU a timer");

    @Test
    void timers_due_at_once() throws SQLException, IOException {
        var own = Postgres.shared().newDatabase();
        var server = Server.startPlain("timers", own);
        try (var database = Measures.connect(own)) {
            var desk = new Desk(server);
            var application = desk.applyFor(desk.register("Silent Store", "ONLINE_PLATFORM", 1_000_000_000));
            desk.complete("officer", "CheckApplicationDocuments", application, INCOMPLETE);
            new Growth(database, application).copy(1, TIMERS - 1);
            measure("Injeung", database, server.pid());
        } finally {
            server.stop();
        }
        for (var vendor : StockServer.VENDORS) {
            var theirs = Postgres.shared().newDatabase();
            try (var stock = new StockServer(vendor, theirs);
                    var database = Measures.connect(theirs)) {
                Measures.run(8, TIMERS, number -> wait(stock.client(), number));
                measure("Stock " + vendor, database, stock.pid());
            }
        }
        table.keep();
    }

    private static void wait(Client client, int number) {
        var task = StockServer.apply(client, number);
        client.post(
                        "engine-rest/task/" + task + "/submit-form",
                        Map.of(
                                "variables",
                                Map.of(
                                        "documents",
                                        Map.of("value", "INCOMPLETE"),
                                        "answerDueAt",
                                        Map.of("value", "2099-01-01T00:00:00.000+0000", "type", "Date"))))
                .expect(204);
    }

    private void measure(String engine, Connection database, long pid) throws SQLException {
        var timers = "from act_ru_job where type_ = 'timer' and handler_cfg_ like 'Timer_DocumentsOverdue%'";
        try (var statement = database.createStatement()) {
            statement.execute("update act_ru_variable set long_ = (extract(epoch from now()) * 1000)::bigint"
                    + " where name_ = 'answerDueAt'");
            var cpu = Measures.cpu(pid);
            var begin = System.nanoTime();
            statement.execute("update act_ru_job set duedate_ = now() at time zone 'Asia/Seoul' - interval '1 day'"
                    + " where id_ in (select id_ " + timers + ")");
            await("the last timer")
                    .atMost(Duration.ofMinutes(20))
                    .until(() -> Measures.number(database, "select count(*) " + timers), left -> left == 0);
            var seconds = (System.nanoTime() - begin) / 1e9;
            table.row(
                    engine,
                    seconds,
                    TIMERS / seconds,
                    (double) Measures.cpu(pid).minus(cpu).toMillis() / TIMERS);
        }
    }
}
