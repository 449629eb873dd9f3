package org.injeung.revocation.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.injeung.law.Deadline;
import org.injeung.law.Words;
import org.injeung.revocation.policy.WaiverPolicy.Waiver;

/**
 * What the signature of an order brings about, told before it is given. Source: revocation criteria of 2025-12-29; General Act on
 * Public Administration Art. 10 (whoever decides knows what the decision does).
 */
public final class EffectsPolicy {
    private EffectsPolicy() {}

    /**
     * What is known when an order is previewed.
     *
     * @param certificateNumber the certificate
     * @param holder name of the holder
     * @param status what the register says of the certificate now, as the register says it
     * @param ground the ground as the register will show it
     * @param today the day in Asia/Seoul
     * @param bar the bar, if it began now
     * @param fine the waiver of the fine, if it began now
     * @param waiver whether the fine is waived
     * @param obligations open examinations of what the holder must hold
     * @param cases open cases that end
     * @param others certificates that the holder keeps
     */
    public record Situation(
            String certificateNumber,
            String holder,
            Words status,
            Words ground,
            LocalDate today,
            Deadline bar,
            Deadline fine,
            Waiver waiver,
            List<HeldObligation> obligations,
            List<EndingCase> cases,
            List<OtherCertificate> others) {}

    /** An open examination of an obligation, and whether a fine is in preparation in it. */
    public record HeldObligation(String caseNumber, boolean finePrepared) {}

    /** An open case that ends, and whether an audit is under way in it. */
    public record EndingCase(String caseNumber, Ending kind, boolean audited) {}

    /** A certificate that the holder keeps, with what the register says of it. */
    public record OtherCertificate(String number, Words status) {}

    /** The effects in the order in which a manager reads them. */
    public static List<Effect> effects(Situation about) {
        var effects = new ArrayList<Effect>();
        effects.add(certificate(about));
        effects.add(register(about));
        effects.add(bar(about));
        effects.add(waiver(about));
        about.obligations().forEach(obligation -> effects.add(obligation(obligation)));
        about.cases().forEach(ending -> effects.add(ending(ending)));
        effects.addAll(others(about));
        effects.addAll(letters(about));
        return List.copyOf(effects);
    }

    private static Effect certificate(Situation about) {
        return new Effect(
                EffectKind.CERTIFICATE,
                about.certificateNumber() + " " + about.status().en(),
                new Words(
                                "The certificate %1$s of %2$s, %3$s until now, is revoked with the signature. It is no longer waited for: surveillance, reminders and expiry end.",
                                "%2$s의 인증서 %1$s(현재 %3$s)을(를) 결재와 동시에 취소합니다. 사후심사·갱신 안내·만료 처리는 끝납니다.")
                        .with(about.certificateNumber(), about.holder(), about.status()),
                true);
    }

    private static Effect register(Situation about) {
        var earliest = earliest(about);
        return new Effect(
                EffectKind.REGISTER,
                about.today() + " " + earliest,
                new Words(
                                "Register and badge show at once: Revoked, on %s; ground: %s; earliest day of a new application: %s. The list of revocations shows it too.",
                                "공개 조회와 배지에 즉시 표시: 취소(%s), 사유: %s, 재신청 가능일: %s. 인증 취소 현황에도 실립니다.")
                        .with(about.today(), about.ground(), earliest),
                true);
    }

    private static LocalDate earliest(Situation about) {
        return about.bar().lastDay().plusDays(1);
    }

    private static Effect bar(Situation about) {
        return new Effect(
                EffectKind.BAR,
                about.bar().lastDay().toString(),
                new Words("The holder may not apply until %s (%s).", "%s까지 인증을 신청할 수 없습니다(%s).")
                        .with(about.bar().lastDay(), about.bar().explanation()),
                true);
    }

    private static Effect waiver(Situation about) {
        return about.waiver() == Waiver.WAIVED
                ? new Effect(
                        EffectKind.WAIVER,
                        "WAIVED " + about.fine().lastDay(),
                        new Words(
                                        "The fine for not holding the compulsory certificate is waived until %s, and no other fine.",
                                        "의무 인증 미이행 과태료를 %s까지 면제하며, 다른 과태료는 면제하지 않습니다.")
                                .with(about.fine().lastDay()),
                        true)
                : new Effect(
                        EffectKind.WAIVER,
                        "NOT_APPLICABLE",
                        new Words(
                                "No fine is waived: the certification is not compulsory for the holder.",
                                "의무 인증 대상이 아니므로 면제할 과태료가 없습니다."),
                        true);
    }

