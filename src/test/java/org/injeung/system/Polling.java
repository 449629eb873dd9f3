package org.injeung.system;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what comes by itself. */
public final class Polling {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Polling() {}

    /** Asks again and again until the answer is the wanted one. */
    public static <T> T await(String what, Supplier<T> question, Predicate<T> wanted) {
        return await(what, PATIENCE, question, wanted);
    }

    /** Asks again and again until the answer is the wanted one or the time is over. */
    public static <T> T await(String what, Duration patience, Supplier<T> question, Predicate<T> wanted) {
        var deadline = Instant.now().plus(patience);
        while (true) {
            var answer = question.get();
            if (wanted.test(answer)) {
                return answer;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(what + " did not come true in " + patience + "; last answer: " + answer);
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(what, e);
            }
        }
    }
}
