package org.injeung.validity.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.law.CertificateEvent.EXPIRY;
import static org.injeung.law.CertificateEvent.LAST_REMINDER;
import static org.injeung.law.CertificateEvent.RENEWAL_REMINDER;
import static org.injeung.law.CertificateEvent.SURVEILLANCE;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.injeung.law.CertificateEvent;
import org.injeung.law.Holidays;
import org.injeung.law.Periods;
import org.injeung.validity.policy.ValidityPolicy.Held;
import org.injeung.validity.policy.ValidityPolicy.Plan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityPolicyTest {
    private static final Periods PERIODS = builtIn();
    private static final LocalDate FROM = LocalDate.of(2026, 11, 22);
    private static final LocalDate UNTIL = LocalDate.of(2029, 11, 21);

    private static Periods builtIn() {
        try (var csv = new InputStreamReader(
                ValidityPolicyTest.class.getResourceAsStream("/law/periods.csv"), StandardCharsets.UTF_8)) {
            return Periods.read(
                    csv, Holidays.read(new StringReader("date,nameEnglish,nameKorean,source,announcedOn\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(Periods.SEOUL).toInstant();
    }

    private static Instant at(String day) {
        return at(LocalDate.parse(day));
    }

    private static Held held(List<Instant> surveyed, Set<CertificateEvent> reminded) {
        return new Held(FROM, UNTIL, surveyed, reminded);
    }

    private static Plan next(List<Instant> surveyed, Set<CertificateEvent> reminded, String now) {
        return ValidityPolicy.next(held(surveyed, reminded), at(now), PERIODS);
    }

    /** Lets everything happen on its day, as in a system that never stands still. */
    private static List<String> life(LocalDate from, LocalDate until) {
        var surveyed = new ArrayList<Instant>();
        var reminded = EnumSet.noneOf(CertificateEvent.class);
        var life = new ArrayList<String>();
        var now = at(from);
        while (true) {
            var plan = ValidityPolicy.next(new Held(from, until, surveyed, reminded), now, PERIODS);
            assertThat(plan.at()).as("a next event lies ahead").isAfterOrEqualTo(now);
            now = plan.at();
            life.add(now.atZone(Periods.SEOUL).toLocalDate() + " " + plan.event());
            switch (plan.event()) {
                case SURVEILLANCE -> surveyed.add(now);
                case RENEWAL_REMINDER, LAST_REMINDER -> reminded.add(plan.event());
                case EXPIRY -> {
                    return life;
                }
            }
        }
    }

    @Test
    void a_certificate_of_three_years_is_surveyed_twice_reminded_twice_and_expires() {
        assertThat(life(FROM, UNTIL))
                .containsExactly(
                        "2027-09-22 SURVEILLANCE",
                        "2028-09-22 SURVEILLANCE",
                        "2029-05-22 RENEWAL_REMINDER",
                        "2029-07-22 LAST_REMINDER",
                        "2029-11-22 EXPIRY");
    }

    @Test
    void so_is_one_that_was_issued_on_a_leap_day() {
        assertThat(life(LocalDate.of(2028, 2, 29), LocalDate.of(2031, 2, 28)))
                .containsExactly(
                        "2028-12-29 SURVEILLANCE",
                        "2030-01-01 SURVEILLANCE", // the second year begins on 1 March
                        "2030-09-01 RENEWAL_REMINDER",
                        "2030-11-01 LAST_REMINDER",
                        "2031-03-01 EXPIRY");
    }

    @Test
    void a_surveillance_belongs_to_the_year_in_which_it_was_opened() {
        assertThat(next(List.of(), Set.of(), "2026-11-22").at()).isEqualTo(at("2027-09-22"));
        var early = next(List.of(at("2027-01-10")), Set.of(), "2027-01-10");
        assertThat(early.at()).as("an officer was earlier").isEqualTo(at("2028-09-22"));
        var onTheLastDay = next(List.of(at("2027-11-22").minusSeconds(1)), Set.of(), "2027-11-22");
        assertThat(onTheLastDay.at()).isEqualTo(at("2028-09-22"));
        var onTheFirstDay = next(List.of(at("2027-11-22")), Set.of(), "2027-11-22");
        assertThat(onTheFirstDay.event())
                .as("the second year is done, the third has none")
                .isEqualTo(RENEWAL_REMINDER);
    }

    @Test
    void a_surveillance_of_the_term_before_does_not_answer_for_this_one() {
        assertThat(next(List.of(at("2025-09-22"), at("2026-11-22").minusSeconds(1)), Set.of(), "2026-11-22")
                        .at())
                .isEqualTo(at("2027-09-22"));
    }

    @Test
    void of_two_years_that_were_missed_one_is_made_up_for_at_once() {
        var missed = next(List.of(), Set.of(), "2029-01-15");
        assertThat(missed.event()).isEqualTo(SURVEILLANCE);
        assertThat(missed.at()).isEqualTo(at("2027-09-22"));
        var madeUp = next(List.of(missed.at(), at("2029-01-15")), Set.of(), "2029-01-15");
        assertThat(madeUp.event()).isEqualTo(RENEWAL_REMINDER);
    }

    @Test
    void a_year_that_was_missed_is_made_up_for_in_the_next_one_and_answers_for_it() {
        assertThat(next(List.of(), Set.of(), "2028-02-01").at()).isEqualTo(at("2027-09-22"));
        assertThat(next(List.of(at("2028-02-01")), Set.of(), "2028-02-01").event())
                .isEqualTo(RENEWAL_REMINDER);
    }

    @Test
    void of_two_reminders_that_were_missed_only_the_last_one_is_sent() {
        var surveyed = List.of(at("2027-09-22"), at("2028-09-22"));
        assertThat(next(surveyed, Set.of(), "2029-07-21").event()).isEqualTo(RENEWAL_REMINDER);
        assertThat(next(surveyed, Set.of(), "2029-07-22").event()).isEqualTo(LAST_REMINDER);
        assertThat(next(surveyed, Set.of(RENEWAL_REMINDER), "2029-07-21").event())
                .isEqualTo(LAST_REMINDER);
        assertThat(next(surveyed, Set.of(LAST_REMINDER), "2029-07-22").event()).isEqualTo(EXPIRY);
        assertThat(next(surveyed, Set.of(RENEWAL_REMINDER, LAST_REMINDER), "2029-07-22")
                        .event())
                .isEqualTo(EXPIRY);
    }

    @ParameterizedTest
    @CsvSource({"2029-11-21, LAST_REMINDER", "2029-11-22, EXPIRY", "2031-01-01, EXPIRY"})
    void after_the_last_day_nothing_but_the_expiry_is_left(String now, CertificateEvent event) {
        assertThat(next(List.of(at("2028-12-01")), Set.of(), now).event()).isEqualTo(event);
        if (event == EXPIRY) {
            assertThat(next(List.of(), Set.of(), now)).satisfies(plan -> {
                assertThat(plan.event()).isEqualTo(EXPIRY);
                assertThat(plan.at()).isEqualTo(at("2029-11-22"));
            });
        }
    }

    @Test
    void a_plan_explains_itself_in_both_languages() {
        var surveillance = next(List.of(), Set.of(), "2026-11-22");
        assertThat(surveillance.explanation().en())
                .startsWith("Surveillance of the year from 2026-11-22 to 2027-11-21, opens on 2027-09-22: P10M");
        assertThat(surveillance.explanation().ko()).startsWith("2026-11-22부터 2027-11-21까지의 사후심사, 2027-09-22 개시");
        var reminder = next(List.of(at("2028-12-01")), Set.of(), "2029-01-01");
        assertThat(reminder.explanation().en())
                .isEqualTo("Applications for the renewal are taken from 2029-05-22, in time until 2029-08-21;"
                        + " the certificate is valid until 2029-11-21");
        assertThat(reminder.explanation().ko()).contains("2029-08-21까지");
    }

    /** However long and often the system was down, a certificate is surveyed at most once a year and told each thing once. */
    @Tag("R9.2")
    @Test
    void no_downtime_brings_two_surveillances_in_a_year_or_a_reminder_twice() {
        for (var seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1_500));
            var until = PERIODS.count("certificateValidity", at(from)).lastDay();
            var surveyed = new ArrayList<Instant>();
            var reminded = EnumSet.noneOf(CertificateEvent.class);
            var now = at(from);
            for (var steps = 0; ; steps++) {
                assertThat(steps).as("seed " + seed).isLessThan(6);
                var plan = ValidityPolicy.next(new Held(from, until, surveyed, reminded), now, PERIODS);
                now = now.isAfter(plan.at()) ? now : plan.at();
                if (random.nextInt(3) == 0) {
                    now = now.plusSeconds(86_400L * random.nextInt(700));
                }
                if (plan.event() == EXPIRY) {
                    break;
                } else if (plan.event() == SURVEILLANCE) {
                    var year = now;
                    assertThat(surveyed).as("seed " + seed).noneMatch(earlier -> earlier.plusSeconds(86_400L * 60)
                            .isAfter(year));
                    surveyed.add(now);
                } else {
                    assertThat(reminded.add(plan.event())).as("seed " + seed).isTrue();
                }
            }
        }
    }
}