    private static Effect obligation(HeldObligation obligation) {
        return new Effect(
                EffectKind.OBLIGATION,
                obligation.caseNumber() + (obligation.finePrepared() ? " FINE" : ""),
                (obligation.finePrepared()
                                ? new Words(
                                        "Obligation %s: the fine in preparation is withdrawn; none is prepared before the bar ends.",
                                        "인증 의무 %s: 준비 중인 과태료를 철회하고, 유예기간이 끝날 때까지 부과하지 않습니다.")
                                : new Words(
                                        "Obligation %s goes on: no fine is prepared before the bar ends.",
                                        "인증 의무 %s은(는) 계속되며, 유예기간이 끝날 때까지 과태료를 준비하지 않습니다."))
                        .with(obligation.caseNumber()),
                true);
    }

    private static Effect ending(EndingCase ending) {
        return new Effect(
                EffectKind.CASE,
                ending.caseNumber(),
                (ending.audited()
                                ? new Words("%s ends: %s, with the audit that is under way.", "%s 종료: %s(진행 중인 심사 포함).")
                                : new Words("%s ends: %s.", "%s 종료: %s."))
                        .with(ending.caseNumber(), ending.kind().words()),
                !ending.kind().holderOpens());
    }

    private static List<Effect> others(Situation about) {
        return about.others().isEmpty()
                ? List.of(new Effect(
                        EffectKind.OTHER_CERTIFICATE,
                        "none",
                        new Words("The holder has no other certificate left.", "다른 인증서는 남지 않습니다."),
                        true))
                : about.others().stream()
                        .map(other -> new Effect(
                                EffectKind.OTHER_CERTIFICATE,
                                other.number(),
                                new Words("The certificate %s stays: %s.", "인증서 %s은(는) 유지됩니다: %s.")
                                        .with(other.number(), other.status()),
                                true))
                        .toList();
    }

    private static List<Effect> letters(Situation about) {
        var order = new Effect(
                EffectKind.LETTER,
                "order",
                new Words(
                                "The order goes to %s with facts, legal basis, reasons and remedies.",
                                "%s에 사실관계·근거·이유·불복 방법을 적은 취소 통지를 보냅니다.")
                        .with(about.holder()),
                true);
        return Stream.concat(
                        Stream.of(order),
                        about.cases().stream()
                                .filter(ending -> Set.of(Ending.APPLICATION, Ending.SURVEILLANCE)
                                        .contains(ending.kind()))
                                .map(ending -> new Effect(
                                        EffectKind.LETTER,
                                        ending.caseNumber(),
                                        new Words(
                                                        "A letter tells the holder that %s has ended.",
                                                        "%s이(가) 종료되었음을 통지합니다.")
                                                .with(ending.caseNumber()),
                                        !ending.kind().holderOpens())))
                .toList();
    }

    /** Keys of the effects that a manager must have seen. */
    public static List<String> binding(List<Effect> effects) {
        return effects.stream().filter(Effect::binding).map(Effect::key).toList();
    }

    /**
     * What an order of the same leak brought about that was signed after the preview. It took from the preview nothing that this
     * signature would have to be weighed against.
     *
     * @param certificates that it revoked
     * @param endedCases that ended with it
     */
    public record SisterOrders(Set<String> certificates, Set<String> endedCases) {}

    /** The keys of a preview as they would be if it had been shown after the sister orders. */
    public static List<String> after(SisterOrders sisters, List<String> previewed) {
        if (sisters.certificates().isEmpty()) {
            return previewed;
        }
        var after = previewed.stream()
                .filter(key -> sisters.certificates().stream()
                        .noneMatch(number -> key.equals(EffectKind.OTHER_CERTIFICATE + " " + number)))
                .filter(key -> sisters.endedCases().stream()
                        .noneMatch(number -> key.equals(EffectKind.CASE + " " + number)
                                || key.equals(EffectKind.LETTER + " " + number)))
                .map(key -> key.startsWith(EffectKind.OBLIGATION + " ") ? key.replaceFirst(" FINE$", "") : key)
                .collect(Collectors.toCollection(ArrayList::new));
        if (after.stream().noneMatch(key -> key.startsWith(EffectKind.OTHER_CERTIFICATE + " "))) {
            after.add(EffectKind.OTHER_CERTIFICATE + " none");
        }
        return after;
    }

    /**
     * What a preview did not show: an order is signed by who knows its effects.
     *
     * @param previewed keys of the preview
     * @param now the effects as they are now
     * @return the effects that are new or otherwise than previewed, in English, and what the preview showed too much
     */
    public static List<Words> changes(List<String> previewed, List<Effect> now) {
        var changes = new ArrayList<Words>();
        now.stream()
                .filter(Effect::binding)
                .filter(effect -> !previewed.contains(effect.key()))
                .map(Effect::words)
                .forEach(changes::add);
        var keys = binding(now);
        previewed.stream()
                .filter(key -> !keys.contains(key))
                .map(key -> new Words("no longer: %s", "없어진 것: %s").with(key))
                .forEach(changes::add);
        return List.copyOf(changes);
    }
}
