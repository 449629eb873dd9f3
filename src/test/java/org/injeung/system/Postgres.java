package org.injeung.system;

import static org.injeung.system.Patience.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;

/**
 * A PostgreSQL server from the binaries of Maven Central, on a free port of this machine. It refuses to run as root: then it
 * runs as nobody.
 */
public final class Postgres {
    private static final int NOBODY = 65534;
    private static final String USER = "injeung";
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
    private static final Once<Postgres> SHARED = new Once<>(Postgres::new);

    private final Path folder;
    private final int port = freePort();
    private final String password = UUID.randomUUID().toString();
    private final Path data;
    private Process process;

    private Postgres() {
        try {
            folder = Files.createTempDirectory("injeung-postgres");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            unpack();
            data = Files.createDirectory(folder.resolve("data"));
            var secret = Files.writeString(folder.resolve("password"), password);
            if (ROOT) {
                for (var owned : List.of(data, secret)) {
                    Files.setAttribute(owned, "unix:uid", NOBODY);
                }
            }
            var initialized = start(
                    "initdb",
                    "--pgdata=" + data,
                    "--username=" + USER,
                    "--pwfile=" + secret,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--no-sync");
            if (initialized.waitFor() != 0) {
                throw new IllegalStateException("initdb failed, see " + log());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
        run();
    }

    /** Another one, which its test may stop. */
    static Postgres own() {
        return new Postgres();
    }

    /** Starts it, on the data that is there. */
    void run() {
        try {
            process = start(
                    "postgres",
                    "-D",
                    data.toString(),
                    "-p",
                    Integer.toString(port),
                    "-c",
                    "listen_addresses=127.0.0.1",
                    "-c",
                    "unix_socket_directories=" + data,
                    "-c",
                    "shared_preload_libraries=pg_stat_statements",
                    "-c",
                    "fsync=off");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await("PostgreSQL").atMost(Duration.ofMinutes(1)).until(this::answers);
    }

    /** Cuts off all clients and ends, as for a restart of its machine. */
    void end() {
        signal(List.of(process.toHandle()), "INT");
        process.onExit().join();
    }

    /** Hangs: nothing is refused and nothing answered, until {@link #resume}. */
    void hang() {
        signal(all(), "STOP");
    }

    /** Goes on after it hung. */
    void resume() {
        signal(all(), "CONT");
    }

    private List<ProcessHandle> all() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    private static void signal(List<ProcessHandle> processes, String signal) {
        var command = new ArrayList<>(List.of("kill", "-" + signal));
        processes.forEach(one -> command.add(Long.toString(one.pid())));
        try {
            new ProcessBuilder(command).start().onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one of this JVM. */
    public static Postgres shared() {
        return SHARED.get();
    }

    /** Creates an empty database and tells how it is reached. */
    public Map<String, String> newDatabase() {
        var name = "injeung_" + UUID.randomUUID().toString().substring(0, 8);
        try (var connection = DriverManager.getConnection(url("postgres"), USER, password);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "CERTIFICATION_DATABASE_URL", url(name),
                "CERTIFICATION_DATABASE_USER", USER,
                "CERTIFICATION_DATABASE_PASSWORD", password);
    }

    private boolean answers() {
        if (!process.isAlive()) {
            throw new IllegalStateException("PostgreSQL ended, see " + log());
        }
        try (var connection = DriverManager.getConnection(url("postgres"), USER, password)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    private Process start(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (ROOT) {
            command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private static Path log() {
        return Server.logOf("postgres");
    }

    private void unpack() throws IOException, InterruptedException {
        var archive = "/postgres-linux-x86_64.txz";
        try (var packed = Postgres.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new IllegalStateException(archive + " is not on the class path");
            }
            var tar = new ProcessBuilder("tar", "-x", "--no-same-owner", "-C", folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
            try (var input = tar.getOutputStream();
                    var unpacked = new XZInputStream(packed)) {
                var copied = unpacked.transferTo(input);
                assert copied > 0;
            }
            if (tar.waitFor() != 0) {
                throw new IllegalStateException("tar failed, see " + log());
            }
        }
    }

    private void remove() {
        resume();
        process.destroy(); // PostgreSQL waits for its clients: the servers stop first or are cut off here
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port of this machine that nobody listens on. */
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
