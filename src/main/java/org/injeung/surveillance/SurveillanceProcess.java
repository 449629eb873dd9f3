package org.injeung.surveillance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.injeung.engine.Processes;
import org.injeung.engine.Variable;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CertificationCase;

/** Names shared with {@code annual-surveillance.bpmn}, and its start. */
@Dependent
public class SurveillanceProcess {
    /** The certificate; start variable, and of the revocation. */
    public static final Variable<String> CERTIFICATE_NUMBER = Variable.text("certificateNumber", 40);
    /** Message that opens a revocation. */
    public static final String REVOCATION_REQUESTED = "RevocationRequested";

    private final Processes processes;

    /** Starts in the caller's transaction. */
    @Inject
    public SurveillanceProcess(Processes processes) {
        this.processes = processes;
    }

    /**
     * Starts the surveillance of a certificate.
     *
     * @throws InvalidInput naming the variable that is wrong
     * @throws Conflict if a surveillance of the certificate is open
     */
    public CertificationCase start(Map<String, Object> variables) {
        return processes.start(CaseKind.SURVEILLANCE, variables);
    }
}
