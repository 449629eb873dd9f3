package org.injeung.issuance.policy;

import java.time.LocalDate;
import java.util.List;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Words;

/** What it means that an applicant did not answer in time: the application is refused. */
public final class UnansweredPolicy {
    private UnansweredPolicy() {}

    /** What an applicant did not answer in time. */
    public enum Unanswered {
        /** The documents that were missing. */
        MISSING_DOCUMENTS,
        /** The improvement of the core items. */
        IMPROVEMENT,
        /** The correction that the committee asked for. */
        FURTHER_CORRECTION
    }

    /**
     * @param asked what it did not answer
     * @param lastDay the last day on which it could, in Asia/Seoul
     */
    public static Decision<Unanswered> decide(Unanswered asked, LocalDate lastDay) {
        return new Decision<>(
                "RefuseUnanswered",
                asked,
                new Words("Nothing was answered until %s", "%s까지 회신 없음").with(lastDay),
                "UnansweredPolicy",
                version(asked),
                legalBasis(asked),
                List.of(reason(asked).with(lastDay)));
    }

    private static Words reason(Unanswered asked) {
        return switch (asked) {
            case MISSING_DOCUMENTS ->
                new Words("The missing documents were not supplied until %s", "%s까지 보완 서류를 제출하지 않았습니다");
            case IMPROVEMENT ->
                new Words("The core items that were not met were not improved until %s", "%s까지 미충족 핵심항목을 개선하지 않았습니다");
            case FURTHER_CORRECTION ->
                new Words("What the committee asked for was not corrected until %s", "%s까지 인증위원회가 요청한 사항을 보완하지 않았습니다");
        };
    }

    private static String version(Unanswered asked) {
        return asked == Unanswered.IMPROVEMENT ? "2025-12-06" : "2024-07-24";
    }

    private static Words legalBasis(Unanswered asked) {
        return switch (asked) {
            case MISSING_DOCUMENTS -> Act.all(Act.NETWORK_ACT_DECREE.at("47(1)"), Act.JOINT_NOTICE.at("18"));
            case IMPROVEMENT -> PreEvaluationPolicy.LEGAL_BASIS;
            case FURTHER_CORRECTION ->
                Act.JOINT_NOTICE
                        .at("25(5)")
                        .then(": ", new Words("within 30 days from the day after the committee", "위원회 다음 날부터 30일 이내"));
        };
    }
}
