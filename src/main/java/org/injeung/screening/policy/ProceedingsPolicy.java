package org.injeung.screening.policy;

import java.util.List;
import org.injeung.law.Decision;

/**
 * Which other proceedings a breach leads to: after a massive leak the assessment of a penalty, after a screening what the officer who
 * ruled asked for. Source: PIPA (개인정보 보호법) Arts. 64-2 (penalty), 34, 61(2) and 64(1) (notice of a leak, recommendation, corrective
 * order); that a massive leak always leads to an assessment is set by the certification body.
 */
public final class ProceedingsPolicy {
    private ProceedingsPolicy() {}

    /** After a massive leak, whose case nobody rules on. */
    public static Decision<Proceedings> afterMassiveLeak() {
        return decision(
                Proceedings.PENALTY,
                "A massive leak",
                "After a massive leak the assessment of a penalty is opened for PIPC at once");
    }

    /** After a screening. */
    public static Decision<Proceedings> afterScreening(boolean penalty, boolean reNotification) {
        var answer = penalty
                ? reNotification ? Proceedings.PENALTY_AND_RE_NOTIFICATION : Proceedings.PENALTY
                : reNotification ? Proceedings.RE_NOTIFICATION : Proceedings.NONE;
        return decision(
                answer,
                "Asked for with the ruling: assessment of a penalty %s, re-notification %s"
                        .formatted(words(penalty), words(reNotification)),
                answer == Proceedings.NONE
                        ? "The ruling asks for no further proceedings"
                        : "The ruling asks for further proceedings");
    }

    private static String words(boolean wanted) {
        return wanted ? "yes" : "no";
    }

    private static Decision<Proceedings> decision(Proceedings answer, String facts, String reason) {
        return new Decision<>(
                "RequestFurtherProceedings",
                answer,
                facts,
                "ProceedingsPolicy",
                "2025-12-29",
                "PIPA Arts. 34, 61(2), 64(1), 64-2",
                List.of(reason));
    }
}
