package org.injeung.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the container or the JDK would not inject by itself. */
@ApplicationScoped
public class Producers {
    /** Joins the caller's transaction, on whatever thread. */
    @Produces
    @PersistenceContext(unitName = "injeung")
    EntityManager entityManager;

    /** The one clock: Korean time, the same moment that the engine's timers see. */
    @Produces
    static Clock clock() {
        return new EngineClock(ZoneId.of("Asia/Seoul"));
    }

    @Produces
    static Deployments deployments(
            @ConfigProperty(name = "certification.deployments-over-http", defaultValue = "false") boolean overHttp) {
        return new Deployments(overHttp);
    }

    private static final class EngineClock extends Clock {
        private final ZoneId zone;

        EngineClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new EngineClock(other);
        }

        @Override
        public Instant instant() {
            return ClockUtil.getCurrentTime().toInstant();
        }
    }
}
