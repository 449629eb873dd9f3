package org.injeung.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.injeung.engine.Stage;
import org.injeung.law.AuditorGrade;
import org.injeung.law.AuditorTie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuditorsTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final Instant FIRST = Instant.parse("2026-11-20T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-21T00:00:00Z");

    @RegisterExtension
    static final Stage stage = Stage.ofSeveral();

    @Test
    void a_new_grade_replaces_the_old_one_and_keeps_who_recorded_the_auditor_first() {
        record(AuditorGrade.ASSISTANT, "officer", FIRST);
        record(AuditorGrade.SENIOR, "manager", LATER);
        var found = stage.inTransaction(() -> stage.auditors().read("newcomer"));
        assertThat(found.grade()).isEqualTo(AuditorGrade.SENIOR);
        assertThat(found.recordedBy()).isEqualTo("officer");
        assertThat(found.recordedAt()).isEqualTo(FIRST);
        assertThat(found.changedBy()).contains("manager");
        assertThat(found.changedAt()).contains(LATER);
    }

    @Test
    void a_tie_is_recorded_once_ends_once_and_stays() {
        record(AuditorGrade.AUDITOR, "officer", FIRST);
        tie(null, "officer", FIRST);
        assertThatThrownBy(() -> tie(null, "officer", LATER)).hasStackTraceContaining("recorded already");
        tie(FROM.plusDays(1), "manager", LATER);
        assertThatThrownBy(() -> tie(FROM.plusDays(2), "officer", LATER)).hasStackTraceContaining("recorded already");
        assertThat(stage.inTransaction(() -> stage.auditors().ties(Set.of("newcomer"))))
                .singleElement()
                .satisfies(tie -> {
                    assertThat(tie.until()).contains(FROM.plusDays(1));
                    assertThat(tie.recordedBy()).isEqualTo("officer");
                    assertThat(tie.endedBy()).contains("manager");
                });
    }

    private static void record(AuditorGrade grade, String by, Instant at) {
        stage.inTransaction(() -> stage.auditors()
                .record(new Auditor(
                        "newcomer", "Gil Do-yun", grade, FROM, FROM.plusYears(3).minusDays(1), null, by, at)));
    }

    private static void tie(LocalDate until, String by, Instant at) {
        stage.inTransaction(() -> stage.auditors()
                .tie(new RecordedTie("newcomer", "9998100067", AuditorTie.ADVISED, FROM, until, by, at)));
    }
}
