package org.injeung.revocation.policy;

import java.util.List;
import java.util.Optional;
import org.injeung.law.Decision;
import org.injeung.law.Ground;

/**
 * When a revocation that was prepared is not ordered. Where the law says must, the authority has no discretion (PIPA Art. 32-2(3) and
 * Network Act Art. 47(10), provisos; criteria of 2025-12-29, item (a)): only the facts can fall away.
 */
public final class NoOrderPolicy {
    private static final String VERSION = "2025-12-29";

    private NoOrderPolicy() {}

    /** What stands against that cause on that ground; empty if nothing does. */
    public static Optional<String> objection(Ground ground, NoOrderCause cause) {
        return ground.isMandatory() && cause == NoOrderCause.NOT_PROPORTIONATE
                ? Optional.of(
                        "on the ground " + ground + " the certificate must be revoked: only a fact that was corrected"
                                + " (FACT_CORRECTED) or is not proven (FACT_NOT_PROVEN) stands against the order")
                : Optional.empty();
    }

    /**
     * @param fact which fact it is and why it falls away, or why the revocation is not proportionate
     */
    public static Decision<Signature> propose(Ground ground, NoOrderCause cause, String facts, String fact) {
        return new Decision<>(
                "SignRevocationOrder",
                Signature.NOT_ORDERED,
                facts,
                "NoOrderPolicy",
                VERSION,
                ground.legalBasis(),
                List.of("Ground: " + ground + "; cause: " + cause, fact));
    }

    /** What the second manager decides on the proposal of the first. */
    public static Decision<NoOrderConfirmation> confirm(
            Ground ground, NoOrderCause cause, String fact, NoOrderConfirmation confirmation, String reason) {
        return new Decision<>(
                "ConfirmNoOrder",
                confirmation,
                "Proposed not to order, %s: %s".formatted(cause, fact),
                "NoOrderPolicy",
                VERSION,
                ground.legalBasis(),
                confirmation == NoOrderConfirmation.AGREED ? List.of(fact, reason) : List.of(reason));
    }

    /** That the committee rejected a revocation on a ground on which it must follow from the facts: they are not proven. */
    public static Decision<CommitteeFinding> notProven(Ground ground, String facts, List<String> resolution) {
        return new Decision<>(
                "KeepCertificate",
                CommitteeFinding.FACTS_NOT_PROVEN,
                facts,
                "NoOrderPolicy",
                VERSION,
                ground.legalBasis(),
                resolution);
    }
}
