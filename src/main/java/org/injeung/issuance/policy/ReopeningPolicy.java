package org.injeung.issuance.policy;

import java.util.List;
import java.util.Set;
import org.injeung.law.Decision;

/**
 * Where a refused application goes on after an objection to its refusal was upheld. Source: joint notice 2024-8/2024-30 Art. 36, the
 * result is deliberated again; the notice does not say from where an application is taken up, so this is set by the certification body.
 */
public final class ReopeningPolicy {
    private static final Set<String> COMMITTEE = Set.of("CountBallots", "BreakTie");

    private ReopeningPolicy() {}

    /**
     * @param refusedBy question of the decision that refused the application
     * @param objectionCase the objection that was upheld
     * @param refusedCase the refused application
     */
    public static Decision<Examination> decide(String refusedBy, String objectionCase, String refusedCase) {
        var byCommittee = COMMITTEE.contains(refusedBy);
        return new Decision<>(
                "ReopenApplication",
                byCommittee ? Examination.COMPLETED : Examination.NEEDED,
                "Objection %s to the refusal of %s was upheld; it was refused by %s"
                        .formatted(objectionCase, refusedCase, refusedBy),
                "ReopeningPolicy",
                "2024-07-24",
                "Joint notice 2024-8/2024-30 Art. 36: objection",
                List.of(
                        byCommittee
                                ? "Pre-evaluation and audit were passed in " + refusedCase
                                        + "; the resolution on the objection takes the place of the one that refused"
                                : "The application is examined again, from its documents on"));
    }
}
