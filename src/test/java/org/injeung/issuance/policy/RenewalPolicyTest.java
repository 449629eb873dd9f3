package org.injeung.issuance.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.issuance.policy.RenewalPolicy.Timeliness.EARLY;
import static org.injeung.issuance.policy.RenewalPolicy.Timeliness.IN_TIME;
import static org.injeung.issuance.policy.RenewalPolicy.Timeliness.LATE;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.injeung.issuance.IssuanceProcess;
import org.injeung.law.Holidays;
import org.injeung.law.Periods;
import org.injeung.law.Scheme;
import org.injeung.law.Words;
import org.injeung.registry.Certificate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalPolicyTest {
    private static RenewalPolicy.Window window(String validUntil) throws IOException {
        try (var days = new InputStreamReader(
                        RenewalPolicyTest.class.getResourceAsStream("/law/holidays.csv"), StandardCharsets.UTF_8);
                var rows = new InputStreamReader(
                        RenewalPolicyTest.class.getResourceAsStream("/law/periods.csv"), StandardCharsets.UTF_8)) {
            var until = LocalDate.parse(validUntil);
            var certificate = new Certificate(
                    "ISMS-KISA-2024-001",
                    "9998100015",
                    Scheme.ISMS,
                    "Shop",
                    "KISA",
                    until.minusYears(3).plusDays(1),
                    until,
                    null);
            return IssuanceProcess.renewalWindow(certificate, Periods.read(rows, Holidays.read(days)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-31, 2026-12-01, 2027-02-28", // half a year before the end of May begins with December
        "2029-11-21, 2029-05-22, 2029-08-21",
        "2028-02-29, 2027-09-01, 2027-11-30", // a leap day
        "2027-03-01, 2026-09-02, 2026-12-01",
        "2026-12-31, 2026-07-01, 2026-09-30"
    })
    void the_window_is_counted_back_from_the_end_of_the_last_day(String validUntil, String opensOn, String applyBy)
            throws IOException {
        var window = window(validUntil);
        assertThat(window.opensOn()).isEqualTo(opensOn);
        assertThat(window.applyBy()).isEqualTo(applyBy);
        assertThat(window.validUntil()).isEqualTo(validUntil);
    }

    @Tag("R1.9")
    @Test
    void each_day_before_the_expiry_is_early_in_time_or_late_in_this_order() throws IOException {
        var window = window("2029-11-21");
        for (var day = LocalDate.of(2029, 1, 1); !day.isAfter(window.validUntil()); day = day.plusDays(1)) {
            var expected = day.isBefore(LocalDate.of(2029, 5, 22))
                    ? EARLY
                    : day.isAfter(LocalDate.of(2029, 8, 21)) ? LATE : IN_TIME;
            assertThat(RenewalPolicy.decide(window, day).answer()).as("%s", day).isEqualTo(expected);
        }
    }

    @Test
    void the_reason_names_the_day_that_decides() throws IOException {
        var window = window("2029-11-21");
        assertThat(RenewalPolicy.decide(window, LocalDate.of(2029, 5, 21)).reasons())
                .extracting(Words::en)
                .singleElement()
                .asString()
                .endsWith("may be applied for from 2029-05-22 on");
        assertThat(RenewalPolicy.decide(window, LocalDate.of(2029, 8, 22)).reasons())
                .extracting(Words::en)
                .singleElement()
                .asString()
                .contains("after 2029-08-21", "expires on 2029-11-21");
        assertThat(RenewalPolicy.decide(window, LocalDate.of(2029, 8, 21))
                        .legalBasis()
                        .en())
                .contains("Art. 28(1)");
    }
}
