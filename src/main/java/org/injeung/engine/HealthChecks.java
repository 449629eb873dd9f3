package org.injeung.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.camunda.bpm.BpmPlatform;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/**
 * What {@code /health} tells an operator. The server creates this bean before the application has its names (JNDI), so nothing
 * that needs one is injected.
 */
@ApplicationScoped
public class HealthChecks {
    @Inject
    private Engine engine;

    /** The engine is there. */
    @Produces
    @Liveness
    HealthCheck alive() {
        return () -> HealthCheckResponse.named("engine-registered")
                .status(BpmPlatform.getDefaultProcessEngine() != null)
                .build();
    }

    /** This server works jobs. How many wait is no matter of this server, and none of its health. */
    @Produces
    @Readiness
    HealthCheck engine() {
        return () -> {
            var working = engine.isAcquiringJobs();
            return HealthCheckResponse.named("engine")
                    .status(working)
                    .withData("jobs", working ? "working" : "not working jobs")
                    .build();
        };
    }

    /** This server reads and writes its database. Told by the last sign of life: a database that hangs does not hold the answer. */
    @Produces
    @Readiness
    HealthCheck registry() {
        return () -> {
            var answer = HealthCheckResponse.named("registry");
            return engine.reachesDatabase()
                    ? answer.up().build()
                    : answer.down()
                            .withData("problem", "the database cannot be reached")
                            .build();
        };
    }

    /** Jobs of all servers that wait for more than two minutes. */
    @Gauge(
            name = "jobs_overdue",
            absolute = true,
            unit = MetricUnits.NONE,
            description = "Jobs of all servers that wait for more than two minutes")
    long overdueJobs() {
        return engine.overdueJobs();
    }
}
