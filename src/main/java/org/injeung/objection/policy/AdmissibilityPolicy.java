package org.injeung.objection.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Act;
import org.injeung.law.Deadline;
import org.injeung.law.Decision;
import org.injeung.law.Words;

/** Whether an objection is examined. Source: joint notice 2024-8/2024-30 Art. 36(1). */
public final class AdmissibilityPolicy {
    private static final Words LEGAL_BASIS = Act.JOINT_NOTICE.at("36(1)");

    private AdmissibilityPolicy() {}

    /** Whether an objection is examined. */
    public enum Admissibility {
        /** It is examined. */
        ADMISSIBLE,
        /** The case has no result to which an organization may object, or none yet. */
        NO_RESULT,
        /** An objection to the same result was decided before. */
        REPEATED,
        /** The period is over. */
        LATE
    }

    /**
     * What is known of the contested case.
     *
     * @param caseNumber the contested case
     * @param status how it stands
     * @param period the time for objections, counted from the letter that told the result; empty if there is no result to
     *     which an organization may object
     * @param decidedObjection an objection to the same result that was decided before
     */
    public record Contested(
            String caseNumber, String status, Optional<Deadline> period, Optional<String> decidedObjection) {}

    /** The first rule that stands against the objection decides. */
    public static Decision<Admissibility> decide(Contested contested, Instant now) {
        if (contested.period().isEmpty()) {
            return decision(
                    contested,
                    Admissibility.NO_RESULT,
                    new Words(
                            "The case has no result of an application, surveillance or revocation against the organization",
                            "해당 사건에는 기관에 불리한 인증 신청, 사후심사 또는 인증 취소의 결과가 없습니다"));
        }
        var period = contested.period().get();
        if (contested.decidedObjection().isPresent()) {
            return decision(
                    contested,
                    Admissibility.REPEATED,
                    new Words("The objection %s to the same result was decided", "같은 결과에 대한 이의신청 %s이(가) 이미 결정되었습니다")
                            .with(contested.decidedObjection().get()));
        }
        return now.isBefore(period.endsAt())
                ? decision(
                        contested,
                        Admissibility.ADMISSIBLE,
                        new Words("It was filed in time, until %s: %s", "이의신청 기한인 %s까지 제기되었습니다: %s")
                                .with(period.lastDay(), period.explanation()))
                : decision(
                        contested,
                        Admissibility.LATE,
                        new Words("The last day of an objection was %s: %s", "이의신청 기한은 %s까지였습니다: %s")
                                .with(period.lastDay(), period.explanation()));
    }

    private static Decision<Admissibility> decision(Contested contested, Admissibility answer, Words reason) {
        return new Decision<>(
                "DecideAdmissibility",
                answer,
                new Words("Contested case: %s, %s", "대상 사건: %s, %s").with(contested.caseNumber(), contested.status()),
                "AdmissibilityPolicy",
                "2024-07-24",
                LEGAL_BASIS,
                List.of(reason));
    }
}
