package org.injeung.rulings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.injeung.law.Ground;
import org.injeung.law.Holidays;
import org.injeung.law.ObligationRules;
import org.injeung.law.Periods;
import org.injeung.law.Rules;
import org.injeung.law.Scheme;
import org.injeung.revocation.policy.WaiverPolicy.Waiver;
import org.injeung.rulings.Consequence.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulingTableTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static Reader resource(String name) {
        return new InputStreamReader(RulingTableTest.class.getResourceAsStream(name), StandardCharsets.UTF_8);
    }

    private static RulingTable table(Rules.Comparison comparison, int earlierViolations) {
        return new RulingTable(
                new Rules(
                        "KISA",
                        10_000_000,
                        comparison,
                        1_000,
                        earlierViolations,
                        2,
                        new Rules.Committee(6, Rules.Tie.REJECT, "")),
                Periods.read(resource("/law/periods.csv"), Holidays.read(resource("/law/holidays.csv"))),
                ObligationRules.read(resource("/law/obligations.csv")));
    }

    private static List<Consequence> rulings(Rules.Comparison comparison, int earlierViolations, LocalDate day) {
        return table(comparison, earlierViolations).on(day, Locale.ENGLISH);
    }

    static List<Consequence> rulings() {
        return rulings(Rules.Comparison.MORE_THAN, 1, DAY);
    }

    /** Whoever changes a policy sees here what becomes of every situation, and lawyers can read it. */
    @Test
    void the_table_is_the_one_that_was_agreed() throws IOException {
        var now = Path.of("target/rulings.csv");
        Files.writeString(now, RulingSheet.of(rulings()));
        assertThat(now)
                .as("If every difference is wanted: cp target/rulings.csv src/test/resources/rulings.csv")
                .hasSameTextualContentAs(Path.of("src/test/resources/rulings.csv"));
    }

    @Tag("R13.1")
    @Test
    void every_combination_is_there_once() {
        assertThat(rulings())
                .hasSize(3 * (Ground.values().length + 1) * 2 * 2 * 3)
                .extracting(Consequence::situation)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Rules.Comparison.class)
    void a_massive_leak_is_revoked_at_once_whatever_else_is_known_and_nothing_else_is(Rules.Comparison comparison) {
        var massive = comparison == Rules.Comparison.MORE_THAN ? 10_000_001 : 10_000_000;
        assertThat(rulings(comparison, 1, DAY))
                .allSatisfy(ruling -> assertThat(ruling.outcome() == Outcome.REVOKED_AT_ONCE)
                        .isEqualTo(ruling.situation().affectedPersons() >= massive)
                        .isEqualTo(ruling.ground() == Ground.MASSIVE_LEAK));
    }

    @Test
    void what_is_worse_is_never_ruled_more_mildly() {
        var all = rulings(Rules.Comparison.MORE_THAN, 2, DAY);
        for (var one : all) {
            all.stream()
                    .filter(other -> isNoBetter(other.situation(), one.situation()))
                    .forEach(other -> assertThat(other.outcome())
                            .as("%s after %s", other.situation(), one.situation())
                            .isGreaterThanOrEqualTo(one.outcome()));
        }
    }

    private static boolean isNoBetter(Situation one, Situation other) {
        return one.affectedPersons() >= other.affectedPersons()
                && one.earlierViolations() >= other.earlierViolations()
                && (one.established() == other.established() || other.established() == null)
                && one.scheme() == other.scheme()
                && one.obliged() == other.obliged();
    }

    @Test
    void neither_scheme_nor_duty_saves_a_certificate_and_only_the_duty_brings_a_waiver() {
        for (var ruling : rulings()) {
            var situation = ruling.situation();
            var revoked = ruling.outcome() != Outcome.KEPT;
            assertThat(ruling.bar()).isEqualTo(revoked ? "P1Y" : null);
            assertThat(ruling.fineWaiver())
                    .isEqualTo(revoked ? situation.obliged() ? Waiver.WAIVED : Waiver.NOT_APPLICABLE : null);
            assertThat(ruling.reasons()).as(situation.toString()).isNotEmpty();
            assertThat(ruling.legalBasis()).isNotBlank();
            if (situation.established() != Ground.NETWORK_ACT_VIOLATION) { // of ISMS only
                assertThat(rulings().stream().filter(other -> other.situation().equals(otherwise(situation))))
                        .singleElement()
                        .returns(ruling.outcome(), Consequence::outcome);
            }
        }
    }

    private static Situation otherwise(Situation situation) {
        return new Situation(
                situation.affectedPersons(),
                situation.established(),
                situation.scheme() == Scheme.ISMS ? Scheme.ISMS_P : Scheme.ISMS,
                !situation.obliged(),
                situation.earlierViolations());
    }

    /** PIPA Art. 32-2(3) carries the revocation of ISMS-P only, Network Act Art. 47(10) that of ISMS only. */
    @Test
    void an_act_is_named_for_its_own_scheme_only() {
        for (var ruling : rulings()) {
            var ismsP = ruling.situation().scheme() == Scheme.ISMS_P;
            assertThat(ruling.legalBasis()).doesNotContain(ismsP ? "Network Act Art. 47(10)" : "PIPA Art. 32-2(3)");
            if (ismsP && ruling.ground() == null) {
                assertThat(ruling.outcome()).isEqualTo(Outcome.KEPT);
            }
            assertThat(ismsP && ruling.ground() == Ground.NETWORK_ACT_VIOLATION).isFalse();
        }
    }

    @Test
    void the_table_reads_in_korean() {
        var english = Pattern.compile("[A-Za-z]{3,} [A-Za-z]{3,}");
        for (var ruling : table(Rules.Comparison.MORE_THAN, 1).on(DAY, Locale.KOREAN)) {
            assertThat(ruling.legalBasis()).doesNotContainPattern(english);
            assertThat(ruling.reasons())
                    .allSatisfy(reason ->
                            assertThat(reason).containsPattern("[가-힣]").doesNotContainPattern(english));
        }
    }

    @Test
    void a_violation_of_the_network_act_counts_from_its_day_on() {
        assertThat(outcomeOfNetworkActViolation(LocalDate.of(2026, 9, 30))).isEqualTo(Outcome.KEPT);
        assertThat(outcomeOfNetworkActViolation(LocalDate.of(2026, 10, 1))).isEqualTo(Outcome.DELIBERATED);
    }

    private static Outcome outcomeOfNetworkActViolation(LocalDate day) {
        return rulings(Rules.Comparison.MORE_THAN, 1, day).stream()
                .filter(ruling -> ruling.situation()
                        .equals(new Situation(9_999_999, Ground.NETWORK_ACT_VIOLATION, Scheme.ISMS, true, 0)))
                .findFirst()
                .orElseThrow()
                .outcome();
    }
}
