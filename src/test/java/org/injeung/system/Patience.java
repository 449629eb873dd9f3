package org.injeung.system;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waits for what comes by itself: asks at once and then ten times a second, in the thread of the test, for three minutes. */
public final class Patience {
    private Patience() {}

    /** Awaits that; what fails meanwhile elsewhere is not its business. */
    public static ConditionFactory await(String what) {
        return Awaitility.with()
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .dontCatchUncaughtExceptions()
                .await(what)
                .atMost(Duration.ofMinutes(3));
    }
}
