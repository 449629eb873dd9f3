package org.injeung.registry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Up to when a list told everything, for whoever asks again for what was written since. */
public final class AsOf {
    private static final Duration UNSEEN = Duration.ofMinutes(6);
    private static final Duration STEP = Duration.ofMinutes(10);

    private AsOf() {}

    /**
     * Since when whoever has read everything there is now has to ask for changes the next time. What a transaction writes is dated just
     * before it is committed; a server that stands still in between is given up by PostgreSQL after 20 seconds in a statement and 300
     * out of one ({@code engine.DriverDataSource}). The rest is for clocks of servers that do not agree. It moves every ten minutes, so
     * that the list of whoever polls in between stays the same as long as nothing changes.
     */
    public static Instant of(Clock clock) {
        var seen = clock.instant().minus(UNSEEN).getEpochSecond();
        return Instant.ofEpochSecond(seen - seen % STEP.toSeconds());
    }
}
