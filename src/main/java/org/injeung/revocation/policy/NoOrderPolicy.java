package org.injeung.revocation.policy;

import java.util.List;
import java.util.Optional;
import org.injeung.law.Decision;
import org.injeung.law.Ground;
import org.injeung.law.Scheme;
import org.injeung.law.Words;

/**
 * When a revocation that was prepared is not ordered. Where the law says must, the authority has no discretion (PIPA Art. 32-2(3) and
 * Network Act Art. 47(10), provisos; criteria of 2025-12-29, item (a)): only the facts can fall away.
 */
public final class NoOrderPolicy {
    private static final String VERSION = "2025-12-29";

    private NoOrderPolicy() {}

    /** What the committee found where the revocation follows from the facts by law. */
    public enum CommitteeFinding {
        /** The facts that were alleged are not proven. */
        FACTS_NOT_PROVEN
    }

    /** What stands against that cause on that ground; empty if nothing does. */
    public static Optional<Words> objection(Ground ground, NoOrderCause cause) {
        return ground.isMandatory() && cause == NoOrderCause.NOT_PROPORTIONATE
                ? Optional.of(new Words(
                                "on the ground %s the certificate must be revoked: only a fact that was corrected (FACT_CORRECTED) or is not proven (FACT_NOT_PROVEN) stands against the order",
                                "취소 사유가 %s이면 인증을 취소하여야 합니다. 사실관계가 정정되었거나(FACT_CORRECTED) 증명되지 않은 경우(FACT_NOT_PROVEN)에만 처분하지 않을 수 있습니다")
                        .with(Words.named(ground)))
                : Optional.empty();
    }

    /**
     * @param fact which fact it is and why it falls away, or why the revocation is not proportionate
     */
    public static Decision<Signature> propose(
            Ground ground, Scheme scheme, NoOrderCause cause, Words facts, String fact) {
        return new Decision<>(
                "SignRevocationOrder",
                Signature.NOT_ORDERED,
                facts,
                "NoOrderPolicy",
                VERSION,
                ground.legalBasis(scheme),
                List.of(
                        new Words("Ground: %s; cause: %s", "취소 사유: %s, 미처분 사유: %s").with(ground.words(), cause.words()),
                        Words.same(fact)));
    }

    /** What the second manager decides on the proposal of the first. */
    public static Decision<NoOrderConfirmation> confirm(
            Ground ground,
            Scheme scheme,
            NoOrderCause cause,
            String fact,
            NoOrderConfirmation confirmation,
            String reason) {
        return new Decision<>(
                "ConfirmNoOrder",
                confirmation,
                new Words("Proposed not to order, %s: %s", "처분하지 않을 것을 제안, %s: %s").with(cause.words(), fact),
                "NoOrderPolicy",
                VERSION,
                ground.legalBasis(scheme),
                confirmation == NoOrderConfirmation.AGREED
                        ? List.of(Words.same(fact), Words.same(reason))
                        : List.of(Words.same(reason)));
    }

    /** That the committee rejected a revocation on a ground on which it must follow from the facts: they are not proven. */
    public static Decision<CommitteeFinding> notProven(
            Ground ground, Scheme scheme, Words facts, List<Words> resolution) {
        return new Decision<>(
                "KeepCertificate",
                CommitteeFinding.FACTS_NOT_PROVEN,
                facts,
                "NoOrderPolicy",
                VERSION,
                ground.legalBasis(scheme),
                resolution);
    }
}
