package org.injeung.penalty.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.injeung.law.PenaltyFigures;
import org.injeung.law.Unreadable;
import org.injeung.law.Words;
import org.injeung.penalty.policy.Adjustment.Kind;
import org.injeung.penalty.policy.CertificateStanding.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way from sales to an amount: base, cap, adjustments, worksheet. */
class PenaltyAmountPoliciesTest {
    private static final PenaltyFigures FIGURES = PenaltyFigures.read(new InputStreamReader(
            PenaltyAmountPoliciesTest.class.getResourceAsStream("/law/penalties.csv"), StandardCharsets.UTF_8));
    private static final LocalDate REFORM = LocalDate.of(2026, 9, 11);
    private static final long TRILLION = 1_000_000_000_000L;

    // Sales data

    @Test
    void sales_are_read_year_by_year() {
        assertThat(SalesPolicy.read("2025: 41,000,000,000,000\n\n 2024 : 38000000000000 "))
                .isEqualTo(Map.of(2025, 41 * TRILLION, 2024, 38 * TRILLION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2025", "2025: -1", "25: 1", "2025: 1.5", "2025: 1\n2025: 2", "2025: 10,000,000,000,000,001"
            })
    void sales_that_cannot_be_read_are_refused(String text) {
        assertThatThrownBy(() -> SalesPolicy.read(text)).isInstanceOf(Unreadable.class);
    }

    // RelevantSales: Enforcement Decree Art. 60-2(1)

    private static RelevantSales base(String startedOn, String sales, String lastDay) {
        var started = startedOn == null ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(startedOn));
        var figures = new TreeMap<Integer, Long>();
        for (var pair : sales.split(" ")) {
            figures.put(Integer.valueOf(pair.split("=")[0]), Long.valueOf(pair.split("=")[1]));
        }
        return BasePolicy.of(new SalesFigures(started, figures), LocalDate.parse(lastDay), 0);
    }

