package org.injeung.renotification.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.injeung.law.NoticeWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ResultPolicyTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 24);

    @Test
    void an_item_that_was_not_told_and_a_group_of_which_nobody_was_told_are_insufficient() {
        assertThat(ResultPolicy.item(true)).isEmpty();
        assertThat(ResultPolicy.item(false)).isPresent();
        assertThat(ResultPolicy.persons(1)).isEmpty();
        assertThat(ResultPolicy.persons(0)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void only_a_leak_is_called_by_its_name(NoticeWording used) {
        assertThat(ResultPolicy.wording(used).isEmpty()).isEqualTo(used == NoticeWording.LEAK);
    }

    @ParameterizedTest
    @CsvSource({"29, 30, false", "30, 30, true", "31, 30, true", "30, 31, false", "1, 1, true"})
    void the_first_and_the_last_day_of_the_posting_count(int posted, int demanded, boolean sufficient) {
        var until = Optional.of(FROM.plusDays(posted - 1L));
        assertThat(ResultPolicy.posting(Optional.of(FROM), until, demanded).isEmpty())
                .isEqualTo(sufficient);
    }

    @Test
    void what_was_not_posted_is_insufficient() {
        assertThat(ResultPolicy.posting(Optional.empty(), Optional.empty(), 30)).isPresent();
        assertThat(ResultPolicy.posting(Optional.of(FROM), Optional.empty(), 30))
                .isPresent();
    }
}
