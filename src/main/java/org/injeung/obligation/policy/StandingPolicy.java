package org.injeung.obligation.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Duty;
import org.injeung.law.Scheme;
import org.injeung.law.Words;

/**
 * What follows when the last day of an obliged organization is over. Source: Network Act Art. 76(2), PIPA Art. 75(2)15 (the fine);
 * revocation criteria of 2025-12-29 (its waiver in the year after a revocation, and of no other fine).
 */
public final class StandingPolicy {
    private StandingPolicy() {}

    /** How an organization that had to obtain a certificate stands when its last day is over. */
    public enum Standing {
        /** It holds none, and nothing is in the way of a fine. */
        FINE_DUE,
        /** It holds none, but the fine is waived for now. */
        WAIVED,
        /** It holds one. */
        CERTIFIED,
        /** It need not hold one any more. */
        NOT_OBLIGED
    }

    /**
     * Decides in this order: whoever holds a certificate or is not obliged any more is done with, whoever may not apply is not fined.
     *
     * @param scheme what must be held
     * @param obligedBy the last day, in Asia/Seoul
     * @param duties the duties of the organization in that scheme today
     * @param certificate the certificate that is enough, if the organization holds one
     * @param waivedThrough the last day of the waiver, if one is in force
     */
    public static Decision<Standing> decide(
            Scheme scheme,
            LocalDate obligedBy,
            List<Duty> duties,
            Optional<String> certificate,
            Optional<LocalDate> waivedThrough) {
        var facts = new Words(
                        "Scheme: %s. To be held by %s. Certificate: %s. Fine waived through: %s",
                        "인증 종류: %s. 취득 기한: %s. 인증서: %s. 과태료 면제 기한: %s")
                .with(
                        scheme.mark(),
                        obligedBy,
                        certificate.map(Words::same).orElse(Words.none()),
                        waivedThrough.map(Words::same).orElse(new Words("no waiver", "면제 없음")));
        if (certificate.isPresent()) {
            return decision(
                    Standing.CERTIFIED,
                    facts,
                    "2024-07-24",
                    Act.JOINT_NOTICE.at("19(3)"),
                    new Words("The organization holds %s", "인증서 %s을(를) 보유하고 있습니다").with(certificate.get()));
        }
        if (duties.isEmpty()) {
            return decision(
                    Standing.NOT_OBLIGED,
                    facts,
                    "2013-02-18",
                    AssessmentPolicy.ACTS,
                    new Words("No rule obliges the organization any more", "더 이상 의무대상이 아닙니다"));
        }
        if (waivedThrough.isPresent()) {
            return decision(
                    Standing.WAIVED,
                    facts,
                    "2025-12-29",
                    Act.fineWaiver(),
                    new Words(
                                    "The organization may not apply, and the fine is waived, through %s",
                                    "%s까지 인증을 신청할 수 없으며 그때까지 과태료가 면제됩니다")
                            .with(waivedThrough.get()));
        }
        return decision(
                Standing.FINE_DUE,
                facts,
                duties.get(0).rule().inForceFrom().toString(),
                duties.get(0).rule().fineBasis(),
                new Words(
                                "The last day, %s, is over and the organization holds no certificate that is enough",
                                "취득 기한 %s이(가) 지났으나 의무를 이행한 것으로 볼 인증을 보유하고 있지 않습니다")
                        .with(obligedBy));
    }

    private static Decision<Standing> decision(
            Standing answer, Words facts, String version, Words legalBasis, Words reason) {
        return new Decision<>(
                "ReviewObligation", answer, facts, "StandingPolicy", version, legalBasis, List.of(reason));
    }
}
