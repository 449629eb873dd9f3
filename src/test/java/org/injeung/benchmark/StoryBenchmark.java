package org.injeung.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import org.injeung.system.Desk;
import org.injeung.system.Postgres;
import org.injeung.system.Server;
import org.junit.jupiter.api.Test;

/** W5: a whole story, from the application to the certificate and, after a massive leak, to the signed revocation. */
class StoryBenchmark {
    private static final int STORIES = 40;

    @Test
    void from_application_to_revocation() throws SQLException {
        var settings = Postgres.shared().newDatabase();
        var server = Server.startPlain("story", settings);
        var table = new Figures(
                "W5: application, audit, certificate, massive leak, signed revocation (%d stories)".formatted(STORIES),
                "Clients",
                "Stories/s",
                "ms of server CPU a story",
                "Commits a story");
        try (var database = Measures.connect(settings)) {
            Measures.run(2, 10, number -> tell(server));
            for (var clients : new int[] {1, 4}) {
                var commits = commits(database);
                var cpu = Measures.cpu(server.pid());
                var begin = System.nanoTime();
                Measures.run(clients, STORIES, number -> tell(server));
                var seconds = (System.nanoTime() - begin) / 1e9;
                table.row(
                        clients,
                        STORIES / seconds,
                        (double) Measures.cpu(server.pid()).minus(cpu).toMillis() / STORIES,
                        (double) (commits(database) - commits) / STORIES);
            }
        } finally {
            server.stop();
        }
        table.keep();
    }

    private static void tell(Server server) {
        var desk = new Desk(server);
        var firm = desk.register("Story Store", "ONLINE_PLATFORM", 1_000_000_000);
        desk.certify(firm);
        desk.sign(desk.reportMassiveLeak(firm));
    }

    private static long commits(Connection database) {
        return Measures.number(database, "select xact_commit from pg_stat_database where datname = current_database()");
    }
}
