package org.injeung.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.injeung.system.Client;
import org.injeung.system.Client.Answer;
import org.injeung.system.Desk;
import org.injeung.system.Postgres;
import org.injeung.system.Server;
import org.junit.jupiter.api.Test;

/** W2: what a page of a list and its count take while the work grows, for every role; and a page of one case. */
class ListsBenchmark {
    private static final int FINISHED = 5_000;
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 50_000);

    /** The role and one account of it in the demonstration. */
    private static final Map<String, String> ROLES = roles();

    private final Map<String, String> settings = Postgres.shared().newDatabase();
    private final Map<String, List<Double>> figures = new LinkedHashMap<>();

    private static Map<String, String> roles() {
        var roles = new LinkedHashMap<String, String>();
        for (var account : List.of("officer", "auditor", "committee1", "manager", "market", "msit", "admin")) {
            roles.put(account.replaceAll("[0-9]", ""), account);
        }
        return roles;
    }

    @Test
    void lists_and_counts() throws SQLException, IOException {
        var server = Server.startPlain("lists", settings);
        try (var database = Measures.connect(settings)) {
            var desk = new Desk(server);
            var holder = desk.register("Finished Store", "ONLINE_PLATFORM", 1_000_000_000);
            var certificate = desk.certify(holder);
            var finished =
                    desk.cases(holder.businessNumber(), "ISSUANCE", "ISSUED").get(0);
            var open = desk.applyFor(desk.register("Open Store", "ONLINE_PLATFORM", 1_000_000_000));
            desk.await("officer", "CheckApplicationDocuments", open);
            new Growth(database, finished).copy(1, FINISHED);
            var growth = new Growth(database, open);
            var before = FINISHED + 1;
            for (var size : SIZES) {
                growth.copy(before, FINISHED + size);
                before = FINISHED + size + 1;
                measure(server, Growth.caseNumber(finished, 17), Growth.certificateNumber(certificate, 17));
                unindexed(database, size);
            }
            var table = new Figures(
                    "W2: median of one request in ms, with so many open tasks and %,d finished cases"
                            .formatted(FINISHED),
                    "Request",
                    "Role",
                    "1,000",
                    "10,000",
                    "50,000");
            figures.forEach((request, times) -> {
                var parts = request.split(" as ");
                table.row(parts[0], parts[1], times.get(0), times.get(1), times.get(2));
            });
            table.keep();
        } finally {
            server.stop();
        }
    }

    private void measure(Server server, String caseNumber, String certificate) {
        var groups = filter(server, "My group's tasks");
        var due = filter(server, "Due this week");
        ROLES.forEach((role, account) -> {
            var client = server.as(account);
            time("Tasks, first page", role, () -> client.get("engine-rest/task?maxResults=15"));
            time(
                    "Tasks by creation",
                    role,
                    () -> client.get("engine-rest/task?sortBy=created&sortOrder=desc&firstResult=0&maxResults=15"));
            time("Tasks, count", role, () -> client.get("engine-rest/task/count"));
            time(
                    "My group's tasks",
                    role,
                    () -> client.post(
                            "engine-rest/filter/" + groups + "/list?firstResult=0&maxResults=15",
                            Map.of("sorting", List.of(Map.of("sortBy", "created", "sortOrder", "desc")))));
            time(
                    "My group's tasks, count",
                    role,
                    () -> client.post("engine-rest/filter/" + groups + "/count", Map.of()));
            time(
                    "Due this week",
                    role,
                    () -> client.post("engine-rest/filter/" + due + "/list?firstResult=0&maxResults=15", Map.of()));
            time("Cases, 50 rows", role, () -> client.get("api/cases?rows=50"));
            if (List.of("officer", "market", "msit").contains(role)) {
                filtered(client, role);
            }
            if (!role.equals("market")) { // whom it does not concern
                time("One finished case", role, () -> client.get("api/cases/" + caseNumber));
            }
        });
        var public_ = server.anonymous();
        time("Register, search by name", "public", () -> public_.get("api/certificates?query=Finished"));
        time("Register, search by number", "public", () -> public_.get("api/certificates?query=" + certificate));
        time("Register, one certificate", "public", () -> public_.get("api/certificates/" + certificate));
        time("Revocations", "public", () -> public_.get("api/revocations"));
        time("Register, by number, deep", "public", deep(public_, "api/certificates?sort=number"));
        time(
                "Register, by last day of a scheme",
                "public",
                () -> public_.get("api/certificates?scheme=ISMS&sort=validUntil&validUntilBefore=2100-01-01"));
        for (var role : List.of("manager", "admin")) {
            var client = server.as(role);
            time(
                    "Cockpit, definitions",
                    role,
                    () -> client.get("engine-rest/process-definition/statistics?rootIncidents=true"));
            time("Cockpit, instances count", role, () -> client.get("engine-rest/process-instance/count"));
            time(
                    "Cockpit, instance list",
                    role,
                    () -> client.post(
                            "engine-rest/history/process-instance?firstResult=0&maxResults=50",
                            Map.of(
                                    "unfinished",
                                    true,
                                    "sorting",
                                    List.of(Map.of("sortBy", "startTime", "sortOrder", "desc")))));
            time("Cockpit, incidents count", role, () -> client.get("engine-rest/incident/count"));
        }
    }

    /** What officers and agencies ask the lists for, and pages by a link in the middle of them. */
    private void filtered(Client client, String role) {
        var yesterday = Instant.now().minus(1, ChronoUnit.DAYS);
        time("Cases, deep", role, deep(client, "api/cases"));
        time("Cases that are open", role, () -> client.get("api/cases?status=OPEN"));
        time("Cases that were issued", role, () -> client.get("api/cases?status=ISSUED"));
        time("Cases of a kind that there is not", role, () -> client.get("api/cases?kind=PENALTY"));
        time(
                "Cases, poll",
                role,
                () -> client.get(
                        "api/cases?sort=updatedAt&updatedSince=" + Instant.now().minus(6, ChronoUnit.MINUTES)));
        time("Cases, poll of a day", role, deep(client, "api/cases?sort=updatedAt&updatedSince=" + yesterday));
        time("Cases with counts", role, () -> client.get("api/cases?counts=true&rows=25"));
        time("Cases, my group's", role, () -> client.get("api/cases?work=GROUP&rows=25"));
        time("Cases by activity", role, () -> client.get("api/cases?activity=CheckApplicationDocuments&rows=25"));
        if (!role.equals("market")) { // who waits for nobody's deadlines
            time("Cases by what is due", role, () -> client.get("api/cases?sort=dueAt"));
            time("Cases due before", role, () -> client.get("api/cases?sort=dueAt&dueBefore=2100-01-01"));
        }
        time("Letters", role, () -> client.get("api/letters"));
        time("Letters, search by name", role, () -> client.get("api/letters?query=Finished"));
        time("Letters, deep", role, deep(client, "api/letters"));
        time("Organizations", role, () -> client.get("api/organizations"));
        time(
                "Organizations, poll",
                role,
                () -> client.get("api/organizations?sort=updatedAt&updatedSince="
                        + Instant.now().minus(6, ChronoUnit.MINUTES)));
        time("Organizations, deep", role, deep(client, "api/organizations?sort=-registeredAt"));
    }

    /** The page behind the middle of a list, by its link; the first page of a list of one page. */
    private static Supplier<Answer> deep(Client client, String list) {
        var separator = list.contains("?") ? "&" : "?";
        var total = client.get(list).expect(200).json().get("total").asInt();
        var next = client.get(list + separator + "first=" + total / 2)
                .expect(200)
                .json()
                .get("next");
        return () -> client.get(next.isNull() ? list : next.asText().substring(1));
    }

    private static String filter(Server server, String name) {
        return server.as("admin")
                .get("engine-rest/filter?name=" + name.replace(" ", "%20"))
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
    }

    private void time(String request, String role, Supplier<Answer> call) {
        var first = call.get();
        var answer = first.status() < 400 ? Figures.median(call) : -first.status();
        figures.computeIfAbsent(request + " as " + role, unknown -> new ArrayList<>())
                .add(answer);
        System.out.printf("%s as %s: %.1f%n", request, role, answer);
    }

    /** Prints which tables were read from one end to the other for it, and how often. */
    private static void unindexed(Connection database, int size) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery("select relname, seq_scan, seq_tup_read / greatest(seq_scan, 1)"
                        + " from pg_stat_user_tables where seq_tup_read / greatest(seq_scan, 1) > 1000"
                        + " order by seq_tup_read desc limit 12")) {
            while (found.next()) {
                System.out.printf(
                        "%,d tasks: %s read through %d times, %,d rows each%n",
                        size, found.getString(1), found.getLong(2), found.getLong(3));
            }
        }
    }
}
