package org.injeung.audit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.injeung.audit.policy.AuditorPolicy.Candidate;
import org.injeung.audit.policy.AuditorPolicy.Qualification;
import org.injeung.audit.policy.AuditorPolicy.Tie;
import org.injeung.law.AuditorGrade;
import org.injeung.law.AuditorTie;
import org.injeung.law.Holidays;
import org.injeung.law.Periods;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AuditorPolicyTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 23);
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 27);
    private static final Periods PERIODS = Periods.read(
            new StringReader("""
                    name,length,counting,inForceFrom,inForceUntil,source
                    auditorRotation,P1Y,FIRST_DAY_COUNTED,2000-01-01,,Test
                    auditorIndependence,P3Y,FIRST_DAY_COUNTED,2000-01-01,,Test
                    """), Holidays.read(new StringReader("date,nameEnglish,nameKorean,source,announcedOn\n")));
    private static final Qualification QUALIFIED =
            new Qualification(AuditorGrade.AUDITOR, LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31));

    private static Candidate qualified(Qualification qualification) {
        return new Candidate("a", true, Optional.of(qualification), false, List.of(), List.of(), false);
    }

    private static Candidate tied(Tie tie) {
        return new Candidate("a", true, Optional.of(QUALIFIED), false, List.of(tie), List.of(), false);
    }

    private static Candidate audited(LocalDate... ended) {
        return new Candidate("a", true, Optional.of(QUALIFIED), false, List.of(), List.of(ended), false);
    }

    private static Set<AuditorObjection> objections(Candidate candidate, boolean leads) {
        return AuditorPolicy.objections(candidate, leads, FROM, UNTIL, PERIODS).stream()
                .map(AuditorPolicy.Objection::objection)
                .collect(Collectors.toSet());
    }

    /** Every combination of what may speak against somebody: exactly that is told, in words too. */
    @Test
    void every_objection_is_told_and_no_other() {
        var all = AuditorObjection.values();
        for (var mask = 0; mask < 1 << all.length; mask++) {
            var expected = EnumSet.noneOf(AuditorObjection.class);
            for (var bit = 0; bit < all.length; bit++) {
                if ((mask & 1 << bit) != 0) {
                    expected.add(all[bit]);
                }
            }
            var found = AuditorPolicy.objections(candidate(expected), true, FROM, UNTIL, PERIODS);
            assertThat(found)
                    .extracting(AuditorPolicy.Objection::objection)
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(found)
                    .allSatisfy(objection -> assertThat(objection.words().en()).contains("a"));
        }
    }

    private static Candidate candidate(Set<AuditorObjection> objections) {
        var ties = new ArrayList<Tie>();
        if (objections.contains(AuditorObjection.ADVISED)) {
            ties.add(new Tie(AuditorTie.ADVISED, FROM.minusYears(1), FROM.minusMonths(6)));
        }
        return new Candidate(
                "a",
                !objections.contains(AuditorObjection.NOT_AN_AUDITOR),
                Optional.of(new Qualification(
                        objections.contains(AuditorObjection.GRADE_TOO_LOW)
                                ? AuditorGrade.ASSISTANT
                                : AuditorGrade.SENIOR,
                        QUALIFIED.from(),
                        objections.contains(AuditorObjection.NOT_QUALIFIED) ? UNTIL.minusDays(1) : UNTIL)),
                objections.contains(AuditorObjection.WORKS_FOR),
                ties,
                objections.contains(AuditorObjection.RECENTLY_AUDITED) ? List.of(FROM.minusDays(1)) : List.of(),
                objections.contains(AuditorObjection.PREPARED_THE_CASE));
    }

    @Test
    void whoever_is_not_in_the_pool_is_not_qualified() {
        var unknown = new Candidate("a", true, Optional.empty(), false, List.of(), List.of(), false);
        assertThat(objections(unknown, true)).containsExactly(AuditorObjection.NOT_QUALIFIED);
        assertThat(objections(unknown, false)).containsExactly(AuditorObjection.NOT_QUALIFIED);
    }

    @ParameterizedTest
    @EnumSource
    void an_assistant_is_in_a_team_but_leads_none(AuditorGrade grade) {
        var candidate = qualified(new Qualification(grade, FROM, UNTIL));
        assertThat(objections(candidate, false)).isEmpty();
        assertThat(objections(candidate, true))
                .isEqualTo(grade == AuditorGrade.ASSISTANT ? Set.of(AuditorObjection.GRADE_TOO_LOW) : Set.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-27, true",
        "2026-11-24, 2026-11-27, false",
        "2026-11-23, 2026-11-26, false",
        "2020-01-01, 2026-11-22, false",
        "2026-11-28, 2029-11-27, false"
    })
    void the_qualification_holds_on_every_day_of_the_audit(LocalDate from, LocalDate until, boolean fits) {
        assertThat(objections(qualified(new Qualification(AuditorGrade.AUDITOR, from, until)), true)
                        .isEmpty())
                .isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, , false", // lasts
        "2026-11-27, , false", // begins on the last day
        "2026-11-28, , true", // begins afterwards
        "2020-01-01, 2023-11-22, true", // three years and a day before
        "2020-01-01, 2023-11-23, false",
        "2020-01-01, 2026-11-22, false",
        "2020-01-01, 2030-01-01, false"
    })
    void a_tie_keeps_its_effect_for_three_years(LocalDate from, LocalDate until, boolean fits) {
        for (var kind : AuditorTie.values()) {
            var expected = kind == AuditorTie.ADVISED ? AuditorObjection.ADVISED : AuditorObjection.WORKS_FOR;
            assertThat(objections(tied(new Tie(kind, from, until)), false))
                    .isEqualTo(fits ? Set.of() : Set.of(expected));
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-11-22, true", "2025-11-23, false", "2026-11-22, false", "2024-02-29, true"})
    void a_year_passes_between_two_audits(LocalDate ended, boolean fits) {
        assertThat(objections(audited(ended), false).isEmpty()).isEqualTo(fits);
        assertThat(objections(audited(LocalDate.of(2020, 1, 1), ended), false).isEmpty())
                .isEqualTo(fits);
    }
}
