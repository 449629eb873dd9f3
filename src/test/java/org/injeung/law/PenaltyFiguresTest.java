package org.injeung.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PenaltyFiguresTest {
    private static final String HEAD = "name;value;inForceFrom;inForceUntil;source\n";
    private static final PenaltyFigures FIGURES = PenaltyFigures.read(builtIn());

    private static Reader builtIn() {
        return new InputStreamReader(
                PenaltyFiguresTest.class.getResourceAsStream("/law/penalties.csv"), StandardCharsets.UTF_8);
    }

    @Tag("R24.4")
    @ParameterizedTest
    @EnumSource
    void every_figure_has_a_source_in_the_act_or_decree(PenaltyFigure figure) {
        assertThat(FIGURES.source(figure, LocalDate.of(2026, 11, 22)).en()).contains("PIPA");
    }

    @ParameterizedTest
    @CsvSource({
        "CAP_RATE, 0.03",
        "FLAT_CAP, 2000000000",
        "RAISED_CAP_RATE, 0.10",
        "RAISED_FLAT_CAP, 5000000000",
        "RAISED_CAP_VICTIMS, 10000000",
        "INSTALMENTS, 6",
        "INSTALMENT_MONTHS, 6",
        "DEFERRAL_MONTHS, 24",
        "SURCHARGE_RATE, 0.06",
        "SURCHARGE_MONTHS, 60"
    })
    void the_built_in_figures_are_those_of_the_law(PenaltyFigure figure, String value) {
        assertThat(FIGURES.of(figure, LocalDate.of(2026, 11, 22))).isEqualByComparingTo(value);
    }

    @Test
    void the_raised_cap_begins_on_its_day() {
        assertThat(FIGURES.firstDay(PenaltyFigure.RAISED_CAP_RATE)).isEqualTo("2026-09-11");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 0.03", // before the first row: that row
        "2027-12-31, 0.03",
        "2028-01-01, 0.04",
        "2029-01-01, 0.04"
    })
    void a_reform_is_a_new_row(LocalDate day, String rate) {
        var text = all().replace("CAP_RATE;0.03;2023-09-15;;", "CAP_RATE;0.03;2023-09-15;2027-12-31;");
        var reformed = PenaltyFigures.read(new StringReader(text + "CAP_RATE;0.04;2028-01-01;;PIPA, a later law\n"));
        assertThat(reformed.of(PenaltyFigure.CAP_RATE, day)).isEqualByComparingTo(rate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CAP_RATE;0.03;2025-01-01;;twice in force",
                "CAP_RATE;0;1999-01-01;1999-12-31;nothing",
                "CAP_RATE;0.03;1999-01-01;1999-12-31;",
                "CAP_RATE;much;1999-01-01;1999-12-31;no number",
                "OTHER;1;1999-01-01;;unknown",
                "CAP_RATE;1"
            })
    void a_line_that_cannot_be_read_or_overlaps_is_named(String line) {
        assertThatThrownBy(() -> PenaltyFigures.read(new StringReader(all() + line + "\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "penalties: line %d: ".formatted(1 + all().lines().count()));
    }

    @Test
    void a_missing_figure_is_named() {
        assertThatThrownBy(() -> PenaltyFigures.read(new StringReader(HEAD)))
                .hasMessage("penalties: CAP_RATE is missing");
    }

    private static String all() {
        var rows = new StringBuilder(HEAD);
        for (var figure : PenaltyFigure.values()) {
            var first = FIGURES.firstDay(figure);
            rows.append("%s;%s;%s;;PIPA\n".formatted(figure, FIGURES.of(figure, first), first));
        }
        return rows.toString();
    }
}
