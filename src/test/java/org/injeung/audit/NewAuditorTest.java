package org.injeung.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.injeung.fields.Body;
import org.injeung.law.AuditorGrade;
import org.injeung.law.AuditorTie;
import org.injeung.law.Holidays;
import org.injeung.law.Periods;
import org.injeung.registry.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NewAuditorTest {
    private static final Periods PERIODS = periods();
    private static final Map<String, Object> AUDITOR =
            Map.of("name", "Gil Do-yun", "grade", "SENIOR", "qualifiedFrom", "2026-03-01");
    private static final Map<String, Object> TIE =
            Map.of("businessNumber", "9998100067", "kind", "EMPLOYED", "from", "2025-01-01");

    private static Periods periods() {
        try (var csv = new InputStreamReader(
                NewAuditorTest.class.getResourceAsStream("/law/periods.csv"), StandardCharsets.UTF_8)) {
            return Periods.read(
                    csv, Holidays.read(new StringReader("date,nameEnglish,nameKorean,source,announcedOn\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_qualification_lasts_three_years_unless_its_last_day_is_told() {
        var auditor = auditor(AUDITOR);
        assertThat(auditor.grade()).isEqualTo(AuditorGrade.SENIOR);
        assertThat(auditor.qualifiedUntil()).isEqualTo(LocalDate.of(2029, 2, 28));
        assertThat(auditor.recorded("auditor2", "officer", Instant.EPOCH).employer())
                .isEmpty();

        var told = auditor(with(with(AUDITOR, "qualifiedUntil", "2026-03-01"), "employer", "9998100067"));
        assertThat(told.qualifiedUntil()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(told.employer()).isEqualTo("9998100067");
    }

    @Test
    void a_tie_lasts_unless_its_last_day_is_told() {
        assertThat(tie(TIE).kind()).isEqualTo(AuditorTie.EMPLOYED);
        assertThat(tie(TIE).until()).isNull();
        assertThat(tie(with(TIE, "until", "2025-01-01")).until()).isEqualTo(LocalDate.of(2025, 1, 1));
    }

    static Stream<Arguments> wrongAuditors() {
        return Stream.of(
                arguments("name", with(AUDITOR, "name", null)),
                arguments("name", with(AUDITOR, "name", "  ")),
                arguments("name", with(AUDITOR, "name", "x".repeat(201))),
                arguments("name", with(AUDITOR, "name", "bell \u0007")),
                arguments("grade", with(AUDITOR, "grade", null)),
                arguments("grade", with(AUDITOR, "grade", "CHIEF")),
                arguments("qualifiedFrom", with(AUDITOR, "qualifiedFrom", null)),
                arguments("qualifiedFrom", with(AUDITOR, "qualifiedFrom", 2026)),
                arguments("qualifiedFrom", with(AUDITOR, "qualifiedFrom", "2026-02-29")),
                arguments("qualifiedFrom", with(AUDITOR, "qualifiedFrom", "1999-12-31")),
                arguments("qualifiedUntil", with(AUDITOR, "qualifiedUntil", "2026-02-28")),
                arguments("qualifiedUntil", with(AUDITOR, "qualifiedUntil", "+99999-01-01")),
                arguments("employer", with(AUDITOR, "employer", "9998100068")),
                arguments("employer", with(AUDITOR, "employer", 9998100067L)),
                arguments("userId", with(AUDITOR, "userId", "auditor2")),
                arguments("body", null));
    }

    @ParameterizedTest
    @MethodSource("wrongAuditors")
    void what_is_wrong_with_an_auditor_is_refused_by_its_name(String property, Map<String, Object> body) {
        assertThatThrownBy(() -> auditor(body))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.field())
                        .isEqualTo(property));
    }

    static Stream<Arguments> wrongTies() {
        return Stream.of(
                arguments("businessNumber", with(TIE, "businessNumber", null)),
                arguments("businessNumber", with(TIE, "businessNumber", "9998100068")),
                arguments("kind", with(TIE, "kind", "FRIEND")),
                arguments("from", with(TIE, "from", null)),
                arguments("until", with(TIE, "until", "2024-12-31")),
                arguments("note", with(TIE, "note", "x")),
                arguments("body", null));
    }

    @ParameterizedTest
    @MethodSource("wrongTies")
    void what_is_wrong_with_a_tie_is_refused_by_its_name(String property, Map<String, Object> body) {
        assertThatThrownBy(() -> tie(body))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.field())
                        .isEqualTo(property));
    }

    private static NewAuditor auditor(Map<String, Object> sent) {
        return NewAuditor.from(new Body<>(NewAuditor.class, sent), PERIODS);
    }

    private static NewTie tie(Map<String, Object> sent) {
        return NewTie.from(new Body<>(NewTie.class, sent));
    }

    private static Map<String, Object> with(Map<String, Object> body, String property, Object value) {
        var changed = new HashMap<>(body);
        changed.put(property, value);
        return changed;
    }
}
