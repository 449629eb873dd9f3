package org.injeung.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.injeung.law.ObligationRule.Certainty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObligationRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String HEAD =
            "name;scheme;titleEnglish;titleKorean;sectors;activities;excluded;thresholds;inForceFrom;inForceUntil;certainty;"
                    + "maximumFine;fineBasis;source\n";
    private static final ObligationRules RULES = ObligationRules.read(resource("/law/obligations.csv"));
    private static final Periods PERIODS =
            Periods.read(resource("/law/periods.csv"), Holidays.read(resource("/law/holidays.csv")));

    private static Reader resource(String name) {
        return new InputStreamReader(ObligationRulesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8);
    }

    private static BusinessYear year(int year, Sector sector, Set<Activity> activities, Map<Measure, Long> figures) {
        return new BusinessYear(year, sector, activities, figures);
    }

    private static BusinessYear activity(int year, Activity activity) {
        return year(year, Sector.OTHER, Set.of(activity), Map.of());
    }

    private static BusinessYear sales(int year, long ictSales) {
        return year(year, Sector.OTHER, Set.of(), Map.of(Measure.ICT_SALES, ictSales));
    }

    private static List<String> names(BusinessYear year, LocalDate day) {
        return RULES.duties(List.of(year), day).stream()
                .map(duty -> duty.rule().name())
                .toList();
    }

    // Each rule at its threshold

    @ParameterizedTest
    @CsvSource({
        "ICT_SALES, 9999999999, ''",
        "ICT_SALES, 10000000000, informationServiceSales",
        "ICT_SALES, 10000000001, informationServiceSales",
        "DAILY_USERS, 999999, ''",
        "DAILY_USERS, 1000000, dailyUsers",
        "DAILY_USERS, 1000001, dailyUsers",
        "SALES, 41000000000000, ''",
        "STUDENTS, 100000, ''"
    })
    void a_figure_obliges_when_it_reaches_its_threshold(Measure measure, long figure, String rule) {
        var expected = rule.isEmpty() ? List.of() : List.of(rule);
        assertThat(names(year(2025, Sector.OTHER, Set.of(), Map.of(measure, figure)), TODAY))
                .isEqualTo(expected);
        assertThat(names(year(2025, Sector.FINANCE, Set.of(), Map.of(measure, figure)), TODAY))
                .as("financial companies are excluded")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TERTIARY_HOSPITAL, 149999999999, 0, false",
        "TERTIARY_HOSPITAL, 150000000000, 0, true",
        "UNIVERSITY, 150000000000, 9999, false",
        "UNIVERSITY, 149999999999, 10000, false",
        "UNIVERSITY, 150000000000, 10000, true"
    })
    void a_hospital_and_a_school_are_obliged_by_all_their_figures_together(
            Activity activity, long sales, long students, boolean obliged) {
        var year = year(2025, Sector.OTHER, Set.of(activity), Map.of(Measure.SALES, sales, Measure.STUDENTS, students));
        assertThat(names(year, TODAY).isEmpty()).isEqualTo(!obliged);
        assertThat(names(year(2025, Sector.OTHER, Set.of(), year.figures()), TODAY))
                .as("who is neither is not obliged by them")
                .isEmpty();
    }

    @Test
    void a_figure_that_nobody_stated_reaches_no_threshold() {
        var hospital = activity(2025, Activity.TERTIARY_HOSPITAL);
        assertThat(names(hospital, TODAY)).isEmpty();
        assertThat(RULES.obstacles(List.of(hospital), Scheme.ISMS, TODAY))
                .anyMatch(line -> line.en().endsWith("sales of 2025 are not stated"))
                .anyMatch(line -> line.ko().endsWith("2025년 매출액 또는 세입 미확인"));
    }

    @ParameterizedTest
    @EnumSource
    void all_sales_of_an_information_service_count_until_its_own_are_stated(Sector sector) {
        var all = year(2025, sector, Set.of(), Map.of(Measure.SALES, 10_000_000_000L));
        assertThat(names(all, TODAY).contains("informationServiceSales")).isEqualTo(sector.isInformationService());
        var own = year(2025, sector, Set.of(), Map.of(Measure.SALES, 10_000_000_000L, Measure.ICT_SALES, 1L));
        assertThat(names(own, TODAY)).doesNotContain("informationServiceSales");
    }

    // Each rule at its date

    @ParameterizedTest
    @CsvSource({
        "NETWORK_OPERATOR, networkOperator, 2013-02-18",
        "MOBILE_RESELLER, mobileReseller, 2025-11-04",
        "DATA_CENTER, dataCenter, 2013-02-18",
        "NETWORK_OPERATOR, allTelecoms, 2027-07-01",
        "MOBILE_RESELLER, allTelecoms, 2027-07-01",
        "PUBLIC_SYSTEM, publicSystems, 2027-07-01"
    })
    void an_activity_obliges_from_the_first_day_of_its_rule(Activity activity, String rule, LocalDate first) {
        var year = activity(first.getYear() - 1, activity);
        assertThat(names(year, first.minusDays(1))).doesNotContain(rule);
        assertThat(names(year, first)).contains(rule);
        assertThat(duty(year, rule, first).since()).isEqualTo(first);
        assertThat(names(year, first.plusDays(1))).contains(rule);
    }

    @Test
    void telecoms_and_large_platforms_must_hold_isms_p_from_july_2027() {
        var before = LocalDate.of(2027, 6, 30);
        var telecom = year(2026, Sector.TELECOM, Set.of(), Map.of());
        var platform = year(2026, Sector.ONLINE_PLATFORM, Set.of(), Map.of(Measure.DAILY_USERS, 1_000_000L));
        var small = year(2026, Sector.ONLINE_PLATFORM, Set.of(), Map.of(Measure.DAILY_USERS, 999_999L));
        assertThat(names(telecom, before)).isEmpty();
        assertThat(names(telecom, before.plusDays(1))).containsExactly("allTelecoms");
        assertThat(names(platform, before)).containsExactly("dailyUsers");
        assertThat(names(platform, before.plusDays(1))).containsExactly("dailyUsers", "largePlatforms");
        assertThat(names(small, before.plusDays(1))).isEmpty();
        assertThat(RULES.announced(List.of(platform), before))
                .extracting(duty -> duty.rule().name(), Duty::since)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("largePlatforms", LocalDate.of(2027, 7, 1)));
        assertThat(RULES.announced(List.of(platform), before.plusDays(1))).isEmpty();
        assertThat(duty(telecom, "allTelecoms", before.plusDays(1)).lastDay(PERIODS))
                .isEqualTo("2028-08-31");
        assertThat(duty(telecom, "allTelecoms", before.plusDays(1)).reason().en())
                .contains("announced");
        assertThat(duty(telecom, "allTelecoms", before.plusDays(1)).reason().ko())
                .contains("시행령 미공포");
    }

    @Test
    void more_figures_and_activities_never_oblige_to_less() {
        var figures = new long[] {0, 9_999_999_999L, 10_000_000_000L, 150_000_000_000L};
        for (var sector : Sector.values()) {
            for (var activity : Activity.values()) {
                Set<String> before = new TreeSet<>();
                for (var figure : figures) {
                    var all = new EnumMap<Measure, Long>(Measure.class);
                    for (var measure : Measure.values()) {
                        all.put(measure, figure);
                    }
                    var one = new TreeSet<>(names(year(2027, sector, EnumSet.of(activity), all), TODAY.plusYears(2)));
                    var every = new TreeSet<>(
                            names(year(2027, sector, EnumSet.allOf(Activity.class), all), TODAY.plusYears(2)));
                    assertThat(one).containsAll(before);
                    assertThat(every).containsAll(one);
                    before = one;
                }
            }
        }
    }

    // Since when, and by when

    @Test
    void a_year_obliges_from_the_next_one_on_and_the_certificate_is_due_on_31_august_of_the_year_after() {
        var duty = duty(sales(2025, 10_000_000_000L), "informationServiceSales", TODAY);
        assertThat(duty.since()).isEqualTo("2026-01-01");
        assertThat(duty.lastDay(PERIODS)).isEqualTo("2027-08-31");
        assertThat(duty.explanation(PERIODS).en())
                .isEqualTo("31 August of the year after 2026, ends Tuesday 31 August 2027");
        assertThat(duty.explanation(PERIODS).ko()).isEqualTo("의무대상이 된 해(2026년)의 다음 해 8월 31일, 만료일 2027년 8월 31일(화)");
        assertThat(duty.reason().en())
                .isEqualTo(
                        "Information-service sales of 10 billion won or more in the prior year. Network Act Art. 47(2)3,"
                                + " Enforcement Decree Art. 49(2)2: information-service sales of 2025: 10,000,000,000 won");
        assertThat(duty.reason().ko())
                .isEqualTo("전년도 정보통신서비스 부문 매출액 100억원 이상. 「정보통신망법」 제47조제2항제3호, 「정보통신망법 시행령」"
                        + " 제49조제2항제2호: 2025년 정보통신서비스 부문 매출액 10,000,000,000원");
    }

    @Test
    void a_last_day_on_a_weekend_rolls_to_the_next_working_day() {
        var duty = duty(sales(2023, 10_000_000_000L), "informationServiceSales", LocalDate.of(2024, 1, 1));
        assertThat(duty.lastDay(PERIODS)).isEqualTo("2025-09-01");
        assertThat(duty.explanation(PERIODS).en())
                .isEqualTo(
                        "31 August of the year after 2024, ends Sunday 31 August 2025, rolls to Monday 1 September 2025");
        assertThat(duty.explanation(PERIODS).ko()).endsWith("2025년 8월 31일(일), 휴일이므로 2025년 9월 1일(월)");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6})
    void years_without_a_gap_count_together_in_any_order(int length) {
        var years = new ArrayList<BusinessYear>();
        for (var before = 0; before < length; before++) {
            years.add(0, sales(2025 - before, 10_000_000_000L));
        }
        years.add(sales(2025 - length, 9_999_999_999L));
        years.add(sales(2025 - length - 1, 10_000_000_000L));
        assertThat(RULES.duties(years, TODAY))
                .extracting(Duty::since)
                .containsExactly(LocalDate.of(2026 - length + 1, 1, 1));
    }

    @Test
    void a_year_that_nobody_stated_breaks_the_row() {
        assertThat(RULES.duties(List.of(sales(2023, 10_000_000_000L), sales(2025, 10_000_000_000L)), TODAY))
                .extracting(Duty::since)
                .containsExactly(LocalDate.of(2026, 1, 1));
    }

    @Test
    void only_the_latest_year_obliges() {
        assertThat(RULES.duties(List.of(sales(2024, 10_000_000_000L), sales(2025, 9_999_999_999L)), TODAY))
                .isEmpty();
        assertThat(RULES.duties(List.of(), TODAY)).isEmpty();
    }

    @Test
    void a_year_that_is_not_over_obliges_to_nothing_yet() {
        assertThat(RULES.duties(List.of(sales(2026, 10_000_000_000L)), TODAY)).isEmpty();
        assertThat(RULES.duties(List.of(sales(2026, 10_000_000_000L)), LocalDate.of(2027, 1, 1)))
                .hasSize(1);
    }

    @Tag("R24.1")
    @Test
    void a_reform_is_a_new_row_and_does_not_begin_the_duty_anew() {
        var rules = ObligationRules.read(new StringReader(HEAD
                + "users;ISMS;a;b;;;;DAILY_USERS>=1000000;2013-02-18;2027-12-31;LAW;30000000;fine;old\n"
                + "users;ISMS;a;b;;;;DAILY_USERS>=500000;2028-01-01;;LAW;50000000;fine;new\n"));
        var large = new ArrayList<BusinessYear>();
        var middle = new ArrayList<BusinessYear>();
        for (var year : new int[] {2025, 2026, 2027}) {
            large.add(year(year, Sector.OTHER, Set.of(), Map.of(Measure.DAILY_USERS, 1_000_000L)));
            middle.add(year(year, Sector.OTHER, Set.of(), Map.of(Measure.DAILY_USERS, 500_000L)));
        }
        var last = LocalDate.of(2027, 12, 31);
        assertThat(rules.duties(middle.subList(0, 2), last)).isEmpty();
        assertThat(rules.duties(middle, last.plusDays(1)))
                .extracting(Duty::since)
                .containsExactly(LocalDate.of(2028, 1, 1));
        assertThat(rules.duties(large, last.plusDays(1))).singleElement().satisfies(duty -> {
            assertThat(duty.since()).isEqualTo("2026-01-01");
            assertThat(duty.rule().source()).isEqualTo(Words.same("new"));
        });
        assertThat(rules.inForceOn(Scheme.ISMS, last))
                .extracting(ObligationRule::maximumFine)
                .containsExactly(30_000_000L);
    }

    // The rows

    @Test
    void every_scheme_says_why_nobody_is_obliged() {
        var nobody = year(2025, Sector.FINANCE, Set.of(), Map.of());
        assertThat(RULES.obstacles(List.of(nobody), Scheme.ISMS, TODAY)).hasSize(7);
        assertThat(RULES.obstacles(List.of(nobody), Scheme.ISMS, TODAY))
                .filteredOn(line -> line.en().endsWith("the sector FINANCE is excluded"))
                .hasSize(2);
        assertThat(RULES.obstacles(List.of(nobody), Scheme.ISMS_P, TODAY)).isEmpty();
        assertThat(RULES.obstacles(List.of(sales(2025, 3)), Scheme.ISMS, TODAY))
                .anyMatch(line ->
                        line.en().endsWith("information-service sales of 2025: 3 won, fewer than 10,000,000,000 won"))
                .anyMatch(line -> line.ko().endsWith("2025년 정보통신서비스 부문 매출액 3원, 기준 10,000,000,000원 미만"));
    }

    @Test
    void the_built_in_rows_carry_source_fine_and_both_languages() {
        for (var scheme : Scheme.values()) {
            assertThat(RULES.inForceOn(scheme, LocalDate.of(2030, 1, 1))).allSatisfy(rule -> {
                assertThat(rule.title().en()).matches("[A-Z].*");
                assertThat(rule.title().ko()).matches(".*[가-힣].*");
                assertThat(rule.maximumFine()).isEqualTo(30_000_000);
                assertThat(List.of(rule.source(), rule.fineBasis()))
                        .extracting(Words::ko)
                        .allSatisfy(words -> assertThat(words).doesNotContainPattern("[A-Za-z]{3,}"));
                assertThat(rule.fineBasis().en())
                        .startsWith(scheme == Scheme.ISMS ? "Network Act Art. 76" : "PIPA Art. 75");
                assertThat(rule.certainty()).isEqualTo(scheme == Scheme.ISMS ? Certainty.LAW : Certainty.ANNOUNCED);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;ISMS",
                "a;ISO;a;b;;;;SALES>=1;2020-01-01;;LAW;1;f;s",
                "a;ISMS;a;b;;;;SALES=1;2020-01-01;;LAW;1;f;s",
                "a;ISMS;a;b;;;;PROFIT>=1;2020-01-01;;LAW;1;f;s",
                "a;ISMS;a;b;;;;;2020-01-01;;LAW;1;f;s",
                "a;ISMS;a;b;SPACE;;;;2020-01-01;;LAW;1;f;s",
                "a;ISMS;a;b;;DATA_CENTER;;;2020-01-01;2019-12-31;LAW;1;f;s",
                "a;ISMS;a;b;;DATA_CENTER;;;2020-01-01;;MAYBE;1;f;s",
                "a;ISMS;a;b;;DATA_CENTER;;;2020-01-01;;LAW;0;f;s",
                "a;ISMS;a;b;;DATA_CENTER;;;2020-01-01;;LAW;1;;s",
                "a;ISMS;a;b;;DATA_CENTER;;;2020-01-01;;LAW;1;f;",
                "a;ISMS;a;b;;DATA_CENTER;;;2020-01-01;2020-12-31;LAW;1;f;s\na;ISMS;a;b;;DATA_CENTER;;;2020-12-31;;LAW;1;f;s"
            })
    void a_row_that_cannot_be_applied_stops_the_start_and_is_named(String rows) {
        assertThatThrownBy(() -> ObligationRules.read(new StringReader(HEAD + rows)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "obligations: line %d: ".formatted(1 + rows.lines().count()));
    }

    @ParameterizedTest
    @CsvSource({"ISMS,ISMS,true", "ISMS,ISMS_P,false", "ISMS_P,ISMS,true", "ISMS_P,ISMS_P,true"})
    void isms_p_is_enough_for_isms_and_not_the_other_way_round(Scheme held, Scheme compulsory, boolean enough) {
        assertThat(held.satisfies(compulsory)).isEqualTo(enough);
    }

    private static Duty duty(BusinessYear year, String rule, LocalDate day) {
        return RULES.duties(List.of(year), day).stream()
                .filter(duty -> duty.rule().name().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
