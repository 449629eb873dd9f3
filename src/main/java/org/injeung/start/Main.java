package org.injeung.start;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.jar.JarFile;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts the server in the zone of the law and in a temporary folder of its own; ends it when it could not start, and in order when
 * it is told to.
 */
public final class Main {
    /**
     * The one zone of this product, whatever the host, {@code TZ} or {@code user.timezone} say: the engine keeps its times without
     * one, and servers that share a database must read the same hours.
     */
    public static final String ZONE = "Asia/Seoul";

    /** The system property that tells versions of this product apart. */
    public static final String BUILD = "injeung.build";

    /** How long requests in hand may take after the order to stop. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Main() {}

    /** Takes the arguments of Payara Micro; {@code --archive folder} alone makes an {@link Archive} there instead. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        if (arguments.length == 2 && "--archive".equals(arguments[0])) {
            archive(Path.of(arguments[1]));
            return;
        }
        System.setProperty("user.timezone", ZONE);
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        System.setProperty(BUILD, build());
        System.setProperty("java.awt.headless", "true"); // badges are drawn, whatever DISPLAY says
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            Running.endWithoutMemory(thrown);
            Logger.getLogger(Main.class.getName()).log(Level.SEVERE, "Uncaught in " + thread.getName(), thrown);
        });
        var folder = TemporaryFolder.open();
        Running.atEnd(folder::delete);
        stopOn("TERM");
        stopOn("INT");
        stopOn("HUP");
        try {
            requireFree(arguments);
            run(arguments, folder);
            if (Running.hasStarted()) {
                return;
            }
            System.err.println("Injeung did not start; the reason stands above."); // the log may be closed
        } catch (BindException e) {
            System.err.println("Injeung cannot start: " + e.getMessage());
        } catch (Exception | Error e) {
            System.err.println("Injeung cannot start: " + e);
        }
        Running.end(1);
    }

    /** The server opens its port when all else is done, and would go on without. */
    private static void requireFree(String[] arguments) throws IOException {
        var options = List.of(arguments);
        var option = options.stream()
                .map(text -> text.toLowerCase(Locale.ROOT))
                .toList()
                .indexOf("--port");
        if (option < 0 || option + 1 >= options.size()) {
            return; // the server complains, or looks for a free one
        }
        var port = Integer.parseInt(options.get(option + 1));
        var address = System.getProperty("certification.address", "127.0.0.1");
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address, port));
        } catch (BindException e) {
            throw new BindException("port " + port + " of " + address + ": " + e.getMessage());
        }
    }

    private static void archive(Path folder) {
        try {
            Archive.make(jar(), folder, System.out);
        } catch (IOException | InterruptedException e) {
            System.err.println("There is no archive: " + e.getMessage());
            Running.end(1);
        }
    }

    /** The jar whole, which unpacks its libraries, or with its libraries beside it on the class path. */
    private static void run(String[] arguments, TemporaryFolder folder) throws Exception {
        Class<?> server;
        try {
            server = Class.forName("fish.payara.micro.impl.PayaraMicroImpl");
        } catch (ClassNotFoundException packed) {
            var unpacked = with(arguments, "--unpackdir", folder.create("unpackdir"));
            PayaraMicro.main(with(unpacked, "--rootdir", folder.create("rootdir")));
            return;
        }
        System.setProperty("fish.payara.micro.BootJar", jar().toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", jar().getParent().toString());
        var root = folder.create("rootdir");
        Archive.unpackAdapters(jar(), Path.of(root));
        server.getMethod("main", String[].class).invoke(null, (Object) with(arguments, "--rootdir", root));
    }

    /** Tells versions apart: the check sum of the application in this jar. */
    private static String build() throws IOException {
        try (var jar = new JarFile(jar().toFile())) {
            return Long.toHexString(jar.getEntry("MICRO-INF/deploy/ROOT.war").getCrc());
        }
    }

    private static Path jar() {
        return Path.of(URI.create(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    /** With that option, unless the operator gave it another value. */
    private static String[] with(String[] arguments, String option, String value) {
        var all = new ArrayList<>(List.of(arguments));
        if (all.stream().noneMatch(option::equalsIgnoreCase)) {
            all.addAll(List.of(option, value));
        }
        return all.toArray(String[]::new);
    }

    /**
     * Before the server's own hook takes the application away while requests still come, which would be answered 500. By reflection, as
     * the compiler warns of every mention of {@code sun.misc.Signal} and cannot be told not to.
     */
    private static void stopOn(String name) throws ReflectiveOperationException {
        var signal = Class.forName("sun.misc.Signal");
        var handler = Class.forName("sun.misc.SignalHandler");
        var stop = Proxy.newProxyInstance(
                Main.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, received) -> {
                    new Thread(() -> Running.stop(PATIENCE), "stop").start();
                    return null;
                });
        signal.getMethod("handle", signal, handler)
                .invoke(null, signal.getConstructor(String.class).newInstance(name), stop);
    }
}
