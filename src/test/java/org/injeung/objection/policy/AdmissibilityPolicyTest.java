package org.injeung.objection.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.injeung.law.Decision;
import org.injeung.law.Holidays;
import org.injeung.law.Periods;
import org.injeung.law.Words;
import org.injeung.objection.policy.AdmissibilityPolicy.Admissibility;
import org.injeung.objection.policy.AdmissibilityPolicy.Contested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissibilityPolicyTest {
    private static final Periods PERIODS = Periods.read(
            new StringReader(
                    "name,length,counting,inForceFrom,inForceUntil,source\nobjection,P15D,FROM_NEXT_DAY,2024-07-24,,x"),
            Holidays.read(new StringReader("date,nameEnglish,nameKorean,source,announcedOn\n")));

    private static Decision<Admissibility> decide(boolean result, boolean decided, String now) {
        var told = OffsetDateTime.parse("2026-11-20T18:00:00+09:00").toInstant();
        return AdmissibilityPolicy.decide(
                new Contested(
                        "REV-2026-000001",
                        "REVOKED",
                        result ? Optional.of(PERIODS.count("objection", told)) : Optional.empty(),
                        decided ? Optional.of("OBJ-2026-000001") : Optional.empty()),
                OffsetDateTime.parse(now).toInstant());
    }

    /** The 15th day after 20 November is Saturday 5 December: the period ends with the Monday after it. */
    @Tag("R20.1")
    @ParameterizedTest
    @CsvSource({
        "2026-11-20T18:00:00+09:00, ADMISSIBLE",
        "2026-12-04T12:00:00+09:00, ADMISSIBLE",
        "2026-12-05T23:59:59+09:00, ADMISSIBLE",
        "2026-12-07T23:59:59.999+09:00, ADMISSIBLE",
        "2026-12-07T15:00:00Z, LATE",
        "2026-12-08T00:00:00+09:00, LATE",
        "2027-12-08T00:00:00+09:00, LATE"
    })
    void fifteen_days_are_counted_from_the_day_after_the_letter(String now, Admissibility expected) {
        assertThat(decide(true, false, now).answer()).isEqualTo(expected);
    }

    @Test
    void every_combination_has_one_answer_and_the_reason_for_it() {
        for (var now : new String[] {"2026-12-01T00:00:00+09:00", "2026-12-31T00:00:00+09:00"}) {
            for (var result : new boolean[] {false, true}) {
                for (var decided : new boolean[] {false, true}) {
                    var decision = decide(result, decided, now);
                    var late = now.startsWith("2026-12-31");
                    assertThat(decision.answer())
                            .isEqualTo(
                                    !result
                                            ? Admissibility.NO_RESULT
                                            : decided
                                                    ? Admissibility.REPEATED
                                                    : late ? Admissibility.LATE : Admissibility.ADMISSIBLE);
                    assertThat(decision.legalBasis().en()).contains("Art. 36(1)");
                    assertThat(decision.reasons())
                            .singleElement()
                            .extracting(Words::ko)
                            .asString()
                            .doesNotContainPattern("[A-Za-z]{4,} [A-Za-z]{4,}");
                }
            }
        }
        assertThat(decide(true, true, "2026-12-01T00:00:00+09:00")
                        .reasons()
                        .get(0)
                        .en())
                .contains("OBJ-2026-000001");
        assertThat(decide(true, false, "2026-12-31T00:00:00+09:00")
                        .reasons()
                        .get(0)
                        .en())
                .contains("2026-12-07");
    }
}
