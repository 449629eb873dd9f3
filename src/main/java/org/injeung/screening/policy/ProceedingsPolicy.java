package org.injeung.screening.policy;

import java.util.List;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Words;

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
                new Words("A massive leak", "대규모 유출"),
                new Words(
                        "After a massive leak the assessment of a penalty is opened for PIPC at once",
                        "대규모 유출이므로 개인정보보호위원회의 과징금 산정 사건을 바로 엽니다"));
    }

    /** After a screening. */
    public static Decision<Proceedings> afterScreening(boolean penalty, boolean reNotification) {
        var answer = penalty
                ? reNotification ? Proceedings.PENALTY_AND_RE_NOTIFICATION : Proceedings.PENALTY
                : reNotification ? Proceedings.RE_NOTIFICATION : Proceedings.NONE;
        return decision(
                answer,
                new Words(
                                "Asked for with the ruling: assessment of a penalty %s, re-notification %s",
                                "처분과 함께 요청: 과징금 산정 %s, 재통지 %s")
                        .with(Words.yesOrNo(penalty), Words.yesOrNo(reNotification)),
                answer == Proceedings.NONE
                        ? new Words("The ruling asks for no further proceedings", "처분에서 다른 절차를 요청하지 않았습니다")
                        : new Words("The ruling asks for further proceedings", "처분에서 다른 절차를 요청하였습니다"));
    }

    private static Decision<Proceedings> decision(Proceedings answer, Words facts, Words reason) {
        return new Decision<>(
                "RequestFurtherProceedings",
                answer,
                facts,
                "ProceedingsPolicy",
                "2025-12-29",
                Act.PIPA.at("34", "61(2)", "64(1)", "64-2"),
                List.of(reason));
    }
}
