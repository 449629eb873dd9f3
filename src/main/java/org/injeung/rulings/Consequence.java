package org.injeung.rulings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.law.Ground;
import org.injeung.law.Worded;
import org.injeung.law.Words;
import org.injeung.revocation.policy.WaiverPolicy.Waiver;

/**
 * What the rules make of a situation.
 *
 * @param situation what is known
 * @param outcome what becomes of the certificate
 * @param ground the ground that carries it, or null if the certificate is kept
 * @param decidedBy who decides, in the order of their steps
 * @param bar how long the holder may not apply after the order, ISO 8601, or null if the certificate is kept
 * @param fineWaiver whether the fine for not holding a compulsory certificate is waived for that time, or null if it is kept
 * @param legalBasis where that stands
 * @param reasons why
 */
@Schema(name = "Consequence")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Consequence(
        Situation situation,
        Outcome outcome,

        @Schema(nullable = true) Ground ground,

        @Schema(example = "case officer, manager") String decidedBy,

        @Schema(nullable = true, example = "P1Y") String bar,

        @Schema(nullable = true) Waiver fineWaiver,

        String legalBasis,
        List<String> reasons) {
    /** What becomes of the certificate, from the mildest to the gravest. */
    public enum Outcome implements Worded {
        /** It is kept, with the reasons in a letter. */
        KEPT(new Words("certificate kept", "인증 유지")),
        /** Notice, opinion, hearing on request and committee; if it carries the motion, the order of two people. */
        DELIBERATED(new Words("deliberated revocation", "심의를 거친 취소")),
        /** The order of two people on the same day: no audit, no ballot. */
        REVOKED_AT_ONCE(new Words("immediate revocation", "즉시 취소"));

        private final Words words;

        Outcome(Words words) {
            this.words = words;
        }

        @Override
        public Words words() {
            return words;
        }
    }
}
