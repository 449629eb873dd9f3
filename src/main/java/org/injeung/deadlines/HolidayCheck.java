package org.injeung.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.injeung.law.Periods;

/** Whether deadlines are counted with the holidays of the year to come. */
@Readiness
@ApplicationScoped
public class HolidayCheck implements HealthCheck {
    private final Instance<Periods> periods;
    private final Instance<Clock> clock;

    /** For the container's proxy. */
    protected HolidayCheck() {
        this(null, null);
    }

    /** Looks at the holidays that are known. */
    @Inject
    public HolidayCheck(Instance<Periods> periods, Instance<Clock> clock) {
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("holidays").up();
        var holidays = periods.get().holidays();
        holidays.lastDay().ifPresent(last -> answer.withData("knownUntil", last.toString()));
        Legislation.lastKnownDay(holidays, LocalDate.now(clock.get()))
                .ifPresent(last -> answer.withData("warning", "after it " + Legislation.HOLIDAYS_END));
        return answer.build();
    }
}
