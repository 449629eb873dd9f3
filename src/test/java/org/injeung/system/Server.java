package org.injeung.system;

import static org.injeung.system.Patience.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The built artifact as an operator starts it, in demonstration mode on a free port and with a temporary working directory. What
 * it prints stands in {@code target/}.
 */
public final class Server {
    /** How long the bar lasts on the shared servers, whose operator has put a file of periods in place of the built-in one. */
    static final Duration SHORT_BAR = Duration.ofSeconds(30);

    static final Path TARGET = Path.of(System.getProperty("injeung.jar", "target/injeung.jar"))
            .toAbsolutePath()
            .getParent();
    private static final Map<Database, Once<Server>> SHARED = ofEach(Server::newShared);
    private static final Map<Database, Once<Server>> LASTING = ofEach(Server::newLasting);
    // A start is half of what most of them do. It is cheaper without the second compiler, collections in between, and
    // the verification of libraries, which the server of ReadmeIT verifies.
    private static final List<String> QUICK = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmn256m",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote",
            "-jar",
            built().toString());
    private static final Once<Server> BROWSERS = new Once<>(() -> start("browsers", Database.H2));
    private static final Duration START = Duration.ofMinutes(3);

    private final String name;
    private final Path folder;
    private final int logBegins;
    private final Map<String, String> settings = new HashMap<>();
    private final List<String> options;
    private int port;
    private Process process;

    /** A new server with the built-in periods and these settings, on its own data. */
    public static Server start(String name, Map<String, String> settings) {
        return start(name, settings, START);
    }

    /** The same, if it is ready in that time; otherwise it is ended. */
    static Server start(String name, Map<String, String> settings, Duration patience) {
        var server = new Server(name, settings);
        server.launch(patience);
        return server;
    }

    /** A new server where a bar ends while a test waits, with more settings: those of a database that others use, too. */
    static Server startShort(String name, Map<String, String> settings) {
        var server = new Server(name, settings);
        server.settings.put("CERTIFICATION_LAW_PERIODS", server.shortPeriods().toString());
        server.launch(START);
        return server;
    }

    /** A new server with these settings on the data of an earlier one, which are put into its folder before it starts. */
    static Server startOn(String name, Map<String, String> settings, Consumer<Path> data) {
        var server = new Server(name, settings);
        data.accept(server.folder);
        server.launch(START);
        return server;
    }

    /** A new server with these settings, as the README starts it: by {@code java -jar} alone. */
    public static Server startPlain(String name, Map<String, String> settings) {
        return startWith(name, settings, "-jar", built().toString());
    }

    /** A new server that a JVM with these options runs, of which the last one names the jar. */
    public static Server startWith(String name, Map<String, String> settings, String... options) {
        var server = new Server(name, settings, List.of(options));
        server.launch(START);
        return server;
    }

    /** The jar that the build made. */
    public static Path built() {
        return TARGET.resolve("injeung.jar");
    }

    /** Where it keeps its data. */
    Path folder() {
        return folder;
    }

    /** What it printed until now; an earlier run may have left its log. */
    String printed() {
        try {
            var all = Files.readAllBytes(log());
            return new String(all, logBegins, all.length - logBegins, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Server(String name, Map<String, String> settings) {
        this(name, settings, QUICK);
    }

    private Server(String name, Map<String, String> settings, List<String> options) {
        this.name = name;
        this.options = options;
        this.settings.putAll(settings);
        this.settings.put("CERTIFICATION_DEMONSTRATION", "true");
        this.settings.put("CERTIFICATION_COMMITTEE_QUORUM", "3");
        try {
            folder = Files.createTempDirectory("injeung-" + name);
            logBegins = Files.exists(log()) ? Math.toIntExact(Files.size(log())) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    /** A new server with the built-in periods, on its own data. */
    static Server start(String name, Database database) {
        return start(name, database.settings());
    }

    /**
     * The one on that database for all tests of this JVM that can share it, as they work on organizations of their own. Nobody but
     * {@code StoryIT} issues certificates of ISMS-P there, or touches those of the demonstration.
     */
    public static Server shared(Database database) {
        return SHARED.get(database).get();
    }

    private static Server newShared(Database database) {
        return startShort("shared-" + lowerCase(database), database);
    }

    private static Map<Database, Once<Server>> ofEach(Function<Database, Server> start) {
        var servers = new EnumMap<Database, Once<Server>>(Database.class);
        for (var database : Database.values()) {
            servers.put(database, new Once<>(() -> start.apply(database)));
        }
        return servers;
    }

    private static String lowerCase(Database database) {
        return database.name().toLowerCase(Locale.ROOT);
    }

    /** A new server on its own data, where a bar and a public notice end while a test waits. */
    static Server startShort(String name, Database database) {
        return startShort(name, database.settings());
    }

    /**
     * Another one for all tests of this JVM, for those in which a bar must not end while they play, however slow the machine is;
     * its operator lets administrators bring diagrams over HTTP.
     */
    static Server lasting(Database database) {
        return LASTING.get(database).get();
    }

    private static Server newLasting(Database database) {
        var settings = new HashMap<>(database.settings());
        settings.put("CERTIFICATION_DEPLOYMENTS_OVER_HTTP", "true");
        return start("lasting-" + lowerCase(database), settings);
    }

    /** The shared one on H2, for tests that have no choice of a database. */
    public static Server shared() {
        return shared(Database.H2);
    }

    /** Another one on H2, with nothing in its lists but what tests in the browser put there. */
    public static Server forBrowsers() {
        return BROWSERS.get();
    }

    /** Where it answers. */
    public URI home() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** A client with the login of that account. */
    public Client as(String user) {
        return new Client(home(), user);
    }

    /** A client without login. */
    public Client anonymous() {
        return new Client(home(), null);
    }

    /** One of its settings. */
    String setting(String setting) {
        return settings.get(setting);
    }

    /** Changes one of its settings, for its next start. */
    void set(String setting, String value) {
        settings.put(setting, value);
    }

    /** Of its process. */
    public long pid() {
        return process.pid();
    }

    /** Ends it at once, as kill -9 does, and starts it again on the same data. */
    void killAndRestart() {
        kill();
        launch(START);
    }

    /** Ends it at once, as kill -9 does. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    /** Tells it to stop, as kill does, and tells its exit code. */
    int terminate() {
        process.destroy();
        return process.onExit().join().exitValue();
    }

    /** Starts it again on the same data, after it ended. */
    void launchAgain() {
        if (!process.isAlive()) {
            launch(START);
        }
    }

    /** Starts another process on the same data which does not come to life; tells its exit code. */
    int launchInVain() {
        try {
            process = command().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return process.onExit().orTimeout(3, TimeUnit.MINUTES).join().exitValue();
    }

    /** A new server that is not started yet. */
    static Server prepare(String name, Map<String, String> settings) {
        return new Server(name, settings);
    }

    /** Stops it as an operator does and starts it again on the same data. */
    public void restart() {
        halt();
        launch(START);
    }

    /** Stops it as an operator does, and its data with it. */
    public void stop() {
        end();
    }

    /** Stops it as an operator does, who wants to look at its data. */
    void halt() {
        if (process != null && process.isAlive()) {
            process.destroy();
            try {
                if (!process.waitFor(20, TimeUnit.SECONDS)) {
                    process.destroyForcibly().onExit().join();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void launch(Duration patience) {
        try {
            process = command().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            await("readiness of " + name).atMost(patience).until(this::isReady);
        } catch (RuntimeException | AssertionError e) {
            kill(); // or it would take the processor from whatever comes next
            throw e;
        }
    }

    private ProcessBuilder command() {
        port = Postgres.freePort();
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
        command.addAll(options);
        command.addAll(List.of("--port", Integer.toString(port)));
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().keySet().removeIf(key -> key.startsWith("CERTIFICATION_"));
        builder.environment().putAll(settings);
        return builder;
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The server ended, see " + log());
        }
        try {
            var status = anonymous().get("health/ready").status();
            if (status != 200 && status != 503) {
                throw new IllegalStateException("While it starts, the server answers " + status);
            }
            return status == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private Path log() {
        return logOf("server-" + name);
    }

    /** Where something that these tests start prints: the tests run in several JVMs, each with servers of its own. */
    static Path logOf(String name) {
        return TARGET.resolve(name + "-" + System.getProperty("surefire.forkNumber", "1") + ".log");
    }

    /** The periods of a demonstration, but with a bar and a public notice that end while a test waits. */
    private Path shortPeriods() {
        var shortened = rows("/law/demonstration-periods.csv");
        var names = shortened.stream()
                .map(row -> row.substring(0, row.indexOf(',') + 1))
                .toList();
        var rows = rows("/law/periods.csv").stream()
                .filter(row -> row.startsWith("name,") || names.stream().noneMatch(row::startsWith))
                .map(row -> row.replaceAll(
                        "^(reapplicationBar|publicService),[^,]*,[^,]*,", "$1," + SHORT_BAR + ",EXACT,"));
        try {
            return Files.write(
                    folder.resolve("periods.csv"),
                    Stream.concat(rows, shortened.stream().skip(1)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a file of the class path. */
    static List<String> rows(String resource) {
        try (var csv = Server.class.getResourceAsStream(resource)) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end() {
        halt();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // it is a temporary directory
        }
    }
}
