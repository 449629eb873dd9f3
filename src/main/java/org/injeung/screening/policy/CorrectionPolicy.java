package org.injeung.screening.policy;

import java.util.List;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Words;
import org.injeung.screening.policy.MassiveLeakPolicy.Leak;

/**
 * Whether a reported number of affected persons is corrected, and what a proceeding that rests on it comes to. The criteria of
 * 2025-12-29 hang the immediate revocation on the number alone, so two people look at a number that is said to be mistyped.
 */
public final class CorrectionPolicy {
    private static final Words BASIS = Act.all(
            Act.revocationCriteria(Act.Item.A),
            new Words(
                    "that two people correct a number is set by the certification body",
                    "두 사람이 피해자 수를 정정하도록 한 것은 인증기관이 정함"));

    private CorrectionPolicy() {}

    /** What becomes of a proposed correction of the number of affected persons. */
    public enum CorrectionRuling {
        /** The number is corrected. */
        CORRECTED,
        /** The number stays. */
        REFUSED,
        /** An order that rests on the number was signed meanwhile: a correction alone does not take it back. */
        TOO_LATE
    }

    /** Whether a proceeding still has the ground on which it was opened. */
    public enum Standing {
        /** It goes on. */
        WARRANTED,
        /** It ends. */
        NOT_WARRANTED
    }

    /**
     * @param before the number that holds, at least 0
     * @param proposed the number that is said to be right, at least 0
     * @param proposal why
     * @param signed whether an order to revoke that rests on the number is signed
     * @param confirmation what the second officer says
     * @param reason why
     */
    public static Decision<CorrectionRuling> decide(
            long before,
            long proposed,
            String proposal,
            boolean signed,
            CorrectionConfirmation confirmation,
            String reason) {
        var ruling =
                switch (confirmation) {
                    case REFUSED -> CorrectionRuling.REFUSED;
                    case CONFIRMED -> signed ? CorrectionRuling.TOO_LATE : CorrectionRuling.CORRECTED;
                };
        return new Decision<>(
                "ConfirmCorrection",
                ruling,
                facts(before, proposed).then(". ", new Words("Proposed because: %s", "정정 제안 사유: %s").with(proposal)),
                "CorrectionPolicy",
                "2025-12-29",
                BASIS,
                ruling == CorrectionRuling.TOO_LATE
                        ? List.of(
                                Words.same(reason),
                                new Words(
                                        "The order of revocation that rests on the number was signed meanwhile",
                                        "그 수에 근거한 취소 처분이 그사이 결재되었습니다"))
                        : List.of(Words.same(reason)));
    }

    /** What a proceeding that the massive leak led to comes to, as the number was corrected. */
    public static Decision<Standing> standing(
            long before, long corrected, Leak leak, String correctionCase, String reason) {
        var standing = leak == Leak.MASSIVE ? Standing.WARRANTED : Standing.NOT_WARRANTED;
        return new Decision<>(
                "CorrectCount",
                standing,
                facts(before, corrected),
                "CorrectionPolicy",
                "2025-12-29",
                BASIS,
                List.of(
                        new Words(
                                        "The number of affected persons was corrected from %,d to %,d in case %s: %s",
                                        "피해자 수를 %,d명에서 %,d명으로 정정하였습니다(사건 %s): %s")
                                .with(before, corrected, correctionCase, reason),
                        standing == Standing.WARRANTED
                                ? new Words("The breach remains a massive leak", "여전히 대규모 유출에 해당합니다")
                                : new Words(
                                        "The breach is no massive leak, so that the proceeding has no ground; it is screened",
                                        "대규모 유출에 해당하지 않아 절차의 사유가 없어졌으며, 사고를 심사합니다")));
    }

    private static Words facts(long before, long after) {
        return new Words("Reported: %s; right: %s", "신고: %s, 정정: %s")
                .with(MassiveLeakPolicy.persons(before), MassiveLeakPolicy.persons(after));
    }
}
