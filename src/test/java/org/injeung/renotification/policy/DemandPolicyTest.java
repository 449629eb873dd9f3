package org.injeung.renotification.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.injeung.law.Holidays;
import org.injeung.law.Instrument;
import org.injeung.law.Periods;
import org.injeung.law.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DemandPolicyTest {
    private static final LocalDate EARLIEST = LocalDate.of(2026, 11, 30);
    private static final LocalDate LATEST = LocalDate.of(2027, 1, 21);

    private static Periods periods() throws IOException {
        try (var holidays = Files.newBufferedReader(Path.of("config/law/holidays.csv"));
                var periods = Files.newBufferedReader(Path.of("config/law/periods.csv"))) {
            return Periods.read(periods, Holidays.read(holidays));
        }
    }

    @Test
    void a_posting_is_never_shorter_than_the_decree_says() {
        assertThat(DemandPolicy.postingProblem(29, 30)).isPresent();
        assertThat(DemandPolicy.postingProblem(30, 30)).isEmpty();
        assertThat(DemandPolicy.postingProblem(31, 30)).isEmpty();
    }

    @Test
    void a_result_may_be_wished_later_but_not_earlier() {
        assertThat(DemandPolicy.dayProblem(EARLIEST.minusDays(1), EARLIEST, LATEST))
                .isPresent();
        assertThat(DemandPolicy.dayProblem(EARLIEST, EARLIEST, LATEST)).isEmpty();
        assertThat(DemandPolicy.dayProblem(LATEST, EARLIEST, LATEST)).isEmpty();
        assertThat(DemandPolicy.dayProblem(LATEST.plusDays(1), EARLIEST, LATEST))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void a_signature_needs_no_reason_and_names_the_article(Instrument instrument) {
        var decision = DemandPolicy.decide(Order.SIGNED, instrument, 1, 12, EARLIEST, Optional.empty());
        assertThat(decision.reasons()).isNotEmpty();
        assertThat(decision.facts().en()).contains(instrument.words().en());
        assertThat(decision.legalBasis().en())
                .startsWith(instrument.legalBasis().en());
        assertThat(decision.legalBasis().ko())
                .startsWith(instrument.legalBasis().ko());
        assertThat(DemandPolicy.decide(Order.RETURNED, instrument, 1, 12, EARLIEST, Optional.of("Too short"))
                        .reasons())
                .containsExactly(Words.same("Too short"));
    }

    /** Signed on Sunday 22 November: seven days end on Sunday 29 November and roll to Monday. */
    @ParameterizedTest
    @CsvSource({
        ", 2026-11-30, 2026-12-07",
        "2026-11-23, 2026-11-30, 2026-12-07",
        "2026-11-30, 2026-11-30, 2026-12-07",
        "2026-12-01, 2026-12-01, 2026-12-08",
        "2026-12-05, 2026-12-07, 2026-12-14",
        "2026-12-25, 2026-12-28, 2027-01-04"
    })
    void the_result_is_due_on_the_wished_day_or_the_next_working_day_but_never_early(
            LocalDate wished, LocalDate lastDay, LocalDate second) throws IOException {
        var periods = periods();
        var signedAt = Instant.parse("2026-11-22T00:30:00Z");
        var result = ResultDatePolicy.result(periods, signedAt, Optional.ofNullable(wished));
        assertThat(result.lastDay()).isEqualTo(lastDay);
        assertThat(result.adjustment().reasons())
                .allMatch(new Words("later day named", "더 늦은 날을 정함")::equals)
                .hasSize(lastDay.isAfter(EARLIEST) ? 1 : 0);
        assertThat(ResultDatePolicy.second(periods, result).lastDay()).isEqualTo(second);
    }
}
