package org.injeung.doors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response.Status;
import java.sql.SQLException;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.junit.jupiter.api.Test;

/** What of the exceptions for which Camunda answers 500 the request was the reason of. */
class EngineRefusalsTest {
    private static final String RESOURCE = "org.camunda.bpm.engine.rest.sub.runtime.impl.JobResourceImpl";
    private static final String STEP = "org.injeung.issuance.step.IssueCertificate";
    private static final String COMMAND = "org.camunda.bpm.engine.impl.cmd.CreateUserCmd";

    @Test
    void a_check_of_the_engine_that_refuses_what_was_asked_is_400() {
        var refused = at(new NullValueException("userId is null"), COMMAND);
        assertThat(status(refused)).isEqualTo(400);
        assertThat(status(new RestException(Status.INTERNAL_SERVER_ERROR, refused)))
                .isEqualTo(400);
    }

    @Test
    void what_is_not_there_is_404() {
        assertThat(status(at(new NullValueException("No job found with id '7'"), COMMAND)))
                .isEqualTo(404);
        assertThat(status(at(new ProcessEngineException("Batch with id 'x' cannot be found: no batch found"), COMMAND)))
                .isEqualTo(404);
    }

    @Test
    void an_id_that_the_pattern_refuses_is_400_and_named() {
        var refused = at(
                new ProcessEngineException("User has an invalid id: '홍길동' is not a valid resource identifier."),
                COMMAND);
        assertThat(EngineRefusals.of(refused).orElseThrow().errors())
                .singleElement()
                .satisfies(error -> assertThat(error.field()).isEqualTo("id"));
    }

    @Test
    void an_update_that_lost_is_409_even_if_the_resource_kept_the_message_only() {
        assertThat(
                        status(
                                new InvalidRequestException(
                                        Status.INTERNAL_SERVER_ERROR,
                                        "ENGINE-03005 Execution of 'UPDATE JobEntity' failed. Entity was updated by another transaction concurrently.")))
                .isEqualTo(409);
    }

    @Test
    void a_resource_that_stumbles_over_the_request_is_400() {
        assertThat(status(at(new NullPointerException(), "java.util.Objects", RESOURCE)))
                .isEqualTo(400);
    }

    @Test
    void a_path_that_a_resource_cannot_build_links_from_is_400() {
        assertThat(status(at(
                        new IllegalArgumentException("Illegal character"),
                        "org.glassfish.jersey.uri.internal.UriTemplateParser",
                        "org.camunda.bpm.engine.rest.sub.identity.impl.UserResourceImpl")))
                .isEqualTo(400);
    }

    @Test
    void a_value_that_its_type_does_not_take_is_400_but_not_in_a_step() {
        var type = "org.camunda.bpm.engine.variable.impl.type.FileValueTypeImpl";
        var noName = new IllegalArgumentException("Cannot create file without valueInfo.");
        assertThat(status(at(noName, type, "org.camunda.bpm.engine.rest.dto.VariableValueDto")))
                .isEqualTo(400);
        assertThat(EngineRefusals.of(at(noName, type, STEP))).isEmpty();
    }

    @Test
    void what_the_engine_asks_rights_for_and_has_not_found_is_404() {
        assertThat(status(at(
                        new NullPointerException(),
                        "org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker")))
                .isEqualTo(404);
    }

    @Test
    void a_query_that_the_engine_cannot_write_here_is_400_but_not_in_a_step() {
        for (var state : List.of("42S02", "42P01", "42601")) {
            var grammar = new SQLException("ERROR: syntax error at or near \"(\"", state);
            assertThat(status(new ProcessEngineException(grammar))).isEqualTo(400);
            assertThat(EngineRefusals.of(new ProcessEngineException(at(grammar, STEP))))
                    .isEmpty();
        }
    }

    @Test
    void a_value_that_the_database_cannot_keep_is_400() {
        var tooLong = new SQLException("Value too long for column \"FIRST_ CHARACTER VARYING(255)\"", "22001");
        var refused = EngineRefusals.of(new ProcessEngineException("x", new IllegalStateException(tooLong)))
                .orElseThrow();
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors()).singleElement().satisfies(error -> assertThat(error.field())
                .isEqualTo("first"));
    }

    @Test
    void what_breaks_while_a_case_moves_or_anywhere_else_is_a_bug() {
        assertThat(EngineRefusals.of(at(new NullValueException("variable is null"), COMMAND, STEP)))
                .isEmpty();
        assertThat(EngineRefusals.of(at(
                        new ProcessEngineException("Unknown property"),
                        "org.camunda.bpm.engine.impl.el.JuelExpression",
                        "org.camunda.bpm.engine.impl.bpmn.behavior.ServiceTaskDelegateExpressionActivityBehavior")))
                .isEmpty();
        assertThat(EngineRefusals.of(at(new NullPointerException(), STEP))).isEmpty();
        assertThat(EngineRefusals.of(new ProcessEngineException("wrapped", at(new IllegalStateException(), COMMAND))))
                .isEmpty();
        assertThat(EngineRefusals.of(new InvalidRequestException(
                        Status.INTERNAL_SERVER_ERROR, "ENGINE-03004 Exception while executing Database Operation")))
                .isEmpty();
    }

    private static int status(Throwable thrown) {
        return EngineRefusals.of(thrown).orElseThrow().status();
    }

    private static <T extends Throwable> T at(T thrown, String... classes) {
        var trace = new StackTraceElement[classes.length];
        for (var i = 0; i < classes.length; i++) {
            trace[i] = new StackTraceElement(classes[i], "method", null, 1);
        }
        thrown.setStackTrace(trace);
        return thrown;
    }
}
