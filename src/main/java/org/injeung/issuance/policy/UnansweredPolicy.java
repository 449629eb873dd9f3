package org.injeung.issuance.policy;

import java.time.LocalDate;
import java.util.List;
import org.injeung.law.Decision;

/** What it means that an applicant did not answer in time: the application is refused. */
public final class UnansweredPolicy {
    private UnansweredPolicy() {}

    /**
     * @param asked what it did not answer
     * @param lastDay the last day on which it could, in Asia/Seoul
     */
    public static Decision<Unanswered> decide(Unanswered asked, LocalDate lastDay) {
        return new Decision<>(
                "RefuseUnanswered",
                asked,
                "Nothing was answered until " + lastDay,
                "UnansweredPolicy",
                version(asked),
                legalBasis(asked),
                List.of(reason(asked) + " until " + lastDay));
    }

    private static String reason(Unanswered asked) {
        return switch (asked) {
            case MISSING_DOCUMENTS -> "The missing documents were not supplied";
            case IMPROVEMENT -> "The core items that were not met were not improved";
            case FURTHER_CORRECTION -> "What the committee asked for was not corrected";
        };
    }

    private static String version(Unanswered asked) {
        return asked == Unanswered.IMPROVEMENT ? "2025-12-06" : "2024-07-24";
    }

    private static String legalBasis(Unanswered asked) {
        return switch (asked) {
            case MISSING_DOCUMENTS ->
                "Enforcement Decree of the Network Act Art. 47(1); joint notice 2024-8/2024-30 Art. 18";
            case IMPROVEMENT -> "Plan of 2025-12-06: pre-evaluation of the core items before the audit";
            case FURTHER_CORRECTION ->
                "Joint notice 2024-8/2024-30 Art. 25(5): within 30 days from the day after the committee";
        };
    }
}
