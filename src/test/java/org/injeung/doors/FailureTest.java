package org.injeung.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.injeung.start.Outage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is no bug, though the request was right. */
class FailureTest {
    @AfterEach
    void isOver() {
        Outage.over();
    }

    @Test
    void whoever_meets_an_instance_that_ended_at_the_same_moment_tries_again() {
        var met = new NullValueException("Cannot restore state of process instance 7: list of executions is empty");
        assertThat(status(new ProcessEngineException(met))).isEqualTo(409);
    }

    @Test
    void a_database_that_is_away_or_too_slow_is_503() {
        assertThat(status(new ProcessEngineException(new SQLException("broken", "08006"))))
                .isEqualTo(503);
        assertThat(status(new ProcessEngineException(new SQLException("canceling statement", "57014"))))
                .isEqualTo(503);
        assertThat(status(new IllegalStateException(
                        new SQLException("In-use connections equal max-pool-size and expired max-wait-time"))))
                .isEqualTo(503);
    }

    private static int status(Throwable thrown) {
        return Failure.of(thrown).orElseThrow().status();
    }
}
