package org.injeung.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.injeung.engine.Processes;
import org.injeung.engine.Variable;
import org.injeung.law.Ground;
import org.injeung.registry.AuditOutcome;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CertificationCase;
import org.injeung.screening.policy.Culpability;
import org.injeung.screening.policy.Leak;
import org.injeung.screening.policy.Ruling;
import org.injeung.screening.policy.SocialHarm;
import org.injeung.screening.policy.SpecialAudit;

/** Names shared with {@code breach-screening.bpmn}, and its start. */
@Dependent
public class ScreeningProcess {
    /** Number of affected persons; start variable. The upper bound only catches a mistyped number. */
    public static final Variable<Long> AFFECTED_PERSONS = Variable.number("affectedPersons", 0, 10_000_000_000L);
    /** When the holder knew; start variable. */
    public static final Variable<Instant> DISCOVERED_AT = Variable.moment("discoveredAt");
    /** What happened; start variable. */
    public static final Variable<String> DESCRIPTION = Variable.text("description", 2000);
    /** Answer of {@code Gateway_MassiveLeak}. */
    public static final Variable<Leak> LEAK = Variable.answer("leak", Leak.class);
    /** Answer of {@code Gateway_SpecialAudit}. */
    public static final Variable<SpecialAudit> SPECIAL_AUDIT = Variable.answer("specialAudit", SpecialAudit.class);
    /** Why a special audit is needed or not. */
    public static final Variable<String> SCREENING_REASON = Variable.text("screeningReason", 1000);
    /** Outcome of the special audit, if there was one. */
    public static final Variable<AuditOutcome> AUDIT_OUTCOME = Variable.answer("auditOutcome", AuditOutcome.class);
    /** Sanctioned violations before this one. */
    public static final Variable<Long> EARLIER_VIOLATIONS = Variable.number("earlierViolations", 0, 99);
    /** How far the holder is to blame. */
    public static final Variable<Culpability> CULPABILITY = Variable.answer("culpability", Culpability.class);
    /** How much the breach harms society. */
    public static final Variable<SocialHarm> SOCIAL_HARM = Variable.answer("socialHarm", SocialHarm.class);
    /** Whether false or no data was submitted. */
    public static final Variable<Boolean> FALSE_DATA = Variable.flag("falseData");
    /** Whether the Network Act was violated significantly. */
    public static final Variable<Boolean> NETWORK_ACT_VIOLATION = Variable.flag("networkActViolation");
    /** What the assessment rests on. */
    public static final Variable<String> ASSESSMENT_REASON = Variable.text("assessmentReason", 1000);
    /** Answer of {@code Gateway_Ruling}. */
    public static final Variable<Ruling> RULING = Variable.answer("ruling", Ruling.class);
    /** The ground that a revocation is requested on; start variable of the revocation. */
    public static final Variable<Ground> GROUND = Variable.answer("ground", Ground.class);
    /** The certificate; start variable of the revocation. */
    public static final Variable<String> CERTIFICATE_NUMBER = Variable.text("certificateNumber", 40);
    /** The facts; start variable of the revocation. */
    public static final Variable<String> FACTS = Variable.text("facts", 2000);
    /** Message that opens a revocation. */
    public static final String REVOCATION_REQUESTED = "RevocationRequested";

    private final Processes processes;

    /** Starts in the caller's transaction. */
    @Inject
    public ScreeningProcess(Processes processes) {
        this.processes = processes;
    }

    /**
     * Starts the screening of a reported breach.
     *
     * @throws InvalidInput naming the variable that is wrong
     * @throws Conflict if a screening of the holder is open
     */
    public CertificationCase start(Map<String, Object> variables) {
        return processes.start(CaseKind.SCREENING, variables);
    }
}
