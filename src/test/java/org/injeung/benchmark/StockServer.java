package org.injeung.benchmark;

import static org.injeung.system.Patience.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.injeung.system.Client;
import org.injeung.system.Desk;
import org.injeung.system.Postgres;

/** The engine as its makers ship it, with our diagrams and none of our rules: see {@code src/test/stock}. */
final class StockServer implements AutoCloseable {
    /** Whose engines: of Camunda, and of those who carry its seventh version on. */
    static final List<String> VENDORS = List.of("camunda", "operaton");

    private final Process process;
    private final URI home;
    private final Duration started;

    /** Builds it and starts it on an empty database. */
    StockServer(String vendor, Map<String, String> database) {
        var log = Path.of("target", "stock-" + vendor + ".log").toFile();
        long begin;
        try {
            var built = new ProcessBuilder(
                            "./mvnw",
                            "-B",
                            "-ntp",
                            "-q",
                            "-f",
                            "src/test/stock/pom.xml",
                            "-Dvendor=" + vendor,
                            "package")
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start()
                    .onExit()
                    .join();
            if (built.exitValue() != 0) {
                throw new IllegalStateException("not built, see " + log);
            }
            var port = Postgres.freePort();
            home = URI.create("http://127.0.0.1:" + port + "/");
            begin = System.nanoTime();
            process = start(vendor, port, database, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        await(vendor).atMost(Duration.ofMinutes(2)).until(this::answers);
        started = Duration.ofNanos(System.nanoTime() - begin);
    }

    /** How long it took until it answered. */
    Duration started() {
        return started;
    }

    private static Process start(String vendor, int port, Map<String, String> database, File log) throws IOException {
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-jar",
                        Path.of("target", "stock-" + vendor, "stock.jar").toString(),
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        "--spring.datasource.url=" + database.get("CERTIFICATION_DATABASE_URL"),
                        "--spring.datasource.username=" + database.get("CERTIFICATION_DATABASE_USER"),
                        "--spring.datasource.password=" + database.get("CERTIFICATION_DATABASE_PASSWORD"),
                        "--" + vendor + ".bpm.deployment-resource-pattern="
                                + "classpath*:processes/*.bpmn,classpath*:processes/forms/*.form"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        return builder.start();
    }

    private boolean answers() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the stock engine ended, see target");
        }
        try {
            return client().get("engine-rest/engine").status() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** Starts an application and finds the officer's task, as an agency and an officer do. */
    static String apply(Client client, int number) {
        var caseNumber = "ISS-2026-%06d".formatted(number);
        var variables = Map.of(
                "businessNumber",
                "%010d".formatted(number),
                "scheme",
                "ISMS",
                "scope",
                "Online shop and its deliveries");
        client.post(
                        "engine-rest/process-definition/key/certification-issuance/start",
                        Map.of("businessKey", caseNumber, "variables", Desk.typed(variables)))
                .expect(200);
        return client.get("engine-rest/task?processInstanceBusinessKey=" + caseNumber)
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
    }

    Client client() {
        return Client.anonymous(home);
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
