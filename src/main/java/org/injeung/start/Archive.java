package org.injeung.start;

import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/**
 * Makes a folder from which this server starts faster: the jar with the server's libraries beside it, as the JVM archives only what
 * stands on its class path, and the archive of their classes, taken from a first start. It belongs to the JDK that made it and to this
 * jar: with another JDK the JVM ignores it, for another version a new one is made.
 */
final class Archive {
    /** What a start gains most by; {@code README.md} tells what they cost in a long run. */
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final String LIBRARIES = "MICRO-INF/runtime/";
    private static final String BESIDE = "runtime/";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path jar;
    private final Path classes;
    private final Path log;

    private Archive(Path jar) {
        this.jar = jar;
        this.classes = jar.resolveSibling("injeung.jsa");
        this.log = jar.resolveSibling("start.log");
    }

    /** Makes it of that jar in that folder, which must be empty or missing, and says what it gained. */
    static void make(Path source, Path folder, PrintStream out) throws IOException, InterruptedException {
        var archive = new Archive(unfold(source, folder));
        out.println(
                "Three starts on new data, which are removed again: one shows which classes are needed, two measure.");
        archive.start("-XX:ArchiveClassesAtExit=" + archive.classes);
        if (!Files.isReadable(archive.classes)) {
            throw new IOException("this JDK (" + Runtime.version() + ") wrote none");
        }
        var without = archive.start("-Xshare:auto");
        var with = archive.start("-XX:SharedArchiveFile=" + archive.classes);
        out.printf(
                "Ready after %.1f s without the archive, %.1f s with it. Start the server from now on with%n%n  java %s%n",
                seconds(without), seconds(with), String.join(" ", archive.command()));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private List<String> command() {
        var command = new ArrayList<>(FLAGS);
        command.addAll(List.of("-XX:SharedArchiveFile=" + classes, "-jar", jar.toString(), "--port", "8080"));
        return command;
    }

    /** Puts the jar there, which must be an empty or missing folder, with its libraries beside it on its class path. */
    static Path unfold(Path source, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                throw new IOException(folder + " is not empty");
            }
        }
        Files.createDirectory(folder.resolve(BESIDE));
        var jar = folder.toAbsolutePath().resolve("injeung.jar");
        try (var packed = new JarFile(source.toFile())) {
            var entries = Collections.list(packed.entries());
            for (var entry : entries) {
                if (isLibrary(entry)) {
                    try (var library = packed.getInputStream(entry)) {
                        Files.copy(library, folder.resolve(beside(entry)));
                    }
                }
            }
            var manifest = new Manifest(packed.getManifest());
            manifest.getMainAttributes()
                    .put(
                            Attributes.Name.CLASS_PATH,
                            entries.stream()
                                    .filter(Archive::isLibrary)
                                    .map(Archive::beside)
                                    .collect(Collectors.joining(" ")));
            try (var unfolded = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
                for (var entry : entries) {
                    if (!isLibrary(entry) && !JarFile.MANIFEST_NAME.equals(entry.getName())) {
                        unfolded.putNextEntry(new JarEntry(entry.getName()));
                        try (var content = packed.getInputStream(entry)) {
                            content.transferTo(unfolded);
                        }
                    }
                }
            }
        }
        return jar;
    }

    /**
     * Puts the resource adapters, which the server reads from folders below its root, there, as it does itself when it unpacks the
     * whole jar.
     */
    static void unpackAdapters(Path jar, Path root) throws IOException {
        try (var adapters = Files.newDirectoryStream(jar.resolveSibling(BESIDE), "*.rar")) {
            for (var adapter : adapters) {
                var name = adapter.getFileName().toString().replace(".rar", "");
                var target = root.resolve("lib/install/applications").resolve(name);
                try (var packed = new JarFile(adapter.toFile())) {
                    for (var entry : Collections.list(packed.entries())) {
                        if (!entry.isDirectory()) {
                            var file = target.resolve(entry.getName());
                            Files.createDirectories(file.getParent());
                            try (var content = packed.getInputStream(entry)) {
                                Files.copy(content, file);
                            }
                        }
                    }
                }
            }
        }
    }

    private static boolean isLibrary(JarEntry entry) {
        return entry.getName().startsWith(LIBRARIES) && !entry.isDirectory();
    }

    private static String beside(JarEntry entry) {
        return BESIDE + entry.getName().substring(LIBRARIES.length());
    }

    /** Starts it on a new demonstration and stops it when it is ready; tells how long that took. */
    private Duration start(String flag) throws IOException, InterruptedException {
        var data = Files.createTempDirectory("injeung-archive");
        try {
            var port = freePort();
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(FLAGS);
            command.addAll(List.of(flag, "-jar", jar.toString(), "--port", Integer.toString(port)));
            var builder = new ProcessBuilder(command)
                    .directory(data.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().keySet().removeIf(key -> key.startsWith("CERTIFICATION_"));
            builder.environment().put("CERTIFICATION_DEMONSTRATION", "true");
            var begin = System.nanoTime();
            var server = builder.start();
            try {
                while (!isReady(port)) {
                    var waited = Duration.ofNanos(System.nanoTime() - begin);
                    if (!server.isAlive() || waited.compareTo(PATIENCE) > 0) {
                        throw new IOException("the server did not get ready, see " + log);
                    }
                    Thread.sleep(50);
                }
                return Duration.ofNanos(System.nanoTime() - begin);
            } finally {
                server.destroy();
                server.waitFor();
            }
        } finally {
            TemporaryFolder.remove(data);
        }
    }

    private static boolean isReady(int port) throws IOException {
        var connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + "/health/ready").toURL().openConnection();
        connection.setConnectTimeout(1000);
        connection.setReadTimeout(5000);
        try {
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        } finally {
            connection.disconnect();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
