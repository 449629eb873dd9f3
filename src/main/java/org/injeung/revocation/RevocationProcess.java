package org.injeung.revocation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.injeung.engine.Processes;
import org.injeung.engine.Variable;
import org.injeung.law.Ground;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CertificationCase;
import org.injeung.revocation.policy.Track;

/** Names shared with {@code certificate-revocation.bpmn}, and its start. */
@Dependent
public class RevocationProcess {
    /** The certificate; start variable. */
    public static final Variable<String> CERTIFICATE_NUMBER = Variable.text("certificateNumber", 40);
    /** The ground; start variable. */
    public static final Variable<Ground> GROUND = Variable.answer("ground", Ground.class);
    /** The facts; start variable. */
    public static final Variable<String> FACTS = Variable.text("facts", 2000);
    /** Answer of {@code Gateway_Track}. */
    public static final Variable<Track> TRACK = Variable.answer("track", Track.class);
    /** What {@code Timer_OpinionPeriodOver} waits for. */
    public static final Variable<Instant> OPINION_ENDS_AT = Variable.instant("opinionEndsAt");
    /** The holder's opinion; the committee reads it. */
    public static final Variable<String> OPINION = Variable.text("opinion", 2000);
    /** Confirms that the manager read the order and its effects. */
    public static final Variable<Boolean> ORDER_SIGNED = Variable.flag("orderSigned");
    /** What {@code Timer_CooldownOver} waits for. */
    public static final Variable<Instant> COOLDOWN_ENDS_AT = Variable.instant("cooldownEndsAt");
    /** Message to every case that ends with the certificate. */
    public static final String CERTIFICATE_REVOKED = "CertificateRevoked";
    /** Message to the obligations of an organization that is not fined for a time. */
    public static final String FINE_WAIVED = "FineWaived";

    private final Processes processes;

    /** Starts in the caller's transaction. */
    @Inject
    public RevocationProcess(Processes processes) {
        this.processes = processes;
    }

    /**
     * Starts the revocation of a certificate.
     *
     * @throws InvalidInput naming the variable that is wrong
     * @throws Conflict if a revocation of the certificate on that ground is open
     */
    public CertificationCase start(Map<String, Object> variables) {
        return processes.start(CaseKind.REVOCATION, variables);
    }
}
