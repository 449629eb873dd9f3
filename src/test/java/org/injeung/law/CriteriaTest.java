package org.injeung.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.injeung.law.Scheme.ISMS;
import static org.injeung.law.Scheme.ISMS_P;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.injeung.law.Criteria.Criterion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriteriaTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String HEADING =
            "annex;item;version;inForceFrom;inForceUntil;sectionEnglish;sectionKorean;titleEnglish;titleKorean;schemes;core;"
                    + "coreRelated;preEvaluation2026;source\n";
    private static final String POLICIES =
            "7;2.1.1;2024-07-24;2024-07-24;%s;Policy;정책;Policy Maintenance;정책의 유지관리;" + "ISMS ISMS_P;;;;Annex 7\n";
    private static final String PLEDGES =
            "7-2;2.1.1;2024-07-24;2024-07-24;;People;인적 보안;Security Pledges;보안 서약;" + "ISMS ISMS_P;;;;Annex 7-2\n";

    private static Criteria builtIn() throws IOException {
        try (var csv = new InputStreamReader(
                CriteriaTest.class.getResourceAsStream("/law/criteria.csv"), StandardCharsets.UTF_8)) {
            return Criteria.read(csv);
        }
    }

    private static Criteria read(String rows) {
        return Criteria.read(new StringReader(HEADING + rows));
    }

    @Test
    void isms_p_has_101_items_of_which_80_belong_to_isms() throws IOException {
        var all = builtIn().catalogue(ISMS_P, TODAY);
        assertThat(all).hasSize(101).extracting(Criterion::item).doesNotHaveDuplicates();
        assertThat(builtIn().catalogue(ISMS, TODAY))
                .hasSize(80)
                .allMatch(criterion -> !criterion.item().startsWith("3."))
                .isSubsetOf(all);
        assertThat(all).allSatisfy(criterion -> {
            assertThat(criterion.key().annex()).isEqualTo("7");
            assertThat(criterion.key().version()).isEqualTo("2024-07-24");
            assertThat(criterion.titleKorean()).matches(".*[가-힣].*");
            assertThat(criterion.sectionKorean()).matches(".*[가-힣].*");
            assertThat(criterion.sectionEnglish()).isNotBlank();
            assertThat(criterion.source().en()).contains("2024-8", "2024-30");
        });
    }

    @Test
    void each_section_has_as_many_items_as_the_annex_says() throws IOException {
        var counts = builtIn().catalogue(ISMS_P, TODAY).stream()
                .collect(Collectors.groupingBy(Criterion::section, Collectors.counting()));
        assertThat(counts)
                .containsEntry("1.1", 6L)
                .containsEntry("1.2", 4L)
                .containsEntry("1.3", 3L)
                .containsEntry("1.4", 3L)
                .containsEntry("2.1", 3L)
                .containsEntry("2.2", 6L)
                .containsEntry("2.3", 4L)
                .containsEntry("2.4", 7L)
                .containsEntry("2.5", 6L)
                .containsEntry("2.6", 7L)
                .containsEntry("2.7", 2L)
                .containsEntry("2.8", 6L)
                .containsEntry("2.9", 7L)
                .containsEntry("2.10", 9L)
                .containsEntry("2.11", 5L)
                .containsEntry("2.12", 2L)
                .containsEntry("3.1", 7L)
                .containsEntry("3.2", 5L)
                .containsEntry("3.3", 4L)
                .containsEntry("3.4", 2L)
                .containsEntry("3.5", 3L)
                .hasSize(21);
    }

    @Test
    void the_catalogue_goes_by_number_and_not_by_letter() throws IOException {
        assertThat(builtIn().catalogue(ISMS_P, TODAY))
                .extracting(Criterion::item)
                .startsWith("1.1.1", "1.1.2")
                .endsWith("3.5.2", "3.5.3")
                .containsSubsequence("2.2.1", "2.9.7", "2.10.1", "2.10.9", "2.11.1", "2.12.2", "3.1.1");
    }

    @Test
    void the_core_items_are_those_of_the_three_themes_in_both_schemes() throws IOException {
        var core = builtIn().core(ISMS_P, TODAY);
        assertThat(core).isEqualTo(builtIn().core(ISMS, TODAY));
        assertThat(core)
                .extracting(criterion -> criterion.item() + " " + criterion.theme())
                .containsExactly("1.2.1 ASSET", "2.5.1 ACCESS", "2.5.5 ACCESS", "2.5.6 ACCESS", "2.10.8 PATCH");
        assertThat(core.get(0).label()).isEqualTo("1.2.1 Identification of Information Assets / 정보자산 식별");
    }

    @Test
    void what_is_only_related_or_only_planned_is_no_core_item() throws IOException {
        var scope = builtIn().find("1.1.4", ISMS, TODAY).orElseThrow();
        assertThat(scope.isCore()).isFalse();
        assertThat(scope.relatedTheme()).isEqualTo("ASSET");
        var keys = builtIn().find("2.7.2", ISMS, TODAY).orElseThrow();
        assertThat(keys.isCore()).isFalse();
        assertThat(keys.plannedTheme()).isEqualTo("PASSWORD_CRYPTO");
        assertThat(keys.source().en()).contains("not in force");
    }

    @Test
    void an_unknown_item_one_of_the_other_scheme_and_one_of_another_time_are_not_found() throws IOException {
        var criteria = builtIn();
        assertThat(criteria.find("2.10.8", ISMS, TODAY)).isPresent();
        assertThat(criteria.find("2.10.10", ISMS, TODAY)).isEmpty();
        assertThat(criteria.find("", ISMS, TODAY)).isEmpty();
        assertThat(criteria.find("3.1.1", ISMS, TODAY)).isEmpty();
        assertThat(criteria.find("3.1.1", ISMS_P, TODAY)).isPresent();
        assertThat(criteria.find("2.10.8", ISMS, LocalDate.of(2024, 7, 24))).isPresent();
        assertThat(criteria.find("2.10.8", ISMS, LocalDate.of(2024, 7, 23))).isEmpty();
    }

    @Test
    void a_simplified_annex_is_added_as_rows_and_may_use_a_number_for_something_else() {
        var criteria = read(POLICIES.formatted("") + PLEDGES);
        assertThat(criteria.find("2.1.1", ISMS, TODAY).orElseThrow().titleKorean())
                .isEqualTo("정책의 유지관리");
        assertThat(criteria.catalogue("7-2", ISMS, TODAY))
                .singleElement()
                .extracting(Criterion::titleKorean)
                .isEqualTo("보안 서약");
        assertThat(criteria.catalogue("7-3", ISMS, TODAY)).isEmpty();
        assertThat(criteria.catalogue(ISMS, TODAY)).hasSize(1);
    }

    @Test
    void a_new_version_takes_over_on_its_first_day_and_the_old_one_is_still_found_by_its_key() {
        var criteria = read(POLICIES.formatted("2027-06-30")
                + "7;2.1.1;2027-07-01;2027-07-01;;Policy;정책;Policies;정책;ISMS ISMS_P;ACCESS;;;Reform\n");
        assertThat(criteria.find("2.1.1", ISMS, LocalDate.of(2027, 6, 30)))
                .hasValueSatisfying(old -> assertThat(old.titleEnglish()).isEqualTo("Policy Maintenance"));
        assertThat(criteria.find("2.1.1", ISMS, LocalDate.of(2027, 7, 1)))
                .hasValueSatisfying(reform -> assertThat(reform.titleEnglish()).isEqualTo("Policies"));
        assertThat(criteria.core(ISMS, LocalDate.of(2027, 6, 30))).isEmpty();
        assertThat(criteria.core(ISMS, LocalDate.of(2027, 7, 1))).hasSize(1);
        assertThat(criteria.find(new Criteria.Key("7", "2.1.1", "2024-07-24"))).isPresent();
        assertThat(criteria.find(new Criteria.Key("7", "2.1.1", "2027-07-01"))).isPresent();
        assertThat(criteria.find(new Criteria.Key("7-2", "2.1.1", "2024-07-24")))
                .isEmpty();
    }

    @Test
    void two_rows_that_hold_at_the_same_time_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(POLICIES.formatted("2027-07-01")
                        + "7;2.1.1;2027-07-01;2027-07-01;;Policy;정책;Policies;정책;ISMS;;;;Reform\n"))
                .withMessageStartingWith("criteria: line 3: ")
                .withMessageContaining("two rows of item 2.1.1 of annex 7 are in force on 2027-07-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(POLICIES.formatted("2025-07-01")
                        + "7;2.1.1;2024-07-24;2027-07-01;;Policy;정책;Policies;정책;ISMS;;;;Reform\n"))
                .withMessageContaining("is there twice");
    }

    @Test
    void more_core_items_than_the_form_of_the_pre_evaluation_has_places_stop_the_start() {
        var row = "7;2.1.%d;2024-07-24;2024-07-24;;Policy;정책;Title;제목;ISMS_P;PATCH;;;Reform\n";
        var twelve = new StringBuilder();
        for (var number = 1; number <= 12; number++) {
            twelve.append(row.formatted(number));
        }
        assertThat(read(twelve.toString()).core(ISMS_P, TODAY)).hasSize(12);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(twelve + row.formatted(13)))
                .withMessage("criteria: on 2024-07-24 ISMS_P has more than 12 core items");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7;2.1;2024-07-24;2024-07-24;;S;섹;T;제;ISMS;;;;Source",
                "7;2.1.0;2024-07-24;2024-07-24;;S;섹;T;제;ISMS;;;;Source",
                ";2.1.1;2024-07-24;2024-07-24;;S;섹;T;제;ISMS;;;;Source",
                "7;2.1.1;;2024-07-24;;S;섹;T;제;ISMS;;;;Source",
                "7;2.1.1;2024-07-24;July;;S;섹;T;제;ISMS;;;;Source",
                "7;2.1.1;2024-07-24;;;S;섹;T;제;ISMS;;;;Source",
                "7;2.1.1;2024-07-24;2024-07-24;;S;섹;T;제;ISO;;;;Source",
                "7;2.1.1;2024-07-24;2024-07-24;;S;섹;T;제;;;;;Source",
                "7;2.1.1;2024-07-24;2024-07-24;;S;섹;;제;ISMS;;;;Source",
                "7;2.1.1;2024-07-24;2024-07-24;;S;섹;T;제;ISMS;;;;",
                "7;2.1.1;2024-07-24;2024-07-24;;S;섹;T;제;ISMS",
                "2.1.1;Policy Maintenance;정책의 유지관리;true;"
            })
    void a_line_that_cannot_be_read_is_named(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(line + "\n"))
                .withMessageStartingWith("criteria: line 2: ");
    }
}
