package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.Patience.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.injeung.system.Client.Answer;
import org.injeung.system.Wire.Door;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two servers on one PostgreSQL, on hosts in two zones, as their operator runs, kills, stops and upgrades them. */
class ClusterIT {
    private static Postgres postgres;
    private static Map<String, String> database;
    private static Path temporary;
    private static Server first;
    private static Server second;

    @BeforeAll
    static void start() throws IOException {
        postgres = Postgres.own();
        database = postgres.newDatabase();
        temporary = Files.createTempDirectory("injeung-temporary");
        var beside = CompletableFuture.supplyAsync(() -> Server.startShort(
                "second", with(Map.of("TZ", "America/New_York", "JDK_JAVA_OPTIONS", "-Duser.timezone=Asia/Tokyo"))));
        first = Server.startShort(
                "first", with(Map.of("TZ", "UTC", "JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temporary)));
        second = beside.join();
    }

    private static Map<String, String> with(Map<String, String> more) {
        var all = new HashMap<>(database);
        all.putAll(more);
        return all;
    }

    @BeforeEach
    void bothRun() {
        first.launchAgain();
        second.launchAgain();
    }

    @Tag("R10.1")
    @Test
    void servers_in_two_zones_read_the_same_hours_and_a_bar_ends_when_it_ends() {
        var here = new Desk(first);
        var there = new Desk(second);
        var firm = here.register("Two Clocks Store", "ONLINE_PLATFORM", 1_000_000_000);
        here.certify(firm);
        var revocation = here.reportMassiveLeak(firm);
        var due = "engine-rest/task?processInstanceBusinessKey=" + revocation;
        assertThat(first.as("admin").get(due).json())
                .isNotEmpty()
                .isEqualTo(second.as("admin").get(due).json());
        there.sign(revocation);

        var endsAt = Instant.parse(here.read(revocation).at("/bar/endsAt").asText());
        var ended = await("the end of the bar")
                .until(() -> here.read(revocation).at("/bar/endedAt"), at -> !at.isMissingNode());

        assertThat(Instant.parse(ended.asText())).isBetween(endsAt, endsAt.plusSeconds(30));
        assertThat(dueDates(first)).isNotEmpty().isEqualTo(dueDates(second));
    }

    private static Map<String, String> dueDates(Server server) {
        return StreamSupport.stream(
                        server.as("admin")
                                .get("engine-rest/job?timers=true")
                                .json()
                                .spliterator(),
                        false)
                .collect(Collectors.toMap(
                        job -> job.get("id").asText(), job -> job.get("dueDate").asText()));
    }

    @Tag("R10.2")
    @Test
    void what_a_killed_server_had_in_hand_goes_on_at_the_other_one_which_stays_ready() throws Exception {
        var desk = new Desk(second);
        var firm = desk.register("Inherited Store", "ONLINE_PLATFORM", 1_000_000_000);
        desk.certify(firm);
        var revocation = desk.reportMassiveLeak(firm);
        var node = one("select id from server_node where host like '%process " + first.pid() + "'");
        desk.sign(revocation);
        // As if the server were killed while it ends the bar: nothing tells it from that.
        await("the timer of the bar")
                .until(
                        () -> change(
                                "update act_ru_job set lock_owner_ = ?, lock_exp_time_ = now() + interval '1 day'"
                                        + " where handler_cfg_ like 'Timer_CooldownOver%' and lock_owner_ is null",
                                node),
                        locked -> locked == 1);
        var killed = System.nanoTime();
        first.kill();

        await("freed jobs")
                .until(
                        () -> {
                            second.anonymous().get("health/ready").expect(200);
                            return one("select count(*) from act_ru_job where lock_owner_ = '" + node + "'");
                        },
                        "0"::equals);
        var freed = Duration.ofNanos(System.nanoTime() - killed);
        await("the end of the bar").until(() -> desk.letters(revocation), letters -> letters.contains("BAR_ENDED"));

        System.out.printf("Cluster: the jobs of a killed server are free after %.1f s%n", freed.toMillis() / 1000.0);
        assertThat(freed).isLessThan(Duration.ofSeconds(16)); // fifteen, and what this test takes to ask
        first.launchAgain();
        try (var folders = Files.list(temporary)) {
            assertThat(folders.filter(folder -> Files.isDirectory(folder))).hasSize(1);
        }
    }

    @Test
    void a_server_that_is_told_to_stop_finishes_what_it_has_in_hand() {
        var told = new ConcurrentHashMap<Integer, AtomicInteger>();
        var stopping = new AtomicBoolean();
        var pool = Executors.newFixedThreadPool(8);
        var officer = first.as("officer");
        var session = officer.post("api/session", "", "text/plain").expect(200).header("Set-Cookie");
        var asked = officer.with("Cookie", session.split(";", 2)[0]); // a page of a web app is served to a session
        IntStream.range(0, 8).forEach(i -> pool.execute(() -> ask(asked, stopping, told)));
        await("requests").until(() -> told, counted -> counted.containsKey(200));

        var code = first.terminate();
        stopping.set(true);
        pool.shutdown();

        System.out.println("Cluster: answers of a server that was told to stop under load: " + told);
        assertThat(code).isZero();
        assertThat(told.keySet()).isSubsetOf(Set.of(200, 503));
        assertThat(one("select count(*) from server_node")).isEqualTo("1");
        assertThat(temporary).isEmptyDirectory();
    }

    private static void ask(Client client, AtomicBoolean stopping, Map<Integer, AtomicInteger> told) {
        var paths = List.of("api/cases", "engine-rest/task", "", "camunda/app/tasklist/default/", "health/ready");
        for (var i = 0; !stopping.get(); i++) {
            try {
                var answer = client.get(paths.get(i % paths.size()));
                told.computeIfAbsent(answer.status(), status -> new AtomicInteger())
                        .incrementAndGet();
            } catch (UncheckedIOException e) {
                // refused: it is gone
            }
        }
    }

    @Tag("R10.3")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "insert into server_node values ('other', 'elsewhere', 'other', now(), now() + interval '1 hour')"
                        + "| delete from server_node where id = 'other' | another version works on this database, on elsewhere",
                "insert into flyway_schema_history values (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', now(), 1, true)"
                        + "| delete from flyway_schema_history where installed_rank = 999 | tables are not those of this version",
                "insert into act_ge_schema_log values ('999', now(), '7.25.0')"
                        + "| delete from act_ge_schema_log where id_ = '999' | engine's tables are of Camunda 7.25.0"
            })
    void another_version_is_left_alone(String written, String undone, String reason) {
        change(written);
        var third = Server.prepare("third", database);
        try {
            assertThat(third.launchInVain()).isEqualTo(1);
            assertThat(third.printed().lines().filter(line -> line.contains("Injeung cannot start")))
                    .singleElement()
                    .asString()
                    .contains(reason);
        } finally {
            change(undone);
            third.stop();
        }
    }

    @Test
    void an_outage_of_the_database_is_two_lines_of_the_log_and_503_for_whoever_asks() {
        var before = first.printed().length();
        postgres.end();
        var until = Instant.now().plusSeconds(13);
        while (Instant.now().isBefore(until)) {
            for (var path : List.of(
                    "api/certificates", "api/cases", "engine-rest/task", "camunda/api/engine/engine/default/task")) {
                var answer = first.as("officer").get(path).expect(503);
                assertThat(answer.header("Retry-After")).isNotEmpty();
                assertThat(answer.text()).contains("{").doesNotContain("Exception", "org.", "java.");
            }
            first.anonymous().get("health/ready").expect(503);
            first.anonymous().get("health/live").expect(200);
        }
        postgres.run();
        for (var server : List.of(first, second)) {
            await("readiness")
                    .atMost(Duration.ofSeconds(15))
                    .until(() -> server.anonymous().get("health/ready").status(), Integer.valueOf(200)::equals);
            server.as("officer").get("api/cases").expect(200);
        }

        assertThat(first.printed().substring(before).lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("The database is away"))
                .anyMatch(line -> line.contains("The database is back"));
    }

    @Test
    void a_database_that_hangs_holds_nobody_for_long() {
        postgres.hang();
        try {
            await("the alarm")
                    .atMost(Duration.ofSeconds(15))
                    .until(() -> timed("health/ready").status(), Integer.valueOf(503)::equals);
            var asked = System.nanoTime();
            timed("api/cases").expect(503);
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(2));
        } finally {
            postgres.resume();
        }
        await("readiness")
                .atMost(Duration.ofSeconds(30))
                .until(() -> timed("health/ready").status(), Integer.valueOf(200)::equals);
    }

