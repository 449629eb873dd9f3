package org.injeung.engine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.injeung.law.Deadline;
import org.injeung.law.Periods;

/** Due dates of human tasks: a diagram names the legal period, {@code ${deadlines.of('screening')}}. */
@Dependent
public class Deadlines {
    private final Periods periods;
    private final Clock clock;

    /** Counts from the clock's now. */
    @Inject
    public Deadlines(Periods periods, Clock clock) {
        this.periods = periods;
        this.clock = clock;
    }

    /** The end of the period of that name if it starts now, for the engine. */
    public Date of(String period) {
        return Date.from(count(period, clock.instant()).endsAt());
    }

    /** The end of the period of that name from an event. */
    public Deadline count(String period, Instant startsAt) {
        return periods.count(period, startsAt);
    }
}
