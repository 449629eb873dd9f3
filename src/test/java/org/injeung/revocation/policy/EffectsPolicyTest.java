package org.injeung.revocation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.injeung.law.Deadline;
import org.injeung.law.Holidays;
import org.injeung.law.Periods;
import org.injeung.law.Words;
import org.injeung.revocation.policy.EffectsPolicy.EndingCase;
import org.injeung.revocation.policy.EffectsPolicy.HeldObligation;
import org.injeung.revocation.policy.EffectsPolicy.OtherCertificate;
import org.injeung.revocation.policy.EffectsPolicy.Situation;
import org.injeung.revocation.policy.WaiverPolicy.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EffectsPolicyTest {
    private static final Words VALID = new Words("Valid", "유효");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Deadline count(String period, LocalDate day) {
        return Periods.read(read("periods.csv"), Holidays.read(read("holidays.csv")))
                .count(period, day.atTime(10, 0).atZone(Periods.SEOUL).toInstant());
    }

    private static InputStreamReader read(String file) {
        return new InputStreamReader(
                EffectsPolicyTest.class.getResourceAsStream("/law/" + file), StandardCharsets.UTF_8);
    }

    private static List<Effect> effects(
            LocalDate today,
            Waiver waiver,
            List<HeldObligation> obligations,
            List<EndingCase> cases,
            List<OtherCertificate> others) {
        return EffectsPolicy.effects(new Situation(
                "ISMS-P-KISA-2025-001",
                "Maru Shop",
                VALID,
                new Words("Fraud", "부정한 방법"),
                today,
                count("reapplicationBar", today),
                count("fineWaiver", today),
                waiver,
                obligations,
                cases,
                others));
    }

    private static List<Effect> nothingElse(LocalDate today) {
        return effects(today, Waiver.WAIVED, List.of(), List.of(), List.of());
    }

    static Stream<Arguments> combinations() {
        var all = new ArrayList<Arguments>();
        for (var waiver : Waiver.values()) {
            for (var fine : new boolean[] {false, true}) {
                for (var ending : Ending.values()) {
                    for (var audited : new boolean[] {false, true}) {
                        for (var others = 0; others < 3; others++) {
                            all.add(Arguments.of(waiver, fine, ending, audited, others));
                        }
                    }
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void everything_that_happens_is_told_in_both_languages(
            Waiver waiver, boolean fine, Ending ending, boolean audited, int others) {
        var kept = Stream.of("ISMS-KISA-2024-001", "ISMS-KISA-2024-002")
                .limit(others)
                .map(number -> new OtherCertificate(number, VALID))
                .toList();
        var effects = effects(
                TODAY,
                waiver,
                List.of(new HeldObligation("OBL-2026-000001", fine)),
                List.of(new EndingCase("ISS-2026-000007", ending, audited)),
                kept);
        var told = ending == Ending.APPLICATION || ending == Ending.SURVEILLANCE;
        assertThat(effects)
                .extracting(Effect::kind)
                .containsSubsequence(
                        EffectKind.CERTIFICATE,
                        EffectKind.REGISTER,
                        EffectKind.BAR,
                        EffectKind.WAIVER,
                        EffectKind.OBLIGATION,
                        EffectKind.CASE,
                        EffectKind.OTHER_CERTIFICATE,
                        EffectKind.LETTER);
        assertThat(effects).hasSize(6 + Math.max(1, others) + (told ? 2 : 1));
        assertThat(effects).extracting(Effect::key).doesNotHaveDuplicates();
        assertThat(effects).allSatisfy(effect -> {
            assertThat(effect.words().en()).matches("[\\p{ASCII}–]+\\.").doesNotContain("null");
            assertThat(effect.words().ko()).containsPattern("[가-힣]").doesNotContain("null");
        });
        assertThat(effects.get(3).words().en()).startsWith(waiver == Waiver.WAIVED ? "The fine for" : "No fine is");
        assertThat(effects.get(4).words().en()).contains(fine ? "is withdrawn" : "goes on");
        assertThat(effects.get(5).words().en().contains("audit that is under way"))
                .isEqualTo(audited);
        assertThat(EffectsPolicy.changes(EffectsPolicy.binding(effects), effects))
                .isEmpty();
    }

    @Test
    void the_days_are_those_of_the_bar_and_of_the_register() {
        var effects = nothingElse(TODAY);
        assertThat(effects.get(1).words().en())
                .contains("Revoked, on 2026-11-22", "earliest day of a new application: 2027-11-22");
        assertThat(effects.get(2).words().en()).contains("until 2027-11-21");
        assertThat(effects.get(3).words().en()).contains("until 2027-11-21");
    }

    @Test
    void a_signature_after_midnight_has_other_effects_than_were_shown() {
        var shown = EffectsPolicy.binding(nothingElse(TODAY));
        assertThat(EffectsPolicy.changes(shown, nothingElse(TODAY))).isEmpty();
        assertThat(EffectsPolicy.changes(shown, nothingElse(TODAY.plusDays(1))))
                .extracting(Words::en)
                .anyMatch(change -> change.contains("may not apply until 2027-11-22"))
                .contains("no longer: BAR 2027-11-21");
    }

    /** Otherwise it would file an application whenever a manager is about to sign. */
    @ParameterizedTest
    @EnumSource
    void a_case_that_ends_too_must_have_been_shown_unless_the_holder_opens_it_as_it_likes(Ending ending) {
        var before = nothingElse(TODAY);
        var after = effects(
                TODAY, Waiver.WAIVED, List.of(), List.of(new EndingCase("ISS-2026-000007", ending, false)), List.of());
        var byTheHolder = ending == Ending.APPLICATION || ending == Ending.CHANGE;
        assertThat(EffectsPolicy.changes(EffectsPolicy.binding(before), after).isEmpty())
                .isEqualTo(byTheHolder);
        assertThat(EffectsPolicy.changes(EffectsPolicy.binding(after), before).isEmpty())
                .isEqualTo(byTheHolder);
    }

    @Test
    void another_certificate_or_fine_must_have_been_shown() {
        var before = EffectsPolicy.binding(nothingElse(TODAY));
        assertThat(EffectsPolicy.changes(
                        before,
                        effects(
                                TODAY,
                                Waiver.WAIVED,
                                List.of(),
                                List.of(),
                                List.of(new OtherCertificate("ISMS-KISA-2024-001", VALID)))))
                .hasSize(2);
        assertThat(EffectsPolicy.changes(
                        before, effects(TODAY, Waiver.NOT_APPLICABLE, List.of(), List.of(), List.of())))
                .hasSize(2);
        assertThat(EffectsPolicy.changes(
                        before,
                        effects(
                                TODAY,
                                Waiver.WAIVED,
                                List.of(new HeldObligation("OBL-2026-000001", true)),
                                List.of(),
                                List.of())))
                .extracting(Words::en)
                .containsExactly(
                        "Obligation OBL-2026-000001: the fine in preparation is withdrawn; none is prepared before the bar ends.");
    }
}
