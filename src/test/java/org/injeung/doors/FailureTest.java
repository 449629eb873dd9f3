package org.injeung.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.injeung.access.CallersLanguage;
import org.injeung.access.NotAllowed;
import org.injeung.law.Words;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.InvalidInput.Wrong;
import org.injeung.registry.NotFound;
import org.injeung.start.Outage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is no bug, though the request was right. */
class FailureTest {
    @AfterEach
    void isOver() {
        Outage.over();
        CallersLanguage.end();
    }

    @Tag("R19.4")
    @Test
    void every_field_that_is_wrong_is_told_in_both_languages() {
        var wrong = List.of(
                new Wrong("scope", new Words("is missing", "값이 없습니다")),
                new Wrong("retries", new Words("must be at least %d", "%d 이상이어야 합니다").with(1)));
        var failure =
                Failure.of(new ProcessEngineException(new InvalidInput(wrong))).orElseThrow();
        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.errors()).isEqualTo(wrong);
        assertThat(failure.detail())
                .isEqualTo(new Words(
                        "scope: is missing; retries: must be at least 1", "scope: 값이 없습니다; retries: 1 이상이어야 합니다"));
    }

    @Tag("R19.4")
    @Test
    void what_a_rule_of_ours_refuses_is_told_in_both_languages() {
        var rule = new Words("Only a manager does this", "결재권자만 할 수 있습니다");
        assertThat(detail(new Conflict(rule))).isEqualTo(rule);
        assertThat(detail(new NotAllowed(rule))).isEqualTo(rule);
        assertThat(detail(new NotFound(new Words("case", "사건"), "ISS-2026-000001")))
                .isEqualTo(new Words("There is no case ISS-2026-000001", "사건 ISS-2026-000001이(가) 없습니다"));
        assertThat(detail(new NotFound(new Words("order in %s", "사건 %s의 처분서").with("REV-2026-000001"))))
                .isEqualTo(new Words("There is no order in REV-2026-000001", "사건 REV-2026-000001의 처분서이(가) 없습니다"));
    }

    @Tag("R19.4")
    @Test
    void what_camunda_says_is_english_for_everybody() {
        CallersLanguage.begin(Locale.KOREAN);
        assertThat(CallersLanguage.of(detail(new Conflict(new Words("Done already", "이미 끝났습니다")))))
                .isEqualTo(Locale.KOREAN);
        for (var camundas : List.of(new BadUserRequestException("x is null"), new AuthorizationException("No"))) {
            assertThat(detail(camundas)).isEqualTo(Words.same(camundas.getMessage()));
            assertThat(CallersLanguage.of(detail(camundas))).isEqualTo(Locale.ENGLISH);
        }
        assertThat(detail(new BadUserRequestException())).isEqualTo(Words.same(""));
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

    private static Words detail(Throwable thrown) {
        return Failure.of(new ProcessEngineException(thrown)).orElseThrow().detail();
    }

    private static int status(Throwable thrown) {
        return Failure.of(thrown).orElseThrow().status();
    }
}
