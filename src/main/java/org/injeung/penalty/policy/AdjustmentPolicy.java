package org.injeung.penalty.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.injeung.law.Unreadable;
import org.injeung.law.Words;
import org.injeung.penalty.policy.Adjustment.Kind;
import org.injeung.penalty.policy.CertificateStanding.State;

/**
 * What raises and lowers an amount, each with its reason. Source: PIPA (개인정보 보호법) Art. 64-2(5) and (6); Enforcement Decree Art.
 * 60-2(5). That a certificate which was revoked lowers nothing is reported of the announcement of 2025-12-29; that a re-notification
 * which was insufficient or late counts, of the Commission's resolution of 2026-01-14.
 */
public final class AdjustmentPolicy {
    private static final Pattern LINE =
            Pattern.compile("([0-9]{1,2})[.:]?\\s+([+-][0-9]{1,3})\\s*%?[.:]?\\s+(.{3,300})");
    private static final int ALL = 100;

    private AdjustmentPolicy() {}

    /**
     * The factors of lines such as {@code 10 -15 Own bug bounty since 2024}.
     *
     * @throws Unreadable saying which line cannot be read
     */
    public static List<Adjustment> read(String text) {
        var all = new ArrayList<Adjustment>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            var parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new Unreadable(new Words(
                                "cannot read \"%s\"; write number of the factor, signed percent and reason such as 6 -10 All damage was repaired",
                                "\"%s\"을(를) 읽을 수 없습니다. 조정 요소의 번호, 부호가 있는 백분율, 사유를 적으십시오(예: 6 -10 피해를 모두 복구함)")
                        .with(line));
            }
            var factor = Factor.ofItem(Integer.parseInt(parts.group(1)))
                    .orElseThrow(() -> new Unreadable(
                            new Words("there is no factor %s", "조정 요소 %s이(가) 없습니다").with(parts.group(1))));
            var percent = Integer.parseInt(parts.group(2));
            if (percent == 0 || Math.abs(percent) > ALL) {
                throw new Unreadable(new Words(
                                "factor %s must be between -100 and +100 and not 0",
                                "조정 요소 %s은(는) -100 이상 +100 이하이고 0이 아니어야 합니다")
                        .with(factor.item()));
            }
            if (all.stream().anyMatch(other -> other.factor().equals(Optional.of(factor)))) {
                throw new Unreadable(
                        new Words("factor %s is there twice", "조정 요소 %s이(가) 두 번 적혀 있습니다").with(factor.item()));
            }
            all.add(Adjustment.of(factor, percent, Words.same(parts.group(3))));
        });
        return all;
    }

    /** What is wrong with a reduction for the certificate; empty if nothing is. */
    public static Optional<Words> certificateProblem(int reduction, CertificateStanding standing) {
        return reduction == 0 || standing.state() == State.HELD
                ? Optional.empty()
                : Optional.of(new Words("must be 0: %s", "0이어야 합니다: %s").with(standing.facts()));
    }

    /** The line on the certificate, which is always there. */
    public static Adjustment certificate(int reduction, CertificateStanding standing) {
        return Adjustment.of(Kind.CERTIFICATE, -reduction, standing.facts());
    }

    /**
     * What is wrong with a reduction for investments; empty if nothing is. The law commands it where the conditions are met, but not
     * with intent or gross negligence.
     *
     * @param met whether the conditions are met
     * @param most of the basic amount, for example 0.40
     */
    public static Optional<Words> investmentProblem(boolean met, int reduction, Fault fault, BigDecimal most) {
        var mostPercent = most.movePointRight(2).intValue();
        if (!met || fault.isGrave()) {
            return reduction == 0
                    ? Optional.empty()
                    : Optional.of(
                            met
                                    ? new Words(
                                            "must be 0: there is no reduction with intent or gross negligence (PIPA Art. 64-2(6))",
                                            "0이어야 합니다. 고의나 중대한 과실이 있으면 감경하지 않습니다(「개인정보 보호법」 제64조의2제6항)")
                                    : new Words("must be 0, unless the conditions are met", "요건에 해당하지 않으면 0이어야 합니다"));
        }
        return reduction >= 1 && reduction <= mostPercent
                ? Optional.empty()
                : Optional.of(new Words(
                                "must be 1 to %d: the law commands a reduction (PIPA Art. 64-2(6))",
                                "1 이상 %d 이하여야 합니다. 법률에 따라 감경하여야 합니다(「개인정보 보호법」 제64조의2제6항)")
                        .with(mostPercent));
    }

    /** The line on investments, if their conditions are met. */
    public static Optional<Adjustment> investment(boolean met, int reduction, Fault fault) {
        return met
                ? Optional.of(Adjustment.of(
                        Kind.INVESTMENT,
                        -reduction,
                        fault.isGrave()
                                ? new Words("Conditions met, but no reduction with %s", "요건에 해당하나 %s인 경우 감경하지 아니함")
                                        .with(fault.inSentence())
                                : new Words("Conditions of the Decree Art. 60-2(5) met", "시행령 제60조의2제5항의 요건에 해당")))
                : Optional.empty();
    }

    /**
     * What is wrong with a raise for the re-notification; empty if nothing is.
     *
     * @param shortfalls what was insufficient, late or missing
     */
    public static Optional<Words> reNotificationProblem(int raise, List<Words> shortfalls) {
        if (shortfalls.isEmpty()) {
            return raise == 0
                    ? Optional.empty()
                    : Optional.of(new Words(
                            "must be 0: no re-notification was insufficient or late", "0이어야 합니다. 미흡하거나 늦은 재통지가 없습니다"));
        }
        return raise > 0
                ? Optional.empty()
                : Optional.of(
                        new Words("must be at least 1: %s", "1 이상이어야 합니다: %s").with(Words.join("; ", shortfalls)));
    }

    /** The line on the re-notification, if something was wrong with it. */
    public static Optional<Adjustment> reNotification(int raise, List<Words> shortfalls) {
        return shortfalls.isEmpty()
                ? Optional.empty()
                : Optional.of(Adjustment.of(Kind.RE_NOTIFICATION, raise, Words.join("; ", shortfalls)));
    }
}
