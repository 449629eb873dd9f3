package org.injeung.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.engine.Participant.SHOP;

import jakarta.persistence.EntityManager;
import org.injeung.engine.Stage;
import org.injeung.law.CaseEnding;
import org.injeung.law.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CasesTest {
    @RegisterExtension
    static final Stage stage = Stage.ofSeveral();

    @BeforeEach
    void an_organization() {
        stage.register(SHOP);
    }

    @Tag("R23.5")
    @ParameterizedTest
    @EnumSource(CaseKind.class)
    void a_case_of_any_kind_is_not_closed_before_something_is_decided_in_it(CaseKind kind) {
        var caseNumber = open(kind);
        assertThat(stage.refusal(IllegalStateException.class, () -> close(caseNumber)))
                .hasMessage(caseNumber + " is not closed as REFUSED: nothing was decided in it");
        stage.inTransaction(() -> {
            stage.decide(caseNumber);
            return null;
        });
        close(caseNumber);
        assertThat(stage.outcome(caseNumber)).isEqualTo("REFUSED");
    }

    @Test
    void a_case_has_no_status_that_nobody_was_told_of() {
        var caseNumber = open(CaseKind.CHANGE);
        assertThat(stage.refusal(
                        IllegalArgumentException.class,
                        () -> stage.inTransaction(() -> {
                            stage.decide(caseNumber);
                            stage.cases().close(caseNumber, "DONE");
                            return null;
                        })))
                .hasMessageContaining("DONE");
    }

    @ParameterizedTest
    @EnumSource(CaseEnding.class)
    void a_case_that_ends_with_another_one_tells_why(CaseEnding ending) {
        var caseNumber = open(CaseKind.CHANGE);
        stage.inTransaction(() -> {
            stage.cases().end(caseNumber, "EndChange", ending, Words.same("It was decided elsewhere"));
            return null;
        });
        assertThat(stage.outcome(caseNumber)).isEqualTo(ending.name());
        var decision = stage.decision(caseNumber, "EndChange");
        assertThat(decision.answer()).isEqualTo(ending.name());
        assertThat(decision.reasons().en()).isEqualTo("It was decided elsewhere");
        assertThat(decision.legalBasis().en()).isNotBlank();
        assertThat(decision.decidedBy()).isEqualTo("system");
    }

    /** Nothing is translated afterwards, and what a person wrote in Korean needs no mark. */
    @ParameterizedTest
    @CsvSource({"It was decided elsewhere, (영문으로만 기록됨) It was decided elsewhere", "기준을 충족함, 기준을 충족함"})
    void a_decision_of_before_there_was_korean_keeps_its_english_and_says_so(String reason, String read) {
        var caseNumber = open(CaseKind.CHANGE);
        stage.inTransaction(() -> {
            stage.cases().end(caseNumber, "EndChange", CaseEnding.ENDED_BY_EXPIRY, Words.same(reason));
            return stage.make(EntityManager.class)
                    .createNativeQuery(
                            "update decision set reasons_korean = null where case_number = '" + caseNumber + "'")
                    .executeUpdate();
        });
        assertThat(stage.decision(caseNumber, "EndChange").reasons()).isEqualTo(new Words(reason, read));
    }

    private static String open(CaseKind kind) {
        return stage.inTransaction(() -> stage.cases()
                .open(kind, stage.make(Organizations.class).read(SHOP.businessNumber()), null, "test", null, "officer")
                .caseNumber());
    }

    private static void close(String caseNumber) {
        stage.inTransaction(() -> {
            stage.cases().close(caseNumber, "REFUSED");
            return null;
        });
    }
}
