package org.injeung.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeItemsTest {
    private static final String HEADING = "number;titleEnglish;titleKorean;inForceFrom;inForceUntil;source\n";

    private static NoticeItems builtIn() throws IOException {
        try (var csv = Files.newBufferedReader(Path.of("config/law/notice-items.csv"))) {
            return NoticeItems.read(csv);
        }
    }

    @Test
    void the_legal_rights_are_told_from_the_day_on_which_the_act_names_them() throws IOException {
        assertThat(builtIn().inForceOn(LocalDate.of(2026, 9, 10)))
                .extracting(NoticeItem::number)
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(builtIn().inForceOn(LocalDate.of(2026, 9, 11)))
                .extracting(NoticeItem::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(builtIn().inForceOn(LocalDate.of(2011, 9, 29))).isEmpty();
    }

    @Test
    void a_row_that_ended_makes_room_for_another_of_its_number() {
        var items = NoticeItems.read(
                new StringReader(
                        HEADING
                                + "2;New;새 항목;2026-01-01;;PIPA\n1;First;첫째;2011-09-30;2025-12-31;PIPA\n1;Changed;바뀜;2026-01-01;;PIPA\n"));
        assertThat(items.inForceOn(LocalDate.of(2025, 12, 31)))
                .extracting(item -> item.title().en())
                .containsExactly("First");
        assertThat(items.inForceOn(LocalDate.of(2026, 1, 1)))
                .extracting(item -> item.title().en())
                .containsExactly("Changed", "New");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0;A;가;2011-09-30;;PIPA",
                "8;A;가;2011-09-30;;PIPA",
                "1;;가;2011-09-30;;PIPA",
                "1;A;;2011-09-30;;PIPA",
                "1;A;가;2011-09-30;;",
                "1;A;가;2011-09-30;2011-09-29;PIPA",
                "1;A;가;;;PIPA",
                "1;A;가;2011-09-30;PIPA",
                "one;A;가;2011-09-30;;PIPA",
                "1;A;가;2011-09-30;2020-01-01;PIPA\n1;B;나;2020-01-01;;PIPA"
            })
    void a_line_that_cannot_be_read_is_named(String lines) {
        assertThatThrownBy(() -> NoticeItems.read(new StringReader(HEADING + lines)))
                .hasMessageContaining("notice items: line ");
    }

    @Test
    void a_fine_of_nothing_is_refused() {
        assertThatThrownBy(() -> new CorrectiveOrder(0)).hasMessageContaining("at least 1");
        assertThat(new CorrectiveOrder(1).maximumFine()).isOne();
    }
}
