package org.injeung.bar.policy;

import java.util.List;
import org.injeung.law.Decision;

/** Whether a barred organization may apply all the same: the criteria of 2025-12-29 name no exception, so people decide it, two of them. */
public final class ExceptionPolicy {
    private ExceptionPolicy() {}

    /**
     * @param bars case numbers of the revocations whose bars hold for the organization now
     * @param requestReason why the first manager asked for it
     * @param confirmation what the second manager says
     * @param confirmationReason why
     */
    public static Decision<ExceptionRuling> decide(
            List<String> bars,
            String legalBasis,
            String requestReason,
            Confirmation confirmation,
            String confirmationReason) {
        var ruling =
                switch (confirmation) {
                    case REFUSED -> ExceptionRuling.REFUSED;
                    case GRANTED -> bars.isEmpty() ? ExceptionRuling.NOT_NEEDED : ExceptionRuling.GRANTED;
                };
        return new Decision<>(
                "ConfirmBarException",
                ruling,
                (bars.isEmpty() ? "No bar is in force" : "Bars in force of " + String.join(", ", bars))
                        + ". Asked for because: " + requestReason,
                "ExceptionPolicy",
                "2025-12-29",
                legalBasis,
                ruling == ExceptionRuling.NOT_NEEDED
                        ? List.of(confirmationReason, "No bar is in force any more; the organization may apply anyway")
                        : List.of(confirmationReason));
    }
}
