package org.injeung.engine;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeShutdown;
import jakarta.enterprise.inject.spi.Extension;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ends the JVM when the application could not start: a wrong setting, a database out of reach. The server would go on without it
 * and say that it is ready.
 */
public class StartOrEnd implements Extension {
    private static volatile boolean started;

    static void started() {
        started = true;
    }

    static void end() {
        Runtime.getRuntime().halt(1);
    }

    void stopping(@Observes BeforeShutdown stopping) {
        if (!started) {
            // The server logs the reason after this.
            CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS).execute(StartOrEnd::end);
        }
    }
}
