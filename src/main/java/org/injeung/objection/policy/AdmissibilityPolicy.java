package org.injeung.objection.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Deadline;
import org.injeung.law.Decision;

/** Whether an objection is examined. Source: joint notice 2024-8/2024-30 Art. 36(1). */
public final class AdmissibilityPolicy {
    private static final String LEGAL_BASIS = "Joint notice 2024-8/2024-30 Art. 36(1)";

    private AdmissibilityPolicy() {}

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
                    "The case has no result of an application, surveillance or revocation against the organization");
        }
        var period = contested.period().get();
        if (contested.decidedObjection().isPresent()) {
            return decision(
                    contested,
                    Admissibility.REPEATED,
                    "The objection " + contested.decidedObjection().get() + " to the same result was decided");
        }
        return now.isBefore(period.endsAt())
                ? decision(
                        contested,
                        Admissibility.ADMISSIBLE,
                        "It was filed in time, until " + period.lastDay() + ": " + period.explanation())
                : decision(
                        contested,
                        Admissibility.LATE,
                        "The last day of an objection was " + period.lastDay() + ": " + period.explanation());
    }

    private static Decision<Admissibility> decision(Contested contested, Admissibility answer, String reason) {
        return new Decision<>(
                "DecideAdmissibility",
                answer,
                "Contested case: %s, %s".formatted(contested.caseNumber(), contested.status()),
                "AdmissibilityPolicy",
                "2024-07-24",
                LEGAL_BASIS,
                List.of(reason));
    }
}
