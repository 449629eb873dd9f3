package org.injeung.engine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Organizations;
import org.injeung.registry.Revocations;

/** Takes a signed revocation back with everything that followed from it, whoever found that it was wrong. */
@Dependent
public class OverturnedRevocation {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Revocations revocations;
    private final Cases cases;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public OverturnedRevocation(
            Organizations organizations, Certificates certificates, Revocations revocations, Cases cases, Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.revocations = revocations;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Restores the certificate if it is still revoked in that case, ends bar, waiver and what still runs of the revocation, and lets
     * held fines resume.
     *
     * @param inCase the objection or withdrawal
     */
    public void restore(CertificationCase revocation, String inCase, ProcessEngineServices engine) {
        var number = revocation.certificateNumber().orElseThrow();
        if (certificates
                .read(number)
                .revokedIn()
                .filter(revocation.caseNumber()::equals)
                .isPresent()) {
            var restored = certificates.restore(cases.revocation(revocation.caseNumber()), inCase);
            if (restored.status(clock.instant()).isHeld()) {
                // The process that looked after it ended with the revocation.
                var holder = organizations.read(restored.businessNumber());
                RunningCase.lookAfter(engine, restored, holder.name());
                RunningCase.tellCertified(engine, restored);
            }
        }
        end(revocation, engine);
        resumeFines(revocation, engine); // a certificate that was restored has ended what it satisfies
    }

    /** Whoever was barred with it may apply again, so that fines which the bar held resume. */
    public void resumeFines(CertificationCase revocation, ProcessEngineServices engine) {
        RunningCase.tell(
                engine, CaseMessages.FINE_WAIVER_ENDED, revocations.obligationsBarredWith(revocation.businessNumber()));
    }

    /** Ends what runs of a revocation, decided or not. */
    public void end(CertificationCase revocation, ProcessEngineServices engine) {
        RunningCase.tell(engine, CaseMessages.REVOCATION_OVERTURNED, revocation.caseNumber());
    }
}
