package org.injeung.benchmark;

import static org.injeung.system.Patience.await;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;
import org.injeung.start.Archives;
import org.injeung.system.Desk;
import org.injeung.system.Postgres;
import org.injeung.system.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** W4: seconds until the first answer, memory, and what work costs when it goes on for a while, by the options of the JVM. */
class StartBenchmark {
    /** How long each server works; 60 for the hour after which options are chosen. */
    private static final Duration WORK = Duration.ofMinutes(Long.getLong("benchmark.minutes", 3));

    private static final String SERIAL = "-XX:+UseSerialGC";
    private static final String C1 = "-XX:TieredStopAtLevel=1";

    private final Figures table = new Figures(
            "W4: start, memory, and " + WORK.toMinutes() + " minutes of own work by 4 clients",
            "Server",
            "Start on an empty database, s",
            "Idle, MB",
            "Cases/s",
            "ms of CPU a case in the last third",
            "MB after work",
            "Start again, s");

    @TempDir
    private Path folder;

    @Test
    void start_memory_and_a_while_of_work() throws SQLException, IOException, InterruptedException {
        var jar = Server.built().toString();
        var archive = folder.resolve("archive");
        Archives.make(Server.built(), archive, new PrintStream(System.out, true));
        measure("java -jar", "-jar", jar);
        measure("Serial collector", SERIAL, "-jar", jar);
        measure("Serial collector, C1", SERIAL, C1, "-jar", jar);
        measure(
                "Serial collector, C1, archive",
                SERIAL,
                C1,
                "-XX:SharedArchiveFile=" + archive.resolve("injeung.jsa"),
                "-jar",
                archive.resolve("injeung.jar").toString());
        for (var vendor : StockServer.VENDORS) {
            var database = Postgres.shared().newDatabase();
            try (var stock = new StockServer(vendor, database)) {
                table.row("Stock " + vendor, seconds(stock.started()), memory(stock.pid()), "", "", "", "");
            }
        }
        table.keep();
    }

    private void measure(String name, String... options) {
        var settings = Postgres.shared().newDatabase();
        var begin = System.nanoTime();
        var server = Server.startWith("start", settings, options);
        try {
            var started = seconds(Duration.ofNanos(System.nanoTime() - begin));
            var idle = memory(server.pid());
            var thirds = new ArrayList<Map.Entry<Integer, Duration>>();
            var workBegan = System.nanoTime();
            Stream.of(1, 2, 3).forEach(third -> thirds.add(work(server, WORK.dividedBy(3))));
            var elapsed = (System.nanoTime() - workBegan) / 1e9;
            var cases = thirds.stream().mapToInt(Map.Entry::getKey).sum();
            var last = thirds.get(2);
            var after = memory(server.pid());
            var again = System.nanoTime();
            server.restart();
            table.row(
                    name,
                    started,
                    idle,
                    cases / elapsed,
                    (double) last.getValue().toMillis() / last.getKey(),
                    after,
                    seconds(Duration.ofNanos(System.nanoTime() - again)));
        } finally {
            server.stop();
        }
    }

    /** How many cases were applied for and checked in that time, registration included, and what the server used for them. */
    private static Map.Entry<Integer, Duration> work(Server server, Duration time) {
        var cpu = Measures.cpu(server.pid());
        var end = System.nanoTime() + time.toNanos();
        var counts = new int[4];
        Measures.run(4, 4, client -> {
            var desk = new Desk(server);
            while (System.nanoTime() < end) {
                desk.checkDocuments(desk.applyFor(desk.register("Long Store", "ONLINE_PLATFORM", 1_000_000_000)));
                counts[client]++;
            }
        });
        return Map.entry(
                counts[0] + counts[1] + counts[2] + counts[3],
                Measures.cpu(server.pid()).minus(cpu));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    /** What a process holds in memory, in MB, half a minute after it did something last. */
    private static double memory(long pid) {
        var quiet = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        await("half a minute").until(() -> System.nanoTime() > quiet);
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
