package org.injeung.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.BpmPlatform;
import org.camunda.bpm.engine.ProcessEngine;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/**
 * What {@code /health} tells an operator. The server creates this bean before the application has its names (JNDI), so nothing
 * that needs one is injected.
 */
@ApplicationScoped
public class HealthChecks {
    /** How long a job may wait before we say that nobody works. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    private Engine engine;

    @Inject
    private ProcessEngine processEngine;

    @Inject
    private Clock clock;

    /** The engine is there. */
    @Produces
    @Liveness
    HealthCheck alive() {
        return () -> HealthCheckResponse.named("engine-registered")
                .status(BpmPlatform.getDefaultProcessEngine() != null)
                .build();
    }

    /** The engine reads its database and works its jobs. */
    @Produces
    @Readiness
    HealthCheck engine() {
        return () -> {
            var answer = HealthCheckResponse.named("engine");
            try {
                long overdue = processEngine
                        .getManagementService()
                        .createJobQuery()
                        .executable()
                        .duedateLowerThan(Date.from(clock.instant().minus(PATIENCE)))
                        .count();
                var working = engine.isAcquiringJobs() && overdue == 0;
                return answer.status(working)
                        .withData("jobs", working ? "working" : "not working jobs")
                        .withData("overdueJobs", overdue)
                        .build();
            } catch (RuntimeException e) {
                return answer.down()
                        .withData("problem", "the engine cannot read its database")
                        .build();
            }
        };
    }

    /** The registry's tables can be read. */
    @Produces
    @Readiness
    HealthCheck registry() {
        return () -> {
            var answer = HealthCheckResponse.named("registry");
            try (var connection = engine.dataSource().getConnection();
                    var statement = connection.createStatement()) {
                statement
                        .executeQuery("select count(*) from \"flyway_schema_history\"")
                        .close();
                return answer.up().build();
            } catch (SQLException e) {
                return answer.down()
                        .withData("problem", "the registry cannot read its database")
                        .build();
            }
        };
    }
}
