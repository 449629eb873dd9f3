package org.injeung.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void what_a_spreadsheet_would_calculate_is_text(String value) {
        assertThat(Spreadsheet.text(value)).isEqualTo("'" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ISMS-P-KISA-2025-001", "마루샵 (=1)", "2026-11-29"})
    void everything_else_stands_as_it_is(String value) {
        assertThat(Spreadsheet.text(value)).isEqualTo(value);
    }
}
