package org.injeung.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchKeyTest {
    @Tag("R23.3")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "마루샵",
                "마루 샵",
                " 마루\u3000샵\t",
                "마\u00A0루\u200B샵\uFEFF",
                "마루·샵",
                "마루ㆍ샵",
                "마루・샵",
                "마루･샵",
                "마루-샵",
                "마루\u2010샵",
                "마루\u2011샵",
                "마루\u2013샵",
                "마루—샵",
                "마루\u2212샵",
                "마루－샵",
                "마루\u00AD샵",
                "마루\u3164샵",
                "주식회사 마루샵",
                "마루샵 주식 회사",
                "㈜마루샵",
                "마루샵㈜",
                "마루(주)샵",
                "（주）마루샵",
                "( 주 ) 마루샵",
                "㈱마루샵",
                "유한회사 마루샵",
                "(유)마루샵",
                "\u1106\u1161\u1105\u116E\u1109\u1163\u11B8",
                "ﾏ마루샵"
            })
    void a_name_is_found_however_it_is_spelled(String typed) {
        var expected = typed.startsWith("ﾏ") ? "マ마루샵" : "마루샵";
        assertThat(SearchKey.of(typed)).isEqualTo(expected);
        assertThat(SearchKey.of(Normalizer.normalize(typed, Normalizer.Form.NFD)))
                .isEqualTo(expected);
    }

    @Tag("R23.3")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ISMS-P-KISA-2025-001",
                "isms-p-kisa-2025-001",
                "ISMS P KISA 2025 001",
                "ISMS\u2011P\u2011KISA\u20112025\u2011001",
                "ISMS–P–KISA–2025–001",
                "ＩＳＭＳ－Ｐ－ＫＩＳＡ－２０２５－００１",
                "ISMSPKISA2025001",
                "ⓘⓢⓜⓢ-p-kisa-2025-001"
            })
    void a_number_is_found_however_it_is_spelled(String typed) {
        assertThat(SearchKey.of(typed)).isEqualTo("ismspkisa2025001");
        assertThat(SearchKey.plain(typed)).isEqualTo("ismspkisa2025001");
    }

    @ParameterizedTest
    @CsvSource({"주식회사,주식회사", "㈜,(주)", "-,-", "' ',' '", "·,·", "'주식회사 ㈜','주식회사 (주)'"})
    void what_consists_of_nothing_else_keeps_itself(String typed, String key) {
        assertThat(SearchKey.of(typed)).isEqualTo(key);
    }

    @Test
    void of_nothing_comes_nothing() {
        assertThat(SearchKey.of("")).isEmpty();
        assertThat(SearchKey.plain(" - ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"주식,주식", "주식회,주식회", "마루.샵,마루.샵", "마루샵2,마루샵2", "O'Neill & Söhne,o'neill&söhne", "한국(주)원,한국원"})
    void other_letters_signs_and_marks_stay(String typed, String key) {
        assertThat(SearchKey.of(typed)).isEqualTo(key);
    }

    @Test
    void a_key_is_its_own_key() {
        var seed = 20261128L;
        var random = new Random(seed);
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (var length = 1 + random.nextInt(12); length > 0; length--) {
                text.appendCodePoint(
                        switch (random.nextInt(4)) {
                            case 0 -> "주식회사(㈜)-·ㆍ 유한".codePointAt(random.nextInt(12));
                            case 1 -> 0x1100 + random.nextInt(0x100);
                            case 2 -> 0xAC00 + random.nextInt(0x2BA4);
                            default -> 0x20 + random.nextInt(0xD7E0);
                        });
            }
            var key = SearchKey.plain(text.toString());
            assertThat(SearchKey.plain(key)).as("seed %d: %s", seed, text).isEqualTo(key);
        }
    }

    @ParameterizedTest
    @CsvSource({"100%,%100\\%%", "a_b,%a\\_b%", "a\\b,%a\\\\b%"})
    void what_means_something_to_the_database_is_looked_for_as_it_is(String key, String pattern) {
        assertThat(SearchKey.pattern(key)).isEqualTo(pattern);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REV-2026-000001",
                "rev-2026-000001",
                "rev 2026 000001",
                "ＲＥＶ－２０２６－０００００１",
                "REV\u20112026\u2011000001",
                "rev\u20132026\u2013000001",
                "REV2026000001"
            })
    void a_case_number_is_read_however_it_is_spelled(String typed) {
        assertThat(CaseNumber.of(typed)).isEqualTo("REV-2026-000001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "REV-2026-00001", "REV-2026-0000011", "../REV-2026-000001", "(주)REV-2026-000001"})
    void what_is_no_case_number_stays_what_it_is(String typed) {
        assertThat(CaseNumber.of(typed)).isEqualTo(typed);
    }
}
