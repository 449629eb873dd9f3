package org.injeung.start;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Whether this server takes requests, and how many it has in hand. */
public final class Running {
    private static final AtomicInteger IN_HAND = new AtomicInteger();
    private static volatile boolean started;
    private static volatile boolean ending;
    private static Runnable cleanUp = () -> {};
    private static Runnable application = () -> {};

    private Running() {}

    /** What is left to do when the server ends, however it does. */
    static synchronized void atEnd(Runnable work) {
        cleanUp = work;
    }

    /** How the application stops its own work, when no request is in hand any more. */
    public static synchronized void atStop(Runnable work) {
        application = work;
    }

    /** Ends the server at once, with that exit code. */
    @SuppressWarnings("SystemExitOutsideMain") // the server would go on without its application
    public static synchronized void end(int code) {
        try {
            cleanUp.run();
        } finally { // whatever it meets: a class is not found any more when somebody has put another jar in the place
            // of ours
            Runtime.getRuntime().halt(code); // the hooks of the server would only find its folder gone
        }
    }

    /** If that is the reason: nobody knows what a thread without memory left half done, and the server would go on. */
    static void endWithoutMemory(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                System.err.println("Injeung ends: " + cause);
                end(3);
            }
        }
    }

    /** The application is there. */
    public static void started() {
        started = true;
    }

    static boolean hasStarted() {
        return started;
    }

    /** Takes a request in hand, unless this server is ending; {@link #done} gives it back, whatever was the answer. */
    public static boolean take() {
        IN_HAND.incrementAndGet();
        return !ending;
    }

    /** A request is answered. */
    public static void done() {
        IN_HAND.decrementAndGet();
    }

    /** Takes no more requests, waits for those in hand, stops the application and ends the server. */
    static synchronized void stop(Duration patience) {
        ending = true;
        var deadline = System.nanoTime() + patience.toNanos();
        try {
            while (IN_HAND.get() > 0 && System.nanoTime() < deadline) {
                Thread.sleep(20);
            }
            application.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally { // not in order, then: the other servers and the next start are used to that
            end(0);
        }
    }
}
