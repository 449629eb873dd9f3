package org.injeung.screening.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Ground;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Penalties;

/** The proceedings that a breach led to because of the number of affected persons alone. */
@Dependent
class RestingOnTheCount {
    private final Cases cases;
    private final Penalties penalties;

    @Inject
    RestingOnTheCount(Cases cases, Penalties penalties) {
        this.cases = cases;
        this.penalties = penalties;
    }

    /** Those that are open and that no signature has ended yet: revocations, and the penalty. */
    List<CertificationCase> open(String breachCase) {
        return cases.requestedBy(breachCase).stream()
                .filter(requested -> requested.closedAt().isEmpty())
                .filter(requested -> isRevocation(requested) || isUnsignedPenalty(requested))
                .toList();
    }

    /** A revocation that was ordered and stands. */
    Optional<CertificationCase> signed(String breachCase) {
        return cases.requestedBy(breachCase).stream()
                .filter(this::isRevocation)
                .filter(revocation -> revocation.status().equals("REVOKED"))
                .findFirst();
    }

    boolean isRevocation(CertificationCase requested) {
        return requested.kind() == CaseKind.REVOCATION
                && cases.revocation(requested.caseNumber()).ground() == Ground.MASSIVE_LEAK;
    }

    private boolean isUnsignedPenalty(CertificationCase requested) {
        return requested.kind() == CaseKind.PENALTY
                && penalties.read(requested.caseNumber()).signedAmount().isEmpty();
    }
}