    @Tag("R8.2")
    @ParameterizedTest
    @CsvSource({
        // three years and more: the larger of the year before and the average of three
        ", 2023=100 2024=200 2025=300, 2026-06-30, 300",
        ", 2023=900 2024=200 2025=100, 2026-06-30, 400",
        ", 2023=1 2024=1 2025=0, 2026-01-01, 0",
        "2023-01-01, 2023=300 2024=300 2025=200, 2026-12-31, 266",
        // one to three years: the larger of the year before and the average since the start, by days
        "2023-01-02, 2023=364 2024=366 2025=365, 2026-06-30, 365",
        "2024-07-01, 2024=184 2025=365, 2026-06-30, 365",
        "2024-07-01, 2024=1840 2025=365, 2026-06-30, 1465",
        "2025-01-01, 2025=700, 2026-06-30, 700",
        // less than a year: what there is, for a year
        "2025-01-02, 2025=364, 2026-06-30, 365",
        "2025-12-22, 2025=100, 2026-06-30, 3650",
        "2025-12-31, 2025=1, 2026-06-30, 365",
        // begun in the year of the violation: until its day
        "2026-01-01, 2026=31, 2026-01-31, 365",
        "2026-06-30, 2026=7, 2026-06-30, 2555"
    })
    void the_base_follows_the_age_of_the_business(String startedOn, String sales, String lastDay, long total) {
        var base = base(startedOn, sales, lastDay);
        assertThat(base.total()).isEqualTo(total);
        assertThat(base.won()).isEqualTo(total);
        assertThat(base.explanation().en()).contains("won");
        assertThat(base.explanation().ko()).contains("원");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, THREE_YEARS",
        "2023-01-01, THREE_YEARS",
        "2023-01-02, ONE_YEAR",
        "2025-01-01, ONE_YEAR",
        "2025-01-02, LESS",
        "2025-12-31, LESS",
        "2026-01-01, BEGAN_THAT_YEAR"
    })
    void the_age_is_that_of_the_first_day_of_the_year(LocalDate startedOn, BasePolicy.Age age) {
        assertThat(BasePolicy.age(new SalesFigures(Optional.of(startedOn), new TreeMap<>()), 2026))
                .isEqualTo(age);
    }

    @Test
    void missing_years_are_told() {
        var figures = SalesFigures.of(Map.of(2024, 1L, 2026, 1L));
        var day = LocalDate.of(2026, 3, 1);
        assertThat(BasePolicy.missing(figures, day)).containsExactly(2023, 2025);
        assertThatThrownBy(() -> BasePolicy.of(figures, day, 0)).hasMessage("sales of [2023, 2025] are missing");
    }

    @ParameterizedTest
    @EnumSource
    void unrelated_sales_are_excluded_of_accepted_data_only(SalesBasis basis) {
        assertThat(BasePolicy.excluding(0, basis, 10)).isEmpty();
        assertThat(BasePolicy.excluding(10, basis, 10).isEmpty()).isEqualTo(basis == SalesBasis.ACCEPTED);
        assertThat(BasePolicy.excluding(11, basis, 10)).isPresent();
        assertThat(basis.isEstimated()).isEqualTo(basis == SalesBasis.REFUSED || basis == SalesBasis.FALSE_DATA);
    }

    // Cap

    private static Violation violation(
            Provision provision, Fault fault, long victims, LocalDate from, LocalDate until) {
        return new Violation(provision, fault, victims, from, until, Optional.empty());
    }

    private static RelevantSales sales(long won) {
        return new RelevantSales(won, 0, Words.same("told"));
    }

    @Test
    void forty_one_trillion_won_of_sales_have_a_cap_of_1_23_trillion() {
        var cap = CapPolicy.decide(
                violation(Provision.LEAK, Fault.NEGLIGENCE, 33_700_000, REFORM, REFORM), List.of(), FIGURES);
        assertThat(cap.ground()).isEqualTo(CapCase.ORDINARY);
        assertThat(cap.of(sales(41 * TRILLION))).isEqualTo(1_230_000_000_000L);
        assertThat(cap.flat()).isEqualTo(2_000_000_000L);
    }

    @Tag("R8.3")
    @Test
    void many_victims_raise_the_cap_with_intent_or_gross_negligence_from_the_day_of_the_reform() {
        for (var fault : Fault.values()) {
            for (var victims : new long[] {0, 9_999_999, 10_000_000, 10_000_001}) {
                for (var until : List.of(REFORM.minusDays(1), REFORM, REFORM.plusDays(1))) {
                    var cap = CapPolicy.decide(
                            violation(Provision.LEAK, fault, victims, LocalDate.of(2026, 1, 1), until),
                            List.of(),
                            FIGURES);
                    var raised = fault.isGrave() && victims >= 10_000_000 && !until.isBefore(REFORM);
                    assertThat(cap.ground()).isEqualTo(raised ? CapCase.MANY_VICTIMS : CapCase.ORDINARY);
                    assertThat(cap.rate()).isEqualByComparingTo(raised ? "0.10" : "0.03");
                    assertThat(cap.flat()).isEqualTo(raised ? 5_000_000_000L : 2_000_000_000L);
                }
            }
        }
    }

    @Test
    void a_repeated_violation_raises_the_cap_if_both_are_grave_and_the_first_is_of_the_new_law() {
        var imposed = LocalDate.of(2027, 3, 1);
        var lastDay = LocalDate.of(2030, 2, 28);
        for (var first : Fault.values()) {
            for (var second : Fault.values()) {
                for (var same : List.of(true, false)) {
                    for (var violatedFrom : List.of(REFORM.minusDays(1), REFORM)) {
                        for (var from : List.of(imposed, imposed.plusDays(1), lastDay, lastDay.plusDays(1))) {
                            var earlier = new EarlierPenalty(
                                    "PEN-2027-000001", Provision.LEAK, first, violatedFrom, imposed, lastDay);
                            var cap = CapPolicy.decide(
                                    violation(
                                            same ? Provision.LEAK : Provision.OVERSEAS_TRANSFER, second, 1, from, from),
                                    List.of(earlier),
                                    FIGURES);
                            var raised = first.isGrave()
                                    && second.isGrave()
                                    && same
                                    && violatedFrom.equals(REFORM)
                                    && from.isAfter(imposed)
                                    && !from.isAfter(lastDay);
                            assertThat(cap.ground()).isEqualTo(raised ? CapCase.REPEATED : CapCase.ORDINARY);
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_order_that_was_not_followed_raises_the_cap_of_a_leak_only(Provision provision) {
        for (var ordered : List.of(REFORM.minusDays(1), REFORM, REFORM.plusDays(5))) {
            for (var until : List.of(REFORM.plusDays(4), REFORM.plusDays(5))) {
                var cap = CapPolicy.decide(
                        new Violation(provision, Fault.NONE, 0, REFORM, until, Optional.of(ordered)),
                        List.of(),
                        FIGURES);
                var raised = provision == Provision.LEAK && !ordered.isBefore(REFORM) && !until.isBefore(ordered);
                assertThat(cap.ground()).isEqualTo(raised ? CapCase.ORDER_NOT_FOLLOWED : CapCase.ORDINARY);
                assertThat(cap.reason().en()).isNotBlank();
                assertThat(cap.reason().ko()).doesNotContainPattern("[A-Za-z]{4,} [A-Za-z]{4,}");
            }
        }
    }

    @Test
    void a_violation_has_a_beginning_and_an_end_that_is_not_in_the_future() {
        var day = LocalDate.of(2026, 11, 22);
        assertThat(violation(Provision.LEAK, Fault.NONE, 0, day, day).problem(day))
                .isEmpty();
        assertThat(violation(Provision.LEAK, Fault.NONE, 0, day, day.minusDays(1))
                        .problem(day)
                        .map(Words::en))
                .contains("ends before it begins");
        assertThat(violation(Provision.LEAK, Fault.NONE, 0, day, day.plusDays(1))
                        .problem(day))
                .hasValueSatisfying(problem -> assertThat(problem.en()).contains("future"));
    }

    // Adjustments

    @Test
    void there_are_the_eleven_factors_of_the_act() {
        assertThat(Factor.values()).hasSize(11);
        for (var item = 1; item <= 11; item++) {
            assertThat(Factor.ofItem(item).orElseThrow().item()).isEqualTo(item);
        }
        assertThat(Factor.ofItem(0)).isEmpty();
        assertThat(Factor.ofItem(12)).isEmpty();
    }

    @Test
    void factors_are_read_line_by_line() {
        var read = AdjustmentPolicy.read("2 +10 Three years\n\n6. -20 % All damage was repaired");
        assertThat(read)
                .containsExactly(
                        Adjustment.of(Factor.DURATION, 10, Words.same("Three years")),
                        Adjustment.of(Factor.DAMAGE_REPAIR, -20, Words.same("All damage was repaired")));
        assertThat(read.get(0).title().en()).isEqualTo("2. Duration and number of violations");
        assertThat(read.get(0).title().ko()).isEqualTo("2. 위반행위의 기간 및 횟수");
        assertThat(AdjustmentPolicy.read("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 +10 Unknown",
                "0 +10 Unknown",
                "2 10 No sign",
                "2 +0 Nothing",
                "2 +101 Too much",
                "2 -10",
                "x"
            })
    void a_factor_without_sign_percent_or_reason_is_refused(String line) {
        assertThatThrownBy(() -> AdjustmentPolicy.read(line)).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_factor_counts_once() {
        assertThatThrownBy(() -> AdjustmentPolicy.read("2 +10 One\n2 +5 Two")).hasMessage("factor 2 is there twice");
    }

    @Tag("R8.4")
    @ParameterizedTest
    @EnumSource
    void a_certificate_lowers_only_while_it_is_held(State state) {
        var standing = new CertificateStanding(state, Words.same("What is known"));
        assertThat(AdjustmentPolicy.certificateProblem(0, standing)).isEmpty();
        assertThat(AdjustmentPolicy.certificateProblem(10, standing).isEmpty()).isEqualTo(state == State.HELD);
        assertThat(AdjustmentPolicy.certificate(10, standing))
                .isEqualTo(new Adjustment(Kind.CERTIFICATE, Optional.empty(), -10, Words.same("What is known")));
        assertThat(AdjustmentPolicy.certificate(0, standing).percent()).isZero();
    }

    @Tag("R8.4")
    @ParameterizedTest
    @EnumSource
    void investments_must_lower_unless_the_fault_is_grave(Fault fault) {
        var most = new BigDecimal("0.40");
        for (var met : List.of(true, false)) {
            for (var reduction : new int[] {0, 1, 40, 41}) {
                var allowed = (met && !fault.isGrave()) ? reduction >= 1 && reduction <= 40 : reduction == 0;
                assertThat(AdjustmentPolicy.investmentProblem(met, reduction, fault, most)
                                .isEmpty())
                        .as("%s %s %s", met, reduction, fault)
                        .isEqualTo(allowed);
            }
            assertThat(AdjustmentPolicy.investment(met, 0, fault).isPresent()).isEqualTo(met);
        }
    }

    @Test
    void a_late_re_notification_must_raise_and_nothing_else_may() {
        assertThat(AdjustmentPolicy.reNotificationProblem(0, List.of())).isEmpty();
        assertThat(AdjustmentPolicy.reNotificationProblem(5, List.of())).isPresent();
        assertThat(AdjustmentPolicy.reNotificationProblem(0, List.of(LATE))).isPresent();
        assertThat(AdjustmentPolicy.reNotificationProblem(5, List.of(LATE))).isEmpty();
        assertThat(AdjustmentPolicy.reNotification(0, List.of())).isEmpty();
        assertThat(AdjustmentPolicy.reNotification(5, List.of(LATE, new Words("insufficient", "이행 미흡"))))
                .contains(new Adjustment(
                        Kind.RE_NOTIFICATION, Optional.empty(), 5, new Words("late; insufficient", "지연 제출; 이행 미흡")));
    }

    // Worksheet

    private static final Words LATE = new Words("late", "지연 제출");
    private static final Cap ORDINARY =
            new Cap(CapCase.ORDINARY, new BigDecimal("0.03"), 2_000_000_000L, Words.same("none"));

    @ParameterizedTest
    @CsvSource({"2.1, 0.021", "3, 0.03", "0.0001, 0.000001"})
    void a_rate_is_a_percentage_up_to_the_cap(String text, String rate) {
        assertThat(WorksheetPolicy.rate(text, ORDINARY)).isEqualByComparingTo(rate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3.0001", "-1", "2,1", "2.00001", "much", "100"})
    void another_rate_is_refused(String text) {
        assertThatThrownBy(() -> WorksheetPolicy.rate(text, ORDINARY)).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_flat_amount_has_its_cap() {
        assertThat(WorksheetPolicy.flatProblem(2_000_000_000L, ORDINARY)).isEmpty();
        assertThat(WorksheetPolicy.flatProblem(2_000_000_001L, ORDINARY)).isPresent();
        var sheet = WorksheetPolicy.flat(
                1_800_000_000L, ORDINARY, List.of(Adjustment.of(Factor.DURATION, 50, Words.same("Long"))));
        assertThat(sheet.sum()).isEqualTo(2_700_000_000L);
        assertThat(sheet.amount()).isEqualTo(2_000_000_000L);
        assertThat(sheet.isCapped()).isTrue();
    }

    @Test
    void an_amount_is_never_below_nothing_or_above_its_cap() {
        var seed = 20261122L;
        var random = new Random(seed);
        for (var i = 0; i < 20_000; i++) {
            var base = sales(Math.floorMod(random.nextLong(), 100 * TRILLION));
            var rate = new BigDecimal(1 + random.nextInt(30_000)).movePointLeft(6);
            var lines = List.of(
                    Adjustment.of(Factor.DURATION, random.nextInt(201) - 100, Words.same("One")),
                    Adjustment.of(Factor.PROFIT, random.nextInt(201) - 100, Words.same("Two")));
            var sheet = WorksheetPolicy.ofSales(base, rate, ORDINARY, lines);
            assertThat(sheet.amount()).as("seed %d, case %d", seed, i).isBetween(0L, sheet.cap());
            assertThat(sheet.sum())
                    .isEqualTo(sheet.basic()
                            + sheet.lines().get(0).won()
                            + sheet.lines().get(1).won());
            assertThat(sheet.amount()).isLessThanOrEqualTo(Math.max(0, sheet.sum()));
        }
    }

    // History. The Commission published the sums, not the worksheets: base, exclusions, rates and adjustments are
    // fitted.

    @Test
    void the_penalty_of_the_telecom_of_2025_is_134_791_billion_won_and_below_its_cap() {
        var violation = violation(
                Provision.LEAK, Fault.NEGLIGENCE, 23_244_649, LocalDate.of(2021, 8, 6), LocalDate.of(2025, 4, 18));
        var total = SalesFigures.of(
                Map.of(2022, 12_000 * TRILLION / 1000, 2023, 12_500 * TRILLION / 1000, 2024, 12_774 * TRILLION / 1000));
        var base = BasePolicy.of(total, violation.until(), 12_774_000_000_000L - 11_232_583_333_334L);
        assertThat(base.total()).isEqualTo(12_774_000_000_000L);
        var cap = CapPolicy.decide(violation, List.of(), FIGURES);
        var sheet = WorksheetPolicy.ofSales(
                base,
                WorksheetPolicy.rate("2.4", cap),
                cap,
                List.of(
                        Adjustment.of(Factor.DURATION, 10, Words.same("More than three years")),
                        Adjustment.of(Factor.PROFIT, -30, Words.same("No profit from it")),
                        Adjustment.of(Factor.COOPERATION, -30, Words.same("Cooperated and corrected"))));
        assertThat(sheet.amount()).isEqualTo(134_791_000_000L);
        assertThat(cap.ground()).isEqualTo(CapCase.ORDINARY);
        assertThat(sheet.cap()).isEqualTo(336_977_500_000L);
        assertThat(sheet.isCapped()).isFalse();
    }

    @Test
    void the_penalty_of_the_shop_of_2026_is_624_7_billion_won_over_two_violations_below_their_caps() {
        var until = LocalDate.of(2025, 11, 18);
        var leak = CapPolicy.decide(
                violation(Provision.LEAK, Fault.GROSS_NEGLIGENCE, 37_500_000, LocalDate.of(2025, 6, 24), until),
                List.of(),
                FIGURES);
        var program = CapPolicy.decide(
                violation(Provision.UNLAWFUL_PROCESSING, Fault.NEGLIGENCE, 0, LocalDate.of(2024, 1, 1), until),
                List.of(),
                FIGURES);
        assertThat(leak.ground()).as("ended before the reform").isEqualTo(CapCase.ORDINARY);
        var first = WorksheetPolicy.ofSales(
                sales(41 * TRILLION),
                WorksheetPolicy.rate("1.4", leak),
                leak,
                List.of(
                        Adjustment.of(Factor.COOPERATION, 10, Words.same("Logs were deleted")),
                        Adjustment.of(Kind.RE_NOTIFICATION, 4, Words.same("Four requests to notify non-members unmet")),
                        Adjustment.of(Factor.SAFETY_MEASURES, -40, Words.same("Measures in other services"))));
        var second = WorksheetPolicy.ofSales(
                sales(19_994 * TRILLION / 1000), WorksheetPolicy.rate("1.0", program), program, List.of());
        assertThat(first.amount()).isEqualTo(424_760_000_000L);
        assertThat(second.amount()).isEqualTo(199_940_000_000L);
        assertThat(first.amount() + second.amount()).isEqualTo(624_700_000_000L);
        assertThat(first.cap()).isEqualTo(1_230_000_000_000L);
        assertThat(first.isCapped() || second.isCapped()).isFalse();
    }

    @Test
    void the_same_leak_under_the_new_law_would_have_a_cap_of_4_1_trillion() {
        var cap = CapPolicy.decide(
                violation(Provision.LEAK, Fault.GROSS_NEGLIGENCE, 37_500_000, LocalDate.of(2025, 6, 24), REFORM),
                List.of(),
                FIGURES);
        assertThat(cap.of(sales(41 * TRILLION))).isEqualTo(4_100_000_000_000L);
    }
}
