package org.injeung.penalty.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.injeung.law.PenaltyFigures;
import org.injeung.penalty.policy.InstalmentPolicy.Instalment;
import org.injeung.penalty.policy.SurchargePolicy.Payment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instalments and the surcharge on what is paid late. */
class PaymentPoliciesTest {
    private static final PenaltyFigures FIGURES = PenaltyFigures.read(new InputStreamReader(
            PaymentPoliciesTest.class.getResourceAsStream("/law/penalties.csv"), StandardCharsets.UTF_8));
    private static final LocalDate DUE = LocalDate.of(2027, 1, 29);

    private static Balance balance(List<Instalment> instalments, List<Payment> payments, LocalDate day) {
        return SurchargePolicy.balance(instalments, payments, day, FIGURES);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, false",
        "2, 0, false",
        "2, 1, true",
        "2, 6, true",
        "2, 7, false",
        "5, 6, true",
        "6, 4, true",
        "6, 5, false",
        "7, 1, false"
    })
    void at_most_six_instalments_six_months_apart_within_two_years(int instalments, int months, boolean allowed) {
        assertThat(InstalmentPolicy.problem(instalments, months, DUE, FIGURES).isEmpty())
                .isEqualTo(allowed);
    }

    @Test
    void instalments_add_up() {
        var plan = InstalmentPolicy.plan(1_000_000, 3, 4, DUE);
        assertThat(plan)
                .containsExactly(
                        new Instalment(1, 333_334, DUE),
                        new Instalment(2, 333_333, LocalDate.of(2027, 5, 29)),
                        new Instalment(3, 333_333, LocalDate.of(2027, 9, 29)));
    }

    @Tag("R8.6")
    @ParameterizedTest
    @CsvSource({
        "2027-01-29, 0",
        "2027-01-30, 60", // 365,000 x 6 % / 365 = 60 won a day
        "2028-01-29, 21900",
        "2032-01-29, 109560", // 1,826 days in sixty months
        "2040-01-29, 109560"
    })
    void what_is_not_paid_costs_six_percent_a_year_for_sixty_months(LocalDate day, long surcharge) {
        assertThat(balance(List.of(new Instalment(1, 365_000, DUE)), List.of(), day))
                .isEqualTo(new Balance(365_000, surcharge));
    }

    @Test
    void a_payment_in_time_costs_nothing_and_a_late_one_until_its_day() {
        var one = List.of(new Instalment(1, 365_000, DUE));
        var later = DUE.plusDays(100);
        assertThat(balance(one, List.of(new Payment(365_000, DUE)), later)).isEqualTo(new Balance(0, 0));
        assertThat(balance(one, List.of(new Payment(365_000, DUE.plusDays(10))), later))
                .isEqualTo(new Balance(0, 600));
        assertThat(balance(one, List.of(new Payment(365_600, DUE.plusDays(10))), later))
                .isEqualTo(new Balance(0, 0));
        assertThat(balance(one, List.of(new Payment(182_500, DUE)), later)).isEqualTo(new Balance(182_500, 3_000));
        assertThat(balance(one, List.of(new Payment(182_500, later.plusDays(1))), later)
                        .principal())
                .as("not paid yet on that day")
                .isEqualTo(365_000);
    }

    @Test
    void an_instalment_that_is_not_due_costs_nothing() {
        var plan = InstalmentPolicy.plan(730_000, 2, 6, DUE);
        var day = DUE.plusDays(1);
        assertThat(balance(plan, List.of(), day)).isEqualTo(new Balance(730_000, 60));
        assertThat(balance(plan, List.of(new Payment(365_000, DUE)), day)).isEqualTo(new Balance(365_000, 0));
        assertThat(balance(plan, List.of(), day).won()).isEqualTo(730_060);
    }

    @Test
    void the_next_date_is_that_of_the_first_instalment_that_is_not_paid() {
        var plan = InstalmentPolicy.plan(730_000, 2, 6, DUE);
        assertThat(SurchargePolicy.nextDue(plan, List.of())).contains(DUE);
        assertThat(SurchargePolicy.nextDue(plan, List.of(new Payment(364_999, DUE))))
                .contains(DUE);
        assertThat(SurchargePolicy.nextDue(plan, List.of(new Payment(365_000, DUE))))
                .contains(DUE.plusMonths(6));
        assertThat(SurchargePolicy.nextDue(plan, List.of(new Payment(730_000, DUE))))
                .isEqualTo(Optional.empty());
    }
}