    @Test
    void more_than_the_database_gets_done_is_503_for_some_and_no_outage() throws SQLException {
        var before = first.printed().length();
        var paths = List.of("api/cases", "engine-rest/task", "api/organizations");
        var answers = new ConcurrentHashMap<Integer, AtomicInteger>();
        var threads = Executors.newFixedThreadPool(60); // forty connections are in the pool
        try (var lock = connect();
                var statement = lock.createStatement()) {
            lock.setAutoCommit(false);
            statement.execute("lock table login_attempt in access exclusive mode");
            var asked = IntStream.range(0, 60)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> first.as("officer").get(paths.get(i % paths.size())), threads))
                    .toList();
            CompletableFuture.anyOf(asked.toArray(CompletableFuture[]::new)).join();
            lock.rollback();
            asked.forEach(answer -> {
                var told = answer.join();
                answers.computeIfAbsent(told.status(), status -> new AtomicInteger())
                        .incrementAndGet();
                if (told.status() == 503) {
                    assertThat(told.header("Retry-After")).isNotEmpty();
                    assertThat(told.text()).contains("{").doesNotContain("Exception", "org.", "java.");
                }
            });
        } finally {
            threads.shutdownNow();
        }

        assertThat(answers).containsOnlyKeys(200, 503);
        assertThat(first.printed().substring(before)).doesNotContain("The database is away", "Incident");
        first.anonymous().get("health/ready").expect(200);
    }

    private static Answer timed(String path) {
        return first.as("officer").get(path);
    }

    @Test
    void whose_server_ends_logs_in_at_the_other_one() {
        var here = new Wire(first.home());
        var tasks = new Wire.Request(Operation.Api.ENGINE, "GET", "/task", null, null);
        assertThat(here.send(Door.SESSION, Role.OFFICER, tasks).status()).isEqualTo(200);
        assertThat(new Wire(second.home(), here)
                        .send(Door.SESSION, Role.OFFICER, tasks)
                        .status())
                .isEqualTo(401);
        assertThat(new Wire(second.home())
                        .send(Door.SESSION, Role.OFFICER, tasks)
                        .status())
                .isEqualTo(200);
    }

    private static String one(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int change(String sql, String... values) {
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.get("CERTIFICATION_DATABASE_URL"),
                database.get("CERTIFICATION_DATABASE_USER"),
                database.get("CERTIFICATION_DATABASE_PASSWORD"));
    }
}
