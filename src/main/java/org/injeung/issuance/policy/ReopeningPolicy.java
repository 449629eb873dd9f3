package org.injeung.issuance.policy;

import java.util.List;
import java.util.Set;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Words;

/**
 * Where a refused application goes on after an objection to its refusal was upheld. Source: joint notice 2024-8/2024-30 Art. 36, the
 * result is deliberated again; the notice does not say from where an application is taken up, so this is set by the certification body.
 */
public final class ReopeningPolicy {
    private static final Set<String> COMMITTEE = Set.of("CountBallots", "BreakTie");

    private ReopeningPolicy() {}

    /** Whether an application still has to be examined. */
    public enum ExaminationNeed {
        /** DocumentCheck, core items, audit on site and committee are ahead of it. */
        NEEDED,
        /** It was examined with success before; only the committee had refused it, and that was overturned. */
        COMPLETED
    }

    /**
     * @param refusedBy question of the decision that refused the application
     * @param objectionCase the objection that was upheld
     * @param refusedCase the refused application
     */
    public static Decision<ExaminationNeed> decide(String refusedBy, String objectionCase, String refusedCase) {
        var byCommittee = COMMITTEE.contains(refusedBy);
        return new Decision<>(
                "ReopenApplication",
                byCommittee ? ExaminationNeed.COMPLETED : ExaminationNeed.NEEDED,
                new Words(
                                "Objection %s to the refusal of %s was upheld; it was refused by %s",
                                "이의신청 %s이(가) 인용됨(반려된 신청 %s, 반려한 단계 %s)")
                        .with(objectionCase, refusedCase, refusedBy),
                "ReopeningPolicy",
                "2024-07-24",
                Act.JOINT_NOTICE.at("36").then(": ", new Words("objection", "이의신청")),
                List.of(
                        byCommittee
                                ? new Words(
                                                "Pre-evaluation and audit were passed in %s; the resolution on the objection takes the place of the one that refused",
                                                "예비심사와 심사를 %s에서 마쳤으므로 이의신청에 대한 의결이 반려한 의결을 대신합니다")
                                        .with(refusedCase)
                                : new Words(
                                        "The application is examined again, from its documents on",
                                        "신청 서류부터 다시 심사합니다")));
    }
}
