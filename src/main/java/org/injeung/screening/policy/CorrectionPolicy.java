package org.injeung.screening.policy;

import java.util.List;
import org.injeung.law.Decision;

/**
 * Whether a reported number of affected persons is corrected, and what a proceeding that rests on it comes to. The criteria of
 * 2025-12-29 hang the immediate revocation on the number alone, so two people look at a number that is said to be mistyped.
 */
public final class CorrectionPolicy {
    private static final String BASIS =
            "Revocation criteria of 2025-12-29, item (a); that two people correct a number is set by the certification body";

    private CorrectionPolicy() {}

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
                facts(before, proposed) + ". Proposed because: " + proposal,
                "CorrectionPolicy",
                "2025-12-29",
                BASIS,
                ruling == CorrectionRuling.TOO_LATE
                        ? List.of(reason, "The order of revocation that rests on the number was signed meanwhile")
                        : List.of(reason));
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
                        "The number of affected persons was corrected from %,d to %,d in case %s: %s"
                                .formatted(before, corrected, correctionCase, reason),
                        standing == Standing.WARRANTED
                                ? "The breach remains a massive leak"
                                : "The breach is no massive leak, so that the proceeding has no ground; it is screened"));
    }

    private static String facts(long before, long after) {
        return "Reported: %s; right: %s".formatted(MassiveLeakPolicy.persons(before), MassiveLeakPolicy.persons(after));
    }
}
